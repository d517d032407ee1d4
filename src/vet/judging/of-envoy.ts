import { type Day, FIRST_DAY, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import { instead } from './instead.ts'
import { isInKabul } from './own-words.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/**
 * A verdict on what is stated of one envoy: facts on others do not bear it out, and what is on file of him is named. He
 * serves no longer where somebody else came after him.
 */
export function ofEnvoy(
  ruled: Ruled,
  { claim: { envoy, asserts, serves, question, frame }, country, all: facts, context }: Case,
): Ruled {
  if (!envoy) return ruled
  /** Others came before him: that he was taken does not make him the first. */
  if (ruled.verdict === 'contradicted' && frame.order?.place === 1 && !frame.order.denied) return ruled
  const isHis = ({ people }: Fact) => people?.includes(envoy) ?? false
  const bears = (fact: Fact) => isHis(fact) && speaksFor(fact, asserts)
  const isOfAnotherDay = ruled.verdict === 'contradicted' && ruled.fact !== null && bears(ruled.fact)
  if (isOfAnotherDay) return ruled
  const isReplaced = ruled.verdict === 'contradicted' || ruled.verdict === 'outdated'
  const isEnded = serves || asserts.includes('withdrawn')
  if (isEnded && isReplaced && ruled.fact && isHis(ruled.fact)) return ruled
  const at = facts.findLastIndex(bears)
  const fact = facts[at]
  if (fact && ruled.verdict !== 'not-held') {
    const later = facts.slice(at + 1).filter((one) => (heads(one) || isOver(one)) && !bears(one))
    const [next] = serves ? later : []
    const since = later.find(({ span }) => span.first < begunIn(question.asOf))
    if (since && !next) return { ...ruled, verdict: 'contradicted', fact: since }
    return next ? { ...ruled, verdict: 'outdated', fact: next } : { ...ruled, verdict: 'supported', fact }
  }
  const post = postedBy(envoy, country, asserts, context)
  if (post) return { ...ruled, verdict: 'supported', fact: post }
  const own = newestBy(context.knowledge.ofPerson(envoy), context.until)
  const newest = facts.findLast(isHis) ?? own.findLast(isHis)
  const told = newest && !ruled.flags.length ? instead(newest, context) : []
  return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...told] }
}

/** The first day of the time in which somebody is said to have served; of none, where no end of it is told. */
const begunIn = (asOf: string | null): Day =>
  (asOf && !asOf.includes('..') && spanOf(asOf)?.first) || FIRST_DAY

/** Words on file of an ambassador whose post in Kabul is on file as his still, and of the State that he is said to represent. */
function postedBy(
  envoy: string,
  country: string | null,
  asserts: readonly string[],
  { knowledge, until }: Context,
): Fact | undefined {
  const holds = knowledge
    .person(envoy)
    ?.posts.some(({ rank, mission, until: end }) => rank === 'ambassador' && !end && isInKabul(mission))
  const { side } = knowledge.reader.home(envoy)
  if (!holds || side !== country || !asserts.includes('ambassador-posted')) return undefined
  return newestBy(knowledge.ofPerson(envoy), until).findLast((fact) => /\bambassador\b/i.test(reportOf(fact)))
}

/** Whether nobody heads a mission any longer: it has closed, or its host keeps it. */
const isOver = ({ value }: Fact): boolean => value === 'closed' || value === 'host'

/** Whether a fact tells of somebody at the head of a mission. */
const heads = (fact: Fact): boolean =>
  Boolean(fact.people?.length) && speaksFor(fact, ['ambassador', 'charge', 'republic', 'taliban'])
