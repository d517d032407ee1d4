import { type Day, spanOf } from '../edtf.ts'
import type { Cue } from '../knowledge/language.ts'
import type { Topic } from '../question.ts'
import { asidesIn, withoutAsides } from './asides.ts'
import { type DateWord, itemsOf } from './calendar.ts'
import { eitherOf } from './either-of.ts'
import { unframed } from './framed.ts'
import type { Marked } from './marked.ts'
import type { Grammar, Mark } from './marks.ts'
import { type MissionRead, missionNamed } from './mission-named.ts'
import { isNoDate, isTreatyYear } from './no-date.ts'
import { holdersOf, type Office, officeNamed } from './office-named.ts'
import { peopleNamed } from './people-named.ts'
import { type Period, periodOf } from './period/period.ts'
import type { Phrases } from './phrases.ts'
import { inQuote, quotedIn } from './quoted-in.ts'
import type { Reader } from './reader.ts'
import { recognisesOther } from './recognises-other.ts'
import { isRuledOut, statesNamed } from './states-named.ts'
import { hasStrangeOwner } from './strange-owner.ts'
import { isSupposed } from './supposed.ts'
import { topicsOf } from './topic.ts'

/** What a text holds, as the rules on scope and intent see it. */
export type Features = Readonly<{
  has: (...cues: Cue[]) => boolean
  at: (cue: Cue) => number
  marked: Marked
  countries: readonly string[]
  groups: readonly string[]
  people: readonly string[]
  office: Office | null
  whole: boolean
  publishers: readonly string[]
  quoted: readonly string[]
  /** What somebody is said to have said, without quotation marks and not on file word for word. */
  alleged: string | null
  /** The words quoted are on file, or nearly so. */
  heard: boolean
  /** The words on file are all that is asked about. */
  onlyQuoted: boolean
  /** Two speakers are offered to choose from. */
  offered: boolean
  topics: readonly Topic[]
  mission: MissionRead
  dates: Period
  /** The last day of the period asked about, where there is one. */
  period: Day | null
  future: boolean
  /** Something that belongs to the subject alone: one of the sides, an Afghan mission, a person on file. */
  anchored: boolean
  core: boolean
  anything: boolean
  /** A way of asking that belongs here whatever it is about: what is new, who said it, where it comes from. */
  purpose: boolean
  reported: boolean
  recognising: boolean
  otherRecognised: boolean
  unknown: number
  /** An everyday phrase that only looks like a name stands in it, and nothing of the subject. */
  everyday: boolean
  /** A year before 2021 is named, and none after. */
  ancient: boolean
  /** "Since?": nothing else is said. */
  bareSince: boolean
  /** Two years are offered to choose from ("2022 or 2023"). */
  either: boolean
  /** Something is asked under a supposition ("would China lose face if"). */
  supposed: boolean
  /** The place in an order of time that is asked about, from 1. */
  place: number | null
  /** "They" stands in it. */
  they: boolean
  /** A mission, an envoy or a flag is somebody's whom nothing on file names. */
  strangeOwner: boolean
  /** Words that ask for a name or a post; a single word counts only where the text ends with it. */
  asksName: boolean
  /** A city is named that is not the capital of its State. */
  provincial: boolean
  /** A person is named by a name that several have. */
  unclear: boolean
}>

const NO_GRAMMAR: Grammar = {
  place: new Set(),
  placeAfter: new Set(),
  owner: new Set(),
  own: new Set(),
  possessive: new Set(),
  object: new Set(),
  not: new Set(),
  or: new Set(),
  office: new Set(),
  wording: new Set(),
  treaty: new Set(),
  occasion: new Set(),
  if: new Set(),
  would: new Set(),
  they: new Set(),
  places: new Map(),
}
const TOPICAL: readonly Cue[] = [
  'recognise',
  'accredit',
  'envoy',
  'embassy',
  'foreign',
  'consulate',
  'un-seat',
  'terror-list',
  'handover',
  'count-claim',
]
const ABOUT: readonly Cue[] = [
  'mission',
  'relations',
  'control',
  'stance',
  'condition',
  'timeline',
  'new',
  'source',
  'compare',
  'list',
  'happened',
  'open',
  'closed',
  'flag',
  'staff',
  'money',
  'request',
  'say',
  'who-is',
  'name-of',
  'overview',
  'refuse',
  'since-when',
  'when',
  'how-long',
  'who-said',
  'help',
  'hello',
  'thanks',
  'reset',
  'now',
  'why',
  'correction',
  'guard',
  'consular-service',
  'order',
  'shift',
]

export function featuresOf(marked: Marked, reader: Reader, today: Day): Features {
  const { words, text } = marked
  const language = reader.languages.get(marked.language)
  const grammar = language?.grammar ?? NO_GRAMMAR
  const asides = asidesIn(marked.marks, marked.tokens, text.clean, grammar)
  const marks = unframed(withoutAsides(marked.marks, asides, words, grammar), words, grammar)
  const cues = new Set(marks.flatMap((mark) => (mark.is === 'cue' ? [mark.cue] : [])))
  const has = (...wanted: Cue[]) => wanted.some((cue) => cues.has(cue))
  const at = (cue: Cue) => marks.find((mark) => mark.is === 'cue' && mark.cue === cue)?.first ?? -1
  const told: Period = language
    ? periodOf(itemsOf({ ...text, tokens: marked.tokens }, language.dates), today)
    : { kind: 'none' }
  const dates: Period = isNoDate(told, marked, { asides, today, grammar }) ? { kind: 'none' } : told
  const span = dates.kind === 'period' ? spanOf(dates.edtf) : null
  const states = marks.flatMap((mark) => (mark.is === 'state' ? [mark.code] : []))
  const countries = statesNamed(marked, reader, grammar).filter(
    (code) => code !== 'AF' && code !== 'UN' && code !== 'EU',
  )
  const { quoted, alleged, heard } = quotedIn(marked, reader)
  const offered = eitherOf(marked, grammar)
  const said = text.quoted.length ? topicsOf(marks.filter((mark) => !inQuote(marked, mark))) : topicsOf(marks)
  const office = officeNamed(marked, grammar)
  const called = peopleNamed(marks)
  const people = called.length ? called : [...holdersOf(office, reader)]
  const only = people.length === 1 && !said.length ? reader.home(people[0] ?? '').topic : null
  const own = [...heard, ...said, ...(only ? [only] : [])]
  const found = own.length ? [...new Set(own)] : topicsOf(marks)
  const related =
    !found.length && has('taliban') && countries.length > 0 && !has('overview') && !people.length
  const read = missionNamed(
    marks.filter((mark) => !isRuledOut(mark, words, grammar)),
    words,
    grammar,
  )
  const posted =
    read.kind === 'mission' && read.mission.receiving === 'AF' && isPosted(marks, words, grammar, has)
  const stationed = read.kind === 'mission' && read.mission.city !== null
  const topics: readonly Topic[] = related
    ? ['relations']
    : (posted || (stationed && has('control'))) &&
        found[0] === 'accreditation' &&
        !has('accredit', 'recognise', 'request', 'refuse')
      ? [...new Set<Topic>(['mission', ...found])]
      : found
  const publishers = marks.flatMap((mark) => (mark.is === 'publisher' ? [mark.name] : []))
  const placed = marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code !== 'AF' &&
      (grammar.place.has(words[mark.first - 1] ?? '') || grammar.owner.has(words[mark.first - 1] ?? '')),
  )
  const strong =
    has('taliban', 'republic', 'un-seat') ||
    marked.mention !== null ||
    (has('authorities') && !placed) ||
    people.length > 0 ||
    (marks.some((mark) => mark.is === 'person') && has('say', 'who-is', 'statement', 'name-of'))
  const anchored = strong || has('afghan') || states.includes('AF')
  const core =
    strong ||
    heard.length > 0 ||
    has(...TOPICAL) ||
    (anchored && topics.length > 0) ||
    (topics.length > 0 && has('pronoun', 'upgraded') && countries.length > 0) ||
    (has('overview') && countries.length > 0) ||
    (has('source') && (countries.length > 0 || publishers.length > 0)) ||
    (has('one-article') && publishers.length > 0)
  return {
    has,
    at,
    marked,
    countries,
    groups: marks.flatMap((mark) => (mark.is === 'group' ? [mark.id] : [])),
    people,
    office,
    whole: marks.some((mark) => mark.is === 'person' && mark.whole),
    publishers,
    quoted,
    alleged,
    heard: heard.length > 0,
    onlyQuoted: heard.length > 0 && !said.length,
    offered,
    topics,
    mission:
      topics.includes('mission') || has('un-seat') || countries.length > 0 || inKabul(marks, words, grammar)
        ? read
        : { kind: 'none' },
    dates,
    period: span?.last ?? null,
    future: span !== null && span.first > today,
    anchored,
    core,
    anything:
      countries.length > 0 ||
      marks.some((mark) => mark.is === 'group' || mark.is === 'shared') ||
      has(...ABOUT),
    purpose:
      has('new', 'source', 'who-said', 'name-of', 'timeline', 'since-when', 'help') ||
      (countries.length > 0 && has('overview', 'stance', 'compare')) ||
      text.quoted.length > 0,
    reported:
      (has('replied') && people.length > 0) ||
      (has('statement') && at('predict') > at('statement')) ||
      (has('say') && (people.length > 0 || at('predict') > at('say'))) ||
      has('who-said') ||
      text.quoted.length > 0,
    recognising: has('recognise'),
    otherRecognised:
      has('recognise') &&
      !anchored &&
      ((placed && has('authorities')) || !has('pronoun')) &&
      recognisesOther(marks, marked, grammar, reader.lexicon.plain.get(marked.language) ?? new Set()),
    unknown: text.quoted.length ? 0 : marked.unknown.length,
    everyday:
      marks.some((mark) => mark.is === 'everyday') &&
      !has('taliban', 'afghan', 'republic') &&
      !people.length &&
      !publishers.length,
    ancient:
      marked.tokens.some(
        ({ word }, i) =>
          /^(19\d\d|20[01]\d|2020)$/.test(word) &&
          !isTreatyYear(i, words, grammar) &&
          !marks.some(({ is, first, last }) => is === 'everyday' && first <= i && last >= i),
      ) && !marked.tokens.some(({ word }) => /^202[1-9]$/.test(word)),
    bareSince: isSince(marked, language?.dates),
    either: marked.words.some((word, i) => isYear(word) && isYear(marked.words[i + 2] ?? '')),
    strangeOwner: hasStrangeOwner(marked, grammar),
    supposed: isSupposed(words, grammar) && !has('condition'),
    place: has('order') ? (words.flatMap((word) => grammar.places.get(word) ?? [])[0] ?? null) : null,
    they: words.some((word) => grammar.they.has(word)),
    asksName: marks.some(
      (mark) =>
        mark.is === 'cue' &&
        mark.cue === 'name-of' &&
        (mark.last > mark.first || mark.last >= words.length - 1),
    ),
    provincial: marks.some(
      (mark) => mark.is === 'state' && mark.city && mark.city !== reader.names.states[mark.code]?.capital,
    ),
    unclear: marks.some((mark) => mark.is === 'person' && mark.ids.length > 1) && !people.length,
  }
}

/** Whether a text places something in an Afghan city: "represented in Kabul". */
const inKabul = (marks: readonly Mark[], words: readonly string[], { place }: Grammar): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code === 'AF' &&
      mark.city !== null &&
      place.has(words[mark.first - 1] ?? ''),
  )

/** Whether an envoy is posted to an Afghan city: "the envoy in Kabul", "qatar ambassador kabul". */
function isPosted(
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
  has: Features['has'],
): boolean {
  const last = marks.at(-1)
  const atEnd = last?.is === 'state' && last.code === 'AF' && last.city !== null
  return inKabul(marks, words, grammar) || (atEnd && !has('taliban', 'afghan'))
}

const isSince = ({ words }: Marked, dates: Phrases<DateWord> | undefined): boolean =>
  words.length === 1 && !!dates?.senses.get(words[0] ?? '')?.some(({ is }) => is === 'since')

const isYear = (word: string): boolean => /^20[12]\d$/.test(word)
