import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { presentations } from './event-asked.ts'
import { findingsOf, printedAll } from './finding.ts'
import { cautions } from './notes.ts'
import { joined, type Told, told } from './told.ts'

/** More presentations of credentials are not put into one headline. */
const LED = 3

/**
 * Who took an envoy's credentials, or whether somebody named did: the facts that name him and those of the date, which
 * are one where both meet. Null where nobody is asked about, or no presentation is on file.
 */
export function credentials(context: Context): Told | null {
  const { countries, people, topic, asks, details, asOf } = context.question
  if (topic !== 'accreditation' || countries.length !== 1 || !details.includes('credentials')) return null
  if (!people.length && asks !== 'who' && !asOf) return null
  const all = presentationsIn(countries[0] ?? '', context)
  const asked = askedOf(all, context)
  const led = (asked.length || (asOf && !people.length) ? asked : all).slice(0, LED)
  const [first] = led
  if (!first) return null
  const rest = all.filter((fact) => !led.includes(fact))
  return told(
    printedAll(led, context),
    joined([
      ...findingsOf([...led, ...rest], context),
      /** What came about on a day does not age. */
      ...cautions(first, [], { ...context, past: true }),
    ]),
    [...led, ...rest],
  )
}

const presentationsIn = (country: string, { question, knowledge, today }: Context): Fact[] =>
  presentations(knowledge.ofCountry(country, 'accreditation'), question.details).filter(
    ({ span }) => span.first <= today,
  )

function askedOf(all: readonly Fact[], { question, from, until }: Context): readonly Fact[] {
  const isThen = ({ span }: Fact) => question.asOf !== null && span.first <= until && span.last >= from
  const isTheirs = ({ people }: Fact) => question.people.some((person) => people?.includes(person))
  const both = all.filter((fact) => isThen(fact) && isTheirs(fact))
  return both.length ? both : all.filter((fact) => isThen(fact) || isTheirs(fact))
}
