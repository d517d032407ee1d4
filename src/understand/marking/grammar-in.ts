import type { Spoken } from '../../knowledge/held.ts'
import { SMALL_WORDS } from '../../knowledge/small-words.ts'
import { LAST } from '../../question.ts'
import { recordOf } from '../../record-of.ts'
import { keyOf } from '../../tokens.ts'
import type { Grammar } from '../marks.ts'

/** The small words of a language, folded: of what its file lacks, none. */
export function grammarIn(grammar: Partial<Spoken['grammar']>): Grammar {
  const { places = [], final = [] } = grammar
  return {
    ...recordOf(SMALL_WORDS, (kind) => new Set(grammar[kind]?.map(keyOf))),
    places: new Map([
      ...places.flatMap((list, i) => list.map((word) => [keyOf(word), i + 1] as const)),
      ...final.map((word) => [keyOf(word), LAST] as const),
    ]),
  }
}

/** That of a language without a file. */
export const NO_GRAMMAR = grammarIn({})
