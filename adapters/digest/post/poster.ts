import type { Digest } from '../../../src/digest/digest.ts'
import { afterQuiet } from '../../../src/digest/due.ts'
import type { Desk, PlatformName } from '../../desk/desk.ts'
import type { DigestStore } from '../../store.ts'
import type { Courier } from '../courier.ts'
import type { Edition } from '../edition.ts'

/** What posting needs: the desk, the platforms' couriers, and a name for this process that no other has. */
export type Poster = Pick<Desk, 'knowledge' | 'now' | 'log'> &
  Readonly<{
    store: DigestStore
    couriers: ReadonlyMap<PlatformName, Courier>
    name: string
  }>

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** An edition up to this much after its run, in milliseconds, is on time: nobody looks at the clock more closely. */
export const ON_TIME = 10 * MINUTE

/**
 * How long, in milliseconds, nobody else takes up an edition that somebody has taken. Whoever is killed meanwhile leaves
 * it for that long; a platform must have answered by then.
 */
export const LEASE = 90 * SECOND

/** A post is not begun where the lease runs out sooner than this: the answer might come after somebody else has taken over. */
export const ROOM = 60 * SECOND

/**
 * How long, in milliseconds after the first try, a platform itself gives back the first message instead of posting a
 * second one under the same key. Discord's `enforce_nonce` holds "for the past few minutes"; Slack has no such thing.
 */
export const REPEATABLE: Readonly<Record<PlatformName, number>> = { discord: 150 * SECOND, slack: 0 }

/** When an edition of a run is to be posted: what falls into quiet hours is on time at their end. */
export const dueAt = (occurrence: string, digest: Pick<Digest, 'quiet' | 'zone'>): Date =>
  afterQuiet(digest, new Date(occurrence))

/** The instant until which it may still be posted. */
export const lastMoment = (
  { occurrence, ordered }: Pick<Edition, 'occurrence' | 'ordered'>,
  digest: Pick<Digest, 'quiet' | 'zone' | 'late'>,
): number =>
  (ordered ? Date.parse(ordered) : +dueAt(occurrence, digest)) + Math.max(digest.late * HOUR, ON_TIME)

/** How long to wait before the next try, in milliseconds: doubled each time, from half a minute to a quarter of an hour. */
export const waitAfter = (tries: number): number =>
  Math.min(30 * SECOND * 2 ** Math.max(0, tries - 1), 15 * MINUTE)
