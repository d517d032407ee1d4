import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import type { Context } from './context.ts'
import { newestBy } from './standing.ts'

/** The newest fact by which a host denies that a mission passed to the Taliban; `facts` are of who controls it. */
export const deniedBy = (facts: readonly Fact[], { until }: Context): Fact | undefined =>
  newestBy(facts, until).findLast(({ value }) => value === 'handover-denied')

/** "Has Germany a Taliban consul general?": what a State denies of a mission in it, in the words of the question. */
export const deniedIn = (country: string, context: Context): Fact | undefined =>
  context.knowledge
    .missionsIn(country)
    .flatMap(({ mission }) => deniedBy(context.knowledge.ofMission(mission, 'control'), context) ?? [])
    .find((fact) => sharedWith(fact, context.question.sought) > 0)
