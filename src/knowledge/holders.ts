import type { PersonRecord } from './schema.ts'

/** The people of a side, or of any where it is null, whose post on file is an office: a deputy is not the minister. */
export function holdersIn(people: readonly PersonRecord[], office: string, side: string | null): string[] {
  const called = OF_A_STATE.test(office) ? 'envoy for' : office
  const isHeld = ({ rank, title }: PersonRecord['posts'][number]) =>
    office.startsWith('spokes')
      ? rank === 'spokesperson'
      : title.toLowerCase().includes(called) && /deputy|vice/.test(office) === /deputy|vice/i.test(title)
  return people
    .filter((known) => (side === null || known.side === side) && known.posts.some(isHeld))
    .map(({ person }) => person)
}

/** "Special envoy", "point man for Afghanistan": whom a State charges with all that concerns a country, and posts nowhere. */
const OF_A_STATE = /\benvoy\b|\bpoint (?:man|person)\b|\bspecial representative\b/
