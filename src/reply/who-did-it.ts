import type { MissionData } from '../knowledge/compile.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import type { Detail, Question } from '../question.ts'
import type { Context } from './context.ts'
import { findingOf, findingsOf, printedAll } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { cautions } from './notes.ts'
import { newestBy, standingOf, stateIn } from './standing.ts'
import { stood } from './stood.ts'
import { joined, type Told, told } from './told.ts'

/** The deeds of which it can be asked who did them, by the words of the vocabulary, and of a denial where there is one. */
const DEEDS: readonly (readonly [Detail, string, string | null])[] = [
  ['closed', 'closed', null],
  ['handover', 'handed-over', 'handover-denied'],
]

/**
 * Who closed a mission or handed it over, or whether it was, where that is asked and in doubt: what each side says of
 * it, the doubt below. Null where nobody asks; "who closed the embassy in Delhi?", of which nothing is in
 * dispute, is answered by how it closed and how it stands now; "was it at Norway's request?" is answered
 * by how it closed, in doubt or not.
 */
export function whoDidIt(mission: MissionData, context: Context): Told | null {
  const { question, until, knowledge } = context
  const isOfBehest = question.details.includes('behest')
  const [closing] = DEEDS
  const deed =
    DEEDS.find(([detail]) => question.details.includes(detail)) ?? (isOfBehest ? closing : undefined)
  if (!deed || !(question.asks === 'who' || isOfBehest || asksOfHandover(question))) return null
  const [, done, denial] = deed
  const facts = (['control', 'operation'] as const).flatMap((section) =>
    newestBy(knowledge.ofMission(mission.mission, section), until),
  )
  const act =
    facts.findLast(({ by, value }) => (by ?? value) === done || value === done) ??
    (done === 'handed-over' ? facts.find(({ value }) => value === 'host') : undefined)
  if (!act && done === 'closed' && asksOnlyWho(question)) return emptied(mission, context)
  if (!act) return null
  const denied = facts.filter(({ value, span }) => value === denial && span.first >= act.span.first)
  const accounts = [act, ...denied].flatMap(accountsOf)
  if (!isOfBehest && !(act.doubt && accounts.length > 1))
    return asksOnlyWho(question) || isOfCustody(act, question) ? whoTold(act, context) : null
  if (accounts.length === 1 && act.value === 'closed') return whoTold(act, context)
  return told(
    printedAll(accounts, context),
    joined([...findingsOf([act, ...denied], context), ...cautions(act, [], context)]),
    [act, ...denied],
  )
}

/** "Was the embassy in Ankara handed over?", asked of no side: that the host got it. */
const isOfCustody = ({ value }: Fact, { details, side }: Question): boolean =>
  value === 'host' && side === null && details.includes('handover')

/** "Who closed the embassy in Delhi?": nothing else is asked of it. */
const asksOnlyWho = ({ asks, details }: Question): boolean =>
  asks === 'who' && details.every((detail) => ASKED.has(detail))
const ASKED = new Set<Detail>(['closed', 'handover', 'consulate'])

/** "Who closed the Bonn consulate?", of which no closure is on file: that all who worked there left is told, and not only how it stands now. */
function emptied({ mission }: MissionData, context: Context): Told | null {
  const affairs = newestBy(context.knowledge.ofMission(mission, 'affairs'), context.until)
  const left = affairs.findLast((fact) => fact.value === 'staff' && sharedWith(fact, ['resigned']) > 0)
  return left ? whoTold(left, context, 'operation') : null
}

/** No more of what is told of one closure stands in a headline. */
const LED = 2

/** How something came about, and then how the mission stands. */
function whoTold(act: Fact, context: Context, section = act.section): Told {
  const { knowledge, until } = context
  const mission = act.mission ?? ''
  const facts = knowledge.ofMission(mission, section)
  const acts = act.value === 'closed' ? closureOf(act, newestBy(facts, until)).slice(0, LED) : [act]
  const standing = standingOf(facts, context)
  const isSame = !standing || standing.state === act.value
  const now = isSame ? null : stood(standing, knowledge.mission(mission)?.receiving ?? '', context)
  return told(
    inARow([printedAll(acts, context), ...(now ? [now] : [])]),
    joined([
      ...findingsOf(acts, context),
      ...(standing && now ? [findingOf(standing.fact, context, [], now)] : []),
      ...cautions(act, [], context),
    ]),
    [...acts, ...(standing && now ? [standing.fact] : [])],
  )
}

/** What is told of one closure up to a fact: until then the mission had been at work. */
function closureOf(act: Fact, facts: readonly Fact[]): readonly Fact[] {
  const until = facts.slice(0, facts.indexOf(act) + 1)
  return until.slice(until.findLastIndex((fact) => !['closed', null].includes(stateIn(fact))) + 1)
}

/** Whether a mission was handed over at all, which whose it is now does not say. */
export const asksOfHandover = ({ asks, details }: Question): boolean =>
  asks === 'whether' && details.includes('handover')

/** A fact once for each side that gives its account of it. */
export function accountsOf(fact: Fact): Fact[] {
  const heard = new Set<string>()
  return fact.evidence.flatMap((record) => {
    const side = typeof record.speaker === 'string' ? record.speaker : (record.speaker?.side ?? '')
    if (heard.has(side)) return []
    heard.add(side)
    return [{ ...fact, evidence: [record] }]
  })
}
