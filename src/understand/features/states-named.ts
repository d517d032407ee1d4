import type { Marked } from '../marked.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'
import { letGoUntil } from './let-go-until.ts'

/** Whether a State is only named to be ruled out ("not South Sudan", "not the UN mission"), to tell another apart ("the one next to Mali"), to say who asks ("German desk here"), or as the one to be followed ("would Beijing follow Russia"). */
export const isRuledOut = (mark: Mark, words: readonly string[], { not, desk, object }: Grammar): boolean => {
  if (mark.is !== 'state') return false
  const before = words[mark.first - 1] ?? ''
  const isOut = not.has(before) || (object.has(before) && not.has(words[mark.first - 2] ?? ''))
  return isOut || isNeighbour(mark.first, words) || desk.has(words[mark.last + 1] ?? '')
}

/** "Niger - the one next to Mali": the State that only tells which one is meant; in English alone. */
const isNeighbour = (at: number, words: readonly string[]): boolean =>
  NEIGHBOUR.test(words.slice(Math.max(0, at - 4), at).join(' '))
const NEIGHBOUR = /\bone (?:next to|beside|near|bordering|that borders|which borders)(?: the)?$/

/** "I wrote Australia but need Austria", "Iran? No, I meant Iraq", "Australia was a typo, Austria please": the State that another one is to replace; not "Iran and, sorry, Iraq". */
const isMistaken = (mark: Mark, { marks, words }: Marked, grammar: Grammar): boolean =>
  marks.some((next) => {
    if (mark.is !== 'state' || next.is !== 'state' || next.first <= mark.last) return false
    if (isRuledOut(next, words, grammar) || words[next.first - 1] === 'than') return false
    return marks.some(
      (meant) =>
        isCue(meant, 'correction') &&
        meant.last > mark.last &&
        meant.last < next.first &&
        !marks.some((and) => isCue(and, 'addition') && and.last === meant.first - 1) &&
        (next.first - meant.last <= ARTICLE ||
          (MISTAKE.test(meant.key) && meant.first - mark.last <= MISTAKEN)),
    )
  })
/** "I meant the Netherlands" */
const ARTICLE = 2
/** "Australia was just a typo" */
const MISTAKEN = 4
const MISTAKE = /\b(?:typo|mistake)\b/

/** "One of the Koreas" */
const OF_THE = 3

/** The States named, without those that are only named to be ruled out ("Sudan, not South Sudan"), with all that share a plural ("both Koreas"). */
export function statesNamed(marked: Marked, { names }: Reader, grammar: Grammar): string[] {
  const { marks, words } = marked
  const letGo = letGoUntil(marked)
  const named = marks.flatMap((mark) => {
    if (mark.is === 'state')
      return [
        {
          code: mark.code,
          out: mark.last <= letGo || isRuledOut(mark, words, grammar) || isMistaken(mark, marked, grammar),
        },
      ]
    const shared = mark.is === 'shared' ? names.shared[mark.index] : undefined
    if (!shared || mark.is !== 'shared') return []
    const all = shared.options.map((option) => (typeof option === 'string' ? option : option.code))
    const isOneOf =
      /^one of\b/.test(words.slice(Math.max(0, mark.first - OF_THE), mark.last + 1).join(' ')) ||
      mark.key.startsWith('one of ')
    if (!isOneOf && shared.plural?.some((plural) => words.includes(plural)))
      return all.map((code) => ({ code, out: false }))
    const hinted = Object.entries(shared.hints ?? {}).find(([, hints]) =>
      hints.some((hint) => words.includes(hint)),
    )?.[0]
    return hinted ? [{ code: hinted, out: false }] : []
  })
  const kept = named.filter(({ out }) => !out)
  return [...new Set((kept.length ? kept : named).map(({ code }) => code))]
}
