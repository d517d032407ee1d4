import { numberOf } from '../../knowledge/envoys-counted.ts'

/** How few and how many States are told of: "fewer than ten", "at least one", "no more than two". */
export type Bounds = Readonly<{ least: number; most: number }>

const BOUND =
  /\b(fewer than|less than|at most|(?:no|not) more than|at least|(?:no|not) (?:fewer|less) than|more than) (a single|a handful of|[\p{L}\d]+) (?:other )?(?:countr(?:y|ies)|states?|nations?|governments?)(?!\p{L})/iu
const NOT = /\b(?:not|never|no|yet to|refus\p{Ll}+|without)\b|n['’]t\b/iu
/** What a newsroom calls a handful. */
const HANDFUL = 5

/** The bounds that an English text gives the number of States that do something; null where it gives none. */
export function boundsTold(text: string): Bounds | null {
  const found = BOUND.exec(text)
  const [told = '', bound = '', figure = ''] = found ?? []
  /** "More than ten have not": how many have is not told. */
  if (NOT.test(text.slice((found?.index ?? 0) + told.length))) return null
  const number = /handful/i.test(figure) ? HANDFUL : /single/i.test(figure) ? 1 : numberOf(figure)
  if (!bound || !number) return null
  if (/^(?:fewer|less)/i.test(bound)) return { least: 0, most: number - 1 }
  if (/^more/i.test(bound)) return { least: number + 1, most: Number.POSITIVE_INFINITY }
  return /most|more/i.test(bound)
    ? { least: 0, most: number }
    : { least: number, most: Number.POSITIVE_INFINITY }
}
