import { rewordedBy } from './rewording.ts'
import { DENIED } from './rewordings/denied.ts'
import { IN_PASSING } from './rewordings/in-passing.ts'
import { KEPT_OUT_OF_IT } from './rewordings/kept-out.ts'
import { NOT_AMONG_THEM } from './rewordings/not-among-them.ts'
import { ONLY_ONE } from './rewordings/only-one.ts'
import { PLACED } from './rewordings/placed.ts'
import { SPEAKING } from './rewordings/speaking.ts'
import { WIRE_COPY } from './rewordings/wire-copy.ts'

const WAYS = [
  ...WIRE_COPY,
  ...KEPT_OUT_OF_IT,
  ...IN_PASSING,
  ...NOT_AMONG_THEM,
  ...DENIED,
  ...SPEAKING,
  ...PLACED,
  ...ONLY_ONE,
]

/**
 * A clause of an English text in words that are read: a State that is the only one by way of a "none but", who says
 * what is believed of him, and without what only seems a "no", a "soon" or a speaker.
 */
export const reworded = (text: string): string => rewordedBy(text, WAYS)
