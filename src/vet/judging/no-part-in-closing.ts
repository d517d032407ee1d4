import type { Fact } from '../../knowledge/knowledge.ts'
import { denies } from '../../knowledge/quotations.ts'
import { speakerSide, speaksIn } from '../../knowledge/speakers.ts'
import { KEPT_OUT } from '../clauses/rewordings/kept-out.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/** "Britain had nothing to do with the closure", "is not behind its closing". */
const NO_PART = new RegExp(
  String.raw`\b${KEPT_OUT} (?:the |its |that )?(?:[\p{L}’']+ ){0,4}?(?:clos|shut)`,
  'u',
)
/** That the host had it done. */
const HAD_IT_DONE = /\b(?:request|order|demand|insistence|pressure)\b/

/**
 * A verdict on a State that is said to have had no part in the closing of a mission: a report that it asked for it denies
 * this, one that it denies it bears it out as its word, and where both are on file it is open.
 */
export const noPartInClosing: Ruling = (ruled, { claim, all, context }) => {
  const { topic, text, frame, tells, question } = claim
  const isOfNoPart = NO_PART.test(text) || (tells.includes('no-part') && question.details.includes('closed'))
  if (topic !== 'mission' || !isOfNoPart) return ruled
  const fact = all.findLast(({ value }) => value === 'closed')
  if (!fact) return ruled
  const isTold = (record: Fact['evidence'][number]) => {
    if (frame.speaker) return speaksIn([record], frame.speaker)
    return frame.side === null || speakerSide(record.speaker, context.knowledge.person) === frame.side
  }
  const told = fact.evidence.filter(isTold)
  const isDenied = told.some(({ report }) => denies(report))
  const isDone = told.some(({ report }) => HAD_IT_DONE.test(report) && !denies(report))
  if (isDone && !isDenied) return { ...ruled, verdict: 'contradicted', fact }
  if (isDenied && !isDone) return { ...ruled, verdict: 'supported', fact }
  return { verdict: 'not-held', fact: null, flags: instead(fact, context) }
}
