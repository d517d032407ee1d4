import { type Day, spanOf } from '../../edtf.ts'
import { isOfAsker } from '../marking/asides.ts'
import { isTreatyYear } from '../marking/no-date.ts'
import { shift } from '../period/clock.ts'
import type { Period } from '../period/period.ts'
import type { Scan } from './scan.ts'

/** The time that a text asks about. */
export type DatesAsked = Readonly<{
  dates: Period
  /** The last day of the period asked about, where there is one. */
  period: Day | null
  future: boolean
  /** It reaches up to the day on which it is asked, or began in the last two months. */
  recent: boolean
  /** All of the period is over, whose year is named: "by spring" may be the next one. */
  over: boolean
  /** A year before 2021 is named, and none after. */
  ancient: boolean
  /** "Month?", "year?": nothing else is said. */
  bareDateWord: boolean
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
    recent:
      span !== null &&
      span.first <= today &&
      (span.last === today || span.first >= shift(today, 'month', -2)),
    over: span !== null && span.last < today && words.some(isYear),
    ancient: isAncient(scan),
    bareDateWord: words.length === 1 && isDateWord(words[0] ?? '', scan),
    either: words.some((word, i) => isYear(word) && isYear(words[i + 2] ?? '')),
  }
}

function isAncient({ marked, marks, words, grammar }: Scan): boolean {
  const { tokens } = marked
  const isEveryday = (at: number) =>
    marks.some(({ is, first, last }) => is === 'everyday' && first <= at && last >= at)
  return (
    tokens.some(
      ({ word }, i) =>
        OLD.test(word) && !isTreatyYear(i, words, grammar) && !isEveryday(i) && !isOfAsker(marked, i),
    ) && !tokens.some(({ word }) => NEW.test(word))
  )
}

const OLD = /^(19\d\d|20[01]\d|2020)$/
const NEW = /^202[1-9]$/

const isDateWord = (word: string, { marked, reader }: Scan): boolean =>
  !!reader.languages
    .get(marked.language)
    ?.dates.senses.get(word)
    ?.some(({ is, value }) => is === 'unit' && value === 1)

const isYear = (word: string): boolean => /^20[12]\d$/.test(word)
