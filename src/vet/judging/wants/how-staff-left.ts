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

/** That the staff of a mission resigned or was dismissed: that it may be replaced, or is short of money, does not bear it out. */
export const howStaffLeft: Want = ({ topic, asserts, text }) => {
  const way = topic === 'mission' && !asserts.length ? WAYS.find(({ said }) => said.test(text)) : undefined
  return way ? (fact) => sentencesOf(fact).some((sentence) => way.told.test(sentence)) : null
}
