import { byFirstDay } from '../knowledge/by-date.ts'
import type { Context } from './context.ts'
import { findingsOf, printedAll } from './finding.ts'
import { standingOf } from './standing.ts'
import { status } from './status.ts'
import { joined, type Told } from './told.ts'
import { leaveOpen } from './widened.ts'

/**
 * "Did Russia take an ambassador before recognising them?": what began that it took one and what began that it recognises
 * them, in order of time; null where one of the two has not come about, or their dates leave the order open.
 */
export function stepAfterStep(context: Context): Told | null {
  const { question, knowledge } = context
  const { topics, text, countries, intent, quoted } = question
  const [country = '', another] = countries
  const areBoth = topics.includes('recognition') && topics.includes('accreditation')
  const isAsked = areBoth && AMBASSADOR.test(text) && ORDER.test(text) && !quoted.length
  if (another || !isAsked || (intent !== 'status' && intent !== 'timeline')) return null
  const recognised = standingOf(knowledge.ofCountry(country, 'recognition'), context)
  const taken = standingOf(knowledge.ofCountry(country, 'accreditation'), context)
  if (recognised?.state !== 'recognised' || taken?.state !== 'ambassador') return null
  const steps = [recognised.began, taken.began].toSorted(byFirstDay)
  if (leaveOpen(steps)) return null
  const whole = status(context)
  return {
    ...whole,
    headline: printedAll(steps, context),
    parts: joined([...findingsOf(steps, context), ...whole.parts]),
    facts: [...steps, ...whole.facts],
  }
}
/** Of lower ranks the first was taken long before, which the standing of today does not tell. */
const AMBASSADOR = /\bambassador/i
const ORDER = /\b(?:before|after|first|earlier|prior to|ahead of)\b/i
