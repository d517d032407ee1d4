import type { Topic } from '../question.ts'
import type { Reading } from '../understand/understand.ts'
import { opposite } from './sides.ts'
import type { Sides } from './verdict.ts'

/** What a clause states of one envoy: on which topic, and of whom where it is somebody on file. */
type EnvoyTold = Readonly<{ topic: Topic; sides: Sides; envoy: string | null }>

const POSTED: Sides = { states: ['ambassador-posted'], denied: ['ambassador-withdrawn'] }
/** Nothing in the vocabulary says that an envoy was expelled: such a statement is never borne out. */
const EXPELLED: Sides = { states: ['expelled'], denied: [] }
const SERVING: Sides = { states: ['ambassador'], denied: [] }

/** A State sends an ambassador of its own to Kabul, or he presents his credentials there. */
const SENT =
  /\b(?:sent|sends?|posted|appointed|named) (?:(?:an?|its|the|new|first|full|own|no) )*ambassador (?:to|in) (?:kabul|afghanistan)\b|\bambassador\b.*\bpresented (?:\w+ ){0,3}(?:credentials|letters).* in kabul\b/i
const OF_AFGHANS = /\b(?:taliban|afghan)\S* (?:\w+ )?ambassador/i
const SERVES = /\b(?:is|was|became|(?:has|had) been|serves?|served)\b(?: \w+){0,4}? ambassador\b/i

/** Reads what an English clause on one State tells of an ambassador of that State, or of one envoy by name; else null. */
export function envoyTold({ question, features }: Pick<Reading, 'question' | 'features'>): EnvoyTold | null {
  const { has, countries, marked } = features
  if (marked.language !== 'en' || countries.length !== 1) return null
  const { text, people } = question
  if (SENT.test(text) && !OF_AFGHANS.test(text))
    return { topic: 'relations', sides: has('negation') ? opposite(POSTED) : POSTED, envoy: null }
  const [envoy = null] = people.length === 1 ? people : []
  if (!envoy || has('negation', 'say', 'taliban') || !has('ambassador', 'envoy')) return null
  if (has('undone')) return { topic: 'accreditation', sides: EXPELLED, envoy }
  return SERVES.test(text) ? { topic: 'accreditation', sides: SERVING, envoy } : null
}
