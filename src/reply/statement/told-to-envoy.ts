import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { speakerId } from '../../knowledge/speakers.ts'
import type { Context } from '../context.ts'
import { inWordsThat } from '../in-words-that.ts'
import { isOfThen } from './spoken.ts'

/**
 * "What did the Russian foreign ministry assure the Afghan ambassador of?": what the envoy himself told of it, where the
 * State is not on file with it; none where nobody asks for that, or he told nothing of it.
 */
export function toldToEnvoy(context: Context): readonly Fact[] {
  const { question, knowledge } = context
  const [receiving = '', other] = question.countries
  if (question.people.length || other || !TO_ENVOY.test(question.text)) return []
  const mission = { sending: 'AF', receiving, city: question.mission?.city ?? null, kind: null }
  const envoys = knowledge.reader.spokeFor(mission)
  const isTold = inWordsThat(
    ({ speaker, quote = '', report }) =>
      envoys.includes(speakerId(speaker) ?? '') && WAS_TOLD.test(`${quote} ${report}`),
  )
  const facts = envoys.flatMap((id) => knowledge.ofPerson(id)).filter((fact) => isOfThen(fact, context))
  return newestFirst([...new Set(facts)]).flatMap(isTold)
}
const TO_ENVOY =
  /\b(?:tell|told|promised?|assured?|sa(?:y|id) to)\b (?:(?:the|their|its|former|afghan|republic['’]?s) ){0,3}(?:ambassador|envoy|charg[ée])/i
const WAS_TOLD = /\b(?:told|assured|promised) (?:him|her|us|me|them)\b/i
