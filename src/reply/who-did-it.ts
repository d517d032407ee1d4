import type { MissionData } from '../knowledge/compile.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Detail, Question } from '../question.ts'
import type { Context } from './context.ts'
import { findingsOf, printedAll } from './finding.ts'
import { cautions } from './notes.ts'
import { newestBy } from './standing.ts'
import { joined, type Told, told } from './told.ts'

/** The deeds of which it can be asked who did them, by the words of the vocabulary, and of a denial where there is one. */
const DEEDS: readonly (readonly [Detail, string, string | null])[] = [
  ['closed', 'closed', null],
  ['handover', 'handed-over', 'handover-denied'],
]

/**
 * Who closed a mission or handed it over, or whether it was, where that is asked and in doubt: what each side says of
 * it, the doubt below. Null where nobody asks, or nothing on file is in dispute; "was it at Norway's request?" is answered
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
  const act = facts.findLast(({ by, value }) => (by ?? value) === done || value === done)
  if (!act || !(act.doubt || isOfBehest)) return null
  const denied = facts.filter(({ value, span }) => value === denial && span.first >= act.span.first)
  const accounts = [act, ...denied].flatMap(accountsOf)
  if (accounts.length < 2 && !isOfBehest) return null
  return told(
    printedAll(accounts, context),
    joined([...findingsOf([act, ...denied], context), ...cautions(act, [], context)]),
    [act, ...denied],
  )
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
