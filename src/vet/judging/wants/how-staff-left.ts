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

/** "The rest of the staff stay on": not all of them left. */
const OTHERS_STAY =
  /\b(?:rest|remainder|others|remaining (?:staff|employees|diplomats)|some|most) (?:of [^.;,]{3,40} )?(?:stay(?:s|ed)?|remain(?:s|ed)?|carr(?:y|ies|ied) on|ke(?:ep|eps|pt) working|work(?:s|ed)? on)\b/i
const ALL_LEFT = /\b(?:all|whole|entire)\b[^.;]{0,20}\bstaff\b/i

/** That the staff of a mission resigned or was dismissed: that it may be replaced, or is short of money, does not bear it out. */
export const howStaffLeft: Want = ({ topic, asserts, text }) => {
  if (topic !== 'mission' || asserts.length) return null
  const staysOn = OTHERS_STAY.test(text)
  const way = WAYS.find(({ said }) => said.test(text)) ?? (staysOn ? WAYS[0] : undefined)
  return way
    ? (fact) =>
        sentencesOf(fact).some((sentence) => way.told.test(sentence) && !(staysOn && ALL_LEFT.test(sentence)))
    : null
}
