import { type Day, daysFrom, isWrittenAsDay, spanOf } from '../../edtf.ts'
import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Before } from './follow.ts'

/** "Since then?", "and anything since?", "after that?" after an answer on one State: what came about later; "since?" alone asks since when. */
export const isSinceAlone = (
  { unknown, marked: { words } }: Features,
  { intent, countries }: Before['last'],
): boolean =>
  intent !== 'list' &&
  intent !== 'person' &&
  countries.length > 0 &&
  unknown === 0 &&
  SINCE_ALONE.test(words.join(' '))
const SINCE_ALONE =
  /^(?:(?:and|so|but|ok|okay) ){0,2}(?:(?:(?:what|anything|something|nothing)(?: s| has| have)?(?: else| more| further| at all)? )?(?:since (?:then|that)|after that|afterwards|thereafter)|(?:what|anything|something|nothing)(?: else| more| further| at all)? since)$/

/** Whether a text ends on the time that was told of: "any change since?", "has it moved since then", "anyone after that?", "anything newer?"; read in English alone. */
const endsOnSinceThen = ({ marked: { language, words } }: Features): boolean =>
  language === 'en' && words.length <= ENDING && SINCE_THEN.test(words.slice(-2).join(' '))
const SINCE_THEN = /\b(?:since|after|afterwards|thereafter|later|newer|fresher|more recent)(?: then| that)?$/
/** In more words another time is spoken of. */
const ENDING = 9

/**
 * From the time on that the last answer told of, where what came about since then is asked for; null elsewhere. Of a
 * month or a year that was told of as it stood, its rest is of it.
 */
export function sinceTold(
  { asOf }: Question,
  wants: Question['intent'],
  features: Features,
  { last, timeTold, timeShown, today }: Pick<Before, 'last' | 'timeTold' | 'timeShown' | 'today'>,
): string | null {
  const told = (last.asOf ?? timeTold ?? timeShown)?.replace(/[~?%]/g, '')
  if (asOf !== null || !told || features.dates.kind !== 'none' || !endsOnSinceThen(features)) return null
  if (wants === 'list' || (wants === 'timeline' && last.begun)) return afterThat(told, today)
  const end = told.split('/').at(-1) ?? told
  if (wants !== 'changes') return null
  return end === '..' || last.begun || isWrittenAsDay(end) ? afterThat(told, today) : `${end}/..`
}

/** From the day after a time on, or that time itself where it is not over. */
function afterThat(time: string, today: Day): string {
  const end = spanOf(time)?.last ?? today
  return end < today ? `${daysFrom(end, 1)}/..` : time
}
