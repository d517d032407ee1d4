import { FIRST_DAY, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENOUGH, SINGLES_OUT, sharedWith } from '../../knowledge/relevance.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { isOverturned } from '../newest-told.ts'
import { cautions } from '../notes.ts'
import { newestBy } from '../standing.ts'
import { joined, type Told, told } from '../told.ts'

/** More facts on one meeting are not put into one headline. */
const LED = 4

/**
 * "Who attended Muttaqi's regional meeting in January 2024?": what is on file of that meeting, what says most of it
 * first, and not all States that ever had relations. Null where the words of a question tell of no one meeting.
 */
export function tookPart(context: Context): Told | null {
  const { question } = context
  if (question.topic !== 'relations' || question.countries.length || question.group || question.negative)
    return null
  if (!isOnOne(question)) return null
  const ranked = meetingsIn(context)
    .map((fact) => ({ fact, shared: sharedBy(fact, context) }))
    .sort((a, b) => b.shared - a.shared)
  const [best] = ranked
  if (!best || !(best.shared >= SINGLES_OUT || isCalled(best.fact, context) || isTheirOnly(ranked, context)))
    return null
  const month = ({ span }: Fact) => span.first.slice(0, 7)
  const facts = ranked
    .filter(({ fact, shared }) => shared >= ENOUGH && month(fact) === month(best.fact))
    .map(({ fact }) => fact)
  const led = facts.filter((fact) => !isOverturned(fact)).slice(0, LED)
  return told(
    printedAll(led, context),
    joined([
      ...findingsOf(facts, context),
      ...facts.flatMap((fact) => cautions(fact, [], { ...context, past: true })),
    ]),
    facts,
  )
}

/** Whether anything singles one meeting out: "which countries have held talks with Taliban officials?" asks for all. */
const isOnOne = ({ people, cities, asOf, sought }: Context['question']): boolean =>
  people.length > 0 || cities.length > 0 || asOf !== null || sought.some((word) => !ANY_MEETING.test(word))
/** "Who attended the Moscow format?": so many words of a meeting's own name tell it from others of its time, where those of one month alone hold them. */
function isCalled(fact: Fact, context: Context): boolean {
  const { asOf, details, sought } = context.question
  const name = sought.filter((word) => !ANY_MEETING.test(word))
  const named = meetingsIn(context).filter((one) => sharedWith(one, name) >= ENOUGH)
  const months = new Set(named.map(({ span }) => span.first.slice(0, 7)))
  return named.includes(fact) && (asOf !== null || (details.includes('meeting') && months.size === 1))
}
/** "How many took part in Muttaqi's regional meeting?": of the meetings of those named, one alone holds most of the words. */
const isTheirOnly = (
  [best, next]: readonly Readonly<{ fact: Fact; shared: number }>[],
  { question: { people, details } }: Context,
): boolean =>
  people.length > 0 &&
  details.includes('meeting') &&
  best !== undefined &&
  best.shared >= ENOUGH &&
  best.shared > (next?.shared ?? 0)
/** Words of any meeting. */
const ANY_MEETING =
  /^(?:taliban|talks?|meet|meets|meetings?|held|hold|holds|host|hosts|hosted|hosting|have|with|attend\w*|took|take|part|delegations?|teams?|officials?|received?|receiving|welcomed?|invited?|admitted|through)$/

/** The meetings on file in the time asked about, of those named alone, of all States at once before those of one. */
function meetingsIn({ knowledge, until, question: { asOf, people } }: Context): readonly Fact[] {
  const from = (asOf && spanOf(asOf)?.first) ?? FIRST_DAY
  const states = knowledge.countries.flatMap((country) =>
    newestBy(knowledge.ofCountry(country, 'relations'), until),
  )
  return [...newestBy(knowledge.ofEveryone('relations'), until), ...states].filter(
    ({ value, span, people: there = [] }) =>
      MEETINGS.has(value) && span.last >= from && people.every((one) => there.includes(one)),
  )
}
const MEETINGS = new Set(['talks', 'contacts'])

/** How many words of a question, and how many of the people named, stand in a fact. */
const sharedBy = (fact: Fact, { question: { sought, people } }: Context): number =>
  sharedWith(fact, sought) + people.filter((person) => fact.people?.includes(person)).length
