import type { LanguageRecord } from '../knowledge/language.ts'

type Called = NonNullable<LanguageRecord['called']>
type Posts = Called['posts']

/** What a language calls the cities, States and sides in the title of a post. */
type Names = Readonly<{
  city: (name: string) => string
  state: (side: string) => string
  and: (items: readonly string[]) => string
  fill: (pattern: string, values: Readonly<Record<string, string>>) => string
}>

/** The ranks and offices of people/ that every language names, by the words in which people/ has them. */
const RANKS: Readonly<Record<string, keyof Posts>> = {
  ambassador: 'ambassador',
  'chargé d’affaires': 'charge',
  'consul general': 'consul-general',
  consul: 'consul',
  'first secretary': 'first-secretary',
  'consular official': 'consular-official',
  'permanent representative': 'permanent-representative',
  representative: 'representative',
  head: 'head',
  president: 'president',
  'prime minister': 'prime-minister',
  'foreign minister': 'foreign-minister',
  'external affairs minister': 'foreign-minister',
  'deputy foreign minister': 'deputy-foreign-minister',
  spokesman: 'spokesman',
  spokeswoman: 'spokeswoman',
  'deputy spokesman': 'deputy-spokesman',
}

/** "Ambassador and permanent representative of the former republic in Geneva", "ambassador of China in Kabul". */
const HELD =
  /^(?<ranks>[^,]+?)(?<of> of the former republic| of the Taliban| of (?!the |Afgh)[^,]+)?(?: in (?<city>[^,]+)| at the United Nations(?: in New York)?)$/
/** "Acting head of the Afghan consulate in Khorog". */
const AT_MISSION = /^(?<ranks>[^,]+?) (?:of|at) the Afghan (?<kind>embassy|consulate) in (?<city>[^,]+)$/
/** "Foreign minister of Russia", "Taliban acting foreign minister", "spokeswoman, Chinese foreign ministry". */
const OFFICE =
  /^(?:Taliban )?(?<ranks>(?:acting )?(?:president|(?:prime|(?:deputy )?foreign|external affairs) minister))(?: of [^,]+)?$|^(?<speaks>(?:deputy )?spokes(?:man|woman)), .+ foreign (?:ministry|office)$/

/** The title of a post in a language, where it says no more than ranks that the language names; else as people/ has it. */
export function postNamed(title: string, side: string, called: Called, names: Names): string {
  const { posts, missions } = called
  const { city, state, fill } = names
  const atMission = AT_MISSION.exec(title)?.groups
  const held = atMission ? undefined : HELD.exec(title)?.groups
  const found = atMission ?? held ?? OFFICE.exec(title)?.groups
  const ranks = found?.ranks ?? found?.speaks
  const post = ranks && ranksIn(ranks, posts, names)
  if (!found || !post || !Object.hasOwn(called.cities, found.city ?? SEAT)) return title
  const place = city(found.city ?? SEAT)
  if (atMission?.kind === 'embassy' || atMission?.kind === 'consulate')
    return fill(posts['at-mission'], { post, mission: fill(missions[atMission.kind], { city: place }) })
  if (!held) return fill(posts.office, { post, state: state(side) })
  return fill(posts[FORMS[held.of ?? ''] ?? 'of-state'], { post, city: place, state: state(side) })
}

/** Where the United Nations sit. */
const SEAT = 'New York'

/** Whose post it is, by the words that say so; any others name the State that sends. */
const FORMS: Readonly<Record<string, 'held' | 'of-republic' | 'of-taliban'>> = {
  '': 'held',
  ' of the former republic': 'of-republic',
  ' of the Taliban': 'of-taliban',
}

/** One rank or two, each of them perhaps an acting one; null where one is not named. */
function ranksIn(ranks: string, posts: Posts, { and, fill }: Names): string | null {
  const named = ranks.split(' and ').map((written) => {
    const rank = RANKS[written.replace(/^acting /, '')]
    return rank && (written.startsWith('acting ') ? fill(posts.acting, { post: posts[rank] }) : posts[rank])
  })
  return named.every((rank) => rank !== undefined) ? and(named) : null
}
