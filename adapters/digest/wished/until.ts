import { type Day, daysFrom, daysIn, monthsFrom, twoDigits } from '../../../src/edtf.ts'
import type { SayKey } from '../../../src/knowledge/says.ts'
import { keyOf } from '../../../src/tokens.ts'
import { weekdayOf } from '../../../src/understand/period/clock.ts'
import type { Read, Reading } from './reading.ts'
import { dayNamed } from './when.ts'

const MONTHS = 12

/** A day to come: `2026-12-24`, `24 December`, `monday`, `tomorrow`, `in 2 weeks`. `today` is that of the digest's zone. */
export function untilRead(text: string, reading: Reading): Read<Day> {
  const { today, words } = reading
  const day = isoRead(text) ?? spanRead(text, today) ?? weekdayRead(text, reading) ?? dateRead(text, reading)
  if (!day) return { fault: words.say('digest.fault.until', { said: text }) }
  const said = words.date(day)
  if (day <= today) return { fault: words.say('digest.fault.past', { said }) }
  return day <= monthsFrom(today, YEARS * MONTHS)
    ? { value: day }
    : { fault: words.say('digest.fault.far', { said, years: YEARS }) }
}

/** A day further off is mostly a slip of the pen, as 2122 for 2022. */
const YEARS = 5

function isoRead(text: string): Day | null {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? []
  return valid(Number(year), Number(month), Number(date))
}

function valid(year: number, month: number, date: number): Day | null {
  const isDay = year > 0 && month >= 1 && month <= MONTHS && date >= 1 && date <= daysIn(year, month)
  return isDay ? [String(year), twoDigits(month), twoDigits(date)].join('-') : null
}

function spanRead(text: string, today: Day): Day | null {
  if (/^tomorrow$/i.test(text.trim())) return daysFrom(today, 1)
  const [, count, unit = ''] = /^(?:in |for )?(\d{1,3}) (day|week)s?$/i.exec(text.trim()) ?? []
  return count ? daysFrom(today, Number(count) * (unit.toLowerCase() === 'week' ? 7 : 1)) : null
}

/** The next day of that name. */
function weekdayRead(text: string, { knowledge, today }: Reading): Day | null {
  const day = dayNamed(text.replace(/^next\s+/i, ''), knowledge)
  return day ? daysFrom(today, ((day - weekdayOf(today) + 6) % 7) + 1) : null
}

/** A day and a month by its name, in the year where it lies ahead unless one is given. */
function dateRead(text: string, { knowledge, today }: Reading): Day | null {
  const [, before, name = '', after, given] =
    /^(\d{1,2})?\.?\s*(\p{L}+)\s*(\d{1,2})?,?\s*(\d{4})?$/u.exec(text.trim()) ?? []
  const date = Number(before ?? after)
  const spoken = [...knowledge.reader.lexicon.languages.values()]
  const month = Array.from({ length: MONTHS }, (_, i) => i + 1).find((one) =>
    spoken.some(({ says }) => keyOf(says[`month.${one}` as SayKey] ?? '') === keyOf(name)),
  )
  if (!month || !date) return null
  const year = Number(given ?? today.slice(0, 4))
  const day = valid(year, month, date)
  return day && !given && day <= today ? valid(year + 1, month, date) : day
}
