import { spanOf } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { findingOf, findingsOf, printed } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { note } from './notes.ts'
import { joined, type Told } from './told.ts'

/** What is on file of the recognition of the first Taliban government, 1996 to 2001. */
const onFile = ({ knowledge }: Context): readonly Fact[] =>
  knowledge.ofEveryone('recognition').filter(({ value }) => value === 'first-emirate')

/** What holds of one State now, and below it that it recognised the first Taliban government; above as well where it is asked whether it ever did. */
export function withFirstRule(told: Told, country: string, context: Context): Told {
  const { question } = context
  const isAsked = question.intent === 'status' && question.countries.length === 1 && !question.asOf
  const facts = isAsked ? onFile(context).filter(({ countries }) => countries?.includes(country)) : []
  const led = question.details.includes('ever') ? facts : []
  return {
    ...told,
    headline: inARow([told.headline, ...led.map((fact) => printed(fact, context))]),
    parts: joined([...told.parts, ...findingsOf(facts, context)]),
    facts: [...told.facts, ...facts],
  }
}

/** What lies before the record is not answered; who recognised the first Taliban government is on file all the same, and said with where it stands. */
export function beforeRecord(context: Context): Told {
  const { words } = context
  const none = abstain('before-2021', context)
  const facts = isOnFirstRule(context) ? onFile(context) : []
  const notes = facts.flatMap((fact) =>
    findingOf(fact, context).evidence.map(({ source: { publisher, title, published } }) =>
      note(words.say('sources.published', { publisher, title, date: words.date(published), inferred: '' })),
    ),
  )
  const led = facts.map((fact) => printed(fact, context))
  return { ...none, headline: inARow([none.headline, ...led]), parts: [...none.parts, ...notes] }
}

/** Whether recognition of the Taliban is asked about, in a time of their first government or in none that is named. */
function isOnFirstRule({ question: { topic, side, asOf } }: Context): boolean {
  const span = asOf ? spanOf(asOf) : null
  const isThen = span !== null && span.last >= '1990' && span.first < '2002' && side === 'taliban'
  return topic === 'recognition' && (isThen || asOf === null)
}
