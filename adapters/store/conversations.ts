import { addHours } from 'date-fns/addHours'
import { CONVERSATION_SHAPE, type Conversation } from '../../src/conversation.ts'
import type { Store } from '../store.ts'
import { batched, inOrder } from './batched.ts'
import { builtOnce } from './built-once.ts'
import { type Database, instantOf } from './tables.ts'

/** How long a thread can be taken up again, hours after its last question: what was asked on a Friday is followed up on Monday. */
const KEPT = 72

type Reading = Readonly<{ thread: string; now: Date }>
type Writing = Reading & Readonly<{ conversation: Conversation }>

/** The conversations of all threads. */
export function conversationsIn(database: Database): Store['conversations'] {
  const select = builtOnce(database, (count) => readingsOf(count, database))
  const upsert = builtOnce(database, (count) => writingsOf(count, database))
  const read = batched(async (readings: readonly Reading[]) => {
    const rows = await select(readings.length, [...readings.map(({ thread }) => thread), CONVERSATION_SHAPE])
    const kept = new Map(rows.map((row) => [row.thread, row]))
    return readings.map(({ thread, now }) => {
      const row = kept.get(thread)
      return row && row.expires_at > instantOf(now) ? (JSON.parse(row.conversation) as Conversation) : null
    })
  })
  /** Of two that are written to one thread, the later one stays. */
  const write = batched(async (writings: readonly Writing[]) => {
    const last = inOrder([...new Map(writings.map((one) => [one.thread, one])).values()], 'thread')
    await upsert(last.length, last.flatMap(valuesOf))
    return writings.map(() => undefined)
  })
  return {
    read: (thread, now) => read({ thread, now }),
    write: (thread, conversation, now) => write({ thread, conversation, now }),
  }
}

const readingsOf = (count: number, database: Database) =>
  database
    .selectFrom('conversations')
    .select(['thread', 'conversation', 'expires_at'])
    .where('thread', 'in', Array(count).fill(''))
    .where('shape', '=', CONVERSATION_SHAPE)

const writingsOf = (count: number, database: Database) =>
  database
    .insertInto('conversations')
    .values(Array(count).fill({ thread: '', shape: CONVERSATION_SHAPE, conversation: '', expires_at: '' }))
    .onConflict((conflict) =>
      conflict.column('thread').doUpdateSet(({ ref }) => ({
        shape: ref('excluded.shape'),
        conversation: ref('excluded.conversation'),
        expires_at: ref('excluded.expires_at'),
      })),
    )

/** In the order of the columns. */
const valuesOf = ({ thread, conversation, now }: Writing) => [
  thread,
  CONVERSATION_SHAPE,
  JSON.stringify(conversation),
  instantOf(addHours(now, KEPT)),
]
