import { anyOf } from '../any-of.ts'
import type { Said } from './assertion.ts'

const TEAM = String.raw`(?:an? |its )?(?:mere )?["“'‘]?technical (?:mission|team|office|presence)\b`
/** It has no more than that. */
const TECHNICAL = anyOf(
  // "has only a technical mission", "makes do with a technical mission"
  new RegExp(
    String.raw`\b(?:only|just|merely|still|(?:no|nothing) (?:more|other) than|nothing but|nothing beyond|mak(?:es|ing) do with|limited to|confined to) (?:has |have |runs |as )?${TEAM}`,
    'i',
  ),
  // "technical team only", "a technical mission, not an embassy"
  new RegExp(String.raw`\b${TEAM}["”'’]? (?:only|alone|at most)\b`, 'i'),
  new RegExp(String.raw`\b${TEAM}["”'’]?,? (?:and )?(?:not|no) (?:an? )?(?:\w+ )?embassy\b`, 'i'),
  // "has a technical team at its embassy in Kabul"
  new RegExp(
    String.raw`\b(?:has|have|keeps?|runs?|maintains?|operates?) (?:now |still )?${TEAM}["”'’]? (?:in|at)\b`,
    'i',
  ),
  // "turned its embassy in Kabul into a technical mission"
  /\b(?:turn|downgrad|convert|chang|demot|reduc)\w* (?:its|the) embassy (?:in Kabul )?(?:back )?(?:in)?to an? technical (?:mission|team|office)\b/i,
)
/** "Is no longer a mere technical mission", "carries embassy rank again". */
const NO_MORE = anyOf(
  new RegExp(
    String.raw`\b(?:no longer|not (?:just|merely|only)|no mere|more than) (?:just |merely |only )?${TEAM}`,
    'i',
  ),
  /(?<!\b(?:no|not|without|never)(?: \w+)? )\b(?:embassy (?:rank|status|level)|(?:rank|status|level) of (?:an? )?(?:full )?embassy)\b/i,
)
const NOTHING_MORE = /\b(?:nothing|no) more than\b/i
/** "Sent a technical team to Kabul": it came to work there, whatever became of it since. */
const TEAM_SENT: Said = { asserts: ['limited'], deniedBy: [], by: [] }
const SENT = new RegExp(
  String.raw`\b(?:sen[dt]s?|sending|dispatch(?:es|ed)|deploy(?:s|ed)|post(?:s|ed)) ${TEAM}|\b${TEAM} (?:went|flew|arrived|moved|returned|was (?:sent|dispatched|deployed)|has been (?:sent|at|in)|started|began)\b`,
  'i',
)

/** "Only a technical mission" is less than an embassy at work. */
const RANKED: Said = { asserts: ['limited'], deniedBy: ['open'], by: [] }
const RAISED: Said = { asserts: ['open', 'reopened'], deniedBy: ['closed', 'limited'], by: [] }
const NO_TEAM: Said = { asserts: ['no-team'], deniedBy: ['limited'], by: [] }

/** What a clause says of a State's technical mission in Kabul: that it is one, is one no longer, or was sent; null where it tells of none. */
export function ofTechnicalMission(text: string, isNegative: boolean): Said | null {
  if (NO_MORE.test(text) && !NOTHING_MORE.test(text)) return RAISED
  if (TECHNICAL.test(text)) return RANKED
  if (!SENT.test(text)) return null
  return isNegative ? NO_TEAM : TEAM_SENT
}
