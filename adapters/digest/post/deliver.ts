import { afterQuiet, isPaused } from '../../../src/digest/due.ts'
import type { Courier, Delivery } from '../courier.ts'
import { type Begun, begin, sendingOf } from './begin.ts'
import { ended } from './ended.ts'
import { lastMoment, SECOND } from './poster.ts'
import { readBack } from './read-back.ts'
import { letGo, type Taken } from './taken.ts'

/** What a platform that this process does not serve, or does not yet, waits until one that does takes it up. */
const ELSEWHERE = 10 * SECOND

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
  if (next === 'repeat') await repeat(taken, courier)
}

/** What somebody ordered is sent at once, however late it is; what is posted by itself keeps to its digest. */
async function send(taken: Taken, courier: Courier): Promise<void> {
  const { poster, digest, edition } = taken
  const now = poster.now()
  const loud = afterQuiet(digest, now)
  if (edition.ordered) await sendNow(taken, courier)
  else if (isPaused(digest, new Date(edition.occurrence)))
    await letGo(taken, { state: 'skipped', why: 'paused' })
  else if (+loud > +now) await letGo(taken, { state: 'planned', due: loud.toISOString() })
  else if (+now > lastMoment(edition.occurrence, digest))
    await letGo(taken, { state: 'skipped', why: edition.why ?? 'too late' })
  else await sendNow(taken, courier)
}

async function sendNow(taken: Taken, courier: Courier): Promise<void> {
  const begun = await begin(taken)
  if (begun) await ended(begun, await posted(begun, courier))
}

/** A repeat that the platform refuses says nothing of the try before it: that stays in doubt. */
async function repeat(taken: Taken, courier: Courier): Promise<void> {
  const begun = await begin(taken)
  if (!begun) return
  const delivery = await posted(begun, courier)
  await ended(begun, delivery.state === 'sent' ? delivery : { state: 'unknown', why: delivery.why })
}

/** A courier does not throw; one that does leaves open what became of the post. */
const posted = (begun: Begun, { post }: Courier): Promise<Delivery> =>
  post(sendingOf(begun, begun.answer)).catch(({ message }: Error) => ({ state: 'unknown', why: message }))
