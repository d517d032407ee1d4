import type { Fact } from '../../knowledge/knowledge.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { newestBy } from '../standing.ts'

/**
 * "Did Putin receive the Taliban ambassador?", "has Xi?": the newest in which the one of the host who is named takes part
 * himself. Undefined where nobody is asked about, or nothing is on file of him.
 */
export function doneByHost(country: string, topic: Topic, context: Context): Fact | undefined {
  const { question, knowledge, until } = context
  const [person = '', other] = question.people
  const isOfEnvoys = topic !== 'recognition' && !question.details.includes('delisted')
  if (question.asks !== 'whether' || other || !isOfEnvoys) return undefined
  const isOfHost = knowledge.person(person)?.side === country
  const leaders = isOfHost ? [] : leadersNamed(country, context)
  return newestBy(knowledge.ofCountry(country, 'accreditation'), until).findLast(
    ({ people, evidence }) =>
      (isOfHost && people?.includes(person)) ||
      evidence.some(({ report }) => leaders.some((name) => report.startsWith(name))),
  )
}

/** What a leader without a file is called, where the question names him: by any of his names, for reports on file are in English. */
function leadersNamed(country: string, { question, knowledge }: Context): readonly string[] {
  const { leaders = [] } = knowledge.names.states[country] ?? {}
  const words = wordsOf(question.text)
  return leaders.some((name) => wordsOf(name).every((word) => words.includes(word))) ? leaders : []
}
