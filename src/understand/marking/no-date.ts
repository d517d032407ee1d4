import { spanOf } from '../../edtf.ts'
import type { Marked } from '../marked.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import type { Period } from '../period/period.ts'
import { type Asides, isIn, isOfAsker } from './asides.ts'
import { isInAskersPast } from './askers-past.ts'

/**
 * Whether what reads like a date asks about none: it is part of a name ("in Dushanbe" is "on Monday" as well), of
 * the republic's ("pre-takeover diplomats"), of those who rule ("the post-2021 government"), of what the asker did ("we ran that yesterday"), of a letter ("the 2022
 * letter") or of a treaty's title, it parts a time both halves of which are asked about, it tells of whoever asks, it is itself asked for ("since what day"), or it lies ahead
 * and only says until when the answer is needed.
 */
export function isNoDate(
  dates: Period,
  marked: Marked,
  { asides, today, grammar }: Readonly<{ asides: Asides; today: string; grammar: Grammar }>,
): boolean {
  if (dates.kind === 'counted')
    return marked.marks.some((mark) => isCue(mark, 'when') && mark.last > mark.first)
  if (dates.kind === 'none') return dates.today !== undefined && isBeside(dates.today, marked, asides)
  if (dates.kind !== 'period') return false
  const { first, last, edtf } = dates
  const { marks, words } = marked
  const inName = marks.some(
    (mark) =>
      (mark.is === 'state' || isCue(mark, 'republic', 'errand')) && mark.first <= first && mark.last >= last,
  )
  const ahead = (spanOf(edtf)?.first ?? '') > today
  const ofLetter =
    /^\d{4}$/.test(words[last] ?? '') &&
    marks.some((mark) => isCue(mark, 'request') && mark.first === last + 1)
  return (
    inName ||
    ofLetter ||
    isOfAsker(marked, first) ||
    isInAskersPast(marked, first) ||
    isTreatyYear(last, words, grammar) ||
    isOfRulers(last, words) ||
    isOnBothSides(first, marks) ||
    (ahead && isIn(asides, first))
  )
}

/** "For today's paper": the day tells of whoever asks, or stands in an aside. */
const isBeside = (at: number, { marks }: Marked, asides: Asides): boolean =>
  isIn(asides, at) || marks.some((mark) => isCue(mark, 'errand') && mark.first <= at && mark.last >= at)

/** "Moscow before and after 3 July 2025". */
const isOnBothSides = (at: number, marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) => isCue(mark, 'timeline') && BOTH_SIDES.test(mark.key) && at - mark.last <= 1 && at >= mark.first,
  )
const BOTH_SIDES = /^(?:before and after|on (?:either|both) sides? of)$/

/** "The post-2021 government": the year only tells which one is meant; in English alone. */
const isOfRulers = (at: number, words: readonly string[]): boolean =>
  words[at - 1] === 'post' &&
  /^\d{4}$/.test(words[at] ?? '') &&
  RULERS.test(words.slice(at + 1, at + 1 + REACH).join(' '))
const RULERS =
  /^(?:(?:afghan|kabul|taliban|de facto) )*(?:government|govt|authorit(?:y|ies)|rulers|administration|regime|order|leaders|leadership|cabinet|emirate|afghanistan|kabul)\b/

/** "The 1961 Vienna Convention", "the agreement of 2020": the year is a title's. */
export function isTreatyYear(at: number, words: readonly string[], { treaty, owner }: Grammar): boolean {
  if (!/^\d{4}$/.test(words[at] ?? '')) return false
  const after = words.slice(at + 1, at + 1 + REACH)
  const of = owner.has(words[at - 1] ?? '') && treaty.has(words[at - 2] ?? '')
  return of || after.some((word) => treaty.has(word))
}
const REACH = 3
