import type { Cue } from '../../knowledge/language.ts'
import { LAST, type Topic } from '../../question.ts'
import { isCue } from '../marks.ts'
import { isSupposed } from '../supposed.ts'
import { topicsOf } from '../topic.ts'
import type { Scan } from './scan.ts'

/** How a text asks. */
export type WayOfAsking = Readonly<{
  /** Something is asked under a supposition ("would China lose face if"). */
  supposed: boolean
  /** The place in an order of time that is asked about, from 1, or the last. */
  place: number | typeof LAST | null
  /** Of what was listed or named before, the place that is pointed at: "the third one", "and the last"; "the former" tells none. */
  pointsAt: number | typeof LAST | null
  /** The States after which it comes: "the third after China and the UAE". */
  behind: readonly string[]
  /** The States before which it came: "which countries had taken envoys before Russia did?"; and what these did then, where that is told. */
  ahead: readonly string[]
  aheadOn: Topic | null
  /** "They" stands in it. */
  they: boolean
  /** "He" or "she" stands in it, alone or in a phrase. */
  he: boolean
  /** "There" stands in it. */
  there: boolean
  /** "It" or "its" stands in it. */
  it: boolean
  /** Words that ask for a name or a post; a single word counts only where the text ends with it. */
  asksName: boolean
}>

/** Reads how a text asks. */
export function wayOfAsking(scan: Scan): WayOfAsking {
  const { marks, marked, reader, words, grammar, has } = scan
  const ahead = statesAhead(scan)
  const behind = has('order') || isOfStates(scan) ? statesBeside('after', scan) : []
  return {
    supposed: isSupposed(words, grammar) && !has('condition'),
    place: after(placeIn(scan), behind),
    pointsAt: toldBy(POINTING, scan)[0] ?? null,
    behind,
    ahead,
    aheadOn: ahead.length
      ? (topicsOf(marks.filter(({ first }) => first > lastAhead(ahead, marks)))[0] ?? null)
      : null,
    they: words.some((word) => grammar.they.has(word)),
    he: words.some((word) => reader.lexicon.cues.get(marked.language)?.senses.get(word)?.includes('he-she')),
    there: words.some((word) => grammar.there.has(word)),
    it: words.some((word) => grammar.it.has(word)),
    asksName: marks.some(
      (mark) => isCue(mark, 'name-of') && (mark.last > mark.first || mark.last >= words.length - 1),
    ),
  }
}

/** "Which countries accepted one", "who took an ambassador": States are asked for. */
const isOfStates = ({ has, at }: Scan): boolean =>
  (has('which') && has('several')) ||
  (at('who') === 0 && has('consent', 'accredit', 'recognise') && !has('control', 'heads'))

/** The States before which others did what is asked, where no place in an order is. */
const statesAhead = (scan: Scan): readonly string[] =>
  isOfStates(scan) && !scan.has('order') ? statesBeside('before', scan) : []

/** Where the last of some States stands. */
const lastAhead = (ahead: readonly string[], marks: Scan['marks']): number =>
  Math.max(
    -1,
    ...marks.flatMap((mark) => (mark.is === 'state' && ahead.includes(mark.code) ? [mark.last] : [])),
  )

/** The marks of what is asked, without what the States did before which it came: "… before Russia recognised them". */
export const withoutAhead = (marks: Scan['marks'], scan: Scan): Scan['marks'] => {
  const ahead = statesAhead(scan)
  const last = lastAhead(ahead, marks)
  return ahead.length ? marks.filter(({ first }) => first <= last) : marks
}

/** "The first after Russia" is the second of all. */
const after = (place: number | null, behind: readonly string[]): number | null =>
  place === 1 ? behind.length + 1 : place

const ORDER = new Set<Cue>(['order', 'ordinal-of'])
/** Cues that point at one of those named before. */
const POINTING: ReadonlySet<Cue> = new Set(['former-of', 'latter-of', 'ordinal-of'])

/** The places that stand in the words of some cues. */
const toldBy = (cues: ReadonlySet<Cue>, { marks, words, grammar }: Scan) =>
  marks
    .filter((mark) => mark.is === 'cue' && cues.has(mark.cue))
    .flatMap(({ first, last }) => words.slice(first, last + 1))
    .flatMap((word) => grammar.places.get(word) ?? [])

/** The place that the words of an order tell, or others beside them ("who came first", "the second of them"). */
function placeIn(scan: Scan): number | null {
  const { marks, words, grammar } = scan
  const isOrdered = marks.some((mark) => mark.is === 'cue' && ORDER.has(mark.cue))
  const beside = isOrdered ? words.flatMap((word) => grammar.places.get(word) ?? []) : []
  return [...toldBy(ORDER, scan), ...beside.filter((place) => place !== LAST)][0] ?? null
}

/** The States named right behind a word for "after" or "before", and those joined to them. */
function statesBeside(sense: 'after' | 'before', { marks, words, marked, reader, grammar }: Scan): string[] {
  const senses = reader.languages.get(marked.language)?.dates.senses
  const isIt = (phrase: string) => senses?.get(phrase)?.some(({ is }) => is === sense) ?? false
  const states = marks.filter((mark) => mark.is === 'state')
  const beside: string[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { first, last, code } of states) {
    const between = words.slice(Math.max(end + 1, first - 2, 0), first)
    const isRight = between.some(isIt) || isIt(between.join(' '))
    if (isRight || (first - end <= JOINED && between.every((word) => !grammar.not.has(word)))) {
      beside.push(code)
      end = last
    }
  }
  return beside
}
/** "China and the UAE": how far the next State stands from the one before. */
const JOINED = 3
