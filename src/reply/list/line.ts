import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Context } from '../context.ts'
import { sentenceOf } from '../finding.ts'
import type { Line } from './counted.ts'

type Named = Pick<Line, 'name' | 'place' | 'since'>

/** "Pakistan (29 October 2021)"; "Qatar (by February 2024)" of what held already when it was told; a doubtful date is called so. */
export function withDay(line: Named, words: Context['words']): string {
  const { since } = line
  const day = words.date(since.from.split('/')[0] ?? since.from)
  const date = since.already ? words.say('list.by', { date: day }) : day
  return dated(line, since.confidence === 'low' ? words.say('list.doubtful', { date }) : date, words)
}

/** A date stands in the brackets that a name has already: "Islamabad (Pakistan, 30 October 2021)". */
export const dated = ({ name, place }: Named, date: string, words: Context['words']): string =>
  place ? words.say('list.place-dated', { ...place, date }) : words.say('list.dated', { what: name, date })

/** Lines by the day on which what is listed began, the earliest first. */
export const bySince = (a: Line, b: Line): number => byFirstDay(a.since, b.since)

/** What put a State in its place, with its name before it where the sentence lacks it. */
export function named({ name, country, since }: Line, context: Context): string {
  const sentence = sentenceOf(since, context)
  const called = context.words.state(country).replace(/^the /, '')
  return sentence.includes(called) ? sentence : `${name}: ${sentence}`
}
