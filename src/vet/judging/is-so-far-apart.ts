import { millisecondsInDay } from 'date-fns/constants'
import { numberOf } from '../../knowledge/envoys-counted.ts'
import { oneOf } from '../any-of.ts'
import { BEYOND, SO_MANY, WITHIN } from '../patterns.ts'

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 }
/** "A month later than China", "three years after China": how long two acts are said to lie apart. */
const APART = new RegExp(
  String.raw`\b(?:(${WITHIN})|(${BEYOND}))? ?\b(${SO_MANY}) (?:full |good )?(day|week|month|year)s? (?:${oneOf('after', 'before', 'ahead of', '(?:later|earlier) than', 'behind')}) `,
  'i',
)

/** Whether two days lie so far apart as a sentence says, give or take one of the units told or a quarter; as far as it says nothing of the kind. */
export function isSoFarApart(text: string, one: string, other: string): boolean {
  const [, within, beyond, count = '', unit = ''] = APART.exec(text) ?? []
  const days = UNITS[unit.toLowerCase()]
  if (!days) return true
  const told = (numberOf(count) || 1) * days
  const apart = daysBetween(one, other)
  if (within) return apart <= told
  if (beyond) return apart >= told
  return Math.abs(apart - told) <= Math.max(days, told / 4)
}

const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / millisecondsInDay
