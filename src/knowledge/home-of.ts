import { compare } from '../compare.ts'
import type { MissionNamed } from '../question.ts'
import type { MissionData } from './compile.ts'
import type { PersonRecord } from './schema.ts'
import { isState } from './states.ts'

/** Where a person belongs: a State or a side, the State he speaks for or that receives the mission of his last post, and that mission. */
export type Home = Readonly<{ side: string | null; country: string | null; mission: MissionNamed | null }>

/** Where a person belongs; nowhere if he has no file. */
export function homeOf(person: PersonRecord | undefined, missions: ReadonlyMap<string, MissionData>): Home {
  if (!person) return { side: null, country: null, mission: null }
  const { side, posts } = person
  const last = posts.toSorted((a, b) => compare(seen(a), seen(b))).at(-1)
  const post = last?.mission ? missions.get(last.mission) : undefined
  const mission = post ? namedAs(post) : null
  const own = /^[A-Z]{2}$/.test(side) ? side : (post?.receiving ?? null)
  return { side, country: own && isState(own) ? own : null, mission }
}

/** A mission as a question names it. */
export const namedAs = ({ sending, receiving, city, kind }: MissionData): MissionNamed => ({
  sending,
  receiving,
  city,
  kind,
})

/** The last date on which somebody is known to have held a post. */
const seen = ({ from = '', until = from }: PersonRecord['posts'][number]): string => until
