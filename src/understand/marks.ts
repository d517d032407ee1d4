import type { Cue } from '../knowledge/language.ts'

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

/** The small words of a language that tell place, owner and object; folded. */
export type Grammar = Readonly<{
  place: ReadonlySet<string>
  placeAfter: ReadonlySet<string>
  owner: ReadonlySet<string>
  own: ReadonlySet<string>
  possessive: ReadonlySet<string>
  object: ReadonlySet<string>
  not: ReadonlySet<string>
  or: ReadonlySet<string>
  office: ReadonlySet<string>
  wording: ReadonlySet<string>
  treaty: ReadonlySet<string>
  occasion: ReadonlySet<string>
  if: ReadonlySet<string>
  would: ReadonlySet<string>
  they: ReadonlySet<string>
  there: ReadonlySet<string>
  it: ReadonlySet<string>
  desk: ReadonlySet<string>
  acted: ReadonlySet<string>
  auxiliary: ReadonlySet<string>
  upTo: ReadonlySet<string>
  /** The place in an order, from 1, that a word stands for. */
  places: ReadonlyMap<string, number>
}>
