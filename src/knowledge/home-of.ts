import type { MissionData } from './compile.ts'
import type { PersonRecord } from './schema.ts'

/** Where a person belongs: the State he speaks for, or the State that receives the mission of his last post. */
export function homeOf(
  person: PersonRecord | undefined,
  missions: ReadonlyMap<string, MissionData>,
): { country: string | null; mission: string | null } {
  if (!person) return { country: null, mission: null }
  const [last] = [...person.posts].sort((a, b) => compare(seen(b), seen(a)))
  const posted = last?.mission ?? null
  const mission = posted ? missions.get(posted) : undefined
  if (/^[A-Z]{2}$/.test(person.side))
    return { country: person.side === 'UN' || person.side === 'EU' ? null : person.side, mission: posted }
  return { country: mission && mission.receiving !== 'UN' ? mission.receiving : null, mission: posted }
}

/** The last date on which somebody is known to have held a post. */
const seen = ({ from = '', until = from }: PersonRecord['posts'][number]): string => until

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
