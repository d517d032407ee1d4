import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { ledBy } from './led-by.ts'
import { newestBy } from './standing.ts'
import type { Told } from './told.ts'

/** The ambassador that a State posted to Kabul, the newest first; null where that is not asked, or none is on file. */
export const posted = (context: Context): Told | null => ledBy(changesOf(POSTED, context), context)

/** Whether a State has an ambassador in Kabul, or another one: the newest that was posted or left; null as above. */
export const postedOrLeft = (context: Context): Told | null =>
  ledBy(changesOf([...POSTED, 'ambassador-withdrawn'], context), context)

const POSTED: readonly string[] = ['ambassador-posted']

/** What is on file on a State's ambassador in Kabul, the newest first; nothing where he is not asked about. */
function changesOf(values: readonly string[], { question, knowledge, until }: Context): Fact[] {
  const { mission, details } = question
  if (mission?.receiving !== 'AF' || !mission.sending || !details.includes('ambassador')) return []
  return newestBy(knowledge.ofCountry(mission.sending, 'relations'), until)
    .filter(({ value }) => values.includes(value))
    .toReversed()
}
