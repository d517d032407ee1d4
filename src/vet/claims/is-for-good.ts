import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'

const CIRCUMSTANCES = oneOf(
  '(?:under|in) (?:no|any) circumstances?',
  'on no account',
  'at no (?:time|point) in (?:the )?future',
  'for all time',
)
const FOREVER = oneOf(
  'for good(?! (?:reasons?|cause|measure|order))',
  'for ever',
  'forever',
  'permanently',
  'once and for all',
  'at any time',
  'in perpetuity',
)

/** Recognition that is withheld, and is said to be so for all time to come: "has never" tells of the past alone. */
const FOR_GOOD = anyOf(
  // "will never", "would not ever", "is never going to"
  /\b(?:(?:will|shall|would|ll) never|never will|never,? ever|never going to|(?:not|n['’]t) ever)\b/i,
  // "vowed never to recognise"
  /\bnever (?:\w+ )?to (?:\w+ )?(?:recogni[sz]e|grant|give|extend|accept|bestow|follow|do so)\b/i,
  // "refuses ever to recognise"
  /\b(?:refus|declin|unwilling|not (?:prepared|ready|going))\w* (?:to )?ever (?:to )?/i,
  // "has ruled out ever recognising", "has no intention of ever recognising"
  /(?<!\bwithout )\bever (?:\w+ )?(?:recogni[sz]|grant|giv|extend)ing\b/i,
  // "will not recognise them, ever"
  /(?:\bnot|n['’]t)\b.{3,80}\bever\W*$/i,
  new RegExp(String.raw`\b${CIRCUMSTANCES}\b`, 'i'),
  // "ruled recognition out for good"
  new RegExp(String.raw`\brul(?:es?|ed|ing)\b[^.;]{0,60}\bout\b[^.;]{0,40}\b${FOREVER}`, 'i'),
  // "will not recognise them for good", "refuses them recognition for ever"
  new RegExp(
    String.raw`(?:\b(?:not|refus\w*|reject\w*|den(?:y|ies|ied)|withh\w+|exclud\w+)|n['’]t)\b[^.;]{0,80}\b${FOREVER}`,
    'i',
  ),
  // "permanently rejects recognition"
  /\bpermanently (?:rul|refus|reject|withh|den|exclud|bar|block)/i,
)

/** Whether recognition, which a clause says is not given, is ruled out for good. */
export const isForGood = ({
  question: { language, text },
  features: { marked },
}: Pick<Reading, 'question' | 'features'>): boolean =>
  (language === 'en' ? FOR_GOOD : marked.tells['for-good']).test(text)
