import { zoneNamed } from '../../../src/digest/zone.ts'
import type { Read, Reading } from './reading.ts'

/** The zone that a text names; where several places bear the name, or none, those that may be meant stand in the fault. */
export function zoneRead(text: string, { words }: Reading): Read<string> {
  const named = zoneNamed(text)
  if (named.kind === 'zone') return { value: named.zone }
  return named.near.length
    ? { fault: words.say('digest.fault.zone-near', { said: text, near: named.near.join(', ') }) }
    : { fault: words.say('digest.fault.zone', { said: text }) }
}
