import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'

/** The last word of the opening that lets go of a State before it is asked of another: "leave India. Sri Lanka, …", "drop Iran: does Iraq …?"; -1 where there is none. */
export function letGoUntil({ marks, words, tokens, text, tells }: Marked): number {
  const [state, ...others] = marks.filter(({ is }) => is === 'state')
  if (!state || !others.some((other) => other.first > state.last)) return NOWHERE
  const ends = (at: number): string =>
    text.clean.slice(tokens[at]?.end, tokens[at + 1]?.start ?? text.clean.length)
  const last = words.findIndex((_, at) => at >= state.last && ENDS.test(ends(at)))
  const isAsked = (at: number) =>
    marks.some((mark) => mark.first === at && isCue(mark, 'yes-no', 'who', 'what', 'which', 'when', 'why'))
  const isOpening =
    last >= 0 &&
    last < (others[0]?.first ?? 0) &&
    last - state.last <= ASIDE &&
    (!/^,/.test(ends(last)) || isAsked(last + 1))
  const isDropped =
    tells['lets-go'].test(words.slice(0, state.first).join(' ')) ||
    marks.some((mark) => isCue(mark, 'drop') && mark.first <= OPENS && mark.last <= last)
  return isOpening && isDropped ? last : NOWHERE
}
const NOWHERE = -1
const ENDS = /^\s*[,.;:!?–—]|^\s-\s/
/** "India aside for now" */
const ASIDE = 3
/** "OK, now drop India" */
const OPENS = 2
