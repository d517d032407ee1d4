import { TAKEOVER } from '../../knowledge/takeover.ts'
import { AT_WORK } from '../../knowledge/vocabulary.ts'
import type { Ruling } from './ruling.ts'
import { speaksFor } from './verdict.ts'

/** In the weeks before the takeover missions shut because they came. */
const ADVANCE = '2021-08-01'

const CAME =
  "the Taliban(?:[’']s)? (?:\\w+ )?(?:took|seized|captured|entered|swept|returned|came|retook|regained|grabbed|had taken|takeover|take-over|seizure|capture|return|victory)\\b"
const FALL =
  "the (?:Taliban(?:[’']s)? )?(?:fall of (?:Kabul|the (?:\\w+ )?(?:republic|government))|takeover|take-over|seizure of (?:power|Kabul)|collapse of the (?:\\w+ )?(?:republic|government))"

/** That a mission shut once they had come: "after the Taliban took power", "following the fall of Kabul". */
const AFTER_IT = new RegExp(String.raw`\b(?:after|once|since|following|upon) (?:${CAME}|${FALL})`, 'iu')
/** Or because they did, or as they did. */
const WITH_IT = new RegExp(
  String.raw`\b(?:when|as|because|because of|over|due to|in response to|on) (?:${CAME}|${FALL})`,
  'iu',
)

/** A verdict on a mission said to have shut after the Taliban had come: one that shut before they did, and has not opened since, denies it. */
export const sinceTakeover: Ruling = (ruled, { claim, all }) => {
  if (ruled.verdict !== 'supported' || claim.topic !== 'mission' || !claim.asserts.includes('closed'))
    return ruled
  const came = AFTER_IT.test(claim.text) ? TAKEOVER : WITH_IT.test(claim.text) ? ADVANCE : null
  if (!came) return ruled
  const first = all.find((fact) => speaksFor(fact, ['closed']))
  const isBefore = first !== undefined && first.span.last < came
  const isOpenSince = all.some((fact) => speaksFor(fact, AT_WORK))
  return isBefore && !isOpenSince ? { verdict: 'contradicted', fact: first, flags: [] } : ruled
}
