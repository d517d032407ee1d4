import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { findingOf, findingsOf, printed } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { inWordsThat } from './in-words-that.ts'
import { missionsAsked } from './list/counted-missions.ts'
import { missionKey } from './list/mission-lists.ts'
import { cautions } from './notes.ts'
import { standingOf, stateIn } from './standing.ts'
import { stood } from './stood.ts'
import { joined, type Told, told } from './told.ts'

/** The closures among some facts that are told to be for want of money, each by the words that tell so. */
export const closedForMoney = (facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => stateIn(fact) === 'closed').flatMap(inWordsThat(({ report }) => MONEY.test(report)))
/** Reports on file are in English. */
const MONEY = /\b(?:want|lack)\b[^.]*\bmoney\b/

/** "Which embassies closed for lack of money?": those of which that is told, with how they stand now, and not all that are closed. */
export function listedForMoney(context: Context): Told | null {
  const { question, knowledge, from, until } = context
  if (question.topic !== 'mission' || !question.details.includes('money')) return null
  if (missionKey(question) !== 'closed' || question.mission?.receiving === 'AF') return null
  const closed = missionsAsked(context).flatMap(({ mission, receiving }) => {
    const facts = knowledge.ofMission(mission, 'operation')
    const act = closedForMoney(facts).findLast(({ span }) => span.first <= until && span.last >= from)
    const standing = act ? standingOf(facts, context) : null
    return act ? [{ act, standing, receiving }] : []
  })
  if (!closed.length) return null
  const isBack = closed.flatMap(({ standing, receiving }) =>
    standing && standing.state !== 'closed'
      ? [{ standing, sentence: stood(standing, receiving, context) }]
      : [],
  )
  const acts = newestFirst(closed.map(({ act }) => act))
  return told(
    inARow([...acts.map((act) => printed(act, context)), ...isBack.map(({ sentence }) => sentence)]),
    joined([
      ...findingsOf(acts, context),
      ...isBack.map(({ standing, sentence }) => findingOf(standing.fact, context, [], sentence)),
      ...acts.flatMap((act) => cautions(act, [], { ...context, past: true })),
    ]),
    acts,
  )
}
