import { sentencesOf, type Want } from './want.ts'

const FOR = String.raw`\b(?:because(?: of)?|due to|owing to|for|over|amid|thanks to|after|from)(?: (?:an?|the|its|their))?`

/** Why something is said to be so, and the words by which a report says the same. */
const REASONS: readonly (readonly [RegExp, RegExp])[] = [
  /** "Closed for lack of money", "shut because it ran out of cash". */
  [
    new RegExp(
      String.raw`${FOR} (?:lack|want|shortage|dearth|absence) of (?:money|funds?|funding|cash)|${FOR} (?:financial|money|cash|funding|budget) \w+|\bran out of (?:money|cash|funds)|${FOR} unpaid \w+`,
      'i',
    ),
    /\b(?:money|funds?|funding|financ\w*|revenues?|budget\w*|salar\w*|pay|paid|unpaid|bills?)\b/i,
  ],
  /** "Closed for lack of staff". */
  [
    new RegExp(`${FOR} (?:lack|want|shortage|dearth) of (?:staff|personnel|diplomats)`, 'i'),
    /\b(?:staff|personnel|diplomats)\b/i,
  ],
  /** "Shut because the authorities ordered it". */
  [
    /\b(?:because|since|as|after) (?:the )?[\w’' ]{2,40}? (?:ordered|told|forced|demanded|wanted|instructed|decided|decreed)\b|\bon (?:the )?(?:[\w’']+ ){1,3}orders?\b/i,
    /\b(?:order|request|demand|told|forc|instruct|wish|insist|decid|decision|decree)\w*/i,
  ],
  /** "Shut after a bomb attack", "damaged by fire". */
  [
    /\b(?:after|because of|due to|following|damaged? by|hit by|destroyed by) (?:an? |the )?(?:\w+ )?(?:fire|blaze|bomb\w*|blast|explosion|attack|rocket|earthquake|flood\w*|storm)\b/i,
    /\b(?:fire|blaze|bomb\w*|blast|explosion|attack\w*|rocket|earthquake|flood\w*|storm\w*)\b/i,
  ],
]

/** The reason that is given for the state of a mission: a report must give it, and not only the state. */
export const forWhatReason: Want = ({ topic, question: { text } }) => {
  if (topic !== 'mission') return null
  const told = REASONS.flatMap(([reason, words]) => (reason.test(text) ? [words] : []))
  return told.length
    ? (fact) => told.every((words) => sentencesOf(fact).some((sentence) => words.test(sentence)))
    : null
}
