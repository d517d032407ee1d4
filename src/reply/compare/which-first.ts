import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { AT_WORK } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { findingOf, findingsOf, printedAll } from '../finding.ts'
import { embassyAsked } from '../missions-named.ts'
import { type Standing, standingOf } from '../standing.ts'
import { stood } from '../stood.ts'
import { joined, type Told, told } from '../told.ts'
import { leaveOpen } from '../widened.ts'

/**
 * "Which of the three went over first?": of the missions in several States, or theirs in Kabul, the facts with which that
 * began which is asked about, in order of time where their dates settle it; where it has not come to that, how they stand. Null where nothing began.
 */
export function whichFirst(context: Context): Told | null {
  const standings = context.question.countries.flatMap((code) => standingIn(code, context) ?? [])
  const began = standings.filter((standing) => isMet(standing, context)).map(({ began }) => began)
  const facts = began.toSorted(byFirstDay)
  if (!facts.length) return null
  const others = standings.filter(({ began }) => !facts.includes(began))
  const rest = others.map((standing) => ({
    fact: standing.fact,
    sentence: stood(
      standing,
      context.knowledge.mission(standing.fact.mission ?? '')?.receiving ?? '',
      context,
    ),
  }))
  return told(
    [...openIn(facts, context), printedAll(facts, context), ...rest.map(({ sentence }) => sentence)].join(
      ' ',
    ),
    joined([
      ...findingsOf(facts, context),
      ...rest.map(({ fact, sentence }) => findingOf(fact, context, [], sentence)),
    ]),
    [...facts, ...rest.map(({ fact }) => fact)],
  )
}

/** How the mission of a State stands on what is asked: whether it works, or who runs it. */
function standingIn(code: string, context: Context): Standing | null {
  const { question, knowledge } = context
  const mission = embassyAsked(code, question, knowledge)
  const section = mission?.receiving === 'AF' || question.details.includes('closed') ? 'operation' : 'control'
  return mission ? standingOf(knowledge.ofMission(mission.mission, section), context) : null
}

/** Whether it has come to what is asked about: that it closed, that it works, or that the Taliban run it. */
function isMet({ state, fact }: Standing, { question: { details } }: Context): boolean {
  if (details.includes('closed')) return state === 'closed'
  return fact.section === 'operation' ? AT_WORK.includes(state) : state === 'taliban'
}

/** That the dates do not settle the order, where they leave it open. */
const openIn = (facts: readonly Fact[], { words }: Context): string[] =>
  leaveOpen(facts)
    ? [
        words.sentence(
          words.say('list.unsettled', {
            names: words.list(facts.map(({ mission }) => words.mission(mission ?? ''))),
          }),
        ),
      ]
    : []
