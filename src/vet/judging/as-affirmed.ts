import type { Fact } from '../../knowledge/knowledge.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

const BETWEEN =
  '(?:(?:yet|been|being|so|far|still|then|also|ever|formally|officially|actually|at|the|an?) ){0,3}'
const NOT_DONE = new RegExp(
  String.raw`\b(was|were|is|are|ha[sd]|have|did|do|does)(?:n['’]t| not| never) ${BETWEEN}(?!only\b|just\b|merely\b|simply\b)([a-z]{3,})\b`,
  'gi',
)
/** "Never asked", without another verb. */
const NEVER_DONE = /(?<!\b(?:ha[sd]|have|was|were|is|are|did|do|does) (?:\w+ )?)\bnever ([a-z]{2,}ed)\b/gi
/** "No diplomats were sent to 14 countries": none, where a count has some. */
const NONE_SENT =
  /\b(?:no|not any|not a single) (?:\w+ )?(?:diplomats?|envoys?|ambassadors?)\b[^.,;]{0,30}\b(?:sent|accepted|received|posted)\b|\b(?:diplomats?|envoys?|ambassadors?) (?:were|was|have|had|had been|have been|are)(?: not|n['’]t| never)(?: been)? (?:sent|accepted|received|posted)\b|\b(?:ha[sd]|have|did)(?: not|n['’]t| never) sen[dt] (?:any )?(?:\w+ )?(?:diplomats?|envoys?|ambassadors?)\b/i
/** "Would not recognise them", where it is announced that they will be. */
const WILL_NOT =
  /\b(?:(?:will|would|shall) (?:not|never)|(?:won|wouldn)['’]t|(?:not|never) going to|no (?:plans?|intention) (?:to|of)) (?:ever )?recogni[sz]/i
/** A report that denies or refuses something itself may well bear a "not" out. */
const DENYING =
  /\b(?:no|not|never|nobody|none|without|nor|neither|cannot|unanswered|only)\b|\b(?:refus|den[yi]|reject|declin|turned|rul|fail|ceas|clos|clear)/i

/**
 * A verdict on what is denied in English and told outright by the fact itself: "were not admitted as secretaries, which made
 * Germany the second State" is not borne out by a report that they were, whichever of its parts was held against that.
 */
export function asAffirmed(ruled: Ruled, { claim: { text, question }, context }: Case): Ruled {
  const { verdict, fact, flags } = ruled
  if (verdict !== 'supported' || !fact || question.language !== 'en') return ruled
  if (
    fact.kind === 'count' &&
    NONE_SENT.test(text) &&
    !reportsOf(fact).some((report) => NONE_SENT.test(report))
  )
    return { ...ruled, verdict: 'contradicted' }
  if (fact.value === 'announced' && WILL_NOT.test(text)) return { ...ruled, verdict: 'contradicted' }
  const undone = [
    ...[...text.matchAll(NOT_DONE)].map(([, verb = '', done = '']) => toldOutright(verb, done)),
    ...[...text.matchAll(NEVER_DONE)].map(([, done = '']) => toldOutright('', done)),
  ]
  return undone.some((told) => reportsOf(fact).some((report) => told.test(report)))
    ? { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
    : ruled
}

/** How a report tells what is denied: "admitted" of "were not admitted", "handed" of "did not hand". */
function toldOutright(verb: string, done: string): RegExp {
  if (/^d/i.test(verb)) return new RegExp(String.raw`\b${done.replace(/e$/, '')}(?:e?d|e?s)\b`, 'i')
  const isOwn = done.endsWith('ed')
  return new RegExp(String.raw`\b${isOwn ? '' : `${verb} (?:still )?(?:at )?`}${done}\b`, 'i')
}

/** The parts of its reports that deny nothing: "had asked Moscow to accept two and was not seeking to dismiss anybody". */
const reportsOf = ({ evidence }: Fact): string[] =>
  evidence.flatMap(({ report }) =>
    report.split(/,? and (?=(?:was|were|had|has|did|is|are) )/).filter((part) => !DENYING.test(part)),
  )
