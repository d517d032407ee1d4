import { sentencesOf, type Want } from './want.ts'

const EVER = /\bfirst[- ]ever\b|\bfirst\b[^.;]{0,60}\b(?:ever|in (?:its |their |the )?history|of all time)\b/i
const FIRST = /\bfirst\b(?! secretar)/i
const SINCE = /\bfirst\b[^.;]{0,60}\bsince\b/i

/** "Its first ambassador there ever": that he is the first since the takeover does not tell so. Who recognised whom first is told by its order. */
export const firstEver: Want = ({ topic, text }) =>
  topic !== 'recognition' && EVER.test(text)
    ? (fact) => sentencesOf(fact).some((sentence) => FIRST.test(sentence) && !SINCE.test(sentence))
    : null
