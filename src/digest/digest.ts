import type { Day } from '../edtf.ts'
import type { Topic } from '../question.ts'

/** The kinds of change that a digest can tell, in the order in which it tells them. */
export const CHANGES = ['correction', 'changed', 'new', 'stale'] as const
export type Change = (typeof CHANGES)[number]

/** What a digest watches; an empty list leaves that side open. */
export type Watch = Readonly<{
  /** ISO 3166-1 alpha-2; a mission counts for the State that sends it and for the one that receives it. */
  countries: readonly string[]
  groups: readonly string[]
  missions: readonly string[]
  topics: readonly Topic[]
  changes: readonly Change[]
}>

/** Weekdays count from 1, Monday, to 7; a time is `HH:MM` on the clocks of the zone. */
export type Schedule = Readonly<{ days: readonly number[]; time: string }> | Readonly<{ cron: string }>

/** Hours in which nothing is posted, by the clocks of the zone; they may lie across midnight. */
export type QuietHours = Readonly<{ from: string; until: string }>

/** What is posted, when, and what if not: a digest without its channel. */
export type Digest = Readonly<{
  /** IANA name, as `Europe/London`: never a fixed offset. */
  zone: string
  schedule: Schedule
  watch: Watch
  /** What is posted where nothing changed. */
  nothing: 'receipt' | 'silence'
  /** How many hours late an edition is still posted; after that its content goes into the next one. */
  late: number
  quiet: QuietHours | null
  /** Of the posts; ISO 639-1. */
  language: string
  /** Runs that fall before the day, by the clocks of the zone, pass without a post; null is until somebody resumes it. */
  paused: Readonly<{ until: Day | null }> | null
  /** The last day of which nothing is told: what was recorded after it belongs to the first edition. */
  since: Day
  /** Changes on file when the digest was made or its watch changed, which are not told though they come up late. */
  known: readonly string[]
}>
