import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { stateIn } from '../reply/standing.ts'
import type { Claim } from './claim.ts'

/** Whether what is put into somebody's mouth is on file as his: `another` holds the one who said it instead. */
export type SaidBy =
  | Readonly<{ is: 'nobody-named' | 'his' | 'not-his' | 'no-such-words' }>
  | Readonly<{ is: 'his-words' | 'another'; fact: Fact }>

/** Holds the speaker that a sentence names against who is on file with those words, or else with a word on these facts. */
export function saidBy(
  { frame, states }: Pick<Claim, 'frame' | 'states'>,
  facts: readonly Fact[],
  { quoted, quotedLike, ofPerson }: Pick<Knowledge, 'quoted' | 'quotedLike' | 'ofPerson'>,
): SaidBy {
  const { words, speaker, stranger, reported } = frame
  const hits = words ? quoted(words) : []
  const [hit] = hits
  if (words && !hit) return { is: 'no-such-words' }
  if (stranger)
    return { is: [...facts, ...hits.map(({ fact }) => fact)].some(namedIn(stranger)) ? 'his' : 'not-his' }
  if (!speaker) return { is: 'nobody-named' }
  if (hit)
    return hits.some(({ record }) => record.speaker === speaker)
      ? { is: 'his-words', fact: hit.fact }
      : { is: 'another', fact: hit.fact }
  const own = new Set(ofPerson(speaker))
  const his = facts.filter(
    (fact) => own.has(fact) && fact.evidence.some((record) => record.speaker === speaker),
  )
  if (his.some((fact) => states.includes(stateIn(fact) ?? fact.value))) return { is: 'his' }
  const alike = reported ? quotedLike(reported) : []
  const others = alike.length > 0 && !alike.some(({ record }) => record.speaker === speaker)
  return { is: his.length && !others ? 'his' : 'not-his' }
}

/** Whether somebody without a page of his own is on file as speaking of a fact, by his last name. */
const namedIn = (name: string) => {
  const last = name.split(' ').at(-1) ?? name
  return ({ evidence }: Fact): boolean =>
    evidence.some(({ speaker, report }) =>
      `${typeof speaker === 'object' ? (speaker.name ?? '') : (speaker ?? '')} ${report}`.includes(last),
    )
}
