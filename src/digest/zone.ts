import type { Day } from '../edtf.ts'
import { once, onceFor } from '../once.ts'
import { distance } from '../understand/near/distance.ts'

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
    .sort((a, b) => a.off - b.off || (a.zone < b.zone ? -1 : 1))
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
