import { isCue, type Mark } from '../marks.ts'
import type { Read } from './names-in.ts'

/** Which cue the word for "after" or "before" stands for, right before somebody's name. */
const TURNS = [
  ['after', 'successor'],
  ['before', 'predecessor'],
] as const

/** "Who was chargé d'affaires in New Delhi after Mamundzay?": somebody is asked for by whom he followed in a post, or went before. */
export function inTurnIn(marks: readonly Mark[], { tokens, language, reader }: Read): Mark[] {
  const isOfPost =
    marks.some((mark) => isCue(mark, 'who', 'who-is', 'which')) &&
    marks.some((mark) => isCue(mark, 'envoy', 'heads', 'control')) &&
    !marks.some((mark) => isCue(mark, 'successor', 'predecessor'))
  const senses = reader.languages.get(language)?.dates.senses
  if (!isOfPost || !senses) return []
  return marks.flatMap(({ is, first }) => {
    const at = first - 1
    const key = is === 'person' ? (tokens[at]?.word ?? '') : ''
    const turn = TURNS.find(([sense]) => senses.get(key)?.some(({ is }) => is === sense))
    return turn ? [{ is: 'cue', cue: turn[1], first: at, last: at, key }] : []
  })
}

/** "Since?" and nothing else: since when is asked. */
export function sinceAlone({ tokens, language, reader }: Read): Mark[] {
  const [only, ...others] = tokens
  const senses = reader.languages.get(language)?.dates.senses.get(only?.word ?? '')
  return only && !others.length && senses?.some(({ is }) => is === 'since')
    ? [{ is: 'cue', cue: 'since-when', first: 0, last: 0, key: only.word }]
    : []
}
