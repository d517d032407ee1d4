import { oneOf } from '../../any-of.ts'
import type { Split } from './split.ts'

/** What a State does in a lower third, by its verb. */
const DOES = oneOf(
  'RECOGNI[SZ]ES|GRANTS|GIVES|BESTOWS|OFFERS|WITHHOLDS|DENIES',
  'ACCEPTS|ACCREDITS|TAKES|RECEIVES|WELCOMES|ADMITS|NAMES|POSTS|SENDS|RECALLS|EXPELS',
  'RAISES|UPGRADES|LIFTS|ELEVATES|PROMOTES|RESTORES|REOPENS|OPENS|CLOSES|SHUTS|HANDS|KEEPS',
  'REFUSES|REJECTS|DROPS|REMOVES|SUSPENDS|RULES OUT|STOPS SHORT',
  "(?:DOES|HAS|WILL|DID) NOT|WON['’]T|DOESN['’]T",
)

/** "PAKISTAN RAISES KABUL POST TO AMBASSADOR LEVEL, GRANTS TALIBAN RECOGNITION": each verb by itself, with whose both are. */
export const IN_CAPITALS: readonly Split[] = [
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n\p{Ll}]{3,30}: )?)((?:THE )?\p{Lu}{2,}(?: \p{Lu}{2,}){0,2}?) (${DOES} [^,;\p{Ll}]{4,70})(?:[,;]| [-–—/]| BUT| AND),? (?:BUT )?(${DOES} [^\p{Ll}]{4,})$`,
      'u',
    ),
    (on, who, first, second) => [`${on}${who} ${first}`, `${who} ${second}`],
  ],
]
