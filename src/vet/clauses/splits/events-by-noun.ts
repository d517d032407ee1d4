import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import { DID, noun } from './events.ts'

const WHO = String.raw`(?:[Tt]he )?(${BARE_NAME})['’]s? (?:\p{Ll}+ )?`
const OF = `(?: of ([^,;]{3,80}?))?`
const WAY = oneOf('before', 'after', 'ahead of', 'earlier than', 'later than')
const SPAN = String.raw`(?:[\p{L}\d]+ ){0,4}`
/** "Russia's accreditation of Gharwal came (a year) after Iran's handover", "… followed China's acceptance of an envoy". */
const ORDER = new RegExp(
  String.raw`^\W*${WHO}${noun(DID)}${OF} (?:(?:came|took place|happened|occurred|was) ${SPAN}(${WAY})|(followed|preceded)) ${WHO}${noun(DID)}${OF}\W*$`,
  'u',
)
const EARLIER = /^(?:before|ahead|earlier|preceded)/

/** What is done to whom where the noun alone stands. */
const TO_WHOM: Readonly<Record<string, string>> = { recognition: 'the Taliban' }
const AN_ENVOY = 'a Taliban envoy'
const AN = /^an? (?=(?:ambassador|envoy|charg|consul|diplomat))/
/** A mission that goes to others is told of itself: who gave it is another matter. */
const GIVEN = /^(?:handover|takeover)$/

const told = (who = '', what = '', whom?: string): string =>
  GIVEN.test(what)
    ? `${(whom ?? `the Afghan embassy in ${who}`).replace(/^the (?!Afghan)/, 'the Afghan ')} passed to the Taliban`
    : `${who} ${DID[what]} ${whom?.replace(AN, 'a Taliban ') ?? TO_WHOM[what] ?? AN_ENVOY}`

/** Two events that an English sentence puts in order by their nouns alone, as what was done, the earlier first; null where it does not. */
export function eventsByNoun(sentence: string): readonly [string, string] | null {
  const [, who, what, whom, way, verb, other, does, toWhom] = ORDER.exec(sentence) ?? []
  if (!who) return null
  const [first, second] = [told(who, what, whom), told(other, does, toWhom)]
  return EARLIER.test(way ?? verb ?? '') ? [first, second] : [second, first]
}
