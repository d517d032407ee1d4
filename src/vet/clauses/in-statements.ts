import type { Wordings } from '../../understand/tells.ts'
import { AT_ONCE } from './splits/at-once.ts'
import { EVENTS } from './splits/events.ts'
import { HANDED_BEFORE } from './splits/handed-before.ts'
import { IN_CAPITALS } from './splits/in-capitals.ts'
import { OF_ONE_SUBJECT } from './splits/of-one-subject.ts'
import { ON_ONE_DAY } from './splits/on-one-day.ts'
import { PARTICIPLES } from './splits/participles.ts'
import { RELATIVES } from './splits/relatives.ts'
import { SIDE_BY_SIDE } from './splits/side-by-side.ts'
import { TAKEN_ONCE_SHUT } from './splits/taken-once-shut.ts'
import { VERB_LEFT_OUT } from './splits/verb-left-out.ts'
import { WHAT_BECAME } from './splits/what-became.ts'
import { WHEN_AND_WHY } from './splits/when-and-why.ts'
import { WITH_WHAT_IS } from './splits/with-what-is.ts'

/** In order: each cuts further what those before it made. */
const SPLITS = [
  ...VERB_LEFT_OUT,
  ...TAKEN_ONCE_SHUT,
  ...HANDED_BEFORE,
  ...IN_CAPITALS,
  ...EVENTS,
  ...AT_ONCE,
  ...RELATIVES,
  ...PARTICIPLES,
  ...ON_ONE_DAY,
  ...WHEN_AND_WHY,
  ...SIDE_BY_SIDE,
  ...OF_ONE_SUBJECT,
  ...WITH_WHAT_IS,
  ...WHAT_BECAME,
]

type Cut = (statement: string) => readonly string[]
const CUTS = SPLITS.map(
  ([found, into]): Cut =>
    (statement) => {
      const [whole, ...parts] = found.exec(statement) ?? []
      return whole === undefined ? [statement] : into(...parts)
    },
)

/** The statements of a sentence that says of its subject, in passing, something with a yes or no of its own; also as other languages than English have it. */
export const inStatements = (sentence: string, { split }: Wordings): readonly string[] => {
  const elsewhere = split.map(
    ([found, first, second]): Cut =>
      (statement) =>
        found.test(statement) ? [first, second].map((one) => statement.replace(found, one)) : [statement],
  )
  return [...CUTS, ...elsewhere].reduce<readonly string[]>((all, cut) => all.flatMap(cut), [sentence])
}
