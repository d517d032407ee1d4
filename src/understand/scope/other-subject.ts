import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isAnythingNow } from '../intent/asks-changes.ts'
import { HOUSES, isCue, isInside, type Mark } from '../marks.ts'
import { speakingSide } from '../speaker/speaking-side.ts'
import { isOfThem } from './is-of-them.ts'
import type { Rule } from './rule.ts'

export const plainlyOther: Rule = {
  reason: 'other-subject',
  example: 'GDP of Tajikistan',
  fits: ({ has, recognising, marked }) => has('other-subject') && !(recognising && isOfThem(marked)),
}

/** Flags, money and staff, and nothing that says whose mission they belong to. */
export const noMissions: Rule = {
  reason: 'other-subject',
  example: 'Who funds KabulNow?',
  fits: ({ has, anchored, countries, publishers, marked: { marks } }) =>
    has('flag', 'money', 'staff') &&
    (countries.length > 0 || publishers.length > 0) &&
    !anchored &&
    !has(...NOUNS) &&
    !marks.some((mark) => mark.is === 'state' && mark.city !== null),
}
const NOUNS: readonly Cue[] = ['embassy', 'consulate', 'mission', 'envoy', 'handover', 'closed', 'control']

/** The Taliban, or Afghans, and nobody and nothing that is on file about them. */
export const talibanAlone: Rule = {
  reason: 'other-subject',
  example: 'How rich are the Taliban?',
  fits: ({ topics, countries, people, groups, publishers, unknown, has, quoted, marked }) =>
    !topics.length &&
    !countries.length &&
    !people.length &&
    !groups.length &&
    !publishers.length &&
    !quoted.length &&
    !marked.halfway.length &&
    !marked.marks.some(({ is }) => is === 'shared' || is === 'person') &&
    (unknown > 0 || has('heads') || (has('who') && has('who-is'))) &&
    has('taliban', 'republic', 'afghan') &&
    !speakingSide(marked) &&
    !has('new', 'source', 'help', 'timeline', 'overview', 'stance', 'happened', 'he-she', 'who-said'),
}

/** Passports and visas that the Taliban issue: who takes them is not on file, and it is no recognition. */
export const papersOfTheirs: Rule = {
  reason: 'other-subject',
  example: 'Which countries recognise Taliban passports?',
  fits: ({ has, marked: { marks } }) =>
    has('recognise', 'consent', 'refuse') &&
    !has(...HOUSES, 'envoy') &&
    marks.some(
      (papers) =>
        isCue(papers, 'consular-service', 'visa') &&
        marks.some((theirs) => isCue(theirs, 'taliban') && theirs.last === papers.first - 1),
    ),
}

/** One State's words on another. */
export const stateOnState: Rule = {
  reason: 'other-subject',
  example: "What did Canada's foreign ministry say about India?",
  fits: (f) =>
    !f.topics.length && !f.anchored && f.countries.length > 1 && !f.has('step') && speaksOfState(f),
}

/** "What did Canada say about India?" */
const speaksOfState = ({ has, marked: { marks } }: Features): boolean =>
  has('say', 'statement') &&
  marks.some(
    (mark) =>
      isCue(mark, 'about') && marks.some(({ is, first }) => is === 'state' && first === mark.last + 1),
  )

/** A seat in an organisation other than the United Nations. */
export const seatElsewhere: Rule = {
  reason: 'other-subject',
  example: 'Who has the seat in the OIC?',
  fits: ({ marked: { marks } }) =>
    !marks.some((mark) => mark.is === 'state' && mark.code === 'UN') &&
    marks.some(
      (seat) =>
        isCue(seat, 'un-seat') &&
        marks.some(
          ({ is, first }) => is === 'group' && first > seat.last && first - seat.last <= SEAT_WITHIN,
        ),
    ),
}
/** "The seat in the OIC": so far on the organisation stands. */
const SEAT_WITHIN = 3

/** A word that is seldom ours, with nothing strong enough beside it. */
export const seldomOurs: Rule = {
  reason: 'other-subject',
  example: 'How far is Khorog from Dushanbe?',
  fits: ({ has, core, topics, people }) =>
    has('other-word') && (!core || !has(...STRONG) || (!topics.length && !people.length)),
}
const STRONG: readonly Cue[] = [
  'recognise',
  'accredit',
  'envoy',
  'embassy',
  'consulate',
  'relations',
  'terror-list',
  'control',
  'un-seat',
]

/** People of a country are counted, and nothing of ours is asked of them. */
export const peopleCounted: Rule = {
  reason: 'other-subject',
  example: 'How many Kazakhs are in Afghanistan?',
  fits: ({ topics, people, has, marked: { marks } }) =>
    !topics.length &&
    !people.length &&
    !has('several', 'envoy', ...HOUSES) &&
    marks.some(
      (many) =>
        isCue(many, 'how-many') &&
        marks.some((mark) => mark.is === 'state' && mark.by === 'demonym' && mark.first === many.last + 1),
    ),
}

/** The name of a State in its everyday sense. */
export const everydayName: Rule = {
  reason: 'other-subject',
  example: 'Brussels sprouts, roast or boil?',
  fits: ({ everyday, countries, has }) => everyday && !countries.length && !has('left-open'),
}

/** Nobody is named who could be compared. */
export const comparesNobody: Rule = {
  reason: 'other-subject',
  example: "What's the difference between an envoy and a consul?",
  fits: ({ has, countries, groups, people, heard, marked }) =>
    marked.marks.some((mark) => isCue(mark, 'compare') && !comparesNothing(mark, marked)) &&
    !countries.length &&
    !groups.length &&
    !people.length &&
    !heard &&
    !has('taliban', 'afghan', 'recognise', 'contrast') &&
    marked.words.length > 4,
}

/** "The tricolour rather than the white flag", "anything newer than March", "later than 1 June" compare nothing. */
const comparesNothing = (than: Mark, { marks, words }: Features['marked']): boolean =>
  words[than.first - 1] === 'rather' || isInside('new', than, marks) || isInside('order', than, marks)

/** Somebody on file, and nothing that is on file about him. */
export const privateLife: Rule = {
  reason: 'other-subject',
  example: 'How many followers does Mujahid have?',
  fits: ({ people, topics, unknown, has, countries }) =>
    people.length > 0 &&
    !topics.length &&
    !countries.length &&
    unknown > 0 &&
    !has(
      'say',
      'who-is',
      'name-of',
      'spokesperson',
      'statement',
      'timeline',
      'source',
      'who-said',
      'new',
      'about',
    ),
}

/** Something is asked, and no word of it belongs to the subject. */
export const nothingOfOurs: Rule = {
  reason: 'other-subject',
  example: 'Do you ever sleep?',
  fits: (f) => isNotOurs(f) && (f.anything || f.unknown > 0),
}

export const nothingUnderstood: Rule = {
  reason: 'not-understood',
  example: 'And the others?',
  fits: isNotOurs,
}

function isNotOurs(features: Features): boolean {
  const { core, anything, unknown, purpose } = features
  /** "Anything from 2026?" */
  const isOfNews = isAnythingNow(features) && !unknown
  return !core && !isOfNews && (!anything || unknown > (purpose ? 1 : 0))
}
