import { afterQuiet, isPaused } from '../../../src/digest/due.ts'
import type { Delivery } from '../courier.ts'
import { type Begun, begin, sendingOf } from './begin.ts'
import { ended } from './ended.ts'
import { lastMoment } from './poster.ts'
import { readBack } from './read-back.ts'
import { letGo, type Taken } from './taken.ts'

/** Brings an edition that was taken up one step on: to its end, or to where it waits for the next try. */
export async function deliver(taken: Taken): Promise<void> {
  if (taken.edition.state === 'sending') await resumed(taken)
  else await send(taken)
}

/** Somebody began to send it and did not say how that ended: nothing is sent again before the channel was read. */
async function resumed(taken: Taken): Promise<void> {
  const next = await readBack(taken)
  if (next === 'send') await send(taken)
  if (next === 'repeat') await repeat(taken)
}

/** What somebody ordered is sent whatever its digest says of pauses and quiet hours; where it can not be for long it is in doubt again. */
async function send(taken: Taken): Promise<unknown> {
  const { poster, digest, edition } = taken
  const now = poster.now()
  const loud = afterQuiet(digest, now)
  const { ordered } = edition
  if (!ordered && isPaused(digest, new Date(edition.occurrence)))
    return letGo(taken, { state: 'skipped', why: 'paused' })
  if (!ordered && +loud > +now) return letGo(taken, { state: 'planned', due: loud.toISOString() })
  if (+now > lastMoment(edition, digest))
    return letGo(taken, { state: ordered ? 'unknown' : 'skipped', why: edition.why ?? 'too late' })
  const begun = await begin(taken)
  return begun && ended(begun, await posted(begun))
}

/** A repeat that the platform refuses says nothing of the try before it: that stays in doubt. */
async function repeat(taken: Taken): Promise<void> {
  const begun = await begin(taken)
  if (!begun) return
  const delivery = await posted(begun)
  await ended(begun, delivery.state === 'sent' ? delivery : { state: 'unknown', why: delivery.why })
}

/** A courier does not throw; one that does leaves open what became of the post. */
const posted = (begun: Begun): Promise<Delivery> =>
  begun.courier
    .post(sendingOf(begun, begun.answer))
    .catch(({ message }: Error) => ({ state: 'unknown', why: message }))
