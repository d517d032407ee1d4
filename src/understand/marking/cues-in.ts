import type { Cue } from '../../knowledge/language.ts'
import type { Mark } from '../marks.ts'
import { overlapping } from '../phrases.ts'
import type { Read } from './names-in.ts'

/** The cues of a text: none inside a longer name that it holds. */
export function cuesIn({ tokens, language, reader }: Read, names: readonly Mark[]): Mark[] {
  const cues = reader.lexicon.cues.get(language)
  if (!cues) return []
  const isInside = (first: number, last: number) =>
    names.some(
      (name) => name.first <= first && name.last >= last && !(name.first === first && name.last === last),
    )
  return overlapping(tokens, cues, isOpaque).flatMap(({ first, last, key, senses }) =>
    isInside(first, last) ? [] : senses.map((cue): Mark => ({ is: 'cue', cue, first, last, key })),
  )
}

/** Phrases whose words mean something else than by themselves; of others ("the first to recognise") the words count as well. */
const TRANSPARENT = new Set<Cue>([
  'un-seat',
  'several',
  'order',
  'compare',
  'contrast',
  'predict',
  'timeline',
  'new',
  'list',
  'when',
  'since-when',
  'happened',
  'shift',
  'which',
  'open',
  'ambassador',
  'predecessor',
  'spokesperson',
  'add',
  'drop',
  'overview',
  'yes-no',
  'addition',
  'now',
  'what',
  'who-is',
  'why',
  'left-open',
  'one-article',
  'former-of',
  'latter-of',
  'both-of',
  'ordinal-of',
  'narrow',
  'undone',
  'nobody',
  'except',
  'upgraded',
])
const isOpaque = (cues: readonly Cue[]): boolean => {
  const own = cues.filter((cue) => cue !== 'taliban' && cue !== 'republic')
  return !own.length || own.some((cue) => !TRANSPARENT.has(cue))
}
