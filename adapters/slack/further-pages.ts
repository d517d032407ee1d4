import type { WebClient } from '@slack/web-api'
import { addDays } from 'date-fns/addDays'
import { type Desk, spared } from '../desk/desk.ts'
import type { Room } from '../digest/room.ts'
import { type Message, QUIET } from './message.ts'
import { patiently, TWICE } from './patient.ts'

/** An edition on its way: its message, once that is posted, and the further pages that do not stand below it yet. */
export type Unfinished = Readonly<{ message: string | null; left: readonly Message[] }>

type Keeping = Pick<Desk, 'store' | 'now' | 'log'>

/** By when an edition is done with, in days: a digest may be late by 72 hours. */
const KEPT = 4

const keyOf = (edition: string): string => `slack edition ${edition}`

/** How far an edition has come; null where nobody began to post it of late. */
export async function unfinished(edition: string, { store, now }: Keeping): Promise<Unfinished | null> {
  return JSON.parse((await store.kept.read(keyOf(edition), now())) ?? 'null')
}

export const keepUnfinished = (edition: string, left: Unfinished, { store, now }: Keeping): Promise<void> =>
  store.kept.write(keyOf(edition), JSON.stringify(left), addDays(now(), KEPT))

/** A place in a channel: the message in whose thread further pages stand. */
type Below = Readonly<{ edition: string; channel: string; message: string }>

/**
 * Posts the pages that are left, and keeps before each which still are, so that a later try goes on there: one of which
 * nobody heard whether it arrived is posted again, for twice is better than never. Throws where one is not taken, and where
 * there is no room for one: nobody else must have begun with it by then.
 */
export async function postLeft(
  pages: readonly Message[],
  { edition, channel, message }: Below,
  client: WebClient,
  room: Room,
  keeping: Keeping,
): Promise<void> {
  const keep = (left: readonly Message[]) =>
    spared(keepUnfinished(edition, { message, left }, keeping), undefined, keeping.log)
  for (const [i, page] of pages.entries()) {
    await keep(pages.slice(i))
    room()
    const body = { channel, thread_ts: message, ...page, ...QUIET }
    await patiently(() => client.chat.postMessage(body), TWICE)
  }
  if (pages.length) await keep([])
}
