import type { Conversation } from '../../conversation.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/** "Which court, and when?" after Russia's list of terrorists: a word that only the facts on the State in view explain is no stranger, and no name. */
export function withHeldWord(reading: Reading, { last }: Conversation, reader: Reader): Reading {
  const { question, features } = reading
  const { unknown, words } = features.marked
  const isAsked =
    question.reason === 'other-subject' &&
    features.at('which') === 0 &&
    words.length <= FEW &&
    unknown.length === 1 &&
    !features.topics.length &&
    !features.countries.length &&
    !features.people.length
  if (!isAsked || last?.countries.length !== 1 || reader.told(last.countries, unknown) !== last.topic)
    return reading
  return {
    ...reading,
    question: { ...question, reason: null, back: null },
    features: { ...features, unknown: 0, marked: { ...features.marked, halfway: [] } },
  }
}
/** "And which court was that, and when?" */
const FEW = 8
