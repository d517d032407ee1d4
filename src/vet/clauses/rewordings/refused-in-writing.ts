import { anyOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'

const LETTER =
  /\bTaliban\b[^.?!]{0,60}\b(?:wr(?:ote|ites?|itten)|letter|request|ask(?:s|ed|ing)?)\b|\b(?:wr(?:ote|ites?|itten)|answer(?:ed)?|repl(?:y|ied)|letter|respon(?:d|ded)) (?:back )?(?:to |from |of )?the Taliban\b/i
/** "Ottawa sends a formal refusal". */
const REFUSAL =
  /\b((?:sends?|sent|gave|gives|issue[sd]?|deliver(?:s|ed)?|dispatched) (?:back )?(?:an? |its )?(?:\p{L}+ )?(?:formal|official|written) (?:refusal|rejection))\b(?! (?:to|of)\b)/iu
/** Whom they wrote to: "wrote to Ottawa", "their letter reached Ottawa". */
const ADDRESSEE = new RegExp(
  String.raw`\b(?:wr(?:ote|ites?|itten) to|letter to|reach(?:es|ed)|arrive[sd]? in|ask(?:s|ed)) (?!Taliban|Kabul)(?:the )?(${BARE_NAME})`,
  'u',
)
const NO = '(?:no|refusal|rejection|reply|answer|response)'
/** What answers a letter, where it does not say which. */
const REPLIED = anyOf(
  // "wrote back to say no", "sent back a formal written no"
  /\bwr(?:ote|ites?|itten|ite) back\b(?! to\b(?! say))/iu,
  new RegExp(String.raw`\b(?:sen[dt]s?|g[ai]ves?) back (?:an? )?(?:\p{L}+ ){0,3}${NO}\b`, 'iu'),
  // "replies in writing", "never answered"
  /\b(?:repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|accept(?:s|ed)?|agree[sd]?|refuse[sd]?|decline[sd]?) (?:formally |officially )?(?:in writing|by letter)\b/iu,
  /\b(?:never|(?:did|has|does)(?: not|n['’]t)(?: yet)?) (?:formally )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|wr(?:ite|itten|ote) back)(?=\W*$|,)/iu,
  // "a formal no came back", "the answer was a written refusal"
  new RegExp(
    String.raw`\b(?:formal|official|written) (?:\p{L}+ )?${NO} (?:came|went|was sent|arrived|followed)\b|\bthe (?:answer|reply|response) (?:was|is|came as) an? (?:\p{L}+ ){0,2}${NO}\b`,
    'iu',
  ),
)
const NEVER = /\b(?:never|not)\b|n['’]t\b/i
const WHO = new RegExp(String.raw`^\W*(?:[^,]{3,12}, )?((?:the )?${BARE_NAME}) (?=\p{Ll})`, 'u')
const SAYS = /, \p{Lu}\p{L}+ sa(?:ys|id)(?=\W*$)/u

/**
 * An answer that a State is said to have given, behind a sentence on a letter of the Taliban's: it is that letter that it
 * answered or refused, or that it left unanswered.
 */
export function refusedInWriting(sentence: string, before: string): string {
  if (!LETTER.test(before)) return sentence
  const found = REPLIED.exec(sentence)
  const who = WHO.exec(sentence)?.[1] ?? ADDRESSEE.exec(before)?.[1]
  if (!found || !who || /\b(?:Taliban|Emirate|Kabul)\b/.test(sentence))
    return sentence.replace(REFUSAL, '$1 of the Taliban letter')
  const [says = ''] = SAYS.exec(sentence) ?? []
  return `${who} ${NEVER.test(found[0]) ? 'never ' : ''}answered the Taliban letter${says}`
}
