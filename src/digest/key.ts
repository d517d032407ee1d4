import type { Fact, Knowledge } from '../knowledge/knowledge.ts'

const kept = new WeakMap<Knowledge, ReadonlyMap<Fact, string>>()

/**
 * The keys by which a later edition knows what was told, of all facts and those taken back; made once for each
 * knowledge. A fact's id counts its place among those of one date, and its wording may be mended: the key holds
 * neither. Facts alike in all that it holds are counted.
 */
export function keysOf(knowledge: Knowledge): ReadonlyMap<Fact, string> {
  const keys = kept.get(knowledge) ?? keyed([...knowledge.chronicle(), ...knowledge.withdrawn()])
  kept.set(knowledge, keys)
  return keys
}

function keyed(facts: readonly Fact[]): Map<Fact, string> {
  const seen = new Map<string, number>()
  return new Map(
    facts.map((fact) => {
      const key = keyOf(fact)
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return [fact, count === 1 ? key : `${key} (${count})`]
    }),
  )
}

function keyOf({ id, section, from, value, recorded, evidence }: Fact): string {
  const subject = id.slice(0, id.indexOf('/'))
  return [subject, section, from, value, recorded, evidence[0]?.source].join('/')
}
