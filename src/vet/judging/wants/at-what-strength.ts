import { anyOf } from '../../any-of.ts'
import { sentencesOf, type Want } from './want.ts'

/** How much of a mission is at work: what is said of it, and what a fact must tell. */
const STRENGTHS = [
  anyOf(
    // "With a full staff", "at full strength"
    /\bfull (?:diplomatic )?(?:staff|team|complement|strength|capacity|force|roster)\b/i,
    // "Fully staffed"
    /\bfully[- ](?:staffed|manned|crewed|operational|functional|functioning|operating|working)\b/i,
    // "With all its diplomats"
    /\b(?:all|the whole|the entire|its whole|its entire) (?:of )?(?:its |their |the )?(?:staff|personnel|diplomats)\b/i,
  ),
  anyOf(
    /\b(?:skeleton|reduced|minimal|limited|small|depleted|thinned(?:-out)?) (?:diplomatic )?(?:staff|crew|team|presence|personnel)\b/i,
    /\b(?:under-?staffed|short-?staffed|short of staff|half[- ]staffed)\b/i,
  ),
] as const

/** "Works with a full staff": that a mission is open does not tell how many are there. */
export const atWhatStrength: Want = ({ topic, text }) => {
  const strength = topic === 'mission' ? STRENGTHS.find((told) => told.test(text)) : undefined
  return strength ? (fact) => sentencesOf(fact).some((sentence) => strength.test(sentence)) : null
}
