import type { Edition } from '../edition.ts'
import type { KeptDigest } from '../kept.ts'
import type { Replied } from '../replied.ts'
import { untold } from '../watermark.ts'
import { type At, carriedOut, entryOf, refused, shownAt } from './at.ts'
import { managed } from './found.ts'

/** Posts an edition again of which nobody knows whether it arrived: its owner has looked, and it is not there. */
export const again = (id: string, occurrence: string, at: At): Promise<Replied> =>
  decided(id, occurrence, { act: 'posted-again', say: 'digest.again' }, at, (edition) => ({
    ...edition,
    state: 'planned',
    due: at.now.toISOString(),
    tries: 0,
    closed: 0,
    reads: 0,
    began: null,
    ordered: at.now.toISOString(),
    why: null,
  }))

/** Leaves an edition in doubt as it is: its owner has looked, and it is there. */
export const settle = (id: string, occurrence: string, at: At): Promise<Replied> =>
  decided(id, occurrence, { act: 'settled', say: 'digest.settled' }, at, (edition) => ({
    ...edition,
    state: 'sent',
    why: null,
  }))

type Decision = Readonly<{ act: 'posted-again' | 'settled'; say: 'digest.again' | 'digest.settled' }>

/** Only the newest edition can be decided on; what an older one told stands in the one after it. */
async function decided(
  id: string,
  occurrence: string,
  { act, say }: Decision,
  at: At,
  decide: (edition: Edition) => Edition,
): Promise<Replied> {
  const digest = await managed(id, at)
  const { doubtful } = untold(digest, await at.store.editions.of(digest.id))
  if (!doubtful || doubtful.occurrence !== occurrence) throw refused(at.words.say('digest.fault.no-doubt'))
  if (!(await at.store.editions.amend(decide(doubtful), 'unknown')))
    throw refused(at.words.say('digest.fault.no-doubt'))
  await recorded(digest, act, occurrence, at)
  return carriedOut(at.words.say(say), { digests: [await shownAt(digest, at)] })
}

async function recorded(digest: KeptDigest, act: Decision['act'], occurrence: string, at: At): Promise<void> {
  const now = await at.store.digests.read(digest.id)
  if (now) await at.store.digests.write(now, entryOf(act, now, occurrence, at))
}
