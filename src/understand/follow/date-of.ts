import { isWrittenAsDay, twoDigits } from '../../edtf.ts'
import { MONTHS } from '../../knowledge/dates-told.ts'
import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { countedFrom } from '../period/counted.ts'
import { seasonOf } from '../period/yearly.ts'
import type { Before } from './follow.ts'
import { isHowItIsNow } from './how-it-is-now.ts'
import { hasSubject } from './in-view.ts'
import { endsOnSince, isWhetherItHolds } from './it-holds.ts'
import { SHORT } from './leans.ts'

/** "And in March?", "still shut at Christmas?" after a date: the month, or the day, of that year. */
const isOfThatYear = (asOf: string, { dates, marked }: Features): boolean =>
  dates.kind === 'period' && dates.yearless && !asOf.includes('/') && marked.words.length <= SHORT

/** "In December that year?", "and in March of the same year": the month of the year that was told of. */
const isOfYearTold = ({ dates, marked }: Features): boolean =>
  dates.kind === 'period' &&
  dates.yearless &&
  !dates.edtf.includes('/') &&
  THAT_YEAR.test(marked.words.slice(dates.last + 1, dates.last + 1 + THAT_YEAR_IN).join(' '))
const THAT_YEAR = /^(?:of |in )?(?:that|the|this)(?: very)?(?: same)? year\b/
/** "Of that very same year" */
const THAT_YEAR_IN = 5

/** "Between then and July 2025", "from then until May 2024": from the time told of up to the one named, or null. */
function spanFromThen(timeTold: string | null | undefined, { dates, marked }: Features): string | null {
  if (!timeTold || dates.kind !== 'period' || /^\.\.|\/\.\.$/.test(dates.edtf.slice(-3))) return null
  if (!FROM_THEN.test(marked.words.slice(0, dates.first).join(' '))) return null
  const [from, to] = [timeTold.split('/')[0] ?? timeTold, dates.edtf.split('/').at(-1) ?? dates.edtf]
  return from < to ? `${from}/${to}` : null
}
const FROM_THEN =
  /\b(?:(?:between|from) (?:then|that|that (?:day|date|time|point|moment))|since then) (?:and|to|till|until|up to|through)(?: (?:in|the))?$/

/** "Not just 2023": more is asked for than that time. */
const isNotOnly = ({ dates, marked: { marks } }: Features): boolean =>
  dates.kind === 'period' &&
  marks.some(
    (mark) =>
      isCue(mark, 'narrow') &&
      mark.last === dates.first - 1 &&
      marks.some((not) => isCue(not, 'negation') && not.last === mark.first - 1),
  )

/** "Open again though, isn't it?", "did it reopen?", "and who came back?" after how a mission stood at a time: later than that. */
const isOpenAgain = ({ dates, has, marked: { marks, words } }: Features): boolean =>
  dates.kind === 'none' &&
  !has('when', 'then') &&
  marks.some(
    (mark) =>
      isCue(mark, 'open') &&
      (/^re-?open|\bback$/.test(mark.key) || /^(?:again|since)$/.test(words[mark.last + 1] ?? '')),
  )

/** The date of a turn: its own, one counted from the last, or the last one; "now" and "any year" drop it. */
export function dateOf(
  question: Question,
  features: Features,
  { last, timeTold, timeBefore, today }: Before,
): string | null {
  const { dates, has, marked } = features
  if (question.asOf === null && isInBetween(features)) return spanBetween(timeBefore, last.asOf)
  const told = last.asOf ?? timeTold
  const since = spanFromThen(told, features)
  if (since) return since
  if (has('any-date') || isNotOnly(features) || isOpenAgain(features) || isHowItIsNow(features, last))
    return null
  // "What happened to him later?" after who he was at a time
  if (question.asOf === null && question.intent === 'person' && has('happened') && !has('then')) return null
  if (question.asOf !== null && told && isOfYearTold(features))
    return `${told.slice(0, YEAR)}${question.asOf.slice(YEAR)}`
  if (question.asOf !== null && last.asOf && isOfThatYear(question.asOf, features))
    return `${last.asOf.slice(0, 4)}${question.asOf.slice(4)}`
  const isThen = has('then') || (has('he-she') && last.details.includes('predecessor'))
  if (question.asOf === null && timeTold && isThen) return asPointedAt(timeTold, features)
  if (dates.kind === 'counted' && !last.asOf && timeTold) return countedFrom(timeTold, dates, today)
  if (question.asOf !== null || !last.asOf || isNow(features) || isPerfect(features)) return question.asOf
  if (isWhetherItHolds(features, last)) return endsOnSince(features) ? `${last.asOf.split('/')[0]}/..` : null
  if (dates.kind === 'counted')
    return countedFrom(last.asOf, dates, today) ?? (timeBefore ? countedFrom(timeBefore, dates, today) : null)
  /** "When did they take one?" after how things stood on a day: the answer need not lie before it. */
  if (has('when') && STANDING.has(last.intent) && !last.begun) return null
  return marked.words.length <= SHORT || !hasSubject(question) ? last.asOf : null
}

/** "So what happened in between?" after two times. */
export const isInBetween = ({ marked: { marks, tells } }: Features): boolean =>
  marks.some((mark) => isCue(mark, 'then') && tells.between.test(mark.key))

/** From the earlier of two times to the later one; null where they are not two. */
function spanBetween(one: string | null | undefined, other: string | null): string | null {
  const [first, last] = [one, other].flatMap((time) => (time && !time.includes('/') ? [time] : [])).sort()
  return first && last && first !== last ? `${first}/${last}` : null
}

/** "That month" is the whole of the one that a day is in, "that year" the whole of the year, "that summer" or "that December" the one of that year. */
export function asPointedAt(timeTold: string, { marked: { marks } }: Features): string {
  const [first = timeTold] = timeTold.split('/')
  const key = marks.find((mark) => isCue(mark, 'then'))?.key ?? ''
  const season = SEASON.exec(key)?.[0]
  if (season) return seasonBeside(first, season)
  const month = MONTHS.findIndex((name) => key.endsWith(` ${name.toLowerCase()}`)) + 1
  if (month) return `${first.slice(0, YEAR)}-${twoDigits(month)}`
  if (/\byear$/.test(key)) return first.slice(0, YEAR)
  return /\bmonth$/.test(key) ? first.slice(0, MONTH) : timeTold
}

const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/

/** A season of the year in which a day is; the winter of a January is the one that it is in. */
function seasonBeside(day: string, season: string): string {
  const year = Number(day.slice(0, YEAR))
  const isInWinter = season === 'winter' && /^-0[12]/.test(day.slice(YEAR))
  return seasonOf(season === 'fall' ? 'autumn' : season, isInWinter ? year - 1 : year)
}

/** "What about the Istanbul consulate" after how an Afghan mission was run at a time: that one at the same time. */
export const atThatTime = (question: Question, features: Features, last: Before['last']): Question =>
  question.asOf === null && last.asOf !== null && isNextHouse(question, features, last)
    ? { ...question, asOf: last.asOf, inherited: [...question.inherited, 'asOf'] }
    : question

const isNextHouse = (
  { topics, details, intent, mission }: Question,
  { at, has, dates, marked: { words } }: Features,
  last: Before['last'],
): boolean =>
  last.mission?.sending === 'AF' &&
  last.intent === 'status' &&
  intent === 'status' &&
  topics.join() === 'mission' &&
  mission?.sending === 'AF' &&
  details.every((detail) => detail === 'consulate') &&
  dates.kind === 'none' &&
  at('addition') === 0 &&
  words.length <= SHORT &&
  !has('now', 'yes-no', 'when', 'any-date', 'overview')

/** How much of "2025-06-25" tells the year, and the month with it. */
const [YEAR, MONTH] = [4, 7]

/** "Any reaction from China?" after what happened on a day: what it said on that day or later. */
export function afterEvent(
  asOf: string | null,
  question: Question,
  wants: Question['intent'],
  last: Before['last'],
): string | null {
  const isOfEvent =
    last.intent === 'changes' ||
    last.intent === 'timeline' ||
    (last.intent === 'statement' && !last.countries.length && !last.people.length)
  const isTaken = question.asOf === null && asOf === last.asOf
  const isReaction = isOfEvent && isTaken && wants === 'statement' && question.countries.length > 0
  return asOf && isReaction && isWrittenAsDay(asOf) ? `${asOf}/..` : asOf
}

/** "Now" drops a date, and so does "today then"; "now the same for envoys" only goes on. */
const isNow = ({ has, at, marked: { words } }: Features): boolean =>
  has('now') && !(at('now') === 0 && at('addition') === 1 && words.length > TODAY_THEN)
const TODAY_THEN = 2

/** What is told as it stood by a date. */
const STANDING = new Set<Question['intent']>(['status', 'list', 'compare'])

/** "Fine. Has Beijing?", "and has an ambassador in Kabul" ask for what is so by now. */
const isPerfect = ({ marked: { marks, words } }: Features): boolean =>
  HAS_ONE.test(words.join(' ')) ||
  marks.some(
    (mark) => isCue(mark, 'yes-no') && /^ha(?:s|ve)$/.test(mark.key) && mark.last >= words.length - 3,
  )
const HAS_ONE = /^(?:(?:and|but|so|also) ){0,2}(?:it |they )?(?:has|have) (?:an?|any|no|its own|their own)\b/
