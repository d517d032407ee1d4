import { addHours } from 'date-fns/addHours'
import type { Conversation } from '../../src/conversation.ts'
import type { Store } from '../store.ts'
import { type Database, instantOf } from './tables.ts'
import { inOrder, together } from './together.ts'

/** How long a thread can be taken up again, hours after its last question: what was asked on a Friday is followed up on Monday. */
const KEPT = 72

/** Counted up whenever a conversation takes another shape: one that an older program wrote is forgotten, not misread. */
const SHAPE = 1

type Reading = Readonly<{ thread: string; now: Date }>
type Writing = Reading & Readonly<{ conversation: Conversation }>

/** The conversations of all threads. */
export function conversationsIn(database: Database): Store['conversations'] {
  const read = together((readings: readonly Reading[]) => readAll(database, readings))
  const write = together((writings: readonly Writing[]) => writeAll(database, writings))
  return {
    read: (thread, now) => read({ thread, now }),
    write: (thread, conversation, now) => write({ thread, conversation, now }),
  }
}

async function readAll(database: Database, readings: readonly Reading[]): Promise<(Conversation | null)[]> {
  const rows = await database
    .selectFrom('conversations')
    .select(['thread', 'conversation', 'expires_at'])
    .where(
      'thread',
      'in',
      readings.map(({ thread }) => thread),
    )
    .where('shape', '=', SHAPE)
    .execute()
  const kept = new Map(rows.map((row) => [row.thread, row]))
  return readings.map(({ thread, now }) => {
    const row = kept.get(thread)
    return row && row.expires_at > instantOf(now) ? (JSON.parse(row.conversation) as Conversation) : null
  })
}

/** Of two that are written to one thread, the later one stays. */
async function writeAll(database: Database, writings: readonly Writing[]): Promise<undefined[]> {
  const rows = new Map(writings.map(({ thread, ...writing }) => [thread, { thread, ...rowOf(writing) }]))
  await database
    .insertInto('conversations')
    .values(inOrder([...rows.values()], 'thread'))
    .onConflict((conflict) =>
      conflict.column('thread').doUpdateSet(({ ref }) => ({
        shape: ref('excluded.shape'),
        conversation: ref('excluded.conversation'),
        expires_at: ref('excluded.expires_at'),
      })),
    )
    .execute()
  return writings.map(() => undefined)
}

const rowOf = ({ conversation, now }: Omit<Writing, 'thread'>) => ({
  shape: SHAPE,
  conversation: JSON.stringify(conversation),
  expires_at: instantOf(addHours(now, KEPT)),
})
