import { oneOf } from '../../any-of.ts'
import { WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const NAME = `${WORD_OF_NAME}(?: ${WORD_OF_NAME}){0,3}`
/** "The republic's Elmi", "ambassador Mamundzay". */
const SOMEBODY = `(?:(?:[Tt]he )?(?:former )?(?:[Rr]epublic|Taliban|Emirate)(?:['’]s)? )?(?:ambassador |envoy |charg[ée](?: d['’]affaires)? )?(${NAME})`
/** Ministers and the like follow one another in no mission. */
const NO_OFFICE = String.raw`^(?!.*\b(?:minister|ministry|president|governor|spokes\p{L}+|coach|captain|leader|premier)\b)`
const AS_ENVOY =
  "(?: as (?:the |its |an? )?(?:Afghan |new )?(?:ambassador|envoy|charg[ée](?: d['’]affaires)?|head of mission|head of the embassy))?"
const ENVOY = oneOf('ambassador', 'envoy', "charg[ée](?: d['’]affaires)?", 'consul(?: general)?', 'man')

/** How English copy tells who came after whom in a mission, and who somebody in a picture is. */
export const IN_THE_POST: readonly Rewording[] = [
  /** "No plan to go back to its shuttered compound in Kabul": to reopen the embassy there. */
  [
    /\b(?:go|move|return) (?:back )?(?:in)?to (its|their|the) (?:\p{Ll}+ )?(?:compound|premises|embassy|mission) in Kabul\b/gu,
    'reopen $1 embassy in Kabul',
  ],
  /** "Was called home", "has been recalled to Kabul": was recalled. */
  [
    /\b(was|were|been|is) (?:(?:called|ordered|summoned) (?:back )?home|(?:called|ordered|summoned) back|recalled)(?: to (?:Kabul|Afghanistan))?(?!\p{L})/gu,
    '$1 recalled',
  ],
  /** "State has the Afghan embassy in DC": the State Department, as its city tells. */
  [
    /^(\W*)State (?=(?:now |still )?(?:has|holds|keeps|took|takes|runs)\b[^.;]*\b(?:DC|D\.C\.|Washington)(?!\p{L}))/u,
    '$1The US State Department ',
  ],
  /** "Bakhtari has handed over to a Taliban chargé": the embassy that is hers. */
  [
    new RegExp(
      String.raw`(?<=${WORD_OF_NAME} (?:has |had |have |is |was )?(?:now |just |finally |already |formally |to )*)\b(hand(?:s|ed|ing)? over) to (?=(?:an?|the|its|their) (?:new )?Taliban(?:['’]s)?(?:-\p{L}+)? (?:${ENVOY}|appointee|diplomat|official|successor)(?!\p{L}))`,
      'gu',
    ),
    '$1 her embassy to ',
  ],
  /** "Elmi was replaced by Shahab", "made way for Shahab". */
  [
    new RegExp(
      String.raw`${NO_OFFICE}(\W*(?:[^,]{3,30}, )?)(?:[Ww]hen |[Aa]fter |[Aa]s )?${SOMEBODY} (?:(?:was|has been|had been|is) (?:replaced|succeeded|followed|supplanted)${AS_ENVOY} by|(?:made|makes|has made) way for) ${SOMEBODY}(?=\W*$|,? (?:in|on|at|as|last|this|after)\b)${AS_ENVOY}`,
      'u',
    ),
    '$1$3 took over the embassy from $2',
  ],
  /** "Shahab replaced Elmi." */
  [
    new RegExp(
      String.raw`${NO_OFFICE}(\W*(?:[^,]{3,30}, )?)(?:[Ww]hen |[Aa]fter |[Aa]s )?${SOMEBODY} (?:has |had )?(?:replaced|replaces|succeeded|succeeds|supplanted) ${SOMEBODY}(?=\W*$|,? (?:in|on|at|as|last|this|after)\b)${AS_ENVOY}`,
      'u',
    ),
    '$1$2 took over the embassy from $3',
  ],
  /** "Hassan Soroosh, the Islamic Emirate's envoy to Canada, at his desk": who he is in the picture. */
  [
    new RegExp(
      String.raw`^(\W*)(${NAME}), ((?:the |an? )?(?:[\p{L}-]+(?:['’]s?)? ){1,3}${ENVOY} (?:to|in) (?:the )?\p{Lu}[\p{L}. ]{2,24}), (?:at (?:his|her|the|work)|in (?:his|her)|outside|inside|pictured|seen|photographed|with|speaks|poses|posing|left|right|cent(?:re|er))\b.*$`,
      'u',
    ),
    '$1$2 is $3',
  ],
]
