import { type Day, spanOf } from '../../edtf.ts'
import type { DateKind } from '../calendar.ts'
import { isTreatyYear } from '../no-date.ts'
import type { Period } from '../period/period.ts'
import type { Scan } from './scan.ts'

/** The time that a text asks about. */
export type DatesAsked = Readonly<{
  dates: Period
  /** The last day of the period asked about, where there is one. */
  period: Day | null
  future: boolean
  /** A year before 2021 is named, and none after. */
  ancient: boolean
  /** A month, a season or a feast is named without its year: "in March", "at Christmas". */
  yearless: boolean
  /** "Since?": nothing else is said. */
  bareSince: boolean
  /** Two years are offered to choose from ("2022 or 2023"). */
  either: boolean
}>

/** Reads the time that a text asks about against the day on which it is asked. */
export function datesAsked(scan: Scan): DatesAsked {
  const { words, today, dates } = scan
  const span = dates.kind === 'period' ? spanOf(dates.edtf) : null
  return {
    dates,
    period: span?.last ?? null,
    future: span !== null && span.first > today,
    ancient: isAncient(scan),
    yearless: isYearless(scan),
    bareSince: words.length === 1 && isSince(words[0] ?? '', scan),
    either: words.some((word, i) => isYear(word) && isYear(words[i + 2] ?? '')),
  }
}

function isAncient({ marked: { tokens }, marks, words, grammar }: Scan): boolean {
  const isEveryday = (at: number) =>
    marks.some(({ is, first, last }) => is === 'everyday' && first <= at && last >= at)
  return (
    tokens.some(({ word }, i) => OLD.test(word) && !isTreatyYear(i, words, grammar) && !isEveryday(i)) &&
    !tokens.some(({ word }) => NEW.test(word))
  )
}

function isYearless(scan: Scan): boolean {
  const { words, dates } = scan
  if (dates.kind !== 'period') return false
  const told = words.slice(dates.first, dates.last + 1)
  const is = (kinds: ReadonlySet<DateKind>) => told.some((word) => isDateWord(word, kinds, scan))
  return is(OF_A_YEAR) && !is(RELATIVE) && !told.some((word) => /^\d{4}$/.test(word))
}

const OF_A_YEAR = new Set<DateKind>(['month', 'solar', 'season', 'christmas'])
const RELATIVE = new Set<DateKind>(['last', 'this', 'next', 'ago'])

const OLD = /^(19\d\d|20[01]\d|2020)$/
const NEW = /^202[1-9]$/

const isSince = (word: string, scan: Scan): boolean => isDateWord(word, SINCE, scan)
const SINCE = new Set<DateKind>(['since'])

const isDateWord = (word: string, kinds: ReadonlySet<DateKind>, { marked, reader }: Scan): boolean =>
  !!reader.languages
    .get(marked.language)
    ?.dates.senses.get(word)
    ?.some(({ is }) => kinds.has(is))

const isYear = (word: string): boolean => /^20[12]\d$/.test(word)
