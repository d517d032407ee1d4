import type { Intent, MissionNamed, TopicOrAll } from './question.ts'

/** How a question was read, in the words of the answer contract. Always present, always shown in some form. */
export type Understood = Readonly<{
  intent: Intent
  aspect: TopicOrAll
  countries: readonly string[]
  mission: MissionNamed | null
  people: readonly string[]
  asOf: string | null
  language: string
}>

/** What the bot says. Adapters lay it out; they never reword it. */
export type Answer = Readonly<{
  version: 1
  outcome: 'answered' | 'asked-back' | 'abstained'
  understood: Understood
  headline: string
  parts: readonly Part[]
  next: readonly Option[]
}>

export type Part = Heading | Finding | Note | Choice

/** Opens a group of parts, as the corrections of a digest. */
type Heading = Readonly<{ kind: 'heading'; sentence: string }>

/** One sentence and the words it rests on: a finding without evidence does not compile. */
export type Finding = Readonly<{
  kind: 'finding'
  sentence: string
  subject: Subject
  aspect: TopicOrAll
  value: string
  holds: string
  staleness: Staleness
  evidence: readonly [Evidence, ...Evidence[]]
  contradictedBy: readonly Evidence[]
}>

/** The bot's own voice: how the question was read, what the record lacks, how a premise was corrected. */
export type Note = Readonly<{ kind: 'note'; sentence: string }>

/** A question back; each option can be asked as it stands. */
type Choice = Readonly<{ kind: 'choice'; sentence: string; options: readonly Option[] }>

export type Option = Readonly<{ label: string; question: string }>

export type Subject =
  | Readonly<{ country: string }>
  | Readonly<{
      mission: { id: string; sending: string; receiving: string; city: string; kind: 'embassy' | 'consulate' }
    }>
  | Readonly<{ person: string }>
  | Readonly<{ everyone: true }>

export type Staleness = 'fresh' | 'ageing' | 'stale'

export type Evidence = Readonly<{
  fact: string
  quote: string | null
  summary: string
  /** The words quoted are the source's own, telling what the speaker said: indirect speech. */
  indirect: boolean
  speaker: Readonly<{ id: string | null; name: string | null; role: string; side: string }> | null
  said: string | null
  via: readonly string[]
  source: Readonly<{ id: string; publisher: string; title: string; url: string | null; published: string }>
}>
