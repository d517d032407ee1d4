import { oneOf } from '../../any-of.ts'
import type { Split } from './split.ts'

const PLACE = String.raw`\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?`
const NOUN = '(?:embassy|consulate(?: general)?|mission)'
const HOUSE = oneOf(
  `[Tt]he Afghan(?:istan['’]s)? ${NOUN} in ${PLACE}`,
  `[Tt]he (?!Afghan\\b)${PLACE} ${NOUN}`,
  `Afghanistan['’]s ${NOUN} in ${PLACE}`,
)
const TALIBAN = String.raw`(?:[Tt]he |[Aa]n? )?(?:Taliban|Emirate)\b[^,.;]{0,40}?`
const TAKES = oneOf(
  '(?:took|takes|have taken|has taken) (?:over|control of|charge of|possession of)',
  '(?:(?:has |have )?moved|moves?|walked) into',
  '(?:(?:have |has )?(?:seized|occupied)|runs?|ran|controls?|controlled|holds?|held|staffs?|staffed)',
)
/** "Three months after": how long. */
const SOON = String.raw`,? (?:[\w-]+ (?:days?|weeks?|months?|years?) |just |shortly |soon |right |immediately |only )*`
const SHUT = oneOf('(?:was |had )?(?:been )?(?:closed|shut(?: down)?|ceased (?:work|operations))')
const ONCE = `(?:after|once|since|when)`

/** "The London embassy", as "it" finds it again: "the Afghan embassy in London". */
const named = (house: string): string =>
  house.replace(
    new RegExp(`^[Tt]he (?!Afghan\\b)(${PLACE}) (${NOUN})$`, 'u'),
    (_, place: string, noun: string) => `the Afghan ${noun} in ${place}`,
  )

/** A mission that the Taliban are said to have taken after it shut: that it shut, and that they took it, are two statements. */
export const TAKEN_ONCE_SHUT: readonly Split[] = [
  // "Taliban diplomats took over the London embassy after it closed in 2024"
  [
    new RegExp(`^(\\W*${TALIBAN} ?${TAKES} )(${HOUSE})${SOON}${ONCE} (it ${SHUT}\\b[^;]*)$`, 'u'),
    (takes = '', house = '', shut = '') => [`${takes}${named(house)}`, shut],
  ],
  // "A Taliban chargé moved into it after its closure in 2024"
  [
    new RegExp(
      `^(\\W*${TALIBAN} ?${TAKES} )(${HOUSE})${SOON}(?:after|since|following|upon) its (?:closure|closing|shutdown)\\b([^;]*)$`,
      'u',
    ),
    (takes = '', house = '', rest = '') => [`${takes}${named(house)}`, `it closed${rest}`],
  ],
  // "After the London embassy closed in 2024, Taliban diplomats took it over"
  [
    new RegExp(
      `^\\W*(?:After|Once|When) ((${HOUSE}) ${SHUT}\\b[^,;]*), (${TALIBAN} ?)(?:(?:took|have taken|has taken) it over|(?:${TAKES}) it)\\b[^,;]*$`,
      'u',
    ),
    (shut = '', house = '', who = '') => [shut, `${who}took over ${named(house)}`],
  ],
]
