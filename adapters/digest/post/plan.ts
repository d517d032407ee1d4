import { afterQuiet, nextRun, runsIn } from '../../../src/digest/due.ts'
import type { Edition } from '../edition.ts'
import type { KeptDigest } from '../kept.ts'
import { spread } from './key.ts'
import { orLogged } from './or-logged.ts'
import { lastMoment, type Poster } from './poster.ts'

/**
 * Writes down the editions whose run has come, before anything is sent. Several that do it at once write each one once. A
 * digest that breaks keeps no other from its run.
 */
export async function plan(poster: Poster): Promise<void> {
  const now = poster.now()
  const due = await poster.store.digests.due(now)
  for (const digest of due.filter(({ platform }) => poster.couriers.has(platform)))
    await orLogged(() => planned(digest, poster, now), poster)
}

/** Of several runs that were missed only the last is made up for: a channel gets one edition, never a burst. */
async function planned(digest: KeptDigest, { store }: Poster, now: Date): Promise<void> {
  const run = runsIn(digest, new Date(Date.parse(digest.next ?? '') - 1), now).at(-1)
  if (run) {
    await skipOpen(digest, run.toISOString(), store)
    await store.editions.plan(editionAt(run, digest, now))
  }
  await store.digests.write({ ...digest, next: nextRun(digest, now)?.toISOString() ?? null }, null)
}

/** What was planned and not begun when the next run comes is told by that. */
async function skipOpen(
  { id }: KeptDigest,
  occurrence: string,
  { editions }: Poster['store'],
): Promise<void> {
  const waiting = (await editions.of(id)).filter(
    (one) => one.state === 'planned' && one.occurrence < occurrence,
  )
  for (const edition of waiting)
    await editions.amend({ ...edition, state: 'skipped', why: 'the next run came first' }, 'planned')
}

function editionAt(run: Date, digest: KeptDigest, now: Date): Edition {
  const occurrence = run.toISOString()
  const isTooLate = +now > lastMoment({ occurrence, ordered: null }, digest)
  return {
    digest: digest.id,
    occurrence,
    state: isTooLate ? 'skipped' : 'planned',
    due: afterQuiet(digest, new Date(+run + spread(digest.id))).toISOString(),
    tries: 0,
    closed: 0,
    reads: 0,
    number: null,
    after: null,
    until: occurrence.slice(0, 10),
    carried: [],
    left: 0,
    began: null,
    ordered: null,
    message: null,
    why: isTooLate ? 'too late' : null,
  }
}
