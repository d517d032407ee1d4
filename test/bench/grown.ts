import type { Compiled, FactRecord, MissionData } from '../../src/knowledge/compile.ts'
import type { EvidenceRecord } from '../../src/knowledge/schema.ts'
import { compiled } from './known.ts'

const CODES = Object.keys(compiled.names.states).filter((code) => code !== 'AF')

/**
 * The real knowledge grown to so many facts, as it would grow: the real facts as they are, and copies of them on other
 * days, of further States and of missions there, with speakers and sources of their own and, as all but the five
 * articles, without quotations. The same every time.
 */
export function grown(size: number): Compiled {
  const { facts, people, sources, missions } = compiled
  const rounds = Array.from({ length: Math.ceil(size / facts.length) }, (_, round) => round)
  const further = CODES.flatMap((code) => [mission('AF', code), mission(code, 'AF')])
  return {
    ...compiled,
    facts: rounds
      .flatMap((round) => facts.map((fact, i) => (round ? copied(fact, round, i) : fact)))
      .slice(0, size),
    people: rounds.flatMap((round) =>
      round
        ? people.map((person) => ({ ...person, person: own(person.person, round), posts: POSTS }))
        : people,
    ),
    sources: rounds.flatMap((round) =>
      sources.map((source) => (round ? { ...source, source: own(source.source, round) } : source)),
    ),
    missions: [...missions, ...further],
  }
}

const POSTS: Compiled['people'][number]['posts'] = [{ title: 'spokesperson', rank: 'spokesperson' }]

const own = (id: string, round: number): string => `${id}-${round}`

function mission(sending: string, receiving: string): MissionData {
  const city = sending === 'AF' ? `Capital of ${receiving}` : 'Kabul'
  return { mission: idOf(sending, receiving), sending, receiving, city, kind: 'embassy', title: city }
}

const idOf = (sending: string, receiving: string) => `${sending}-${receiving}-grown`.toLowerCase()

function copied(fact: FactRecord, round: number, i: number): FactRecord {
  const { until: _, people = [], ...rest } = fact
  const at = round * 7919 + i * 104_729
  const code = CODES[at % CODES.length] as string
  const mission = fact.mission && (at % 2 ? idOf('AF', code) : idOf(code, 'AF'))
  return {
    ...rest,
    id: `${fact.id}-${round}`,
    country: fact.country && code,
    mission,
    from: dayOf(at),
    people: people.map((person) => own(person, round)),
    evidence: fact.evidence.map((evidence) => copiedEvidence(evidence, round)) as [EvidenceRecord],
  }
}

/** Days of ten years, most of them after the takeover. */
const dayOf = (at: number): string => new Date(Date.UTC(2018, 0, 1 + (at % 3200))).toISOString().slice(0, 10)

function copiedEvidence(evidence: EvidenceRecord, round: number): EvidenceRecord {
  const { quote: _, ...rest } = evidence
  const { speaker, source, also } = rest
  return {
    ...rest,
    source: own(source, round),
    ...(also && { also: also.map((id) => own(id, round)) }),
    ...(typeof speaker === 'string' && { speaker: own(speaker, round) }),
  }
}
