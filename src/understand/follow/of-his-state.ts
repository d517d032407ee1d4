import type { Conversation } from '../../conversation.ts'
import { isState } from '../../knowledge/states.ts'
import { isCue } from '../marks.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/**
 * "Does his country recognise them, then?" after one person: of the State for which he speaks. An envoy of the Taliban has
 * none, whichever received him.
 */
export function ofHisState(reading: Reading, { last }: Conversation, reader: Reader): Reading {
  const { question, features } = reading
  const [person, ...others] = last?.people ?? []
  if (!person || others.length || question.countries.length || question.people.length) return reading
  const { side } = reader.home(person)
  const { marks, words } = features.marked
  const isOfHis = marks.some((mark) => isCue(mark, 'he-she') && STATE.test(words[mark.last + 1] ?? ''))
  if (!isOfHis || !question.topics.length || question.reason || !side || !isOfState(side)) return reading
  return { ...reading, question: { ...question, countries: [side], inherited: ['countries'] } }
}
/** The two Afghan sides, and organisations, are no State that recognises. */
const isOfState = (side: string): boolean => /^[A-Z]{2}$/.test(side) && side !== 'AF' && isState(side)
const STATE = /^(?:country|government|state|nation|capital)$/
