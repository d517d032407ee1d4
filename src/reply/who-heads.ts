import type { Context } from './context.ts'
import { holdersOf } from './holders.ts'
import { person } from './person.ts'
import { joined, type Told } from './told.ts'

/** A mission in the custody of its host, or one that is closed, is headed by nobody. */
const isRun = ({ parts: [first] }: Told): boolean =>
  first?.kind === 'finding' && /^(?:taliban|former-republic)-control/.test(first.value)

/** "Who is in charge at the embassy in New Delhi?": beside whose it is, whoever is on file at its head. */
export function whoHeads(told: Told, context: Context): Told {
  const { question } = context
  const isAsked = question.asks === 'who' && question.mission !== null && question.details.includes('heads')
  if (!isAsked || !isRun(told) || !holdersOf(context).length) return told
  const head = person({ ...context, question: { ...question, intent: 'person', people: [] } })
  return {
    ...told,
    headline: `${told.headline} ${head.headline}`,
    parts: joined([...told.parts, ...head.parts]),
    facts: [...new Set([...told.facts, ...head.facts])],
  }
}
