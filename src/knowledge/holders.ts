import type { PersonRecord } from './schema.ts'

/** The people of a side, or of any where it is null, whose post on file is an office: a deputy is not the minister. */
export function holdersIn(people: readonly PersonRecord[], office: string, side: string | null): string[] {
  const isHeld = ({ rank, title }: PersonRecord['posts'][number]) =>
    office.startsWith('spokes')
      ? rank === 'spokesperson'
      : title.toLowerCase().includes(office) && /deputy|vice/.test(office) === /deputy|vice/i.test(title)
  return people
    .filter((known) => (side === null || known.side === side) && known.posts.some(isHeld))
    .map(({ person }) => person)
}
