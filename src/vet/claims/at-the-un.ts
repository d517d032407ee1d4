import type { Question } from '../../question.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'

/** Somebody said to represent Afghanistan at the UN, where the Taliban hold no seat. */
export const atTheUN = ({ mission, people, text, negative }: Question): boolean =>
  people.length === 1 &&
  !negative &&
  mission?.receiving === 'UN' &&
  /\b(?:is|was|as|became|remains) (?:[\w’']+ ){0,3}(?:ambassador|envoy|representative)\b/i.test(text)

const SPEAKS =
  '(?:represents|speaks for|(?:is|goes on|keeps|keeps on) (?:(?:still|now|also) )?(?:representing|speaking for))'
/** The words of which an office at the UN is known by its city, in Geneva as in New York. */
const SPEAKS_THERE = anyOf(
  // "still speaks for Afghanistan at the UN"
  new RegExp(
    String.raw`\b${SPEAKS} (?:Afghanistan|the Afghans|his country|her country) (?:at|in) the (?:UN|United Nations)\b`,
  ),
  // "remains the Afghan envoy to the UN"
  /\b(?:is|remains|stays|acts as|serves as) (?:still )?(?:Afghanistan['’]s|the Afghan) (?:acting )?(?:charg[ée](?: d['’]affaires)?|permanent representative|representative|envoy|ambassador) (?:at|to) the (?:UN|United Nations)\b/,
  // "leads the Afghan UN mission"
  /\b(?:leads|heads|runs) (?:Afghanistan['’]s|the Afghan) (?:UN|United Nations|permanent) mission\b/,
  // "led Afghanistan's mission to the UN", "heads the Afghan mission in New York"
  /\b(?:leads|heads|runs|led|headed|ran) (?:Afghanistan['’]s|the Afghan) mission (?:(?:to|at) the (?:UN|United Nations)|in New York)\b/,
)

/** "After Isaczai resigned": who was there before is named besides. */
export const AFTER_ANOTHER =
  /\bafter (?:\p{L}+ ){0,3}\p{Lu}\p{L}+ (?:had )?(?:resigned|left|quit|stepped down)\b/u

/** "Faiq represents Afghanistan at the UN", "Andisha is still speaking for it at the UN in Geneva". */
export const speaksAtTheUN = ({ mission }: Question, { has, marked }: Reading['features']): boolean =>
  (mission?.receiving === 'UN' || /\b(?:Geneva|New York)\b/.test(marked.text.clean)) &&
  !has('negation', 'say') &&
  SPEAKS_THERE.test(marked.text.clean)
