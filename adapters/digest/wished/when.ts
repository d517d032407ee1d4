import type { Schedule } from '../../../src/digest/digest.ts'
import { faultIn } from '../../../src/digest/due.ts'
import { twoDigits } from '../../../src/edtf.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import { keyOf } from '../../../src/tokens.ts'
import type { Read, Reading } from './reading.ts'

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof ALL_DAYS)[number]

const SETS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: ALL_DAYS,
  everyday: ALL_DAYS,
  weekdays: [1, 2, 3, 4, 5],
  weekday: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  weekend: [6, 7],
}
const SMALL = new Set(['every', 'each', 'on', 'at', 'and', 'the', 'day', 'days'])

const TIME =
  /(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?|(?<![\d:.])(\d{1,2})[:.](\d{2})(?![\d:])/i

/** What stands for a schedule at the head of a text, and what is left of it: `monday 09:00 Europe/London` leaves the zone. */
export type Headed = Readonly<{ when: string; rest: string }>

/** Cuts the words that say when from the rest of a text. */
export function whenFirst(text: string): Headed {
  const cron = /^(?:cron[:\s]+)?((?:[\d*/,-]\S*\s+){2}(?:\S+\s+){2}\S+)\s*(.*)$/i.exec(text.trim())
  if (cron) return { when: cron[1] ?? '', rest: cron[2] ?? '' }
  const time = TIME.exec(text)
  const end = time ? time.index + time[0].length : 0
  return { when: text.slice(0, end).trim(), rest: text.slice(end).trim() }
}

/** The schedule that a text names: weekdays in any language on file and a time, or a cron pattern of five parts. */
export function whenRead(text: string, { knowledge, words }: Reading): Read<Schedule> {
  const plain = text.trim().replace(/^cron[:\s]+/i, '')
  if (/^[\d*][\d*/,-]*\s+[\d*]\S*\s/.test(plain)) return cronRead(plain.replace(/\s+/g, ' '), words)
  const time = timeRead(plain)
  if (!time) return { fault: words.say('digest.fault.time', { said: text }) }
  const named = plain.replace(TIME, ' ')
  const days = daysRead(named, knowledge)
  return 'unknown' in days
    ? { fault: words.say('digest.fault.day', { said: days.unknown }) }
    : { value: { days: days.value, time } }
}

function cronRead(cron: string, words: Reading['words']): Read<Schedule> {
  const fault = faultIn(cron)
  return fault ? { fault: words.say(`digest.fault.cron.${fault}`, { said: cron }) } : { value: { cron } }
}

/** The first time of day in a text as `HH:MM`; null where there is none, or one that no clock shows. */
export function timeRead(text: string): string | null {
  const [, hour12, minute12 = '0', half, hour24, minute24] = TIME.exec(text) ?? []
  const minute = Number(minute12 === '0' ? (minute24 ?? 0) : minute12)
  const hour = half ? (Number(hour12) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour24)
  const isTime = half ? Number(hour12) >= 1 && Number(hour12) <= 12 : hour < 24
  return isTime && minute < 60 ? `${twoDigits(hour)}:${twoDigits(minute)}` : null
}

type Days = Readonly<{ value: readonly Weekday[] }> | Readonly<{ unknown: string }>

/** Weekdays by name, by sets (`weekdays`) and by ranges (`mon-fri`); none at all means every day. */
function daysRead(text: string, knowledge: Knowledge): Days {
  const days = new Set<Weekday>()
  for (const word of text.split(/[\s,،、，]+/).filter(Boolean)) {
    if (SMALL.has(word.toLowerCase())) continue
    const found = SETS[word.toLowerCase()] ?? rangeRead(word, knowledge)
    if (!found) return { unknown: word }
    for (const day of found) days.add(day)
  }
  return { value: days.size ? ALL_DAYS.filter((day) => days.has(day)) : ALL_DAYS }
}

function rangeRead(word: string, knowledge: Knowledge): Weekday[] | null {
  const [first, last] = word.split(/[-–]/).map((name) => dayNamed(name, knowledge))
  if (!first || last === null) return null
  if (!last) return [first]
  return ALL_DAYS.filter((day) => (first <= last ? first <= day && day <= last : day >= first || day <= last))
}

const SHORTEST = 3

/** The weekday that a word names, whole or by its first letters, in any language on file. */
export function dayNamed(word: string, knowledge: Knowledge): Weekday | null {
  const key = keyOf(word)
  const named = (fits: (name: string) => boolean) =>
    ALL_DAYS.filter((day) =>
      [...knowledge.reader.lexicon.languages.values()].some(({ says }) =>
        fits(keyOf(says[`weekday.${day}`] ?? '')),
      ),
    )
  const whole = named((name) => name === key || name === key.replace(/s$/, ''))
  const near = whole.length ? whole : key.length >= SHORTEST ? named((name) => name.startsWith(key)) : []
  return near.length === 1 ? (near[0] ?? null) : null
}
