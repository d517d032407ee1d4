import type { Answer, Option, Part } from '../answer.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Abstention } from './abstain.ts'

/** What one reply has to say, before it is put into an answer: a headline sentence, the parts below it, what may come next. */
export type Told = Readonly<{
  outcome: Answer['outcome']
  headline: string
  parts: readonly Part[]
  next: readonly Option[]
  /** The facts it rests on, for a later "source?". */
  facts: readonly Fact[]
  /** Of a list, the States in its order. */
  listed?: readonly string[]
  /** Of a list of missions, their cities in its order. */
  cities?: readonly string[]
  /** The time that it tells of, where the question names none ("and before that?") or another. */
  timeTold?: string | null
  /** Why nothing is answered, where that is so. */
  reason?: Abstention
}>

export const told = (
  headline: string,
  parts: readonly Part[],
  facts: readonly Fact[],
  next: readonly Option[] = [],
): Told => ({
  outcome: 'answered',
  headline,
  parts,
  next,
  facts,
})

/** The parts of several replies, one after the other, none twice. */
export function joined(parts: readonly Part[]): Part[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    const key =
      part.kind === 'finding'
        ? `finding ${part.evidence[0].fact} ${part.sentence}`
        : `${part.kind} ${part.sentence}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
