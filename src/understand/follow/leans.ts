import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isByAnyElse } from '../intent/asks-changes.ts'
import { isCue, type Mark } from '../marks.ts'
import { isAskedOf } from '../speaker/is-asked-of.ts'
import type { Reading } from '../understand.ts'
import { isCount } from './counts-all.ts'
import { isOfAllTheRest, isOfAnyOther } from './of-any-other.ts'

/** A longer text says itself what it is about. */
export const SHORT = 8
/** "15 July 2025" says only when. */
const DATE = 3
export const NAMED = 6
/** "And do the two of them recognise the government?": what points at those named before may say more. */
const POINTING = 12

/** Few words, with something in them that only makes sense after another question. */
export function isFragment(
  { intent, asOf, topics, details, group, organisation }: Question,
  features: Features,
): boolean {
  const { has, marked, bareDateWord, dates } = features
  const said =
    intent === 'sources' ||
    topics.length > 0 ||
    details.length > 0 ||
    asOf !== null ||
    group !== null ||
    organisation !== null ||
    bareDateWord ||
    dates.kind === 'counted' ||
    has(
      'addition',
      'pronoun',
      'now',
      'why',
      'since-when',
      'when',
      'how-long',
      'source',
      'who-said',
      'say',
      'statement',
      'new',
      'timeline',
      'contrast',
      'correction',
      'happened',
      'name-of',
      'what',
      'overview',
      'stance',
      'how-many',
      'he-she',
      'in-post',
      'any-date',
      'compare',
      'list',
      'former-of',
      'latter-of',
      'both-of',
      'reverse',
      'ordinal-of',
      'narrow',
      'who',
      'where',
    ) ||
    isOfOthers(features) ||
    isOfTheTaliban(features) ||
    isDoubt(features)
  const isOfTime = asOf !== null || has('then', 'any-date') || (has('now') && features.unknown === 0)
  return said && marked.words.length <= (isOfTime ? SHORT + DATE : SHORT)
}

/** "Have the Taliban protested?", "did the Taliban want more?": what they did where one State was spoken of. */
const isOfTheTaliban = ({ has, at, unknown }: Features): boolean =>
  has('taliban') && at('yes-no') === 0 && unknown === 0

/** "Officially?", "really?", "neither?": the answer just given is to be said again. */
const isDoubt = ({ unknown, marked: { text, words } }: Features): boolean =>
  words.length <= DOUBT && unknown === 0 && /[?؟？]\s*$/.test(text.clean)
const DOUBT = 2

/** "Who else?", "who else does?", "which others did?", "so who does then?": the same is asked of all the others. */
export const isOfOthers = (features: Features): boolean => {
  const {
    has,
    at,
    topics,
    marked: { marks, words },
  } = features
  if (
    has('several') &&
    !topics.length &&
    (has('except') ? isBareElse(features) || isByAnyElse(features) : isOfAnyone(marks, words))
  )
    return true
  if (isOfAnyOther(features) || isOfAllTheRest(features)) return true
  const who = Math.max(at('who'), at('which'))
  const { first: verb = -1, key = '' } = marks.find((mark) => isCue(mark, 'yes-no', 'consent')) ?? {}
  return (
    who >= 0 &&
    who <= OPENS &&
    verb > who &&
    (has('several') || (verb === who + 1 && !/^(?:are|were)$/.test(key))) &&
    !has('he-she', 'say', 'name-of', 'who-is', 'envoy', 'control', 'source')
  )
}
const OPENS = 1

/** "Has anyone?", "any other country?", "anyone at all in the whole world?"; "anyone of lower rank?" is asked of envoys, and of no more States. */
const isOfAnyone = (marks: Features['marked']['marks'], words: readonly string[]): boolean =>
  words.length <= NAMED &&
  !words.some((word) => RANKING.test(word)) &&
  marks.some(
    (mark) => isCue(mark, 'several') && mark.first <= OPENS && /^any(?:one|body| other)\b/.test(mark.key),
  )

const RANKING = /^(?:lower|lesser|junior|below|beneath|higher|senior|rank|ranking|grade)$/

/** "Who else?", "any others that month?", "anybody else since July 2025?": in so few words but for the time nothing else is asked, nor where these end it ("Germany I know, who else"). */
const isBareElse = ({ dates, marked: { marks, words } }: Features): boolean => {
  const then = marks.find((mark) => isCue(mark, 'then')) ?? (dates.kind === 'period' ? dates : null)
  const rest = then ? [...words.slice(0, then.first), ...words.slice(then.last + 1)] : words
  return (
    rest.join(' ').replace(SINCE, '').split(' ').length <= BARE ||
    (words.length <= NAMED && words.at(-1) === 'else')
  )
}
const BARE = 3
const SINCE = / (?:since(?: then)?|after that)$/

/** "And Kazakhstan's on recognition?" after somebody's words: the words of another are asked for. */
export const isOnTopic = (
  { at, countries, marked: { words } }: Features,
  { intent }: Pick<Question, 'intent'>,
): boolean =>
  intent === 'statement' &&
  countries.length > 0 &&
  at('addition') === 0 &&
  at('about') > 0 &&
  words.length <= SHORT

/**
 * "FCDO line?", "let me have the FCDO's line on it": a ministry and a "line", on nothing but what was asked before: its
 * words on that.
 */
export const isOfficeLine = ({ assumed, marked: { marks, words } }: Features): boolean => {
  const line = marks.findLast((mark) => isCue(mark, 'stance') && /\bline$/.test(mark.key))
  return (
    assumed &&
    line !== undefined &&
    (line.last === words.length - 1 ? words.length <= LINE : isOnIt(line, marks, words)) &&
    marks.some((mark) => mark.is === 'shared' || (mark.is === 'state' && mark.by === 'metonym'))
  )
}
/** "And the foreign office line?" */
const LINE = 5

/** "Give me its foreign ministry spokesman on that": his words on what was asked before. */
export const isSpokesmanOnIt = ({ marked: { marks, words }, has, topics }: Features): boolean =>
  words.length <= POINTING &&
  !topics.length &&
  !has('who', 'which', 'who-is', 'name-of') &&
  marks.some((mark) => isCue(mark, 'spokesperson') && isOnIt(mark, marks, words))

/** "The European Commission's spokesman?" after somebody's words: his. */
export const isSpokesmanAlone = ({ marked: { marks, words }, has, topics }: Features): boolean =>
  words.length <= NAMED &&
  !topics.length &&
  !has('who', 'which', 'who-is', 'name-of', 'yes-no') &&
  marks.some((mark) => isCue(mark, 'spokesperson') && mark.last === words.length - 1)

/** "… line on it", "… line on that?" */
const isOnIt = (line: Mark, marks: readonly Mark[], words: readonly string[]): boolean =>
  words.length <= POINTING &&
  words.length - line.last <= BARE &&
  marks.some((mark) => isCue(mark, 'about') && mark.first === line.last + 1) &&
  marks.some((mark) => isCue(mark, 'pronoun') && mark.last === words.length - 1)

/** Whether the last turn asked who holds a post, or since when he does; "since when?" after who runs a mission is of how it is run. */
export const isOnPost = ({ intent, details }: Pick<Question, 'intent' | 'details'>): boolean =>
  intent === 'person' || (intent === 'timeline' && details.includes('heads') && !details.includes('control'))

/** "What about the consulates there": the place is the one before. */
const endsOnIt = ({ marked: { marks, words } }: Features): boolean =>
  marks.some((mark) => isCue(mark, 'pronoun') && mark.last === words.length - 1)

/** "Name them": those that were counted. */
export const isNaming = ({ has, marked: { words } }: Features): boolean =>
  has('list') && has('pronoun') && words.length <= BARE

/** "One source is not enough, got another?": for the answer before. */
const isForAnother = ({ topics, marked: { marks, words } }: Features): boolean =>
  !topics.length &&
  words.length <= POINTING &&
  marks.some((mark) => isCue(mark, 'source') && /\b(?:another|second)\b/.test(mark.key))

/** A text without a subject of its own leans on the last one unless it asks about all States. */
export function leans(
  question: Question,
  features: Features,
  intent: Reading['intent'],
  fragment: boolean,
): boolean {
  if (features.groupCut && !question.topics.length) return true
  if (features.has('former-of', 'latter-of', 'both-of')) return features.marked.words.length <= POINTING
  const isOfAll = isOfOthers(features) || isNaming(features) || isCount(features)
  if (intent === 'list' && isOfAll && !features.topics.length) return fragment
  if (intent === 'list')
    return (
      fragment &&
      (!features.has('which', 'list', 'who') ||
        (isAskedOf(features.marked.marks) && !features.has('several', 'which', 'list'))) &&
      features.has('addition', 'pronoun', 'yes-no', 'correction', 'taliban', 'narrow', 'how-many') &&
      !(features.has('how-many') && features.has('several')) &&
      (features.marked.words.length <= NAMED ||
        endsOnIt(features) ||
        features.has('who') ||
        (features.has('how-many') && features.has('pronoun')))
    )
  /** "Has the ministry's line changed since 2022?" */
  if (intent === 'changes' && features.has('left-open') && features.has('stance')) return true
  if (intent === 'changes' && features.has('new') && !features.has('pronoun', 'addition', 'then'))
    return features.marked.words.length <= 2 || /\bsince$/.test(features.marked.words.join(' '))
  if (isForAnother(features)) return true
  if (intent === 'sources' && features.marked.words.length > SHORT && !features.it) return false
  return fragment || features.has('pronoun') || question.topics.length > 0
}
