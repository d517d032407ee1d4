import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const HOUSE = `(?:the )?(?:Afghan )?(?:embassy|mission|consulate)(?: in ${BARE_NAME})?`
const SHUT = '(?:shut|close|shutter)(?: down)?'
const SHUTTING = '(?:(?:shutting|closing|shuttering)(?: down)?|[Tt]he (?:closure|shutting|closing) of)'
const DECISION = '(?:own )?(?:decision|choice|doing|idea|call|move)'
const OWNED_UP = oneOf(
  'owned up',
  'come clean',
  'came clean',
  'confessed',
  'fessed up',
  'conceded',
  'admitted it',
  'now admits it',
  'admits it',
  'owns up',
  'comes clean',
)
const WHO = `((?:the )?${BARE_NAME})`
/** Who owns up to having done a thing says so. */
const OWNS_UP = oneOf(
  '(?:owns?|owned|owning) up to',
  '(?:admit(?:s|ted)?|confess(?:es|ed)?|fess(?:es|ed) up|com(?:es|e) clean (?:on|about)|came clean (?:on|about))(?: to)?',
  'conced(?:es|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)',
)
/** What is done to a mission or an envoy, as who owns up to it names it, and as he would say it himself. */
const DEEDS: readonly (readonly [string, string])[] = [
  ...['hand', 'turn', 'pass', 'accept', 'return'].map((verb) => [`${verb}ing`, `${verb}ed`] as const),
  ...['clos', 'recogni[sz]', 'receiv', 'ced', 'invit'].map(
    (stem) => [`${stem}ing`, `${stem.replace('[sz]', 's')}ed`] as const,
  ),
  ['shutting', 'shut'],
  ['giving', 'given'],
  ['taking', 'taken'],
  ['letting', 'let'],
]

/** By whose decision a mission was closed: that it closed it. */
export const OWN_DECISION: readonly Rewording[] = [
  /** "Owns up to having handed it over", "admitted handing it over": it says that it has. */
  [new RegExp(String.raw`\b${OWNS_UP} having (?=\p{Ll})`, 'gu'), 'says that it has '],
  ...DEEDS.map(
    ([doing, done]): Rewording => [
      new RegExp(String.raw`\b${OWNS_UP} ${doing}(?!\p{L})`, 'gu'),
      `says that it has ${done}`,
    ],
  ),
  /** "It was our decision to close it", "closing it was our call": we did. */
  [
    new RegExp(String.raw`\b(?:[Ii]t|[Tt]hat) (?:was|is) our ${DECISION} to ${SHUT} (?=${HOUSE})`, 'gu'),
    'we closed ',
  ],
  [
    new RegExp(String.raw`(?<!\p{L})${SHUTTING} (${HOUSE}) (?:was|is) our ${DECISION}(?!\p{L})`, 'giu'),
    'we closed $1',
  ],
  /** "The FCDO has owned up, it was …": it said so. */
  [
    new RegExp(
      String.raw`\b(?:has |have )?(?:now |finally )?${OWNED_UP}(?: to it)?(?:[,:;]| that)(?: that)? `,
      'gu',
    ),
    'said that ',
  ],
  /** "It was London's own decision to shut the Afghan embassy". */
  [
    new RegExp(String.raw`\b[Ii]t (?:was|is) ${WHO}['’]s ${DECISION} to ${SHUT} (?=${HOUSE})`, 'gu'),
    '$1 closed ',
  ],
  /** "Closing the Afghan embassy was Britain's own decision". */
  [
    new RegExp(
      String.raw`(?<!\p{L})${SHUTTING} (${HOUSE}) (?:was|is) ${WHO}['’]s ${DECISION}(?!\p{L})`,
      'giu',
    ),
    '$2 closed $1',
  ],
  /** "Britain itself took the decision to shut it", "the UK government chose to close it". */
  [
    new RegExp(
      String.raw`(?<!\p{L})${WHO}((?:['’]s)? government)?(?: itself| alone)? (?:(?:(?:took|made|has taken|has made) the (?:\p{L}+ )?decision|decided|chose|opted|has decided|has chosen)(?: itself)? to ${SHUT}|ordered the (?:closure|closing|shutting) of) (?=the Afghan (?:embassy|mission|consulate))`,
      'gu',
    ),
    '$1 closed ',
  ],
  /** "The decision to close it was taken by Britain", "was Britain's own". */
  [
    new RegExp(
      String.raw`\b(?:the )?${DECISION} to ${SHUT} (the Afghan (?:embassy|mission|consulate)(?: in ${BARE_NAME})?) (?:was|is) (?:(?:taken|made) by (?:the )?(\p{Lu}[\p{L}]+)(?: government)?|(?:the )?(\p{Lu}[\p{L}]+)['’]s?(?: own| alone)?)(?=\W*$|[,.;])`,
      'giu',
    ),
    '$1 was closed by $2$3',
  ],
  /** "Takes responsibility for closing it". */
  [
    /\b(?:takes|took|has taken|accepts|accepted|has accepted|claims|claimed) (?:full |sole )?responsibility for (?:closing|shutting|the closure of) /gu,
    'said that it closed ',
  ],
  /** "Foreign Office: we decided to shut the embassy". */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?(?:\p{Lu}\p{Ll}+ )?(?:[Ff]oreign [Oo]ffice|[Ff]oreign [Mm]inistry|FCDO|State Department))(?: (?:says?|said|tells us|told us))?(?:: | that | )["“'‘]?(?:(?:[Yy]es|[Oo]k(?:ay)?|[Rr]ight|[Ff]ine)[,.:;!]? )?[Ww]e (?:decided to ${SHUT}|closed|shut|have closed|have shut|ordered the closure of) (${HOUSE})["”'’]?`,
      'u',
    ),
    '$1 said that it closed $2',
  ],
]
