import { Cron } from 'croner'
import { millisecondsInDay } from 'date-fns/constants'
import type { Day } from '../edtf.ts'
import { onceFor } from '../once.ts'
import type { Digest, QuietHours, Schedule } from './digest.ts'
import { clockIn } from './zone.ts'

/** When a digest runs, as far as its schedule, its zone and its pause say. */
export type Running = Pick<Digest, 'schedule' | 'zone' | 'paused'>

/**
 * The first run after an instant; null where none will come (30 February) or none until somebody resumes it. A time
 * that the clocks leave out falls on the next one they show; one that they show twice is taken once.
 */
export function nextRun(digest: Running, after: Date): Date | null {
  const { schedule, zone, paused } = digest
  if (paused && !paused.until) return null
  /** Of the runs in a pause only those of its last hours are looked at: an hourly digest has 9,000 of them a year. */
  const from = paused?.until ? later(after, before(paused.until)) : after
  for (let run = cronOf(schedule, zone).nextRun(from); run; run = cronOf(schedule, zone).nextRun(run))
    if (!isPaused(digest, run)) return run
  return null
}

const later = (a: Date, b: Date): Date => (a > b ? a : b)

/** An instant before a day begins anywhere: no clocks are more than 14 hours ahead of UTC. */
const before = (day: Day): Date => new Date(Date.parse(day) - FARTHEST_EAST - 1)
const FARTHEST_EAST = 14 * 3_600_000

/** Whether a run falls into a pause of its digest. */
export const isPaused = ({ paused, zone }: Running, run: Date): boolean =>
  paused !== null && (paused.until === null || clockIn(zone, run).day < paused.until)

/** The first runs after an instant, at most `count`. */
export function nextRuns(digest: Running, after: Date, count: number): Date[] {
  const runs: Date[] = []
  for (let run = nextRun(digest, after); run && runs.length < count; run = nextRun(digest, run))
    runs.push(run)
  return runs
}

/** All runs in (`after`, `until`]. */
export function runsIn(digest: Running, after: Date, until: Date): Date[] {
  const runs: Date[] = []
  for (let run = nextRun(digest, after); run && run <= until; run = nextRun(digest, run)) runs.push(run)
  return runs
}

/** Days within which the runs before an instant are looked for; 29 February may be eight years away. */
const BACK = [4, 40, 400, 17 * 366]

/** The last runs up to an instant, oldest first, at most `count`. */
export function lastRuns(digest: Running, until: Date, count: number): Date[] {
  const within = BACK.map((days) => () => runsIn(digest, new Date(+until - days * millisecondsInDay), until))
  const enough = within.find((runs) => runs().length >= count) ?? within.at(-1)
  return enough?.().slice(-count) ?? []
}

/** The pattern of a schedule: croner counts Sunday as 7 too. */
const patternOf = (schedule: Schedule): string =>
  'cron' in schedule
    ? schedule.cron
    : `${Number(schedule.time.slice(3))} ${Number(schedule.time.slice(0, 2))} * * ${schedule.days.join()}`

/** Why a cron pattern is none that a digest can run by; null where it is one. */
export function faultIn(cron: string): 'pattern' | 'never' | 'often' | null {
  if (!/^\S+( \S+){4}$/.test(cron) || cron.includes('?')) return 'pattern'
  try {
    const runs = cronOf({ cron }, 'UTC').nextRuns(TRIED, SOME_DAY)
    if (!runs.length) return 'never'
    return runs.some((run, i) => i > 0 && +run - +(runs[i - 1] ?? 0) < HOUR) ? 'often' : null
  } catch {
    return 'pattern'
  }
}

/** A week of the most frequent pattern allowed, from a day on which no clocks change. */
const TRIED = 200
const SOME_DAY = new Date('2026-01-01T00:00:00Z')
const HOUR = 3_600_000

/** Hours and minutes given as a list are times of day too, and run once where the clocks show them twice. */
const cronFrom = onceFor((key: string) => {
  const [timezone = '', pattern = ''] = key.split('|')
  return new Cron(pattern, { timezone, mode: '5-part', fixedTimeRule: 'no-wildcard' })
})
const cronOf = (schedule: Schedule, zone: string): Cron => cronFrom(`${zone}|${patternOf(schedule)}`)

/** Whether an instant lies in the quiet hours of a digest. */
export function isQuiet({ quiet, zone }: Pick<Digest, 'quiet' | 'zone'>, instant: Date): boolean {
  return quiet !== null && liesIn(quiet, clockIn(zone, instant).time)
}

/** Whether a time of day lies in quiet hours. */
export const liesIn = ({ from, until }: QuietHours, time: string): boolean =>
  from <= until ? from <= time && time < until : from <= time || time < until

/** The first instant from `instant` on that lies outside the quiet hours: looked for minute by minute, as clocks may change. */
export function afterQuiet(digest: Pick<Digest, 'quiet' | 'zone'>, instant: Date): Date {
  if (!isQuiet(digest, instant)) return instant
  for (let at = Math.floor(+instant / MINUTE + 1) * MINUTE; ; at += MINUTE)
    if (!isQuiet(digest, new Date(at))) return new Date(at)
}
const MINUTE = 60_000
