import type { Fact } from '../../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../../knowledge/relevance.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { speakerId, speakerSide } from '../../knowledge/speakers.ts'
import { CALLED_FOR, HOW_IT_STANDS } from '../claims/assertion-on-relations.ts'
import { speaksAs } from '../speakers/offices.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { isSpeaker } from './said-by.ts'
import type { Ruled } from './verdict.ts'

/**
 * A verdict on how a State is said to stand to the Taliban: "its stance remains unambiguous" is borne out by such words
 * of whoever is said to say so, and denied where they are another's; on nobody's word it is left open.
 */
export function ofStance(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  if (!claim.asserts.includes(HOW_IT_STANDS) || claim.question.negative) return ruled
  const { speaker, side, offices } = claim.frame
  const { sought, details, text } = claim.question
  const shared = (fact: Fact) => sharedWith(fact, sought)
  const [country] = claim.countries
  const office = offices.find(isSpeaker)
  const isTheirs = (record: Fact['evidence'][number]) =>
    office
      ? speaksAs(office, record, context.knowledge)
      : speaker
        ? speakerId(record.speaker) === speaker
        : speakerSide(record.speaker, context.knowledge.person) === (side ?? country)
  /** "Wants political talks", of him who called for technical ones: no other kind is what he called for. */
  const [, wanted = ''] = CALLED_FOR.exec(text) ?? []
  const isOnIt = (one: Fact) => shared(one) > 0 && reportOf(one).includes(wanted)
  const onIt = facts.filter((one) => one.value === 'stance' && isOnIt(one))
  const fact = onIt.findLast((one) => shared(one) >= Math.min(ENOUGH, sought.length))
  /** "Remains undecided", of him who said that it remains unambiguous. */
  const isOnlyThis = claim.asserts.length === 1
  const own = speaker && isOnlyThis ? onIt.findLast(({ evidence }) => evidence.some(isTheirs)) : undefined
  if (!fact) return own ? { verdict: 'contradicted', fact: own, flags: [] } : ruled
  if (!isOnlyThis && !fact.evidence.some(isTheirs)) return ruled
  if (fact.evidence.some(isTheirs)) return { verdict: 'supported', fact, flags: [] }
  const isSaid = (speaker ?? side) !== null || details.includes('spokesperson')
  /** A single word may be anybody's, unless it is quoted. */
  const isWhole = shared(fact) >= ENOUGH || /["“”]/.test(text)
  return isSaid && isWhole
    ? { verdict: 'contradicted', fact, flags: [] }
    : { verdict: 'not-held', fact: null, flags: instead(fact, context) }
}
