import type { Marked } from '../marked.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import type { Period } from '../period/period.ts'

/** Whether the verb has another object than the Taliban ("recognise Israel", "treat as Venezuela's legitimate president"), or another subject when passive. */
export function recognisesOther(
  marks: readonly Mark[],
  { words, unknown, tokens, text }: Marked,
  grammar: Grammar,
  { plain, dates }: Readonly<{ plain: ReadonlySet<string>; dates: Period }>,
): boolean {
  const verb = marks.find((mark) => isCue(mark, 'recognise'))
  if (!verb) return false
  const isInIt = (mark: Mark) =>
    !FOLLOWS.test(verb.key) &&
    mark.is === 'state' &&
    mark.code !== 'AF' &&
    mark.first > verb.first &&
    mark.last < verb.last
  if (marks.some(isInIt)) return true
  /** "Moscow recognised, Beijing never has": what a new clause begins with is no object. */
  const behind = text.clean.slice(tokens[verb.last]?.end, tokens[verb.last + 1]?.start)
  if (marks.some((mark) => mark.is === 'state' && mark.last < verb.first) && /[,;:.–—]\s/.test(behind))
    return false
  if (isWhichOf(verb, marks) && /^[,;:–—]/.test(behind.trimStart())) return false
  if (QUOTED.test(behind) && grammar.place.has(words[verb.last + 1] ?? '')) return false
  let next = verb.last + 1
  const skipped: string[] = []
  while (grammar.object.has(words[next] ?? '')) skipped.push(words[next++] ?? '')
  const stateAt = (i: number) =>
    marks.some((mark) => mark.is === 'state' && mark.first <= i && mark.last >= i)
  if (skipped.includes('by'))
    return (
      !isDeed(next, words, stateAt) && marks.some((mark) => mark.is === 'state' && mark.last < verb.first)
    )
  const isOfDate = (i: number) => dates.kind === 'period' && dates.first <= i && dates.last >= i
  const strange = (i: number) =>
    words[i] !== undefined &&
    !/^\d+$/.test(words[i] ?? '') &&
    !isOfDate(i) &&
    !marks.some((mark) => mark.first <= i && mark.last >= i) &&
    !plain.has(words[i] ?? '')
  const elsewhere = marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code !== 'AF' &&
      mark.first > verb.last &&
      (grammar.place.has(words[mark.first - 1] ?? '') || grammar.owner.has(words[mark.first - 1] ?? '')),
  )
  return (
    (elsewhere && marks.some((mark) => isCue(mark, 'authorities'))) ||
    (unknown.includes(words[next] ?? '') && !isOfDate(next)) ||
    strange(next) ||
    (stateAt(next) &&
      marks.some(
        (mark) => (mark.is === 'state' && mark.last < verb.first) || isCue(mark, 'who', 'which', 'several'),
      ))
  )
}

/** "Who is not recognising, Canada or Russia?": which of those that follow does it. */
const isWhichOf = (verb: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'who', 'which') && mark.first < verb.first) &&
  new Set(marks.flatMap((mark) => (mark.is === 'state' && mark.first > verb.last ? [mark.code] : []))).size >
    1

/** "Did Germany recognise by admitting consuls?": a deed, and nobody who recognises. */
const isDeed = (at: number, words: readonly string[], stateAt: (i: number) => boolean): boolean =>
  /ing$/.test(words[at] ?? '') && !stateAt(at)

/** "No recognition 'in the foreseeable future'": the words quoted tell of when, and of nobody who is recognised. */
const QUOTED = /["'“‘«„]$/

/** "Followed Russia's lead": the State in it is no object. */
const FOLLOWS = /^follow/
