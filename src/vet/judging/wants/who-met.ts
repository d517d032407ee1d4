import { begins, sentencesOf, type Want } from './want.ts'

/** "Held a dinner meeting": over what they met is told as well. */
const OVER_WHAT = /\b(dinner|lunch|breakfast|tea|coffee|drinks|meal) meeting\b/i
/** "Lavrov met Muttaqi in Moscow", "China's envoy held talks with him": who met, and whom. */
const MET =
  /(\p{Lu}[\p{L}-]+)(?:['’]s)?(?: \p{Ll}+){0,3} (?:met|meets|h[eo]lds? (?:\w+ )?(?:talks|meetings?))(?: with)? (.+?)(?= (?:in|on|at|one|during|for|last|this|again|today|yesterday|over)\b|[,.;:!?—–]|$)/u
const NAME = /\p{Lu}[\p{L}-]+/gu
const MEETING = /\b(?:met|meet|meets|meeting|talks?|received|hosted|visit\w*|attend\w*)\b/i

/** "Attended the Moscow format": at which talks somebody was. */
const ATTENDED =
  /\b(?:attend(?:s|ed)|join(?:s|ed)|t(?:ook|akes) part in|sat in on) (?:the )?(\p{Lu}\p{L}+)[- ](?:format|talks|troika|meetings?|process|conference|consultations)\b/u

/** A meeting of two is borne out by a report that names both, that somebody was at certain talks by one that names these; other contacts of theirs do not bear it out. */
export const whoMet: Want = ({ topic, text }) => {
  const [, meal] = (topic === 'relations' && OVER_WHAT.exec(text)) || []
  if (meal) return (fact) => sentencesOf(fact).some((sentence) => sentence.toLowerCase().includes(meal))
  const [, where] = (topic === 'relations' && ATTENDED.exec(text)) || []
  if (where)
    return (fact) =>
      sentencesOf(fact).some(
        (sentence) => sentence.includes(where) && !/\b(?:expected|invited)\b/.test(sentence),
      )
  const [, one = '', other = ''] = (topic === 'relations' && MET.exec(text)) || []
  const name = other.match(NAME)?.at(-1)
  if (!name) return null
  const both = [one, name].map((who) => new RegExp(begins(who), 'i'))
  return (fact) =>
    sentencesOf(fact).some((sentence) => MEETING.test(sentence) && both.every((who) => who.test(sentence)))
}
