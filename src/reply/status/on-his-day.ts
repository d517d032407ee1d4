import { isWrittenAsDay } from '../../edtf.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import type { Told } from '../told.ts'

/**
 * "What did Rudenko take over on 3 July 2025, and from whom?": of one man and one day, and of no house that is named, what is on file
 * of him on that day, and not who took over a mission before. Null where another thing is asked, or nothing of then is on file.
 */
export function onHisDay(context: Context): Told | null {
  const { people, details, mission, asOf, inherited } = context.question
  const [person, ...others] = people
  const isAsked = mission === null && details.includes('handover') && !inherited.length
  if (!person || others.length || !isAsked || !asOf || !isWrittenAsDay(asOf)) return null
  const facts = context.knowledge
    .ofPerson(person)
    .filter(({ span }) => span.first === asOf && span.last === asOf)
  return ledBy(facts, context)
}
