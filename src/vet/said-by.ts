import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import type { Frame } from './frame.ts'

/** Whether what is put into somebody's mouth is on file as his: `another` holds the one who said it instead. */
export type SaidBy =
  | Readonly<{ is: 'nobody-named' | 'his' | 'not-his' | 'no-such-words' }>
  | Readonly<{ is: 'his-words' | 'another'; fact: Fact }>

/** Holds the speaker that a sentence names against who is on file with those words, or else with a word on these facts. */
export function saidBy(
  { words, speaker }: Frame,
  facts: readonly Fact[],
  { quoted, ofPerson }: Pick<Knowledge, 'quoted' | 'ofPerson'>,
): SaidBy {
  const hits = words ? quoted(words) : []
  const [hit] = hits
  if (words && !hit) return { is: 'no-such-words' }
  if (!speaker) return { is: 'nobody-named' }
  if (hit)
    return hits.some(({ record }) => record.speaker === speaker)
      ? { is: 'his-words', fact: hit.fact }
      : { is: 'another', fact: hit.fact }
  const own = new Set(ofPerson(speaker))
  return { is: facts.some((fact) => own.has(fact)) ? 'his' : 'not-his' }
}
