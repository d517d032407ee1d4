import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import type { Period } from '../period/period.ts'

/** Cues that only ask, or only say that something was said: no words on file are found by them. */
const ASKING = new Set<Cue>([
  'which',
  'who',
  'several',
  'list',
  'how-many',
  'how-long',
  'when',
  'since-when',
  'timeline',
  'happened',
  'what',
  'statement',
  'say',
  'who-said',
  'declared',
  'mention',
  'who-is',
  'name-of',
  'overview',
  'source',
  'now',
  'taliban',
  'republic',
  'afghan',
  'pronoun',
  'yes-no',
  'addition',
  'about',
  'he-she',
  'byline',
  'correction',
  'spokesperson',
  'stance',
  'one-article',
  'errand',
  'consent',
  'ever',
  'then',
])

/** "Who thanked Russia?": a word for speaking that tells what was said. */
const TELLS_WHAT = /^thank|\bthank$/

/** The words of a text by which what is on file can be told apart: those of its matter, and those that nothing explains. */
export function soughtIn({ marks, unknown }: Marked): string[] {
  const matter = marks.flatMap((mark) =>
    mark.is === 'cue' && (!ASKING.has(mark.cue) || TELLS_WHAT.test(mark.key)) ? mark.key.split(' ') : [],
  )
  return [...new Set([...unknown, ...matter])].filter((word) => word.length > 3)
}

/** "15 Familien: von wem stammen die Zahlen?": the numbers of a text that asks who gave them, which are the same in every language. */
export const figuresIn = (
  { marks, words }: Pick<Marked, 'marks' | 'words'>,
  dates: Period,
): readonly string[] =>
  dates.kind === 'none' && marks.some((mark) => isCue(mark, 'who-said'))
    ? words.filter((word) => /^\d{1,3}$/.test(word))
    : []

/** Of words sought those that name no envoy, embassy, place, present, recognition or turn: "does Qatar still have an ambassador in Kabul?" has none. */
export function furtherOf(sought: readonly string[], { marks }: Marked): string[] {
  const named = marks.filter(
    (mark) =>
      mark.is === 'state' || isCue(mark, 'envoy', 'ambassador', 'embassy', 'now', 'recognise', 'order'),
  )
  const words = new Set(named.flatMap(({ key }) => key.split(' ')))
  return sought.filter((word) => !words.has(word))
}
