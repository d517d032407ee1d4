import { anyOf, oneOf } from '../any-of.ts'
import { WORD_OF_NAME } from '../patterns.ts'

const CHARGE = "charg[ée](?: d[’']affaires)?"
const WHOSE = String.raw`(?:its|his|their|the|(?!Afghan|Taliban|Emirate)\p{Lu}\p{L}+(?:['’]s?)?)(?: own| top| sole| current)?`
const MAN = oneOf(
  CHARGE,
  'envoy',
  'representative',
  'representation',
  'man',
  'diplomat',
  'head of mission',
  'mission chief',
)
const IN_KABUL = '(?:in|to) (?:Kabul|Afghanistan)'
const RAISES = oneOf(
  'ma[dk]e',
  'making',
  'promot\\p{Ll}+',
  'elevat\\p{Ll}+',
  'rais\\p{Ll}+',
  'upgrad\\p{Ll}+',
  'turn\\p{Ll}*',
  'ups|upped|upping',
  'bump\\p{Ll}*',
  'lift\\p{Ll}*',
  'advanc\\p{Ll}+',
)
const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]+ ?){1,4}`
const TO_AMBASSADOR = String.raw`(?:up )?(?:to |into |as )?(?:the )?(?:(?:level|rank|status|grade) of )?(?:an? |be (?:an? )?)?(?:full |fully-fledged |proper |resident )*ambassador(?!\p{L})`

/** A State's own man in Kabul is raised to ambassador, or has become one. */
const RAISED = anyOf(
  // "has elevated its chargé in Kabul, Ubaidur Rehman Nizamani, to the rank of ambassador", "made its man in Kabul a full ambassador"
  new RegExp(
    String.raw`(?<!\p{L})${RAISES} (?:up )?${WHOSE} ${MAN} ${IN_KABUL},? (?:${NAME}, )?${TO_AMBASSADOR}`,
    'u',
  ),
  // "promoted Ubaidur Rehman Nizamani, its chargé in Kabul, to ambassador"
  new RegExp(String.raw`(?<!\p{L})${RAISES} ${NAME}, ${WHOSE} ${MAN} ${IN_KABUL}, ${TO_AMBASSADOR}`, 'u'),
  // "Qatar's man in Kabul is now a full ambassador", "its chargé in Kabul has become ambassador"
  new RegExp(
    String.raw`(?<!\p{L})${WHOSE} ${MAN} ${IN_KABUL},? (?:${NAME}, )?(?:is now|has become|becomes|became|has been|was|is|goes|went|has gone|moves|moved|rises|rose|steps|stepped) (?:recently |then |since |now |being )?(?:(?:promoted|elevated|raised|upgraded|upped|bumped|made) )?(?:up )?(?:from ${CHARGE} )?${TO_AMBASSADOR}`,
    'u',
  ),
)

const FROM_CHARGE = `(?:(?:up )?(?:from )?(?:an? |its )?${CHARGE}(?: ${IN_KABUL})?,? )?`
/** Who is named is raised, or has risen: where he is, only his name may tell. */
const BY_NAME = anyOf(
  // "turned Al Qashouti from chargé into ambassador", "raised its chargé Nizamani to ambassador"
  new RegExp(
    String.raw`(?<!\p{L})${RAISES} (?:${WHOSE} )?(?:${MAN}(?: ${IN_KABUL})?,? )?${NAME},? ?${FROM_CHARGE}(?:its |their )?${TO_AMBASSADOR}`,
    'u',
  ),
  // "Al Qashouti was made ambassador", "Nizamani has moved up from chargé to ambassador"
  new RegExp(
    `${WORD_OF_NAME},? (?:has |had )?(?:now |since |just |also |not |never )?(?:been|became|become|becomes|was|gets|got|goes|went|gone|moves|moved|rises|rose|risen|steps|stepped|promoted|elevated|raised|upgraded|upped|made|named) (?:now |then |being |not |never )?(?:(?:promoted|elevated|raised|upgraded|upped|bumped|made|lifted|named|appointed) )?(?:up )?${FROM_CHARGE}${TO_AMBASSADOR}`,
    'u',
  ),
)

/** "Now has an ambassador, no longer a chargé, in Kabul", "an ambassador rather than a chargé". */
const INSTEAD = anyOf(
  new RegExp(
    String.raw`\b(?:has|have|keeps?) (?:now )?(?:an? )?(?:full )?ambassador,? (?:no longer|not(?: just| merely)?|rather than|instead of) (?:just )?an? ${CHARGE},? ${IN_KABUL}(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:has|have|keeps?) (?:now )?(?:an? )?(?:full )?ambassador ${IN_KABUL},? (?:no longer|not(?: just| merely)?|rather than|instead of) (?:just )?an? ${CHARGE}(?!\p{L})`,
    'u',
  ),
)

/** Whether a State's own envoy in Kabul is said to have been raised to ambassador. */
export const isRaised = (text: string): boolean => RAISED.test(text)

/** Whether whoever is named is said to have been raised to ambassador. */
export const isRaisedByName = (text: string): boolean => BY_NAME.test(text)

/** Whether it is said to have an ambassador there in the place of a chargé: the "no longer" is of the chargé. */
export const isInPlaceOfCharge = (text: string): boolean => INSTEAD.test(text)

const THEIR_HOUSE =
  "(?:own )?(?:post|mission|embassy|representation|charg[ée](?: d['’]affaires)?|envoy) in (?!Kabul\\b)\\p{Lu}\\p{L}+"
/** "Kabul says it will raise its post in Islamabad to ambassador", "its embassy in Islamabad will be upgraded to". */
const BY_THEM = anyOf(
  new RegExp(
    String.raw`\b(?:Taliban|Kabul|Emirate|Muttaqi|Mujahid|Takal|Balkhi)\b[^.;]{0,60}\b(?:will|would|is to|are to|to|plans? to|promis\p{L}+ to) (?:\p{Ll}+ )?(?:rais|lift|upgrad|elevat|promot)e? (?:its|their|the Afghan|the Taliban) ${THEIR_HOUSE}[^.;]{0,30} (?:to|into) (?:the )?(?:(?:level|rank) of )?(?:an? )?ambassador`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:Taliban|Kabul|Emirate|Muttaqi|Mujahid|Takal|Balkhi)\b[^.;]{0,60}\b(?:its|their) ${THEIR_HOUSE}[^.;]{0,30} (?:will be|would be|is to be|was to be) (?:rais|lift|upgrad|elevat|promot)ed to (?:the )?(?:(?:level|rank) of )?(?:an? )?ambassador`,
    'u',
  ),
)

/** Whether the Taliban are said to raise a post of their own abroad, which they announce. */
export const isToBeRaisedByThem = (text: string): boolean => BY_THEM.test(text)
