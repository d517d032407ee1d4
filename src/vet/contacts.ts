import type { Context } from '../reply/context.ts'
import type { Claim } from './claim.ts'
import { instead } from './instead.ts'
import type { Ruled } from './verdict.ts'

/** Kinds of contact that one report on file has and another denies; told by the beginning of the word. */
const KIND =
  /\b(political|official|formal|high-level|secret|regular)(?:ly)? (?:\w+ )?(?:contact|channel|dialogue|talk)/i

/** A verdict on contacts of a kind, said so in English: a report of other contacts does not bear them out, and is named. */
export function ofKind(ruled: Ruled, { topic, text }: Claim, context: Context): Ruled {
  const kind = topic === 'relations' ? KIND.exec(text)?.[1]?.toLowerCase() : undefined
  const { verdict, fact, flags } = ruled
  if (!kind || verdict !== 'supported' || !fact) return ruled
  const words = fact.evidence.map(({ report, quote = '' }) => `${report} ${quote}`.toLowerCase())
  if (words.some((one) => one.includes(kind))) return ruled
  return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
}
