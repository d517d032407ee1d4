import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'

/** Whether the day is over, by the end of the time asked about, after which what was announced was to come about. */
export const isOverdue = ({ due }: Fact, { until }: Context): boolean => due !== undefined && due < until

/** "Its last day was to be 30 June 2026, and nothing later is on file": after an announcement whose day is over. */
export const overdue = (announced: Fact, context: Context): string[] =>
  announced.due && isOverdue(announced, context)
    ? [
        context.words.sentence(
          context.words.say('mission.overdue', { date: context.words.date(announced.due) }),
        ),
      ]
    : []
