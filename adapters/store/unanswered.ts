import type { Store } from '../store.ts'
import type { Database } from './tables.ts'

/** What might tell who wrote or who was meant: addresses, and what a platform puts for a person or a channel. */
const NAMES = /<[@#!][^>]*>|\S+@\S+|@\S+|https?:\/\/\S+/g

/** Longer texts are no questions. */
const LONGEST = 300

/** Questions that were not answered, each once, with how often and when last: neither who asked nor where. */
export function unansweredIn(database: Database, isKept: boolean): Store['unanswered'] {
  return {
    keep: async ({ text, reason, language, day }) => {
      if (!isKept) return
      const question = text.replace(NAMES, '').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, LONGEST)
      await database
        .insertInto('unanswered')
        .values({ text: question, reason, language, times: 1, last_day: day })
        .onConflict((conflict) =>
          conflict.column('text').doUpdateSet(({ ref, eb }) => ({
            times: eb(ref('unanswered.times'), '+', 1),
            reason,
            last_day: day,
          })),
        )
        .execute()
    },
    list: async () => {
      const rows = await database
        .selectFrom('unanswered')
        .selectAll()
        .orderBy('times', 'desc')
        .orderBy('last_day', 'desc')
        .orderBy('text')
        .execute()
      return rows.map(({ last_day: day, ...row }) => ({ ...row, day }))
    },
  }
}
