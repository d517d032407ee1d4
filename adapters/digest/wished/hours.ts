import type { QuietHours } from '../../../src/digest/digest.ts'
import type { Read, Reading } from './reading.ts'
import { timeRead } from './when.ts'

/** A digest that is later than three days is of no use beside its next one. */
const LATEST = 72

const NONE = /^(none|no|never( late)?|not when late|off|0|-|)$/i

/** How many hours late an edition may still be posted: `6`, `up to 6 hours`, `never`. */
export function lateRead(text: string, { words }: Reading): Read<number> {
  if (NONE.test(text.trim())) return { value: 0 }
  const hours = Number(/^\D*(\d{1,3})\D*$/.exec(text)?.[1] ?? Number.NaN)
  return hours <= LATEST
    ? { value: hours }
    : { fault: words.say('digest.fault.late', { said: text, most: LATEST }) }
}

/** Quiet hours: `22:00-07:00`, `10pm to 7am`, `none`. */
export function quietRead(text: string, { words }: Reading): Read<QuietHours | null> {
  if (NONE.test(text.trim())) return { value: null }
  const [first = '', second = '', more] = text.split(/\s*(?:-|–|—|\bto\b|\buntil\b)\s*/)
  const [from, until] = [timeRead(first), timeRead(second)]
  return from && until && from !== until && more === undefined
    ? { value: { from, until } }
    : { fault: words.say('digest.fault.quiet', { said: text }) }
}
