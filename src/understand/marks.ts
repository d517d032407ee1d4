import type { Cue } from '../knowledge/cues.ts'
import type { SmallWord } from '../knowledge/small-words.ts'

/** What a text was found to hold, in order: States, groups, people, publishers, shared names, and cues of one language. */
export type Mark =
  | Readonly<{
      is: 'state'
      code: string
      by: 'name' | 'demonym' | 'capital' | 'metonym' | 'leader' | 'city'
      city: string | null
      first: number
      last: number
      key: string
    }>
  | Readonly<{ is: 'group'; id: string; first: number; last: number; key: string }>
  | Readonly<{
      is: 'person'
      ids: readonly string[]
      whole: boolean
      first: number
      last: number
      key: string
    }>
  | Readonly<{ is: 'publisher'; name: string; first: number; last: number; key: string }>
  | Readonly<{ is: 'shared'; index: number; first: number; last: number; key: string }>
  | Readonly<{ is: 'everyday'; first: number; last: number; key: string }>
  | Readonly<{ is: 'cue'; cue: Cue; first: number; last: number; key: string }>

/** Whether a mark is a cue, and one of these. */
export const isCue = <C extends Cue>(
  mark: Mark,
  ...cues: readonly C[]
): mark is Extract<Mark, { is: 'cue' }> & Readonly<{ cue: C }> =>
  mark.is === 'cue' && cues.some((cue) => cue === mark.cue)

/** Whether a mark stands within a cue that says more: the papers in "disowned the papers". */
export const isInside = (cue: Cue, word: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, cue) && mark.first <= word.first && mark.last >= word.last)

/** The cues that name a house of diplomats. */
export const HOUSES = ['embassy', 'consulate', 'mission'] as const

/** The small words of a language that tell place, owner and object; folded. */
export type Grammar = Readonly<Record<SmallWord, ReadonlySet<string>>> &
  Readonly<{
    /** The place in an order, from 1, that a word stands for. */
    places: ReadonlyMap<string, number>
  }>
