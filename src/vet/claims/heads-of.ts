import type { Reading } from '../../understand/understand.ts'

/**
 * The States that a later part of a sentence is told of, of those that its first part names: "China welcomed Moscow's
 * step, but has itself not recognised them" is told of China, in whose number the verb stands; "Russia and China … but
 * have not" of both.
 */
export const ofHeads = (
  text: string,
  before: readonly string[],
  heads: readonly string[],
): readonly string[] => (heads.length === 1 && before.length > 1 && OF_ONE.test(text) ? heads : before)

/** A verb in the singular without its subject, and "itself" in the languages that are read. */
const OF_ONE =
  /^\W*(?:(?:but|and|yet|though) )?(?:still |so far |as yet )?(?:has|does|is|was|hasn['’]t|doesn['’]t|isn['’]t|wasn['’]t)(?!\p{L})|(?<!\p{L})(?:itself|сам|сама|само|selbst|lui-même|elle-même|mismo|misma|propio|propia|kendisi)(?!\p{L})|自己|本身/iu

/** The States that head a clause: the one named first, and those joined to it by no more than a short word ("and", "und", "и"). */
export function headsOf({ features }: Reading): readonly string[] {
  const { marks, words } = features.marked
  const named = marks
    .flatMap((mark) => (mark.is === 'state' && features.countries.includes(mark.code) ? [mark] : []))
    .sort((a, b) => a.first - b.first)
  const parted = named.findIndex((mark, i) => {
    const last = named[i - 1]
    return last !== undefined && words.slice(last.last + 1, mark.first).some((word) => word.length > JOINING)
  })
  return [...new Set((parted < 0 ? named : named.slice(0, parted)).map(({ code }) => code))]
}

/** Letters in a word that joins. */
const JOINING = 3
