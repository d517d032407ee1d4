import { envoysCounted } from '../../knowledge/envoys-counted.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENVOYS_TAKEN, STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { allOf, countUntil, standingOf } from '../standing.ts'
import type { Told } from '../told.ts'

/** "How many Taliban officials went to Brussels?": the newest report that numbers those who came to a State that took no envoy; null where none does. */
export function guestsNumbered(country: string, context: Context): Told | null {
  const { question } = context
  const isAsked =
    question.asks === 'how-many' &&
    question.side === 'taliban' &&
    !question.negative &&
    !hasTaken(country, context) &&
    asksOfGuests(question)
  return isAsked ? guestsOf(country, context) : null
}

const hasTaken = (country: string, context: Context): boolean =>
  ENVOYS_TAKEN.includes(
    standingOf(context.knowledge.ofCountry(country, 'accreditation'), context)?.state ?? '',
  )

/** "Did Switzerland host Taliban officials?": those who came, where nothing else is on file on how the two deal with each other. */
export const guestsHosted = (country: string, context: Context): Told | null =>
  asksOfGuests(context.question) ? guestsOf(country, context) : null

const asksOfGuests = ({ sought }: Context['question']): boolean => sought.some((word) => GUESTS.test(word))
const GUESTS = /^(?:officials?|delegat\w*|representatives|members|visitors)$/

function guestsOf(country: string, context: Context): Told | null {
  const all = allOf(context.knowledge, { country }, STATE_SECTIONS)
  const facts = all.slice(0, countUntil(all, context.until)).filter(isNumbered).toReversed()
  return ledBy(facts, context)
}

/** Reports on file, all in English, number the guests or the visas that they were given. */
const isNumbered = ({ evidence }: Fact): boolean =>
  evidence.some(({ report }) => envoysCounted(report).length > 0 || VISAS.test(report))
const VISAS = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) visas\b/i
