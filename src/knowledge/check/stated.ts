import type { FactRecord } from '../compile.ts'
import type { Path, Place } from '../document.ts'
import type { EvidenceRecord, SourceRecord } from '../schema.ts'
import type { Checked } from './rule.ts'

/** One piece of evidence with its fact, its sources as far as they are on file, and where its parts stand. */
export type Stated = Readonly<{
  fact: FactRecord
  evidence: EvidenceRecord
  source: SourceRecord | undefined
  also: readonly SourceRecord[]
  at: (...inside: Path) => Place
}>

/** Every piece of evidence, in the order of the files. */
export function statedIn(read: Checked): Stated[] {
  const sources = new Map(read.records.sources.map((source) => [source.source, source]))
  return read.records.facts.flatMap((fact) =>
    fact.evidence.map((evidence, index) => ({
      fact,
      evidence,
      source: sources.get(evidence.source),
      also: (evidence.also ?? []).flatMap((id) => sources.get(id) ?? []),
      at: (...inside: Path) => read.places.fact(fact.id, 'evidence', index, ...inside),
    })),
  )
}

export type Quoted = Stated & Readonly<{ quote: string }>

/** Every quotation, in the order of the files. */
export function quotedIn(read: Checked): Quoted[] {
  return statedIn(read).flatMap((stated) => {
    const { quote } = stated.evidence
    return quote === undefined ? [] : [{ ...stated, quote }]
  })
}
