import { LAST } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { asksWhen } from './asks-when.ts'

/** "Since the refusal of February 2024": from a time on. */
export const isOpenEnded = ({ dates }: Features): boolean =>
  dates.kind === 'period' && dates.edtf.endsWith('/..')

/** "Anything on the missions in Canada this week?", "… over the past fortnight?", "anything since 2023?", "anything on Canada today?" */
export const isAnythingNow = (f: Features): boolean =>
  isAnythingFrom(f) ||
  ((f.dates.kind === 'period'
    ? f.has('now') || f.recent || isOpenEnded(f)
    : f.dates.kind === 'none' && f.dates.today !== undefined) &&
    f.marked.marks.some(
      (mark) =>
        isCue(mark, 'what') &&
        mark.key === 'anything' &&
        (opensWith(f.marked.words, mark.first) || opensClause(f.marked, mark.first)),
    ))

/** "Central Asia desk here: anything …?" */
const opensClause = ({ text, tokens }: Features['marked'], at: number): boolean =>
  /[,:;–—]\s*$/.test(text.clean.slice(0, tokens[at]?.start ?? 0))

/** "Got anything …", "do you have anything …": nothing stands before but words of having. */
const opensWith = (words: readonly string[], at: number): boolean =>
  words.slice(0, at).every((word) => HAVING.has(word))
const HAVING = new Set([
  'got',
  'have',
  'had',
  'do',
  'did',
  'is',
  'are',
  'there',
  'you',
  'we',
  'i',
  'get',
  'see',
])

/** "Anything from 2026?": it is asked of a time, and of nobody's words. */
export const isAnythingFrom = ({ marked: { marks }, dates }: Features): boolean =>
  dates.kind === 'period' &&
  marks.some(
    (mark) =>
      isCue(mark, 'statement') &&
      mark.key === 'anything from' &&
      mark.first === 0 &&
      mark.last === dates.first - 1,
  )

/** "Brief me on what is new there", "… on developments since March": news are asked for, and not how things stand. */
export const asksForNews = (f: Features): boolean =>
  f.has('new') &&
  (isOpenEnded(f) ||
    f.marked.marks.some((mark) => isCue(mark, 'new') && /^(?:what|anything|any)\b/.test(mark.key)))

/** Whether a text names whom or what it is about: "what happened on 3 July 2025?" does not. */
export const isAboutSome = ({ countries, people, groups, topics, mission }: Features): boolean =>
  [countries, people, groups, topics].some(({ length }) => length > 0) || mission.kind === 'mission'

/** "What did Norway say about a new ambassador": words are asked for, and not what is new. */
export const asksWhatWasSaid = ({ at, has, countries }: Features): boolean =>
  at('what') === 0 && has('say') && at('say') < at('new') && countries.length > 0

/** "Has Minsk followed Moscow in recognising them?": whether it has done the same, and not what is new; the State that is followed is none of those asked about. */
export const followsOne = (f: Features): boolean =>
  hasFollowed(f) ||
  isByAnyElse(f) ||
  (f.at('yes-no') === 0 &&
    f.has('recognise', 'accredit', 'consent') &&
    f.marked.marks.some((mark) => isCue(mark, 'new') && mark.key === 'followed') &&
    f.marked.marks.some((mark) => mark.is === 'state' && !f.countries.includes(mark.code)))

/** "Has Belarus followed?", "and has Iran since followed suit?", "India followed suit?": one State, which does what was spoken of, or does not. */
export const hasFollowed = ({ at, countries, marked: { marks, words } }: Features): boolean =>
  at('yes-no') <= OPENS &&
  countries.length === 1 &&
  marks.some(
    (mark) =>
      isCue(mark, 'new') &&
      FOLLOWED.test(mark.key) &&
      mark.last >= words.length - 2 &&
      mark.first <= OPENS + 3,
  )
const FOLLOWED = /\bfollow(?:ed)?(?: suit)?$/
/** "And has …" */
const OPENS = 1

/** "Anybody else follow suit?", "have others followed?": who has done the same, of all. */
export const isByAnyElse = ({ has, countries, people, marked: { marks, words } }: Features): boolean =>
  has('several', 'except') &&
  !countries.length &&
  !people.length &&
  words.length <= FOLLOWING &&
  marks.some(
    (mark) => isCue(mark, 'new', 'several') && FOLLOW.test(mark.key) && mark.last >= words.length - 2,
  )
const FOLLOW = /\bfollow(?:ed|s|ing)?(?: suit)?$/
const FOLLOWING = 7

/** "When was the most recent deferral?": the day of one event is asked for, and not what is new. */
export const asksNewestDate = (f: Features): boolean => f.place === LAST && f.has('when') && asksWhen(f)

/** "Which States sent a new ambassador to Kabul?": he is new, and States are asked for. */
export const isWhoSentNew = ({ has, marked: { marks } }: Features): boolean =>
  has('which') &&
  has('several') &&
  marks.some(
    (mark) =>
      isCue(mark, 'new') &&
      mark.first === mark.last &&
      marks.some(
        (envoy) => isCue(envoy, 'envoy') && (envoy.first === mark.last + 1 || envoy.last === mark.first - 1),
      ),
  )
