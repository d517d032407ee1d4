import { begins, isAfghan, sentencesOf, type Want } from './want.ts'

const WISH =
  '(?:request|order|demand|insistence|behest|wish|instruction|pressure|consent|approval|permission|blessing|agreement)s?'
const ASKED = new RegExp(
  String.raw`\b${WISH} (?:of|by|from) (?:the )?(?:\w+ )??(Taliban|\p{Lu}[\p{L}’'-]+|host|ambassador)|(\p{Lu}[\p{L}’'-]+?)['’]s? (?:\w+ )?${WISH}\b`,
  'u',
)

/** "Against the wishes of the host". */
const AGAINST =
  /\b(?:against|despite|contrary to|in defiance of|over) (?:the )?(?:\w+ )?(?:wish(?:es)?|will|objections?|protests?|orders?|request)\b/i

/** At, or against, whose request something is said to have been done: "the host country" is the receiving State. */
export const atWhoseWish: Want = ({ topic, text }) => {
  if (topic === 'mission' && AGAINST.test(text))
    return (fact) => sentencesOf(fact).some((sentence) => AGAINST.test(sentence))
  const found = topic === 'mission' ? ASKED.exec(text) : null
  const who = found?.[1] ?? found?.[2]
  if (!who) return null
  const names = isAfghan(who) ? begins(who) : `(?:${begins(who)}|\\bhost\\b)`
  const asked = new RegExp(`\\b${WISH}\\b[^.,;]{0,40}${names}|${names}[^.,;]{0,20}\\b${WISH}\\b`, 'i')
  return (fact) => sentencesOf(fact).some((sentence) => asked.test(sentence))
}
