import { anyOf } from '../../any-of.ts'
import { sentencesOf, type Want } from './want.ts'

/** How the staff of a mission is said to have left, and the words by which a report tells the same. */
const WAYS = [
  {
    said: /\b(?:staff|employees|diplomats|team|personnel|everyone|everybody)\b[^.;]{0,60}\b(?:resign|quit|walk(?:ed|s)? out|stepp(?:ed|ing) down)/i,
    told: /\b(?:resign|quit|step(?:ped|ping)? down|walk(?:ed|ing)? out|left|leave|leaving)/i,
  },
  {
    said: /\b(?:dismiss|sack|fire[ds]?|lays? off|laid off)\w*\b[^.;]{0,30}\b(?:staff|employees|diplomats|team|personnel)\b|\b(?:staff|employees|diplomats|personnel)\b[^.;]{0,40}\b(?:was|were|been|being) (?:all )?(?:dismissed|sacked|fired|laid off)/i,
    told: /\b(?:dismiss|sack|fire[ds]\b|fired|laid off|let (?:\p{L}+ ){1,3}go|recall|reliev|redundan|cut|job|without (?:work|pay))/iu,
  },
] as const

const STAFF = '(?:staff|employees|diplomats|team|personnel)'
const QUIT = '(?:resign(?:s|ed)?|quits?|walks? out|walked out|stepped down|left)'
/** "The rest of the staff stay on", "half of its staff quit", "only Kabiri resigned": not all of them left. */
const NOT_ALL = anyOf(
  /\b(?:rest|remainder|others|remaining (?:staff|employees|diplomats)|some|most) (?:of [^.;,]{3,40} )?(?:stay(?:s|ed)?|remain(?:s|ed)?|carr(?:y|ies|ied) on|ke(?:ep|eps|pt) working|work(?:s|ed)? on)\b/iu,
  new RegExp(
    String.raw`\b(?:half|part|some|most|many|several|majority|minority|third|quarter|few|handful|one|two|three|four|five) (?:of )?(?:(?:its|the|his|their) )?(?:[\p{L}’']+ ){0,3}?${STAFF}\b[^.;,]{0,60}\b${QUIT}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:only|just|alone) (?:\p{Lu}[\p{L}’'-]+ |the (?:[\p{L}]+ ){1,3})(?:has |had )?${QUIT}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${STAFF} (?:[\p{L}]+ ){0,4}(?:stayed|remained|carried|kept) (?:on|put|working|at work)\b`,
    'iu',
  ),
)
const ALL_LEFT = /\b(?:all|whole|entire)\b[^.;]{0,20}\bstaff\b/i

/** That the staff of a mission resigned or was dismissed: that it may be replaced, or is short of money, does not bear it out. */
export const howStaffLeft: Want = ({ topic, asserts, text }) => {
  if (topic !== 'mission' || asserts.length) return null
  const way = WAYS.find(({ said }) => said.test(text)) ?? (NOT_ALL.test(text) ? WAYS[0] : undefined)
  return way ? (fact) => sentencesOf(fact).some((sentence) => way.told.test(sentence)) : null
}

/** That not all of the staff left: a report that all of them did denies it. */
export const notAllLeft: Want = ({ topic, text }) =>
  topic === 'mission' && NOT_ALL.test(text)
    ? (fact) => !sentencesOf(fact).some((sentence) => ALL_LEFT.test(sentence) && WAYS[0].told.test(sentence))
    : null
