import type { CalledRecord } from '../knowledge/language.ts'
import { type Posts, type Rank, titleIn } from '../knowledge/post-titles.ts'

/** What a language calls the cities, States and sides in the title of a post. */
type Names = Readonly<{
  city: (name: string) => string
  state: (side: string) => string
  and: (items: readonly string[]) => string
  fill: (pattern: string, values: Readonly<Record<string, string>>) => string
}>

/** The title of a post in a language, where it says no more than ranks and cities that the language names; else null. */
export function postNamed(title: string, side: string, called: CalledRecord, names: Names): string | null {
  const { posts, missions, cities } = called
  const parts = titleIn(title)
  if (!parts) return null
  const post = ranksNamed(parts.ranks, posts, names)
  const state = names.state(side)
  if (parts.form === 'office') return names.fill(posts.office, { post, state })
  if (!Object.hasOwn(cities, parts.city)) return null
  const city = names.city(parts.city)
  return parts.form === 'at-mission'
    ? names.fill(posts['at-mission'], { post, mission: names.fill(missions[parts.kind], { city }) })
    : names.fill(posts[parts.form], { post, city, state })
}

const ranksNamed = (ranks: readonly Rank[], posts: Posts, { and, fill }: Names): string =>
  and(ranks.map(({ rank, acting }) => (acting ? fill(posts.acting, { post: posts[rank] }) : posts[rank])))
