import type { FactRecord } from './compile.ts'
import type { EvidenceRecord, PersonRecord } from './schema.ts'

/** The people who speak in some facts by name without a file of their own: what their source says of them is their post. */
export function speakersIn(facts: readonly FactRecord[]): PersonRecord[] {
  const known = new Map<string, PersonRecord>()
  for (const { from, withdrawn, evidence } of facts)
    for (const { speaker, said } of withdrawn ? [] : evidence) {
      if (typeof speaker !== 'object' || !speaker.name) continue
      const { name, role, side, woman } = speaker
      const person = idOf(name)
      const short = name.split(' of ')[0] ?? name
      const post = { title: role, rank: rankOf(role), until: said ?? from }
      const other = { ...(woman && { woman }), ...(short !== name && { spellings: [short] }) }
      known.set(person, { person, name, side, posts: [post], ...other })
    }
  return [...known.values()]
}

/** The id of a speaker: of the file in people/, or made from the name; null where nobody is named. */
export function speakerId(speaker: EvidenceRecord['speaker']): string | null {
  if (typeof speaker === 'string') return speaker
  return speaker?.name ? idOf(speaker.name) : null
}

/** Whether somebody, by his id, is on file as having said one of several records. */
export const speaksIn = (
  evidence: readonly Pick<EvidenceRecord, 'speaker'>[],
  person: string | null,
): boolean => person !== null && evidence.some(({ speaker }) => speakerId(speaker) === person)

/** The side for which somebody speaks, by the file in people/ or by what the source says; undefined where nobody is named. */
export const speakerSide = (
  speaker: EvidenceRecord['speaker'],
  person: (id: string) => Pick<PersonRecord, 'side'> | undefined,
): string | undefined => (typeof speaker === 'string' ? person(speaker)?.side : speaker?.side)

const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

type Rank = PersonRecord['posts'][number]['rank']

function rankOf(role: string): Rank {
  if (/spokes/.test(role)) return 'spokesperson'
  if (/ambassador/.test(role)) return 'ambassador'
  return /minister|secretary of state|foreign secretary/.test(role) ? 'minister' : 'official'
}
