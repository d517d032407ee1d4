import type { Answer, Evidence, Finding } from '../../src/answer.ts'

/** What somebody said, with every source that carries it; `again` where the answer has shown it further up. */
export type Saying = Readonly<{
  number: number
  again: boolean
  evidence: Evidence
  sources: readonly Carrier[]
}>

type Carrier = Readonly<{ source: Evidence['source']; again: boolean }>

/** What each finding rests on, and what says otherwise. */
export type Sayings = ReadonlyMap<
  Finding,
  Readonly<{ support: readonly Saying[]; against: readonly Saying[] }>
>

/** The sayings of each finding, numbered through the answer, so that none is printed twice in full. */
export function sayingsIn({ parts }: Pick<Answer, 'parts'>): Sayings {
  const numbers = new Map<string, number>()
  const sources = new Set<string>()
  const numbered = (group: readonly [Evidence, ...Evidence[]]): Saying => {
    const [evidence] = group
    const key = evidence.quote ?? `${evidence.fact} ${evidence.summary}`
    const again = numbers.has(key)
    if (!again) numbers.set(key, numbers.size + 1)
    const carriers = group.map(({ source }) => ({
      source,
      again: sources.has(source.id) || !sources.add(source.id),
    }))
    return { number: numbers.get(key) ?? 0, again, evidence, sources: carriers }
  }
  const of = (evidence: readonly Evidence[]) => sameWords(evidence).map(numbered)
  const findings = parts.filter((part) => part.kind === 'finding')
  return new Map(findings.map((one) => [one, { support: of(one.evidence), against: of(one.contradictedBy) }]))
}

/** Evidence side by side that differs only in the source that carries it. */
function sameWords(evidence: readonly Evidence[]): [Evidence, ...Evidence[]][] {
  const groups: [Evidence, ...Evidence[]][] = []
  for (const piece of evidence) {
    const group = groups.find(([{ fact, summary }]) => fact === piece.fact && summary === piece.summary)
    if (group) group.push(piece)
    else groups.push([piece])
  }
  return groups
}
