import { millisecondsInDay } from 'date-fns/constants'
import { contentOf } from '../../../src/digest/content.ts'
import { condition } from '../../../src/digest/described.ts'
import { runsIn } from '../../../src/digest/due.ts'
import { type ClockChange, clockIn, clocksForward, offsetOf } from '../../../src/digest/zone.ts'
import { daysFrom } from '../../../src/edtf.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import { USUAL } from '../../digest/settings.ts'
import { windowOf } from '../../digest/watermark.ts'
import type { Trial } from '../digest.ts'
import { wrapped } from '../paper.ts'
import type { At } from './preview.ts'

/** All runs of a digest in the year from now, with what each would post over the knowledge as it is. */
export function runsOfYear(trial: Trial, at: At): string {
  const words = wordsIn(at.knowledge, trial.language)
  const head = wrapped(condition(trial, words), at.paper.width)
  return `${head}\n\n${table(trial, at.now, new Date(+at.now + 366 * millisecondsInDay), at)}\n`
}

/** Two whose clocks change by an hour on different days, one whose change by half an hour, and one, off by half an hour, whose never do. */
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kabul']

/**
 * A week of daily digests in each of four zones, around the day on which its clocks next go forward, at a time of day that
 * they leave out; where they never do, in the week of the first zone.
 */
export function overClockChange(at: At): string {
  const [first] = ZONES.map((zone) => clocksForward(zone, at.now))
  const tables = ZONES.map((zone) => weekOf(zone, clocksForward(zone, at.now) ?? null, first ?? null, at))
  return `${tables.join('\n\n')}\n`
}

const NINE = '09:00'

function weekOf(zone: string, change: ClockChange | null, other: ClockChange | null, at: At): string {
  const middle = change ?? other
  const day = middle ? middle.day : at.now.toISOString().slice(0, 10)
  const schedule = { days: [1, 2, 3, 4, 5, 6, 7], time: change ? change.leftOut : NINE }
  const since = daysFrom(day, -4)
  const trial: Trial = { ...USUAL, zone, language: 'en', schedule, paused: null, since, known: [] }
  const from = new Date(`${daysFrom(day, -4)}T12:00:00Z`)
  const head = change
    ? `${zone}, daily ${schedule.time}: clocks go forward on ${day}, and leave out ${change.leftOut}`
    : `${zone}, daily ${schedule.time}: clocks never change`
  return `${at.paper.bold(head)}\n${table(trial, from, new Date(+from + 7 * millisecondsInDay), at)}`
}

/** One line a run: its number, local time, offset and instant, hours since the one before, and the headline of its post. */
function table(trial: Trial, from: Date, until: Date, { knowledge }: At): string {
  const runs = runsIn(trial, from, until)
  return runs
    .map((run, i) => {
      const before = runs[i - 1]
      const after = before ? before.toISOString().slice(0, 10) : daysFrom(run.toISOString().slice(0, 10), -1)
      const window = windowOf(after, run.toISOString())
      const telling = { digest: trial, window, number: i + 1, told: null, due: null, unsure: false }
      const { answer, keys } = contentOf(telling, knowledge)
      const posted = keys.length || trial.nothing === 'receipt' ? answer.headline : '-'
      const hours = before ? `${((+run - +before) / 3_600_000).toFixed(1)} h` : ''
      return [...momentOf(run, trial.zone), hours.padStart(7), posted].join('  ')
    })
    .join('\n')
}

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function momentOf(run: Date, zone: string): string[] {
  const { day, time, weekday } = clockIn(zone, run)
  return [`${WEEKDAYS[weekday]} ${day} ${time} ${offsetOf(zone, run)}`, `${run.toISOString().slice(0, 16)}Z`]
}
