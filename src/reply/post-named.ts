import type { CalledRecord } from '../knowledge/language.ts'

type Posts = CalledRecord['posts']

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

/** The title of a post in a language, where it says no more than ranks and cities that the language names; else as people/ has it. */
export const postNamed = (title: string, side: string, called: CalledRecord, names: Names): string =>
  postAt(AT_MISSION.exec(title)?.groups, called, names) ??
  postHeld(HELD.exec(title)?.groups, side, called, names) ??
  officeHeld(OFFICE.exec(title)?.groups, side, called, names) ??
  title

type Groups = Readonly<Record<string, string>> | undefined

function postAt(found: Groups, called: CalledRecord, names: Names): string | null {
  const post = ranksIn(found?.ranks, called.posts, names)
  const city = cityIn(found?.city, called, names)
  if (!post || !city) return null
  const mission = called.missions[found?.kind === 'consulate' ? 'consulate' : 'embassy']
  return names.fill(called.posts['at-mission'], { post, mission: names.fill(mission, { city }) })
}

/** Where no city is told the post is held at the United Nations. */
function postHeld(found: Groups, side: string, called: CalledRecord, names: Names): string | null {
  const post = ranksIn(found?.ranks, called.posts, names)
  const city = cityIn(found?.city ?? SEAT, called, names)
  if (!post || !city) return null
  const form = FORMS[found?.of ?? ''] ?? 'of-state'
  return names.fill(called.posts[form], { post, city, state: names.state(side) })
}

function officeHeld(found: Groups, side: string, { posts }: CalledRecord, names: Names): string | null {
  const post = ranksIn(found?.ranks ?? found?.speaks, posts, names)
  return post && names.fill(posts.office, { post, state: names.state(side) })
}

/** Where the United Nations sit. */
const SEAT = 'New York'

const cityIn = (city: string | undefined, { cities }: CalledRecord, names: Names): string | null =>
  city && Object.hasOwn(cities, city) ? names.city(city) : null

/** Whose post it is, by the words that say so; any others name the State that sends. */
const FORMS: Readonly<Record<string, 'held' | 'of-republic' | 'of-taliban'>> = {
  '': 'held',
  ' of the former republic': 'of-republic',
  ' of the Taliban': 'of-taliban',
}

/** One rank or two, each of them perhaps an acting one; null where one is not named. */
function ranksIn(ranks: string | undefined, posts: Posts, { and, fill }: Names): string | null {
  if (!ranks) return null
  const named = ranks.split(' and ').map((written) => {
    const rank = RANKS[written.replace(/^acting /, '')]
    return rank && (written.startsWith('acting ') ? fill(posts.acting, { post: posts[rank] }) : posts[rank])
  })
  return named.every((rank) => rank !== undefined) ? and(named) : null
}
