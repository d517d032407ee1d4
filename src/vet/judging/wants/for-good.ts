import { sentencesOf, type Want } from './want.ts'

const FOR_GOOD =
  /\b(?:for good(?! (?:reasons?|cause|measure|order))|for ever|forever|permanently|once and for all|irrevocably)\b/i

/** "Took them off the list for good": that it was done, or suspended, does not tell that it was for all time. */
export const forGood: Want = ({ text, topic }) =>
  topic === 'relations' && FOR_GOOD.test(text)
    ? (fact) => sentencesOf(fact).some((told) => FOR_GOOD.test(told))
    : null
