import type { Fact } from '../knowledge/knowledge.ts'

/** One piece of the evidence of a fact. */
export type Spoken = Fact['evidence'][number]

/** A fact with those of its words first that are somebody's; none where none are. */
export const inWordsThat =
  (isTheirs: (record: Spoken) => boolean) =>
  (fact: Fact): Fact[] => {
    const first = fact.evidence.findIndex(isTheirs)
    if (first <= 0) return first < 0 ? [] : [fact]
    return [
      { ...fact, evidence: fact.evidence.toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a))) },
    ]
  }
