import { sharedWith } from '../../../knowledge/relevance.ts'
import { oneOf } from '../../any-of.ts'
import { WORD_OF_NAME } from '../../patterns.ts'
import { tellingWords } from './telling-words.ts'
import { begins, isAfghan, sentencesOf, type Want } from './want.ts'

const FOR = String.raw`\b(?:because(?: of)?|due to|owing to|for|over|amid|thanks to|after|from)(?: (?:an?|the|its|their))?`

const ORDERED = oneOf(
  'ordered|told|forced|demanded|wanted|instructed|decided|decreed',
  'asked|requested|insisted',
)

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
    new RegExp(
      String.raw`\b(?:because|since|as|after) (?:the )?[\w’' ]{2,40}? ${ORDERED}\b|\bon (?:the )?(?:[\w’']+ ){1,3}orders?\b`,
      'i',
    ),
    /\b(?:order|request|demand|told|forc|instruct|wish|insist|decid|decision|decree)\w*/i,
  ],
  /** "Shut after a bomb attack", "damaged by fire". */
  [
    /\b(?:after|because of|due to|following|damaged? by|hit by|destroyed by) (?:an? |the )?(?:\w+ )?(?:fire|blaze|bomb\w*|blast|explosion|attack|rocket|earthquake|flood\w*|storm)\b/i,
    /\b(?:fire|blaze|bomb\w*|blast|explosion|attack\w*|rocket|earthquake|flood\w*|storm\w*)\b/i,
  ],
]

/** What somebody does to a mission, or to its host, behind an "after" that gives a cause, and not only a time. */
const DOES = oneOf(
  'recall|expel|dismiss|sack|fire|evict|recogni[sz]|withdr|revok|froze|cut|stopp|refus|seiz|storm|attack|threaten|accus',
)

/** A cause in words of its own, up to the end of the clause. */
const CAUSE = new RegExp(
  String.raw`\b${oneOf(
    'because(?: of)?',
    'due to',
    'owing to',
    'on account of',
    'thanks to',
    'in protest (?:at|over|against)',
    'in (?:response|retaliation|reply) (?:to|for)',
    `(?:after|once|when|as)(?= (?:the )?${WORD_OF_NAME} (?:had )?${DOES})`,
  )} ([^.,;:()]{3,90})`,
  'u',
)
/** Why everybody left Kabul; whether it was so, the days tell. */
const TAKEOVER = /\btakeover\b|\bfall of Kabul\b|\btook (?:power|Kabul|over)\b/
/** The Taliban, by whatever name. */
const THEM = /\b(?:Taliban|Kabul|Emirate)/
/** Who is named in a cause. */
const NAME = new RegExp(WORD_OF_NAME, 'gu')
/** What every fact on the subject tells of. */
const SUBJECT =
  /^(?:taliban|afghan|kabul|emirate|embass|consul|mission|countr|their|there|these|those|which|would|could|still|after|about|authorit|govern|minist|offic|arriv)/

/** A cause that a fact must tell: whoever is named in it, and the most of its other words. */
function causeIn(text: string): ReturnType<Want> {
  const [, cause = ''] = CAUSE.exec(text) ?? []
  const names = cause.match(NAME) ?? []
  const words = tellingWords(cause.replace(NAME, ''), SUBJECT)
  if (!words.length && !names.length) return null
  return (fact) =>
    (!words.length || sharedWith(fact, words) * 2 > words.length) && names.every((name) => isIn(fact, name))
}
const isIn = (fact: Parameters<typeof sentencesOf>[0], name: string): boolean => {
  const named = THEM.test(name)
    ? THEM
    : new RegExp(isAfghan(name) ? begins(name) : `${begins(name)}|\\bhost\\b`, 'i')
  return sentencesOf(fact).some((sentence) => named.test(sentence))
}

/** "Because the Taliban ordered it": it must be theirs that is told of. */
const BY_THEM = new RegExp(
  String.raw`\b(?:because|since|as|after) (?:the )?(?:Taliban|Kabul|Emirate)\b[\w’' ]{0,30}? ${ORDERED}\b|\bon (?:the )?Taliban['’]?s? orders?\b`,
)

/** The reason that is given for the state of a mission: a report must give it, and not only the state. */
export const forWhatReason: Want = ({ topic, mission, question: { text } }) => {
  if (topic !== 'mission') return null
  const told = REASONS.flatMap(([reason, words]) => (reason.test(text) ? [words] : []))
  if (!told.length) return mission?.receiving === 'AF' && TAKEOVER.test(text) ? null : causeIn(text)
  const byThem = BY_THEM.test(text)
  return (fact) =>
    told.every((words) =>
      sentencesOf(fact).some((sentence) => words.test(sentence) && (!byThem || THEM.test(sentence))),
    )
}
