import { addHours } from 'date-fns/addHours'
import type { Conversation } from '../../src/conversation.ts'
import type { Store } from '../store.ts'
import { type Database, instantOf } from './tables.ts'

/** How long a thread can be taken up again, hours after its last question: what was asked on a Friday is followed up on Monday. */
const KEPT = 72

/** Counted up whenever a conversation takes another shape: one that an older program wrote is forgotten, not misread. */
const SHAPE = 1

/** The conversations of all threads. */
export function conversationsIn(database: Database): Store['conversations'] {
  return {
    read: async (thread, now) => {
      const row = await database
        .selectFrom('conversations')
        .select('conversation')
        .where('thread', '=', thread)
        .where('shape', '=', SHAPE)
        .where('expires_at', '>', instantOf(now))
        .executeTakeFirst()
      return row ? (JSON.parse(row.conversation) as Conversation) : null
    },
    write: async (thread, conversation, now) => {
      const row = {
        shape: SHAPE,
        conversation: JSON.stringify(conversation),
        expires_at: instantOf(addHours(now, KEPT)),
      }
      await database
        .insertInto('conversations')
        .values({ thread, ...row })
        .onConflict((conflict) => conflict.column('thread').doUpdateSet(row))
        .execute()
    },
  }
}
