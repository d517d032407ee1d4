import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const NAMES = `${BARE_NAME}(?:, ${BARE_NAME})*(?:,? (?:and|or) ${BARE_NAME})?`
const LIST =
  "on (?:(?:the|their|its|that|Kabul[’']s) list|it|there)|among (?:them|those|the 14)|included|listed|named(?: there)?"
const IS = '(?:is|are|was|were)'
const NOT = "(?: not|n['’]t)"
const OFF = oneOf(
  'Not on (?:it|the list|their list)',
  'Not (?:listed|included|named|among them)',
  '(?:Missing|Absent)(?: from (?:it|the list))?',
  'Off the list',
)
const ON = oneOf('On (?:it|the list|their list)', 'Listed', 'Included', 'Among them', 'Named')
const CUT = 'Kabul disowned the papers of the Afghan missions in '
const KEPT = 'Kabul did not disown the papers of the Afghan missions in '

/** Who is on a list of missions that were disowned, and who is not, once a text has told of the list. */
const ON_LIST: readonly Rewording[] = [
  [new RegExp(String.raw`^(\W*)(${NAMES}) ${IS}${NOT}(?: (?:${LIST}))?(?=\W*$)`, 'u'), `$1${KEPT}$2`],
  [new RegExp(String.raw`^(\W*)${OFF}: (${NAMES})(?=\W*$)`, 'u'), `$1${KEPT}$2`],
  [
    new RegExp(
      String.raw`^(\W*)(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat) list (?:does|did)${NOT} (?:have|include|name|contain) (${NAMES})(?=\W*$)`,
      'u',
    ),
    `$1${KEPT}$2`,
  ],
  [
    new RegExp(
      String.raw`^(\W*)(${NAMES}) ${IS} (?:all |both |also |too )*(?:${LIST})(?: too| as well)?,? and so,?(?: \p{L}+,)? ${IS} (${NAMES})(?=\W*$)`,
      'u',
    ),
    `$1${CUT}$2, $3`,
  ],
  [
    new RegExp(
      String.raw`^(\W*)(${NAMES}) ${IS} (?:all |both |also |too )*(?:${LIST})(?: too| as well)?(?=\W*$)`,
      'u',
    ),
    `$1${CUT}$2`,
  ],
  [
    new RegExp(String.raw`^(\W*)(?:[Aa]nd )?[Ss]o,?(?: \p{L}+,)? ${IS} (${NAMES})(?=\W*$)`, 'u'),
    `$1${CUT}$2`,
  ],
  [new RegExp(String.raw`^(\W*)${ON}: (${NAMES})(?=\W*$)`, 'u'), `$1${CUT}$2`],
  [
    new RegExp(
      String.raw`^(\W*)(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat) list (?:has|includes|names|contains|included|named):? (${NAMES})(?=\W*$)`,
      'u',
    ),
    `$1${CUT}$2`,
  ],
]
/** Missions of which Kabul takes no papers are told of. */
export const DISOWNED = /\b(?:disown|cut off|no longer (?:accept|honou?r|recogni[sz]e)|papers of)\w*/i

/** A sentence on who is on the list, after one on missions that were disowned; any other as it stands. */
export const onThatList = (sentence: string, before: string): string =>
  DISOWNED.test(before)
    ? (ON_LIST.map(([found, plain]) => sentence.replace(found, plain)).find((told) => told !== sentence) ??
      sentence)
    : sentence

/** "Ottawa and Warsaw are on the list, Madrid is not": two statements, of which each has its own cities. */
export const LISTED_AND_NOT = new RegExp(
  String.raw`^(.*\b${IS} (?:all |both |also )*(?:${LIST})),? (?:but |and |while |whereas )?(${NAMES} ${IS}${NOT}(?: (?:${LIST}))?\W*)$`,
  'u',
)
