import { nextRun } from '../../../src/digest/due.ts'
import { clockIn } from '../../../src/digest/zone.ts'
import type { Day } from '../../../src/edtf.ts'
import type { KeptDigest } from '../kept.ts'
import type { Replied } from '../replied.ts'
import { untilRead } from '../wished/until.ts'
import { type At, carriedOut, refused, shownAt } from './at.ts'
import { managed } from './found.ts'
import { written } from './written.ts'

/** Lets runs pass without a post until a day, or until somebody resumes; what they would have told waits. */
export async function pause(id: string | null, until: string | null, at: At): Promise<Replied> {
  const { words } = at
  const before = await managed(id, at)
  const day = until ? dayRead(until, before, at) : null
  const detail = day ? `until ${day}` : 'until resumed'
  const after = await written(
    before,
    (digest) => pausedUntil(digest, day, at),
    { act: 'paused', detail: () => detail },
    at,
  )
  const headline = day
    ? words.say('digest.paused-it-until', { id: after.id, date: words.date(day) })
    : words.say('digest.paused-it', { id: after.id })
  return carriedOut(headline, { digests: [await shownAt(after, at)] })
}

function dayRead(text: string, { zone }: KeptDigest, { knowledge, words, now }: At): Day {
  const read = untilRead(text, { knowledge, words, today: clockIn(zone, now).day })
  if ('fault' in read) throw refused(read.fault)
  return read.value
}

function pausedUntil(digest: KeptDigest, until: Day | null, { now }: At): KeptDigest {
  const after = { ...digest, paused: { until } }
  return { ...after, next: nextRun(after, now)?.toISOString() ?? null }
}

/** Lets the runs be posted again; the first tells all that the pause held back. */
export async function resume(id: string | null, at: At): Promise<Replied> {
  const { words, now } = at
  const before = await managed(id, at)
  if (!before.paused) throw refused(words.say('digest.fault.not-paused', { id: before.id }))
  const awake = (digest: KeptDigest) => {
    const after = { ...digest, paused: null }
    return { ...after, next: nextRun(after, now)?.toISOString() ?? null }
  }
  const after = await written(before, awake, { act: 'resumed', detail: () => '' }, at)
  const shown = await shownAt(after, at)
  return carriedOut(words.say('digest.resumed-it', { id: after.id }), {
    digests: [shown],
    lines: [words.say('digest.runs'), ...shown.runs],
  })
}
