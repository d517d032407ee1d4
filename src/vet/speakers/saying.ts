import { isCue, type Mark } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'

export type Marked = Reading['features']['marked']

/** Whether a mark is a verb of saying, "according to", or "called the Taliban" so. */
export const isSaying = (mark: Mark): boolean =>
  isCue(mark, 'say') || (isCue(mark, 'stance') && /^(?:call|brand|label)/.test(mark.key))

/** "Putin rules out recognition": who does so by name has said it; a State may do so in the words of others. */
export const isRulingOut = (mark: Mark): boolean =>
  isCue(mark, 'refuse') && /^rul(?:es|ed) out/.test(mark.key)

/** Whether the speaker follows: the verb stands after the words themselves, or is "according to". */
export const isInverted = ({ first, key }: Pick<Mark, 'first' | 'key'>, { text, tokens }: Marked): boolean =>
  key.endsWith(' to') || /[,"”’»]\s*$/.test(text.clean.slice(0, tokens[first]?.start))
