import { begins, sentencesOf, type Want } from './want.ts'

const GUARDS =
  /\b(?!The\b)(\p{Lu}\p{L}+) (?:commandos?|troops|soldiers|guards|forces|marines|police|fighters|gunmen|men|security)\b[^.;]{0,60}\b(?:guard|protect|secur)|\b(?:guard|protect|secur)(?:ed|ing|s)? by (?:the )?(?:[a-z]+ )?(\p{Lu}\p{L}+)/u

/** "The police were guarding it", "guarded by the army": of no side that is named. */
const FORCE = '(police|army|soldiers|troops|marines|commandos)'
const BY_FORCE = new RegExp(
  String.raw`\b${FORCE} (?:who )?(?:(?:is|are|was|were|has|have|had|been|still|now) )*(?:guard|protect|secur)|\b(?:guard|protect|secur)(?:ed|ing|s)? by (?:the )?(?:local )?${FORCE}\b`,
)

/** Who is said to guard a mission. */
export const whoGuards: Want = ({ asserts, text }) => {
  const found = asserts.includes('guarded') ? (GUARDS.exec(text) ?? BY_FORCE.exec(text)) : null
  const who = found?.[1] ?? found?.[2]
  if (!who) return null
  const guards = new RegExp(
    `${begins(who)} \\w+ (?:\\w+ ){0,3}(?:guard|protect|secur)|(?:guard|protect|secur)\\w* by (?:the )?${begins(who)}|${begins(who)}(?: have been| are| were)? (?:guard|protect)`,
    'i',
  )
  return (fact) => sentencesOf(fact).some((sentence) => guards.test(sentence) && !GONE.test(sentence))
}
/** "The police guard had gone." */
const GONE = /\b(?:had|has|have) (?:gone|left|fled|withdrawn|vanished)\b/i
