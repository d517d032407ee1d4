import type { Cue } from '../../knowledge/cues.ts'
import { NUMBER_WORDS } from '../../knowledge/envoys-counted.ts'
import { newestLast } from '../../newest-last.ts'
import { LAST, type Question, type Topic } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * The States that a text points at among those named before, the newest last: "the latter", "the former", "both of
 * them", "which of those two", of three or more at once "the second one"; null where it points at none or where fewer
 * than two were named.
 */
export function pointedAt(
  { has, marked, pointsAt }: Features,
  named: readonly string[],
): readonly string[] | null {
  if (named.length < 2) return null
  if (has('both-of')) return isEach(marked) ? named : named.slice(-howMany(marked))
  if (ordersOf(marked)) return null
  if (named.length > 2 && pointsAt !== null) return inPlace(named, pointsAt)
  if (has('latter-of')) return named.slice(-1)
  return has('former-of') ? named.slice(-2, -1) : null
}

/**
 * The States that a text can point at: those of the last turn where it named as many, those named, listed or offered at
 * once before it ("the third", "the other one"), or those of the turns before, as many as it points at.
 */
export function namedBefore({ has, marked }: Features, { last, recent, listed }: Before): readonly string[] {
  const many = howMany(marked)
  if (last.countries.length >= many) return last.countries
  if (last.intent !== 'list' && has(...POINTING) && listed.length > 1)
    return isOther(marked) ? toOther(listed, last) : listed
  return newestLast([...recent, ...last.countries]).slice(-many)
}

/** "OK, now the former" after one State on two topics: the one of them that is pointed at; null where States are. */
export function topicPointedAt(features: Features, before: Before): Topic | null {
  const { topics: [former, latter] = [] } = before
  if (!former || !latter || isFirstToDo(features) || namedBefore(features, before).length > 1) return null
  if (features.has('latter-of')) return latter
  return features.has('former-of') ? former : null
}

/** "They were the first who did this?": the place in an order of time is asked for, and neither of two is pointed at. */
const isFirstToDo = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (first) =>
      isCue(first, 'former-of') &&
      marks.some((mark) => isCue(mark, 'order') && mark.first >= first.first && mark.last <= first.last) &&
      marks.some((mark) => isCue(mark, 'pronoun') && mark.first > first.last) &&
      marks.some((mark) => isCue(mark, 'pronoun', 'yes-no') && mark.last < first.first),
  )

/** "And the other one?" after one of two: the two of them, so that the other comes first. */
const toOther = (listed: readonly string[], { countries }: Before['last']): readonly string[] =>
  listed.length === 2
    ? listed.toSorted((a, b) => Number(countries.includes(a)) - Number(countries.includes(b)))
    : listed

const isOther = ({ marks }: Marked): boolean =>
  marks.some((mark) => isCue(mark, 'former-of') && /\bother\b/.test(mark.key))

/** How many a text points at: "the two of them", "any of those three", "all four". */
const howMany = ({ marks }: Marked): number =>
  marks
    .flatMap((mark) => (isCue(mark, 'both-of') ? mark.key.split(' ') : []))
    .map((word) => NUMBER_WORDS.indexOf(word))
    .find((many) => many > 2) ?? 2

/** "Year for each": of all that were asked about at once, however many. */
const isEach = ({ marks }: Marked): boolean =>
  marks.some((mark) => isCue(mark, 'both-of') && /^for each\b/.test(mark.key))

/** Whether an order is asked for ("the first to accept"), beyond the word that points ("the first"). */
const ordersOf = ({ marks }: Marked): boolean =>
  marks.some(
    (order) =>
      isCue(order, 'order') && !marks.some((mark) => isCue(mark, 'former-of') && mark.last >= order.last),
  )

/**
 * The one State of a list just given that a text points at: "is its embassy open?" where one was listed, "the second on
 * that list" where several were; null where it points at none.
 */
export function listedIn(
  { group, people }: Question,
  features: Features,
  { last, listed }: Pick<Before, 'last' | 'listed'>,
): string | null {
  const { has, at, topics, there, it, bareDateWord, pointsAt, marked } = features
  if (last.intent !== 'list' || group !== null || people.length) return null
  if (isLastToCome(features, last) || (has('how-many') && !topics.length)) return null
  const [only, ...others] = new Set(listed)
  const isShort = marked.words.length <= FEW
  const isWhen = has('since-when') || (at('when') === 0 && !topics.length)
  const isSince = bareDateWord || (isWhen && isShort)
  const isThat = isThatOne(marked)
  if (only && !others.length) return there || it || isSince || isThat ? only : null
  if (((isWhen && isShort) || isThat) && last.order && last.place)
    return inPlace(listed, last.place)[0] ?? null
  const isOfList =
    (isShort && !last.order) ||
    marked.marks.some((mark) => mark.is === 'cue' && POINTING.includes(mark.cue) && /\bone\b/.test(mark.key))
  return isOfList && pointsAt !== null && !has('who', 'which', 'who-is') && !ordersOf(marked)
    ? (inPlace(listed, pointsAt)[0] ?? null)
    : null
}
/** "Since when?", "when was that?", "and the last?" */
const FEW = 4
const POINTING: readonly Cue[] = ['former-of', 'latter-of', 'ordinal-of']

/** "When did the last one come?" after a list: the last of them in order of time, wherever it stands in the list. */
export const isLastToCome = (
  { has, pointsAt, topics, marked: { words } }: Features,
  { intent, topic }: Before['last'],
): boolean =>
  intent === 'list' &&
  (topic === 'accreditation' || topic === 'recognition') &&
  pointsAt === LAST &&
  !topics.length &&
  (has('when') || words.some((word) => CAME.test(word))) &&
  words.length <= COMING
const CAME = /^(?:came|come|joined?|arrived?|followed|happened)$/
/** "And when did the last one of them come?" */
const COMING = 9

/** "Has that one's embassy been handed over?": the one State of which the last answer told. */
const isThatOne = ({ words }: Marked): boolean =>
  words.some(
    (word, at) => /^th(?:at|is)$/.test(word) && /^(?:one|country|state|nation)$/.test(words[at + 1] ?? ''),
  )

/** Of missions just listed, the city of the one that a text points at: "the third one". */
export function cityIn({ pointsAt }: Features, countries: readonly string[], before: Before): string | null {
  const { listed, cities } = before
  const at = pointsAt === null || pointsAt === LAST ? pointsAt : pointsAt - 1
  return at !== null && countries.join() === listed.at(at) ? (cities.at(at) ?? null) : null
}

/** The one in a place of a row, from 1, or the last. */
const inPlace = (row: readonly string[], place: number): readonly string[] =>
  place === LAST ? row.slice(LAST) : row.slice(place - 1, place)
