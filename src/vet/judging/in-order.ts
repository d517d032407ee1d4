import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import type { Context } from '../../reply/context.ts'
import { newestBy, stateIn } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { type Order, placesIn } from '../claims/order-told.ts'
import { isTakenBack } from '../claims/statement.ts'
import { instead } from './instead.ts'
import { isSoFarApart } from './is-so-far-apart.ts'
import { isOnEitherRule } from './of-either-rule.ts'
import { isOnFirstRule } from './of-first-rule.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'
import { sentencesOf } from './wants/want.ts'

/**
 * A verdict on a State said in English to be, or not to be, the only one, one of several or the nth to do something: its
 * place in a report on file decides, else those on file that did so before it. What neither bears out is not held, and
 * the fact is named. Other statements keep their verdict.
 */
export function inOrder(stated: Ruled, { claim, country, context }: Case): Ruled {
  if (!country) return stated
  if (isOnEitherRule(claim)) return stated
  const ruled = besideAnother(besideMission(stated, claim, context), claim, country, context)
  const { order } = claim.frame
  /** What a State never did it did not do in the place that a correction takes back either. */
  if (order?.denied && ruled.verdict === 'contradicted' && isTakenBack(claim.question.text))
    return { ...ruled, verdict: 'supported' }
  if (order && ruled.verdict === 'not-held') return ofAnother(ruled, order, { claim, country, context })
  if (!order || !ruled.fact || ruled.verdict !== 'supported' || isOnFirstRule(claim)) return ruled
  if (!isOfClaim(order, claim) || order.after.includes(country)) return ruled
  const own = doneBy(country, claim, context)
  const [began = ruled.fact] = own
  const others = context.knowledge.countries
    .filter((code) => code !== country && !(order.place === 'only' && claim.countries.includes(code)))
    .flatMap((code) =>
      claim.question.negative ? standsBy(code, claim, context) : doneBy(code, claim, context).slice(0, 1),
    )
  const earlier = others.filter(({ span }) => span.first < began.span.first)
  const late = order.after.find((code) => !earlier.some((fact) => fact.country === code))
  const { holds, fact } = late
    ? { holds: false, fact: began }
    : (toldOf([...own, ruled.fact], order, claim) ??
      beatenIn(order, order.place === 'only' ? others : earlier, context) ??
      countedFor(order, claim, { others, earlier, began }))
  if (holds === null) {
    const open: Ruled = {
      verdict: 'not-held',
      fact: null,
      flags: [...ruled.flags, ...instead(began, context)],
    }
    return ofAnother(open, order, { claim, country, context })
  }
  return { ...ruled, fact, verdict: holds === order.denied ? 'contradicted' : 'supported' }
}

/** "The third State after China and the UAE", "the only neighbour without ties" is another, by a report on file that gives it that place: this State was not. */
function ofAnother(
  ruled: Ruled,
  order: Order,
  { claim, country, context }: Pick<Case, 'claim' | 'country' | 'context'>,
): Ruled {
  const { place, of, denied, after } = order
  if (
    (typeof place !== 'number' && place !== 'only') ||
    denied ||
    !isOfClaim(order, claim) ||
    (country && after.includes(country))
  )
    return ruled
  const fact = context.knowledge.countries
    .filter((code) => code !== country && (place === 'only' || !claim.countries.includes(code)))
    .flatMap((code) => doneBy(code, claim, context))
    .find((fact) =>
      place === 'only'
        ? sentencesOf(fact).some((one) => ALONE.test(one) && (!of || one.includes(of)))
        : placesIn(reportOf(fact)).some((one) => one.place === place && one.of === of),
    )
  return fact ? { ...ruled, verdict: 'contradicted', fact } : ruled
}

/** Whether a place is told of what is claimed: who was first to send an ambassador is told of relations. */
const isOfClaim = ({ topic }: Order, claim: Claim): boolean =>
  topic === null ||
  topic === claim.topic ||
  (topic === 'accreditation' && claim.asserts.includes('ambassador-posted'))

/** "The UAE took one before Russia did", "before Russia", "later than China": of two States, who was first. */
const BEFORE =
  /\b(before|after|earlier than|later than|ahead of|behind) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*(?: (?:did|had|has)\b|\W*$)/u
const IS_EARLIER = /^(?:before|earlier|ahead)/

function besideAnother(ruled: Ruled, claim: Claim, country: string, context: Context): Ruled {
  const [first, second, ...more] = claim.countries
  const [, when] = BEFORE.exec(claim.question.text) ?? []
  if (!when || country !== first || !second || more.length || ruled.verdict !== 'supported') return ruled
  const [own] = doneBy(first, claim, context)
  const [other] = doneBy(second, claim, context)
  if (!own || !other) return ruled
  const [early, late] = IS_EARLIER.test(when) ? [own, other] : [other, own]
  const isSo =
    early.span.first <= late.span.last && isSoFarApart(claim.question.text, early.span.first, late.span.first)
  return isSo ? ruled : { ...ruled, verdict: 'contradicted', fact: other }
}

/** "Closed before Oslo’s": that one of two missions closed does not tell which was first. */
const BEFORE_ITS =
  /\b(?:before|after|earlier than|later than|ahead of|behind) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*['’]s?\W*$/u

const besideMission = (ruled: Ruled, { topic, frame, question }: Claim, context: Context): Ruled =>
  topic === 'mission' &&
  ruled.verdict === 'supported' &&
  ruled.fact &&
  !frame.inTurn &&
  BEFORE_ITS.test(question.text)
    ? { verdict: 'not-held', fact: null, flags: instead(ruled.fact, context) }
    : ruled

/** The facts by which a State did what is stated, oldest first. */
function doneBy(country: string, claim: Claim, { knowledge, until }: Pick<Context, 'knowledge' | 'until'>) {
  return newestBy(factsOf(country, claim, knowledge), until).filter(
    (fact) => claim.asserts.includes(stateIn(fact) ?? '') || claim.asserts.includes(fact.value),
  )
}

/** The fact by which a State has not done what it is said not to have done, to this day; lower ranks do not tell that it took no ambassador. */
const standsBy = (
  country: string,
  claim: Claim,
  { knowledge, until }: Pick<Context, 'knowledge' | 'until'>,
) =>
  newestBy(factsOf(country, claim, knowledge), until)
    .filter((fact) => stateIn(fact) !== null)
    .slice(-1)
    .filter((fact) => claim.asserts.includes(stateIn(fact) ?? '') && !LOWER_RANKS.has(stateIn(fact) ?? ''))
const LOWER_RANKS: ReadonlySet<string> = new Set(['charge', 'diplomats'])

const factsOf = (country: string, { topic }: Claim, knowledge: Knowledge): readonly Fact[] =>
  topic === 'mission' ? [] : knowledge.ofCountry(country, topic)

/** Whether the order holds, null where that is not known, and the fact that says so. */
type Found = Readonly<{ holds: boolean | null; fact: Fact }>

/** "The first ambassador of any State". */
const FIRST_OF_ALL = /\bthe first (?:[\w-]+ ){1,3}(?:of|by|from) any (?:[Ss]tate|country)\b/
const ALONE = /\b(?:the only|only one|alone|sole|lone|the one (?:neighbour|country|State))\b/i

/** By a report that gives the State a place among the same States. */
function toldOf(own: readonly Fact[], { place, of, denied }: Order, { question }: Claim): Found | null {
  if (place === 'only' || (place === 'last' && question.negative && !denied)) {
    const fact = own.findLast(
      (one) => (one.country ?? one.mission) && sentencesOf(one).some((sentence) => ALONE.test(sentence)),
    )
    return fact ? { holds: true, fact } : null
  }
  if (typeof place !== 'number') return null
  const first =
    place === 1 ? own.find((fact) => sentencesOf(fact).some((one) => FIRST_OF_ALL.test(one))) : null
  if (first) return { holds: true, fact: first }
  for (const fact of own) {
    const told = placesIn(reportOf(fact)).find((one) => one.of === of && typeof one.place === 'number')
    if (told) return { holds: told.place === place, fact }
  }
  return null
}

/** "The first of the Central Asian States", "the only neighbour": another of them was before it, or is another. */
function beatenIn({ place, of }: Order, rivals: readonly Fact[], { knowledge }: Context): Found | null {
  const group = knowledge.names.groups.find(({ called }) => isOf(of, called))
  if ((place !== 1 && place !== 'only') || !group) return null
  const rival = rivals.find(({ country }) => country && group.members.includes(country))
  return rival ? { holds: false, fact: rival } : null
}

/** "Central Asian" is of Central Asia, "Gulf" of the Gulf States. */
function isOf(of: string, called: string): boolean {
  const name = called.toLowerCase().replace(/^the | states$/g, '')
  return of === 'neighbours' ? name.endsWith(of) : of.length >= name.length && of.startsWith(name)
}

/** Whom another followed was not the last; that nobody followed since, nothing on file tells. */
function lastOf(others: readonly Fact[], began: Fact, of: string): Found {
  const later = of
    ? undefined
    : others.find(({ span, confidence }) => !span.approximate && !confidence && span.first > began.span.last)
  return later ? { holds: false, fact: later } : { holds: null, fact: began }
}

type Rivals = Readonly<{ others: readonly Fact[]; earlier: readonly Fact[]; began: Fact }>

/** By the other States on file: nothing on file tells that all those before are known, so that a later place is not borne out. */
function countedFor(
  { place, of, after }: Order,
  { topic, asserts }: Claim,
  { others, earlier, began }: Rivals,
): Found {
  const isAct = topic === 'recognition' ? asserts.includes('recognised') : asserts.includes('ambassador')
  const [rival] = place === 'only' || place === 'several' ? others : earlier
  if (place === 'last') return lastOf(others, began, of)
  if (place === 'several') return { holds: rival !== undefined, fact: began }
  if (place === 'only' || place === 1) {
    if (!rival) return { holds: isAct && asserts.length === 1 ? true : null, fact: began }
    return { holds: of ? null : false, fact: rival }
  }
  /** Who was the first was not the second. */
  if (!earlier.length && !of && isAct && asserts.length === 1) return { holds: false, fact: began }
  if (after.length === place - 1 && earlier.length === place - 1) return { holds: true, fact: began }
  return { holds: !of && earlier.length >= place ? false : null, fact: earlier.at(-1) ?? began }
}
