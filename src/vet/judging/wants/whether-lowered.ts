import { isTaken, sentencesOf, type Want } from './want.ts'

/** An envoy, or the rank of one, that a host is said to have lowered. */
const LOWERED =
  /\b(?:downgrad|demot|lower|reduc)(?:e[sd]?|ed|s|ing)?\b[^.;]{0,40}\b(?:ambassador|envoy|charg[ée]|representation)/i

/** "Downgraded its Taliban ambassador to chargé": that one was taken does not tell it. */
export const whetherLowered: Want = (claim) =>
  isTaken(claim) && LOWERED.test(claim.text)
    ? (fact) => sentencesOf(fact).some((sentence) => LOWERED.test(sentence))
    : null
