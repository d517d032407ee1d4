import type { Cue } from '../knowledge/language.ts'
import type { Marked } from './marked.ts'
import type { Grammar } from './marks.ts'

/** What a State does, has or is asked about: before these a State must stand. */
const OF_A_STATE = new Set<Cue>([
  'recognise',
  'accredit',
  'refuse',
  'relations',
  'embassy',
  'consulate',
  'stance',
  'terror-list',
  'handover',
  'say',
  'statement',
  'afghan',
])
/** What a question begins with before its subject. */
const BEFORE_A_STATE = new Set<Cue>(['yes-no', 'addition', 'why', 'when', 'compare', 'timeline', 'overview', 'new'])

const SHORTEST = 3

/**
 * The word that stands where a State must stand and that nothing explains, or null: before what States do ("brittain
 * recognise"), after "in" or "of" ("the embassy in Wakandia"), beside a State ("Canada and Brittania"). It must not be
 * passed over, or the answer would be about somebody else.
 */
export function strangerIn({ marks, words, unknown }: Marked, grammar: Grammar): string | null {
  const cueAt = (at: number, cues: ReadonlySet<Cue>) =>
    marks.some((mark) => mark.is === 'cue' && mark.first === at && cues.has(mark.cue))
  const opens = (at: number) =>
    at === 0 ||
    marks.some((mark) => mark.is === 'cue' && mark.last === at - 1 && BEFORE_A_STATE.has(mark.cue)) ||
    (words[at - 1] === 'the' && at === 1)
  const joins = (at: number) => {
    const joined = marks.some((mark) => mark.is === 'cue' && mark.first === at && JOINING.has(mark.key))
    return joined && marks.some((mark) => mark.is === 'state' && (mark.last === at - 1 || mark.first === at + 1))
  }
  return (
    words.find((word, at) => {
      if (!unknown.includes(word) || word.length < SHORTEST) return false
      const owned = grammar.possessive.has(words[at + 1] ?? '')
      return (
        (opens(at) && (owned || cueAt(at + 1, OF_A_STATE))) ||
        grammar.place.has(words[at - 1] ?? '') ||
        (grammar.owner.has(words[at - 1] ?? '') && cueAt(at - 2, OF_A_STATE)) ||
        joins(at - 1) ||
        joins(at + 1)
      )
    }) ?? null
  )
}

const JOINING = new Set(['and', 'or', 'vs', 'versus'])
