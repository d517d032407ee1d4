import type { Digest, Watch } from '../../src/digest/digest.ts'
import { liesIn } from '../../src/digest/due.ts'
import type { KeptDigest } from './kept.ts'
import type { Fault, Field, Wishes } from './order.ts'
import { changesRead, managersRead, nothingRead, topicsRead } from './wished/choices.ts'
import { lateRead, quietRead } from './wished/hours.ts'
import { languageRead } from './wished/language.ts'
import { placesRead } from './wished/places.ts'
import type { Read, Reading } from './wished/reading.ts'
import { whenRead } from './wished/when.ts'
import { zoneRead } from './wished/zone.ts'

/** All of a digest that people choose. */
export type Settings = Pick<
  Digest,
  'zone' | 'schedule' | 'watch' | 'nothing' | 'late' | 'quiet' | 'language'
> &
  Pick<KeptDigest, 'managers'>

/** How a digest is where nobody wishes otherwise. */
export const USUAL: Omit<Settings, 'zone' | 'language'> = {
  schedule: { days: [1], time: '09:00' },
  watch: { countries: [], groups: [], missions: [], topics: [], changes: [] },
  nothing: 'receipt',
  late: 6,
  quiet: null,
  managers: 'members',
}

/** What one wish says of the settings: a part of them, and of the watch a part. */
type Part = Partial<Omit<Settings, 'watch'>> & Readonly<{ watch?: Partial<Watch> }>
type Reader = (text: string, reading: Reading) => Read<Part>

const READERS: Readonly<Record<Field, Reader>> = {
  when: (text, reading) => kept(whenRead(text, reading), (schedule) => ({ schedule })),
  zone: (text, reading) => kept(zoneRead(text, reading), (zone) => ({ zone })),
  watching: (text, reading) => kept(placesRead(text, reading), (watch) => ({ watch })),
  topics: (text, reading) => kept(topicsRead(text, reading), (topics) => ({ watch: { topics } })),
  changes: (text, reading) => kept(changesRead(text, reading), (changes) => ({ watch: { changes } })),
  nothing: (text, reading) => kept(nothingRead(text, reading), (nothing) => ({ nothing })),
  late: (text, reading) => kept(lateRead(text, reading), (late) => ({ late })),
  quiet: (text, reading) => kept(quietRead(text, reading), (quiet) => ({ quiet })),
  language: (text, reading) => kept(languageRead(text, reading), (language) => ({ language })),
  managers: (text, reading) => kept(managersRead(text, reading), (managers) => ({ managers })),
}

function kept<T, R>(read: Read<T>, into: (value: T) => R): Read<R> {
  return 'value' in read ? { value: into(read.value) } : read
}

/** The settings that wishes make of others, or every fault in them at once. */
export function settled(wishes: Wishes, before: Settings, reading: Reading): Settings | readonly Fault[] {
  const read = (Object.keys(wishes) as Field[]).map((field) => ({
    field,
    read: READERS[field](wishes[field] ?? '', reading),
  }))
  const faults = read.flatMap(({ field, read }) => ('fault' in read ? [{ field, message: read.fault }] : []))
  const after = read.reduce(
    (settings, { read }) => ('value' in read ? joined(settings, read.value) : settings),
    before,
  )
  const all = [...faults, ...(faults.length ? [] : silenced(after, reading))]
  return all.length ? all : after
}

const joined = (before: Settings, part: Part): Settings => ({
  ...before,
  ...part,
  watch: { ...before.watch, ...part.watch },
})

/** A time of day inside the quiet hours would never be kept. */
function silenced({ schedule, quiet }: Settings, { words }: Reading): Fault[] {
  if (!quiet || 'cron' in schedule) return []
  const { time } = schedule
  return liesIn(quiet, time)
    ? [{ field: 'quiet', message: words.say('digest.fault.quiet-run', { time, ...quiet }) }]
    : []
}
