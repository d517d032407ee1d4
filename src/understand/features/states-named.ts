import type { Marked } from '../marked.ts'
import type { Grammar, Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

/** Whether a State is only named to be ruled out ("not South Sudan", "not the UN mission"), to say who asks ("German desk here"), or as the one to be followed ("would Beijing follow Russia"). */
export const isRuledOut = (mark: Mark, words: readonly string[], { not, desk, object }: Grammar): boolean => {
  if (mark.is !== 'state') return false
  const before = words[mark.first - 1] ?? ''
  const isOut = not.has(before) || (object.has(before) && not.has(words[mark.first - 2] ?? ''))
  return isOut || desk.has(words[mark.last + 1] ?? '')
}

/** The States named, without those that are only named to be ruled out ("Sudan, not South Sudan"), with all that share a plural ("both Koreas"). */
export function statesNamed({ marks, words }: Marked, { names }: Reader, grammar: Grammar): string[] {
  const named = marks.flatMap((mark) => {
    if (mark.is === 'state') return [{ code: mark.code, out: isRuledOut(mark, words, grammar) }]
    const shared = mark.is === 'shared' ? names.shared[mark.index] : undefined
    if (!shared || mark.is !== 'shared') return []
    const all = shared.options.map((option) => (typeof option === 'string' ? option : option.code))
    if (shared.plural?.some((plural) => words.includes(plural)))
      return all.map((code) => ({ code, out: false }))
    const hinted = Object.entries(shared.hints ?? {}).find(([, hints]) =>
      hints.some((hint) => words.includes(hint)),
    )?.[0]
    return hinted ? [{ code: hinted, out: false }] : []
  })
  const kept = named.filter(({ out }) => !out)
  return [...new Set((kept.length ? kept : named).map(({ code }) => code))]
}
