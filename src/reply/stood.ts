import { spanOf } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { SayKey } from '../knowledge/says.ts'
import type { Question } from '../question.ts'
import { type Context, endAsked } from './context.ts'
import { dateOf, sentenceOf, stalenessOf } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { claimantOf } from './notes.ts'
import type { Standing } from './standing.ts'

/** The main sentence: what holds, in the tense of the question, with the date that it is documented for. */
export function stood({ fact, state, began }: Standing, country: string, context: Context): string {
  const { words, knowledge, today, past } = context
  const word = fact.kind === 'holds' ? state : fact.value
  const key = `${fact.section}.${word}${past ? '.then' : ''}` as SayKey
  const held = words.say(key, {
    State: words.state(country),
    Mission: fact.mission ? words.theMission(fact.mission) : '',
    from: words.date(began.from.split('/')[0] ?? began.from),
  })
  const sentence =
    claimantOf(fact, knowledge) === 'taliban' && word !== 'contested'
      ? words.say('when.claimed', { sentence: held })
      : held
  return words.sentence(dated(sentence, fact, context, stalenessOf(fact, knowledge, today) !== 'fresh'))
}

/** A sentence with the date of its evidence: "last documented" where that is no longer fresh, "by" where a date was asked about, after which it may have been documented. */
function dated(sentence: string, fact: Fact, context: Context, old: boolean): string {
  const { words, question, past } = context
  const date = words.date(dateOf(fact))
  const isLater = (spanOf(dateOf(fact))?.first ?? '') > context.until
  if (past && question.asOf && !isOfDayBefore(question))
    return words.say(isLater ? 'when.then-later' : 'when.then', { asOf: endAsked(context), sentence, date })
  if (sentence.includes(date)) return sentence
  return words.say(old ? lastKey(dateOf(fact), date) : 'when.now', { sentence, date })
}

/** The words before the date of what was last documented: a day, a month, or one that is known about. */
export function lastKey(edtf: string, date: string): SayKey {
  if (edtf.includes('~')) return 'when.last-about'
  return /^\d{1,2} /.test(date) ? 'when.last' : 'when.last-month'
}

/**
 * "Who ran the Bonn consulate before the Taliban?": the day before is worked out, and is none that anybody named. "Before?"
 * alone, or in a thread, names nothing before which it was, and is told of which day it is taken.
 */
const isOfDayBefore = ({ details, inherited, text }: Question): boolean =>
  details.includes('predecessor') && inherited.join() === 'asOf' && BEFORE_WHAT.test(text)
const BEFORE_WHAT = /\bbefore\s+\w/i

/** Where sources disagree the headline says so: what is later first, what stands against it after. */
export function disputed(sentence: string, { against }: Standing, context: Context): string {
  const other = against.at(-1)
  return other
    ? inARow([
        sentence,
        context.words.sentence(context.words.say('when.against', { report: sentenceOf(other, context) })),
      ])
    : sentence
}
