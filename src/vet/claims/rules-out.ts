import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import type { Assertion } from './assertion.ts'

/** A State that has only not given recognition has not refused it; one that thinks about it, names terms or announces it has not either. */
export const RULED_OUT: Assertion = {
  asserts: ['never', 'off-the-agenda'],
  deniedBy: ['recognised', 'announced', 'undecided', 'conditions'],
}

const REFUSES = oneOf(
  'rul(?:e|es|ed|ing) out',
  'reject(?:s|ed|ing|ion of)?',
  'oppos(?:e|es|ed|ing|ed to|ition to)',
  '(?:is|are|was|were|be|been|remains?|stands?|stood|(?:came|come|comes) out|voted?|firmly|strongly) against',
  '(?:rebuff|spurn|veto|block)(?:s|ed|es|ing)?',
)
/** What is turned down where somebody denies that he has recognised them: "rejected reports of recognition", "ruled out that it meant recognition". */
const TOLD_OF_IT =
  '(?:that|claims?|reports?|rumou?rs|suggestions?|speculation|notion|allegations?|how|whether)'

const RULES_OUT = anyOf(
  new RegExp(
    String.raw`\b${REFUSES}(?: (?!${TOLD_OF_IT}\b)(?:Taliban['’]s|[\p{L}-]+)){0,5} recogni(?:[sz](?:e|ing)|tion)\b`,
    'iu',
  ),
  // "ruled recognition of the Taliban out"
  /\brul(?:e|es|ed|ing) (?:\w+ )?recognition (?:of (?:the )?\w+ )?out\b/iu,
  // "recognition was ruled out by Iran"
  /\brecogni(?:tion|[sz]ing)\b[^.;]{0,40}\b(?:was|were|is|has been|been|being) (?:\w+ )?(?:ruled out|rejected|opposed|rebuffed)\b/iu,
  // "ruled it out", of recognition told of before
  /\brul(?:e|es|ed|ing) (?:it|this|that) out\b/iu,
)

/** Whether a clause on recognition says that it is ruled out or opposed. */
export const rulesOut = ({
  question: { language, text },
  features: { marked },
}: Pick<Reading, 'question' | 'features'>): boolean =>
  (language === 'en' ? RULES_OUT : marked.tells['rules-out']).test(text)
