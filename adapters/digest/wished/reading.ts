import type { Day } from '../../../src/edtf.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Words } from '../../../src/reply/words.ts'

/** What wishes are read with; `words` are those in which a fault is told. */
export type Reading = Readonly<{ knowledge: Knowledge; words: Words; today: Day }>

/** What a text says, or why it cannot be read and the way out. */
export type Read<T> = Readonly<{ value: T }> | Readonly<{ fault: string }>

/** The pieces of a list in words: `Russia, neighbours`. */
export const piecesOf = (text: string): string[] =>
  text
    .split(/[,،、，\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean)
