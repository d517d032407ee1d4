import { compare } from '../compare.ts'
import { distance } from '../distance.ts'
import { type Day, twoDigits } from '../edtf.ts'
import { once, onceFor } from '../once.ts'

/** What the clocks of a zone show at an instant; weekdays count from 1, Monday. */
export type Clock = Readonly<{ day: Day; time: string; weekday: number }>

/** An IANA zone in its own spelling, or the zones that may have been meant. */
export type ZoneNamed = Readonly<{ kind: 'zone'; zone: string }> | Readonly<{ kind: 'none'; near: string[] }>

const ZONES = once(() => Intl.supportedValuesOf('timeZone'))

/** No more than this is offered where a name is not known. */
const OFFERED = 3

/**
 * The zone that a text names: `Europe/London` in any case, or the city alone. Offsets and abbreviations (`+05:30`,
 * `EST`, `Etc/GMT+5`) stand still when clocks change, and are none.
 */
export function zoneNamed(text: string): ZoneNamed {
  const wanted = text.trim().replaceAll(' ', '_')
  const folded = wanted.toLowerCase()
  if (/^(utc|etc\/utc)$/.test(folded)) return { kind: 'zone', zone: 'UTC' }
  const known = ZONES().find((zone) => zone.toLowerCase() === folded)
  if (known) return { kind: 'zone', zone: known }
  const ofCity = ZONES().filter((zone) => cityOf(zone) === folded)
  if (ofCity.length === 1 && ofCity[0]) return { kind: 'zone', zone: ofCity[0] }
  if (isPlace(wanted)) return { kind: 'zone', zone: capitals(wanted) }
  return { kind: 'none', near: ofCity.length ? ofCity : nearest(folded) }
}

const cityOf = (zone: string): string => zone.toLowerCase().split('/').at(-1) ?? ''

/** Older and newer names of places (`Europe/Kyiv`) that the list of the machine leaves out. */
function isPlace(text: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z_-]+)+$/.test(text) || /^(etc|systemv)\//i.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone.includes('/')
  } catch {
    return false
  }
}

const capitals = (text: string): string =>
  text.toLowerCase().replace(/(^|[/_-])(\w)/g, (_, before: string, letter) => before + letter.toUpperCase())

function nearest(folded: string): string[] {
  const off = (zone: string) =>
    Math.min(distance(zone.toLowerCase(), folded, FAR), distance(cityOf(zone), folded, FAR))
  return ZONES()
    .map((zone) => ({ zone, off: off(zone) }))
    .filter(({ off }) => off <= FAR)
    .sort((a, b) => a.off - b.off || compare(a.zone, b.zone))
    .slice(0, OFFERED)
    .map(({ zone }) => zone)
}
const FAR = 2

/** What the clocks of a zone show at an instant. */
export function clockIn(zone: string, instant: Date): Clock {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}`,
    weekday: WEEKDAYS.indexOf(part.weekday ?? '') + 1,
  }
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const formatOf = onceFor(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }),
)

const HOUR = 3_600_000
const DAYS_LOOKED_AHEAD = 400

/** A day on which clocks go forward, and a time of day that they leave out. */
export type ClockChange = Readonly<{ day: Day; leftOut: string }>

/** How far the clocks of a zone are ahead of UTC at an instant, in minutes. */
function minutesAhead(zone: string, instant: Date): number {
  const { day, time } = clockIn(zone, instant)
  return (Date.parse(`${day}T${time}:00Z`) - Math.floor(+instant / 60_000) * 60_000) / 60_000
}

/** The same as ISO 8601 writes it: `+04:30`. */
export function offsetOf(zone: string, instant: Date): string {
  const minutes = minutesAhead(zone, instant)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`
}

/** When the clocks of a zone next go forward; null where they do not in the year to come. */
export function clocksForward(zone: string, after: Date): ClockChange | null {
  const start = Math.floor(+after / HOUR) * HOUR
  for (let at = start; at < start + DAYS_LOOKED_AHEAD * 24 * HOUR; at += 24 * HOUR) {
    if (minutesAhead(zone, new Date(at)) >= minutesAhead(zone, new Date(at + 24 * HOUR))) continue
    return changeWithin(zone, at)
  }
  return null
}

/** The first minute that is left out is what the clocks would have shown; a quarter of an hour later is left out too. */
function changeWithin(zone: string, from: number): ClockChange {
  const before = minutesAhead(zone, new Date(from))
  let at = from
  while (minutesAhead(zone, new Date(at)) === before) at += 60_000
  const shown = new Date(at + (before + 15) * 60_000).toISOString()
  return { day: shown.slice(0, 10), leftOut: shown.slice(11, 16) }
}
