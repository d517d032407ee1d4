import { afterQuiet, isPaused } from '../../../src/digest/due.ts'
import type { Courier } from '../courier.ts'
import { begin, sendingOf } from './begin.ts'
import { ended } from './ended.ts'
import { lastMoment, MINUTE } from './poster.ts'
import { readBack } from './read-back.ts'
import { letGo, type Taken } from './taken.ts'

/** What a platform that this process does not serve waits, until one that does takes it up. */
const ELSEWHERE = 5 * MINUTE

/** Brings an edition that was taken up one step on: to its end, or to where it waits for the next try. */
export async function deliver(taken: Taken): Promise<void> {
  const { poster, digest, edition } = taken
  const courier = poster.couriers.get(digest.platform)
  const now = poster.now()
  if (!courier) await letGo(taken, { due: new Date(+now + ELSEWHERE).toISOString() })
  else if (edition.state === 'sending') await resumed(taken, courier)
  else await send(taken, courier)
}

/** Somebody began to send it and did not say how that ended: nothing is sent again before the channel was read. */
async function resumed(taken: Taken, courier: Courier): Promise<void> {
  const next = await readBack(taken, courier)
  if (next === 'send') await send(taken, courier)
  if (next === 'repeat') await sendNow(taken, courier)
}

async function send(taken: Taken, courier: Courier): Promise<void> {
  const { poster, digest, edition } = taken
  const now = poster.now()
  const loud = afterQuiet(digest, now)
  if (isPaused(digest, new Date(edition.occurrence))) await letGo(taken, { state: 'skipped', why: 'paused' })
  else if (+loud > +now) await letGo(taken, { state: 'planned', due: loud.toISOString() })
  else if (+now > lastMoment(edition.occurrence, digest))
    await letGo(taken, { state: 'skipped', why: edition.why ?? 'too late' })
  else await sendNow(taken, courier)
}

/** A courier does not throw; one that does leaves open what became of the post. */
async function sendNow(taken: Taken, courier: Courier): Promise<void> {
  const begun = await begin(taken)
  if (!begun) return
  const delivery = await courier
    .post(sendingOf(begun, begun.answer))
    .catch(({ message }: Error) => ({ state: 'unknown' as const, why: message }))
  await ended(begun, delivery)
}
