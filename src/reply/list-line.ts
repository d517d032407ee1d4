import { byFirstDay } from '../knowledge/by-date.ts'
import type { Context } from './context.ts'
import type { Line } from './counted.ts'
import { sentenceOf } from './finding.ts'

/** "Pakistan (29 October 2021)"; "Qatar (by February 2024)" of what held already when it was told; a doubtful date is called so. */
export function withDay({ name, since }: Pick<Line, 'name' | 'since'>, words: Context['words']): string {
  const day = words.date(since.from.split('/')[0] ?? since.from)
  const date = since.already ? words.say('list.by', { date: day }) : day
  return words.say('list.dated', {
    what: name,
    date: since.confidence === 'low' ? words.say('list.doubtful', { date }) : date,
  })
}

/** Lines by the day on which what is listed began, the earliest first. */
export const bySince = (a: Line, b: Line): number => byFirstDay(a.since, b.since)

/** What put a State in its place, with its name before it where the sentence lacks it. */
export function named({ name, country, since }: Line, context: Context): string {
  const sentence = sentenceOf(since, context)
  const called = context.words.state(country).replace(/^the /, '')
  return sentence.includes(called) ? sentence : `${name}: ${sentence}`
}
