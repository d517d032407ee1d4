import { type Day, daysFrom } from '../../edtf.ts'
import { numberOf } from '../../knowledge/envoys-counted.ts'
import { BEYOND, SO_MANY, THAT_SAME_DAY, WITHIN } from '../patterns.ts'

const SAME_DAY = new RegExp(String.raw`\b${THAT_SAME_DAY}`, 'i')
const NEXT_DAY = /\b(?:the|that) (?:very )?(?:next|following) day\b/i
const SAME = /\b(?:the|that) (?:very )?same (week|month|year)\b/i
/** "A week later", "three days earlier", "less than three months later". */
const APART = new RegExp(
  String.raw`\b(?:(${WITHIN})|(${BEYOND}))? ?\b(${SO_MANY}) (day|week|month|year)s? (later|earlier)\b`,
  'i',
)
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

/**
 * The time at which something came about, by the day of what is told before it: "the same month", "a week later", "the
 * next day". A week more or less is told of days, and so on, unless no more than so many are told, or more; null where a
 * text tells none.
 */
export function timeBeside(text: string): ((day: Day) => string) | null {
  if (SAME_DAY.test(text)) return (day) => day
  if (NEXT_DAY.test(text)) return (day) => daysFrom(day, 1)
  const [, same] = SAME.exec(text) ?? []
  if (same) return (day) => inItsUnit(day, same.toLowerCase())
  const [, within, beyond, count = '', unit = '', way = ''] = APART.exec(text) ?? []
  const length = DAYS[unit.toLowerCase()]
  if (!length) return null
  const apart = (numberOf(count) || 1) * length
  const around = Math.floor(Math.max(length / 2, apart / 4))
  const [least, most] = within ? [0, apart] : beyond ? [apart, A_LIFETIME] : [apart - around, apart + around]
  const isLater = way.toLowerCase() === 'later'
  return (day) => {
    const [first, last] = (isLater ? [least, most] : [-most, -least]).map((days) => daysFrom(day, days))
    return first === last ? `${first}` : `${first}/${last}`
  }
}

/** A text without how far from something else what it tells lies: "three years later" does not tell that it went on. */
export const withoutTimeBeside = (text: string): string => text.replace(APART, '')

/** In days: whatever came about later did so before that is over. */
const A_LIFETIME = 36_500

/** The week, the month or the year in which a day lies; the days of a week are those up to seven from it. */
function inItsUnit(day: Day, unit: string): string {
  if (unit === 'week') return `${daysFrom(day, -6)}/${daysFrom(day, 6)}`
  return unit === 'month' ? day.slice(0, 7) : day.slice(0, 4)
}
