/** The topics a fact can be about. */
export type Topic = 'recognition' | 'accreditation' | 'mission' | 'relations'
export type TopicOrAll = Topic | 'all'

/** What the person wants; the words of the answer contract. */
export type Intent =
  | 'status'
  | 'list'
  | 'timeline'
  | 'compare'
  | 'statement'
  | 'person'
  | 'changes'
  | 'sources'
  | 'help'
  | 'unsupported'

/** A mission as far as the question names it; what it leaves open is null. */
export type MissionNamed = Readonly<{
  sending: string | null
  receiving: string | null
  city: string | null
  kind: 'embassy' | 'consulate' | null
}>

/** The mission that another State has where one is named: its own in Kabul, or Afghanistan's in it. */
export const missionOfState = (mission: MissionNamed, state: string): MissionNamed =>
  mission.receiving === 'AF'
    ? { ...mission, sending: state }
    : mission.receiving === state
      ? mission
      : { ...mission, receiving: state, city: null }

/** The sides of a mission or a topic that a question can really be after, in the order in which they decide the answer. */
export const DETAILS = [
  'neither',
  'contested',
  'one-article',
  'undone',
  'ever',
  'never',
  'premature',
  'declared',
  'confirmed',
  'position',
  'meeting',
  'borne-out',
  'disowned',
  'cooperate',
  'credentials',
  'successor',
  'predecessor',
  'un-seat',
  'byline',
  'spokesperson',
  'ambassador',
  'refuse',
  'delisted',
  'damage',
  'called',
  'upgraded',
  'money',
  'flag',
  'guard',
  'where',
  'staff',
  'dismissed',
  'quit',
  'consular-service',
  'request',
  'terror-list',
  'condition',
  'handover',
  'behest',
  'closed',
  'open',
  'unbroken',
  'control',
  'visa',
  'heads',
  'consulate',
  'charge',
  'theirs',
  'broken-off',
  'head-of-state',
  'announced',
  'who-left',
  'office-held',
  'still',
  'taken-over',
  'each',
  'reactions',
  'approval',
  'disapproval',
  'side-by-side',
] as const
export type Detail = (typeof DETAILS)[number]

/** Who followed somebody in a post, or went before him, is asked for. */
export const SUCCESSION: readonly Detail[] = ['successor', 'predecessor']

/** Why a question is not answered: the closed list. */
export type Reason =
  | 'nothing-asked'
  | 'not-understood'
  | 'not-read'
  | 'prediction'
  | 'opinion'
  | 'advice'
  | 'other-recognition'
  | 'other-mission'
  | 'other-subject'
  | 'smalltalk'
  | 'instruction'
  | 'before-2021'
  | 'future-date'

/** What the bot must ask back before it can answer. */
export type Back =
  | Readonly<{
      of: 'shared'
      name: string
      ask: string
      options: readonly { label: string; code: string; city: string | null }[]
    }>
  | Readonly<{ of: 'halfway'; name: string; options: readonly { label: string; word: string }[] }>
  | Readonly<{ of: 'mission'; kind: 'embassy' | 'consulate' | null }>
  | Readonly<{ of: 'office'; name: string }>
  | Readonly<{ of: 'country'; topic: Exclude<TopicOrAll, 'mission' | 'all'> }>
  | Readonly<{ of: 'direction'; code: string; kind: 'embassy' | 'consulate' | null }>
  | Readonly<{ of: 'person'; name: string; people: readonly string[] }>
  | Readonly<{ of: 'date'; options: readonly string[] }>
  | Readonly<{ of: 'no-such-date'; said: string; near: readonly string[] }>
  | Readonly<{ of: 'stranger'; name: string }>
  | Readonly<{ of: 'nothing-to-follow' }>

/** What was written and what it was taken for; always shown. */
export type Taken = Readonly<{ from: string; to: string }>

/** The last place in an order of time. */
export const LAST = -1

/** What a person asked, once understood. */
export type Question = Readonly<{
  text: string
  language: string
  intent: Intent
  topic: TopicOrAll
  topics: readonly Topic[]
  countries: readonly string[]
  except: boolean
  group: string | null
  /** The group whose States are left out. */
  exceptGroup: string | null
  /** UN or EU, where the organisation itself is asked about and not its members. */
  organisation: 'UN' | 'EU' | null
  mission: MissionNamed | null
  /** All cities named, as they are called on file. */
  cities: readonly string[]
  /** Embassies are named, and no other posts. */
  onlyEmbassies: boolean
  people: readonly string[]
  side: 'taliban' | 'republic' | null
  /** The side whose own words are asked for. */
  speaks: 'taliban' | 'republic' | null
  /** The words of a mission itself are asked for. */
  houseSpeaks: boolean
  /** The State whose own words on another State are asked for. */
  speaker: string | null
  /** The name of a leader without a file whose own words are asked for; the State that he leads is among `countries`. */
  leader: string | null
  asOf: string | null
  details: readonly Detail[]
  /** The number of States or missions that is named: "39 missions". */
  figure: number | null
  negative: boolean
  /** The topics that the text denies, and whether it joins two of them ("ambassadors but no recognition"). */
  denied: readonly Topic[]
  both: boolean
  /** What came about in the time asked about is wanted, and not all that held by its end. */
  begun: boolean
  /** Which came first is asked. */
  order: boolean
  /** Of an order of time, the place that is asked about, from 1, or the last; and the States of `countries` after which it comes. */
  place: number | typeof LAST | null
  behind: readonly string[]
  /** The States of `countries` before which what is asked about had come about. */
  ahead: readonly string[]
  /** What the States ahead or behind did then, where that is told and is something else. */
  besideOn: Topic | null
  /** Since when what holds does so is asked, and not when something came about. */
  since: boolean
  asks: 'how-many' | 'when' | 'how-long' | 'why' | 'who' | 'whether'
  quoted: readonly string[]
  /** What somebody is said to have said, where these words are not quoted on file. */
  alleged: string | null
  /** Of "did Jawad say Russia would work with his embassy?", what follows the verb: his own words are found by it. */
  saidThat: string | null
  publishers: readonly string[]
  /** The outlets whose reports alone are asked for. */
  reportedBy: readonly string[]
  /** The words by which what was said or done is told apart from the rest on file. */
  sought: readonly string[]
  /** Of these words those that ask more than for recognition or whether an envoy is at his post. */
  further: readonly string[]
  taken: readonly Taken[]
  reset: boolean
  /** A greeting or thanks, with no word on what the bot can do. */
  greets: 'hello' | 'thanks' | null
  inherited: readonly ('countries' | 'aspect' | 'intent' | 'asOf' | 'mission' | 'people')[]
  reason: Reason | null
  back: Back | null
  cut: boolean
}>
