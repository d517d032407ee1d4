import type { PatternsRecord } from '../knowledge/language.ts'
import { MEANINGS, NAMINGS, TELLINGS, type Telling } from '../knowledge/patterns.ts'
import { recordOf } from '../record-of.ts'

/** What a text tells, each by what finds it in one language or in several. */
export type Tells = Readonly<Record<Telling, RegExp>>

/** How sentences are cut and put in other words before they are read: in all languages at once, since whose a sentence is shows later. */
export type Wordings = Readonly<{
  cut: RegExp
  reworded: readonly (readonly [found: RegExp, plain: string])[]
  behind: readonly (readonly [before: RegExp, found: RegExp, plain: string])[]
  split: readonly (readonly [found: RegExp, first: string, second: string])[]
  tells: Tells
}>

type Patterns = PatternsRecord | undefined

const NOTHING = /(?!)/u

/** One of some patterns; nothing where there are none. */
const oneOf = (patterns: readonly string[]): RegExp =>
  patterns.length ? new RegExp(patterns.join('|'), 'iu') : NOTHING

/** What finds each of the things a text may tell, in one of some languages; what none has a pattern for is never found. */
export const tellsOf = (languages: readonly Patterns[]): Tells =>
  recordOf([...MEANINGS, ...TELLINGS, ...NAMINGS], (what) =>
    oneOf(languages.flatMap((language) => language?.tells[what] ?? [])),
  )

/** The ways of all languages. */
export const wordingsOf = (languages: readonly Patterns[]): Wordings => ({
  cut: oneOf(languages.flatMap((language) => language?.cut ?? [])),
  reworded: languages.flatMap(
    (language) =>
      language?.reworded?.map(([found, plain]) => [new RegExp(found, 'giu'), plain] as const) ?? [],
  ),
  behind: languages.flatMap(
    (language) =>
      language?.behind?.map(
        ([before, found, plain]) => [new RegExp(before, 'iu'), new RegExp(found, 'giu'), plain] as const,
      ) ?? [],
  ),
  split: languages.flatMap(
    (language) =>
      language?.split?.map(([found, first, second]) => [new RegExp(found, 'u'), first, second] as const) ??
      [],
  ),
  tells: tellsOf(languages),
})

/** Those of a language without a file. */
export const NO_TELLS = tellsOf([])
