import { isFromOne } from '../../knowledge/reported-by.ts'
import { speakerSide } from '../../knowledge/speakers.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/** On file beside an announcement of the Taliban's that a mission is theirs. */
const NOT_THEIRS = /\bdenied that [^.;]*\b(?:led|run|held) by the Taliban\b/i
/** "The Taliban ministry says", "announced by Kabul", "Taliban: it is ours". */
const THEY_SAY =
  /\b(?:Taliban|Kabul|Emirate)(?:['’]s)?(?: (?!hand)[a-z]+){0,3} (?:says?|said|announce[sd]?|claim(?:s|ed)?|declare[sd]?|insist(?:s|ed)?|reports?|reported|tells?|told)\b|\b(?:according to|announced by|claimed by) (?:the )?(?:Taliban|Kabul|Emirate)|^\W*(?:Taliban|Kabul)\b[^:,.]{0,30}:/i

/**
 * A verdict on a mission that is said to be, or not to be, in the hands of the Taliban, where only they say that it is
 * and the host denies it: borne out as their word, or as that of an outlet through which it came, and else not held.
 */
export const onTheirWord: Ruling = (ruled, { claim, context }) => {
  const { fact, verdict, flags } = ruled
  const isOpen = verdict !== 'not-held' && fact !== null && NOT_THEIRS.test(fact.doubt ?? '')
  if (!isOpen || !tellsWhose(claim) || THEY_SAY.test(claim.text)) return ruled
  const { frame, question } = claim
  const isFrom = isFromOne(question.publishers, context.knowledge)
  const isTold = fact.evidence.some(
    (record) =>
      isFrom(record) ||
      (frame.side !== null && speakerSide(record.speaker, context.knowledge.person) === frame.side),
  )
  return isTold && verdict === 'supported'
    ? ruled
    : { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}

/** In other languages that it works again may be read as that it is theirs, and tells no more than that. */
const tellsWhose = ({ asserts, deniedBy, question: { language, details }, tells }: Claim): boolean =>
  (asserts.includes('taliban') || deniedBy.includes('taliban')) &&
  (language === 'en' || details.includes('control') || tells.includes('by-the-taliban'))
