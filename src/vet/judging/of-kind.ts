import type { Fact } from '../../knowledge/knowledge.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** Kinds of contact that one report on file has and another denies; told by the beginning of the word. */
const KIND =
  /\b(political|official|formal|high-level|secret|regular)(?:ly|-level)? (?:\w+ )?(?:contact|channel|dialogue|talk)/i

/** "Talks at the political level." */
const AT_LEVEL =
  /\b(?:contacts?|talks?|talking|dialogue|channels?|speaking)\b[^.;]{0,50}\bat (?:the |an? )?(political|official|high|ministerial|senior) level/i

/**
 * A verdict on contacts of a kind, said so in English: a report of other contacts does not bear them out, and is named; one
 * that there were none of that kind denies them, and bears out who says the same.
 */
export function ofKind(ruled: Ruled, { claim: { topic, text, asserts }, facts, context }: Case): Ruled {
  const [, before, after] = (topic === 'relations' && (KIND.exec(text) ?? AT_LEVEL.exec(text))) || []
  const kind = (before ?? after)?.toLowerCase()
  const { verdict, fact, flags } = ruled
  if (!kind || verdict !== 'supported' || !fact) return ruled
  const denial = facts.findLast((one) => wordsOf(one).some((words) => noneOf(kind).test(words)))
  const isDenied = asserts.includes('none')
  if (denial) return { ...ruled, verdict: isDenied ? 'supported' : 'contradicted', fact: denial }
  if (isDenied) return ruled
  if (wordsOf(fact).some((words) => words.includes(kind))) return ruled
  return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}

const wordsOf = ({ evidence }: Fact): string[] =>
  evidence.map(({ report, quote = '' }) => `${report} ${quote}`.toLowerCase())

/** "There were no contacts as such, at the political level or any other". */
const noneOf = (kind: string): RegExp =>
  new RegExp(`\\bno (?:\\w+ )?(?:contact|channel|dialogue|talk)s?\\b[^.]*\\b${kind}`)
