import type { CalledRecord } from './language.ts'

export type Posts = CalledRecord['posts']

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

/** One rank or office of a title. */
export type Rank = Readonly<{ rank: keyof Posts; acting: boolean }>

/** What a title says where it says no more than ranks, a city, and whose post it is: such a title no one needs to translate. */
export type Title = Readonly<{ ranks: readonly Rank[] }> &
  (
    | Readonly<{ form: 'at-mission'; kind: 'embassy' | 'consulate'; city: string }>
    | Readonly<{ form: 'held' | 'of-republic' | 'of-taliban' | 'of-state'; city: string }>
    | Readonly<{ form: 'office' }>
  )

/** Whose post it is, by the words that say so; any others name the State that sends. */
const FORMS: Readonly<Record<string, 'held' | 'of-republic' | 'of-taliban'>> = {
  '': 'held',
  ' of the former republic': 'of-republic',
  ' of the Taliban': 'of-taliban',
}

/** Where the United Nations sit: no city is told of a post there. */
const SEAT = 'New York'

/** A title of people/ in its parts; null where it says more. */
export function titleIn(title: string): Title | null {
  const at = AT_MISSION.exec(title)?.groups
  const atMission = ranksIn(at?.ranks)
  if (atMission)
    return {
      form: 'at-mission',
      ranks: atMission,
      kind: at?.kind === 'consulate' ? 'consulate' : 'embassy',
      city: at?.city ?? '',
    }
  const held = HELD.exec(title)?.groups
  const ofHeld = ranksIn(held?.ranks)
  if (ofHeld) return { form: FORMS[held?.of ?? ''] ?? 'of-state', ranks: ofHeld, city: held?.city ?? SEAT }
  const office = OFFICE.exec(title)?.groups
  const ofOffice = ranksIn(office?.ranks ?? office?.speaks)
  return ofOffice && { form: 'office', ranks: ofOffice }
}

/** One rank or two, each of them perhaps an acting one; null where one is not named. */
function ranksIn(ranks: string | undefined): Rank[] | null {
  const named = ranks?.split(' and ').map((written) => {
    const rank = RANKS[written.replace(/^acting /, '')]
    return rank && { rank, acting: written.startsWith('acting ') }
  })
  return named?.every((rank) => rank !== undefined) ? named : null
}
