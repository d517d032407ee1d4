import { missionsNamed } from '../../reply/missions-named.ts'
import { newestOnMission } from '../../reply/standing.ts'
import { oneOf } from '../any-of.ts'
import { CAPTURED_NAME } from '../patterns.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { begins, sentencesOf } from './wants/want.ts'

const NOT = String.raw`(?:\b(?:not|never)|n['’]t)\b`
const WHO = oneOf('[Nn]obody', '[Nn]o one', CAPTURED_NAME)
/** "Norway did not ask for the closure of the embassy", "nobody has claimed the embassy": of a mission, and not of money or talks. */
const NEVER_ASKED = new RegExp(
  String.raw`${WHO} (?:(?:has|have|had|did|does|do|ever) ){0,2}(?:${NOT} (?:ever |been )?)?(?:ask|request|demand|sought|seek|claim|insist)\p{Ll}*\b[^.;]{0,40}\b(?:control|clos\p{Ll}+|shut\p{Ll}*|keys|handover|embassy|consulate|mission)\b`,
  'u',
)
const ASKED = /\b(?:ask(?:s|ed|ing)?|request(?:s|ed)?|demand(?:s|ed)?|claim(?:s|ed)?|sought|insist\w*)\b/i
/** What else may be on file as asked for. */
const OF_ELSE = /\bno money\b|\bfinancial assistance\b|\breopen/i
const MONEY = '(?:money|funds?|funding|cash)\\b'
/** "Has never lacked money", "is not short of funds". */
const NEVER_SHORT = new RegExp(
  String.raw`${NOT} (?:\p{Ll}+ ){0,2}(?:lack(?:s|ed|ing)?|short of|r[au]n (?:out|short) of|struggl\p{Ll}+ for|without) (?:\p{Ll}+ )?${MONEY}`,
  'iu',
)
const SHORT = /\b(?:lack of|short of|ran out of) (?:money|funds|cash)\b|\bbudget constraints\b/i

/** A verdict on what is denied of a mission besides who runs it: that somebody asked for it or for its closure, or that it lacks money. A report that tells it denies that; who runs the mission bears none of it out. */
export const neverAsked: Ruling = (ruled, { claim, context }) => {
  const { topic, text, question, mission } = claim
  if (topic !== 'mission' || !mission || question.language !== 'en' || ruled.verdict === 'contradicted')
    return ruled
  const told = toldOf(text)
  if (!told) return ruled
  const { knowledge, until } = context
  const onFile = missionsNamed(mission, knowledge).flatMap((one) =>
    newestOnMission(one.mission, knowledge, until),
  )
  const fact =
    onFile.findLast((one) => one.evidence.some(({ report }) => told(report))) ??
    onFile.findLast((one) => [...sentencesOf(one), one.doubt ?? ''].some(told))
  if (fact) return { verdict: 'contradicted', fact, flags: [] }
  return ruled.verdict === 'supported' && ruled.fact
    ? { verdict: 'not-held', fact: null, flags: instead(ruled.fact, context) }
    : ruled
}

/** What a report must tell to deny that it never was so; null where nothing of the kind is denied. */
function toldOf(text: string): ((sentence: string) => boolean) | null {
  if (NEVER_SHORT.test(text)) return (sentence) => SHORT.test(sentence)
  const [whole, who] = NEVER_ASKED.exec(text) ?? []
  if (!whole || (who && !new RegExp(NOT).test(whole))) return null
  const asker = who ? new RegExp(begins(who.replace(/^The /, ''))) : /./
  return (sentence) => ASKED.test(sentence) && asker.test(sentence) && !OF_ELSE.test(sentence)
}
