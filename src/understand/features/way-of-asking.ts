import type { Cue } from '../../knowledge/cues.ts'
import { LAST, type Topic } from '../../question.ts'
import { HOUSES, isCue } from '../marks.ts'
import { topicsOf } from '../topic.ts'
import { FROM_END_TO_END } from './idle-mark.ts'
import { isSupposed } from './is-supposed.ts'
import type { Scan } from './scan.ts'
import { statesPast } from './states-past.ts'

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
  /** The States before which it came: "which countries had taken envoys before Russia did?" */
  ahead: readonly string[]
  /** What the States ahead or behind did then, where that is told: "before Russia recognised them". */
  besideOn: Topic | null
  /** "Before or after": which of two things came first. */
  eitherSide: boolean
  /** To or from whom something went is asked. */
  toWhom: boolean
  /** "They" stands in it. */
  they: boolean
  /** "He" or "she" stands in it, alone or in a phrase, or "that man". */
  he: boolean
  /** "There" stands in it. */
  there: boolean
  /** "It" or "its" stands in it. */
  it: boolean
  /** All of a thing is asked for: "the full chronology". */
  entire: boolean
  /** What comes out of Kabul is spoken of: "money from Kabul". */
  fromKabul: boolean
  /** Words that ask for a name or a post; a single word counts only where the text ends with it. */
  asksName: boolean
}>

/** Reads how a text asks. */
export function wayOfAsking(scan: Scan): WayOfAsking {
  const { marks, marked, reader, words, grammar, has } = scan
  const eitherSide = asksWhichSide(scan)
  const ahead = eitherSide ? [] : statesAhead(scan)
  const behind = eitherSide ? [] : statesBehind(scan)
  return {
    eitherSide,
    supposed: isSupposed(words, grammar) && !has('condition'),
    place: after(placeIn(scan), behind) ?? (asksNewest(scan) ? LAST : whoInPlace(scan)),
    pointsAt: toldBy(POINTING, scan)[0] ?? null,
    behind,
    ahead,
    besideOn: toldBeside(isOfTwo(scan) ? [...ahead, ...behind] : ahead, scan),
    toWhom: marks.some(
      (mark) =>
        isCue(mark, 'who') &&
        mark.first === mark.last &&
        (grammar.to.has(words[mark.first - 1] ?? '') || grammar.from.has(words[mark.first - 1] ?? '')),
    ),
    they: words.some((word) => grammar.they.has(word)),
    he:
      marks.some((mark) => isCue(mark, 'he-she')) ||
      words.some((word) => reader.lexicon.cues.get(marked.language)?.senses.get(word)?.includes('he-she')),
    there: words.some((word) => grammar.there.has(word)),
    it: words.some((word) => grammar.it.has(word)),
    entire: words.some(
      (word, i) => grammar.whole.has(word) || grammar.whole.has(`${word} ${words[i + 1] ?? ''}`),
    ),
    fromKabul: marks.some(
      (mark) => mark.is === 'state' && mark.code === 'AF' && grammar.from.has(words[mark.first - 1] ?? ''),
    ),
    asksName: marks.some(
      (mark) => isCue(mark, 'name-of') && (mark.last > mark.first || mark.last >= words.length - 1),
    ),
  }
}

/** "Was the handover in Tashkent before or after …?": of the one State that stands before; "before or after the UAE did?" sets another beside it. */
const asksWhichSide = ({ marks, words }: Scan): boolean => {
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  const [, said = ''] = BEFORE_OR_AFTER.exec(words.join(' ')) ?? []
  return (
    new Set(states.map(({ code }) => code)).size === 1 &&
    states.some(({ first }) => said && first < said.split(' ').length)
  )
}
const BEFORE_OR_AFTER =
  /^(.+?) (?:before or after|after or before|earlier or later than|later or earlier than)\b/

/** The States after which others did what is asked, or since which others are asked for. */
function statesBehind(scan: Scan): readonly string[] {
  const past = statesPast(scan)
  if (past.length) return past
  return scan.has('order') || isOfStates(scan) || isOfTwo(scan) ? statesBeside('after', scan) : []
}

/** "Which countries accepted one", "which Gulf States", "who took an ambassador": States are asked for. */
const isOfStates = (scan: Scan): boolean =>
  (scan.has('which') && (scan.has('several') || scan.marks.some(({ is }) => is === 'group'))) ||
  (opensWithWho(scan) && scan.has('consent', 'accredit', 'recognise') && !scan.has('control', 'heads'))

/** "As of April 2022: who had taken envoys?", "remind me who had": "who" opens the question, or what is asked in it. */
function opensWithWho({ at, marked: { text, tokens } }: Scan): boolean {
  const before = text.clean.slice(0, tokens[at('who')]?.start ?? 0).trimEnd()
  return at('who') === 0 || (at('who') > 0 && LEADS_UP.test(before))
}
const LEADS_UP = /[,:;–—]$|^(?:(?:can|could) you )?(?:please )?(?:remind|tell) (?:me|us)$/i

/** "Did Iran take an envoy before Turkey did?": of two States that are named, one is asked about beside the other. */
const isOfTwo = ({ marks, has }: Scan): boolean =>
  has('yes-no') &&
  !has('who', 'which', 'say', 'statement') &&
  new Set(marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark.code] : []))).size === 2

/** The States before which others did what is asked, where no place in an order is, or to which others are asked to have beaten them. */
const statesAhead = (scan: Scan): readonly string[] =>
  scan.has('who', 'several') && beaten(scan).length ? beaten(scan) : statesBefore(scan)

/** "Who beat China to it?" */
const beaten = ({ marks }: Scan): readonly string[] =>
  marks.flatMap((mark) =>
    mark.is === 'state' &&
    marks.some(
      (other) =>
        isCue(other, 'order') &&
        other.key.startsWith('beat') &&
        mark.first > other.first &&
        mark.first <= other.last + 1,
    )
      ? [mark.code]
      : [],
  )

const statesBefore = (scan: Scan): readonly string[] =>
  ((isOfStates(scan) || isOfAny(scan)) && !scan.has('order')) || isOfTwo(scan)
    ? statesBeside('before', scan)
    : []

/** "Had any government recognised them before Russia did?" */
const isOfAny = ({ has }: Scan): boolean =>
  has('yes-no') && has('several') && has('consent', 'accredit', 'recognise')

/** The States beside which what is asked is put in order, whatever these did. */
const statesSet = (scan: Scan): readonly string[] => [
  ...statesAhead(scan),
  ...(isOfTwo(scan) ? statesBeside('after', scan) : []),
]

/** Where the last of some States stands. */
const lastOf = (states: readonly string[], marks: Scan['marks']): number =>
  Math.max(
    -1,
    ...marks.flatMap((mark) => (mark.is === 'state' && states.includes(mark.code) ? [mark.last] : [])),
  )

/** What is told behind some States, where anything is told before: "was Iran before Russia in taking an envoy?" tells it of both. */
function toldBeside(states: readonly string[], { marks, marked }: Scan): Topic | null {
  const last = lastOf(states, marks)
  const isTold =
    states.length > 0 &&
    !endsClause(last, marked) &&
    topicsOf(
      marks.filter(({ first }) => first <= last),
      marked.tells,
    ).length > 0
  return isTold
    ? (topicsOf(
        marks.filter(({ first }) => first > last),
        marked.tells,
      )[0] ?? null)
    : null
}

/** The marks of what is asked, without what the States did beside which it is put: "… before Russia recognised them". */
export const withoutBeside = (marks: Scan['marks'], scan: Scan): Scan['marks'] => {
  const states = statesSet(scan)
  const last = lastOf(states, marks)
  const asked = marks.filter(({ first }) => first <= last)
  return states.length && topicsOf(asked, scan.marked.tells).length && !endsClause(last, scan.marked)
    ? asked
    : marks
}

/** "… before Russia, it recognised them": what follows a comma is not told of Russia. */
const endsClause = (at: number, { tokens, text }: Scan['marked']): boolean =>
  /^\s*[,;:.]/.test(text.clean.slice(tokens[at]?.end ?? 0))

/** "The first after Russia" is the second of all. */
const after = (place: number | null, behind: readonly string[]): number | null =>
  place === 1 ? behind.length + 1 : place

/** "When did the UN last defer it?", "when did they leave again?", "the last thing they said": the newest is meant; "last year" is a date. */
const asksNewest = ({ words, grammar, dates, has }: Scan): boolean =>
  dates.kind === 'none' &&
  has('when', 'say', 'statement') &&
  words.some((word) => grammar.places.get(word) === LAST || (has('when') && grammar.again.has(word)))

/** "Which was last?", "so who was the third then?": the place with which a text ends that asks for nothing else. */
const whoInPlace = ({ words, grammar, dates, has, at, marks, marked }: Scan): number | null =>
  dates.kind === 'none' &&
  words.length <= WHO_IN_PLACE &&
  Math.max(at('who'), at('which')) >= 0 &&
  !has('when', 'say', 'statement', 'source', 'envoy') &&
  !topicsOf(marks, marked.tells).length
    ? (words.slice(-2).flatMap((word) => grammar.places.get(word) ?? [])[0] ?? null)
    : null
const WHO_IN_PLACE = 6

const ORDER = new Set<Cue>(['order', 'ordinal-of'])
/** Cues that point at one of those named before. */
const POINTING: ReadonlySet<Cue> = new Set(['former-of', 'latter-of', 'ordinal-of'])

/** The place that a word tells, or two: in Chinese each character is a word (第二). */
const placeAt = (words: readonly string[], at: number, { places }: Scan['grammar']) =>
  places.get(words[at] ?? '') ?? places.get(words.slice(at, at + 2).join(' ')) ?? []

/** The places that stand in the words of some cues. */
const toldBy = (cues: ReadonlySet<Cue>, { marks, words, grammar }: Scan) =>
  marks
    .filter((mark) => mark.is === 'cue' && cues.has(mark.cue))
    .flatMap(({ first, last }) => words.slice(first, last + 1))
    .flatMap((_, at, said) => placeAt(said, at, grammar))

/** The place that the words of an order tell, or others beside them ("who came first", "the second of them"). */
function placeIn(scan: Scan): number | null {
  const { marks, words, grammar, dates } = scan
  if (marks.some((mark) => isCue(mark, 'order') && FROM_END_TO_END.test(mark.key))) return null
  const isOrdered = marks.some((mark) => mark.is === 'cue' && ORDER.has(mark.cue))
  /** "The third of March" is no place. */
  const isInDate = (at: number) => dates.kind === 'period' && at >= dates.first && at <= dates.last
  const beside = isOrdered ? words.flatMap((_, at) => (isInDate(at) ? [] : placeAt(words, at, grammar))) : []
  return [...toldBy(ORDER, scan), ...beside.filter((place) => place !== LAST)][0] ?? null
}

/** The States named right behind a word for "after" or "before", and those joined to them. */
function statesBeside(sense: 'after' | 'before', { marks, words, marked, reader, grammar }: Scan): string[] {
  const senses = reader.languages.get(marked.language)?.dates.senses
  const isIt = (phrase: string) => senses?.get(phrase)?.some(({ is }) => is === sense) ?? false
  /** "Посла до Кабула": to it, and nothing came about there before others. */
  const states = marks.filter((mark) => mark.is === 'state').filter(({ code }) => code !== 'AF')
  const beside: string[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { first, last, code } of states) {
    const between = words.slice(Math.max(end + 1, first - 2, 0), first)
    const isRight =
      between.some(isIt) || isIt(between.join(' ')) || isOfOneThere(first, isIt, { marks, words, grammar })
    if (isRight || (first - end <= JOINED && between.every((word) => !grammar.not.has(word)))) {
      beside.push(code)
      end = last
    }
  }
  return beside
}
/** "Before the one in London", "after the embassy in Oslo": nothing that came about stands before the place. */
function isOfOneThere(
  at: number,
  isIt: (word: string) => boolean,
  { marks, words, grammar }: Pick<Scan, 'marks' | 'words' | 'grammar'>,
): boolean {
  const from = words.findLastIndex((word, i) => i < at && isIt(word))
  const told = marks.filter((mark) => mark.first > from && mark.first < at)
  return (
    from >= 0 &&
    at - from <= OF_ONE_THERE &&
    grammar.place.has(words[at - 1] ?? '') &&
    told.every((mark) => isCue(mark, ...HOUSES, 'afghan', 'pronoun'))
  )
}
const OF_ONE_THERE = 5

/** "China and the UAE": how far the next State stands from the one before. */
const JOINED = 3
