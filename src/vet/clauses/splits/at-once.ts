import { oneOf } from '../../any-of.ts'
import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Split } from './split.ts'

/** A stance of a State, which has a yes or no whatever came about beside it. */
const STANCE = String.raw`(?=[^;]*\b(?:recogni|accept|accredit|refus|reject|den(?:y|ied|ies)|relations|ties|delist|terror))`
/** They, or somebody of theirs, with his name and what is said of him between commas: "their ambassador, Saniullah Farahmand,". */
const THEIRS = String.raw`(?:they|(?:the )?Taliban|(?:(?:their|its|the|an?|Taliban) )(?:[\p{L}’'-]+ ){0,3}?${oneOf(
  'ambassador',
  'envoys?',
  "charg[ée](?: d['’]affaires)?",
  'consul(?: general)?',
  'diplomats?',
  'officials?',
  'representatives?',
  'appointees?',
)})(?: ${WORD_OF_NAME}){0,3}(?:, [^,;]{3,60},)?`
const DID = `(?:ha[sd] |have )?(?:formally |officially )?${oneOf(
  'took|taken|takes?',
  'moved|moves?',
  'raised|raises?|hoisted|hoists?',
  'presented|presents?',
  'seized|occupied|entered',
  'assumed|assumes?',
)}`

const GOODS = '(?:archives?|buildings?|premises|property|compound|contents|files|assets|bank accounts?)'
/** "The Afghan embassy in Tokyo", as what is told of it begins. */
const HOUSE_IN = String.raw`(?:[Tt]he )?(?:Afghan(?:istan['’]s)? (?:\p{L}+ )?(?:embassy|consulate(?: general)?|mission)|(?:embassy|consulate|mission) of Afghanistan) in ${BARE_NAME}`
const TAKES = oneOf(
  '(?:has|have|had) (?:now |since |already |also )?(?:taken|seized|received|got|obtained|inherited|occupied)',
  '(?:now |then |later |also )?(?:took|takes?|seized?s?|received?s?|got|gets?|obtained|inherited|occup(?:y|ied|ies)|hold|holds|keep|keeps|have|has)',
)
const WENT = oneOf(
  '(?:went|passed|fell|have gone|have passed|has gone|has passed|go|goes|pass)(?: over)?',
  '(?:were|was|have been|has been|had been|are|is) (?:now |since )?(?:handed|given|passed|turned|transferred|surrendered)(?: over)?',
)
const on = (house: string): string => house.replace(/^The\b/, 'the')

/** English sentences that tell of two things which came about together, each with a yes or no of its own. */
export const AT_ONCE: readonly Split[] = [
  /** "Has recognised them after their ambassador, Saniullah Farahmand, took over the embassy": what came before is stated as well. */
  [
    new RegExp(
      String.raw`^${STANCE}(.{12,}?)(?<!\beven),? (?:(?:just |only |a few |some )?(?:hours|days|weeks|months) |a (?:day|week|month|year) |soon |shortly )?(?:after|once|when|as|because|now that) (${THEIRS} ${DID} .{6,})$`,
      'u',
    ),
    (first, then) => [
      first,
      /\b(?:Taliban|Emirate)\b/.test(first) ? then.replace(/^they\b/, 'the Taliban') : then,
    ],
  ],
  /** "The embassy in Tokyo closed and the Taliban have taken its archives": they have those of this embassy. */
  [
    new RegExp(
      String.raw`^(.*?(${HOUSE_IN})\b.{6,}?),? (?:and|while|with|but) ((?:the )?(?:Taliban|Emirate|Kabul)) (${TAKES}(?: (?:over|possession of|charge of|control of|hold of))?) (?:all )?(?:its|the) (${GOODS}(?: and (?:its |the )?${GOODS})?)(?= |\W*$)(.*)$`,
      'u',
    ),
    (first, house, who, take, goods, rest) => [first, `${who} ${take} the ${goods} of ${on(house)}${rest}`],
  ],
  /** "The embassy in Tokyo closed and its archives went to the Taliban." */
  [
    new RegExp(
      String.raw`^(.*?(${HOUSE_IN})\b.{6,}?),? (?:and|while|with|but) (?:all )?(?:its|the) (${GOODS}(?: and (?:its |the )?${GOODS})?) ${WENT} to ((?:the )?(?:Taliban|Emirate|Kabul)\b.*)$`,
      'u',
    ),
    (first, house, goods, whom) => [first, `the ${goods} of ${on(house)} were handed over to ${whom}`],
  ],
]
