import * as z from 'zod'
import { recordOf } from '../record-of.ts'
import { CUES } from './cues.ts'
import { isNested, MEANINGS, NAMINGS, TELLINGS } from './patterns.ts'
import { SAYS } from './says.ts'
import { NEEDED, OPTIONAL } from './small-words.ts'

const words = z.array(z.string().min(1))

const Dates = z.strictObject({
  months: z.array(words).length(12),
  /** The months of the solar Hijri year, which begins in March; its years are told by their number (1401). */
  solar: z.array(words).length(12).optional(),
  /** The months of the lunar Hijri year that people name, by their numbers, and what marks its years: "1444 AH". */
  lunar: z.record(z.string().regex(/^(?:[1-9]|1[0-2])$/), words).optional(),
  hijri: words.optional(),
  /** "Since", "before" and "in" where they follow the date. */
  'since-after': words.optional(),
  'before-after': words.optional(),
  'at-after': words.optional(),
  weekdays: z.array(words).length(7),
  seasons: z.strictObject({ spring: words, summer: words, autumn: words, winter: words }),
  units: z.strictObject({
    day: words,
    week: words,
    fortnight: words.optional(),
    month: words,
    quarter: words,
    year: words,
  }),
  numbers: z.array(words),
  /** Days of a month as words: first, second. */
  days: z.array(words).optional(),
  since: words,
  /** From what a number of days or years is counted: "two weeks after". */
  after: words,
  before: words,
  between: words,
  and: words,
  at: words,
  part: z.strictObject({ early: words, mid: words, late: words, start: words, end: words }),
  last: words,
  this: words,
  next: words,
  ago: words,
  /** What tells, before or behind a count of time, that it runs up to today: "depuis un an", "bir yıldır". */
  lasting: words,
  today: words,
  yesterday: words,
  tomorrow: words,
  ordinal: words,
  /** Where the day stands before its month, what follows two digits behind a month is a year's: "в августе 21-го". */
  'year-ending': words.optional(),
  christmas: words,
  'new-year': words,
  'new-years-eve': words,
  /** The first day of the solar Hijri year. */
  nawruz: words,
  /** Last and this year where they are one word. */
  'last-year': words.optional(),
  'this-year': words.optional(),
  takeover: words,
  events: words,
})

/** A regular expression over Unicode that finds letters of either case, unless it stands in a `split`. */
const Pattern = z.string().superRefine((source, { addIssue }) => {
  try {
    new RegExp(source, 'u')
  } catch (error) {
    addIssue({ code: 'custom', message: `is no regular expression: ${(error as Error).message}` })
  }
  if (isNested(source))
    addIssue({
      code: 'custom',
      message: 'repeats without end what repeats without end: give one of the two a limit, as {0,5}',
    })
})

/** How a language tells what its words alone do not: a file may lack any of it. */
const Patterns = z.strictObject({
  tells: z.partialRecord(z.enum([...MEANINGS, ...TELLINGS, ...NAMINGS]), z.array(Pattern).min(1)),
  /** Where a sentence is cut, so that each side has a yes or no of its own. */
  cut: z.array(Pattern).optional(),
  /** What is put in other words before it is read: what is found, and what stands for it. */
  reworded: z.array(z.tuple([Pattern, z.string()])).optional(),
  /** The same behind a sentence that tells of something: what that is, what is found, and what stands for it. */
  behind: z.array(z.tuple([Pattern, Pattern, z.string()])).optional(),
  /** A sentence with two statements, and each of them by itself; capitals count. */
  split: z.array(z.tuple([Pattern, z.string(), z.string()])).optional(),
})

/** What missions, posts and cities are called; in English missions/ and people/ name them. */
const Called = z.strictObject({
  /** Of a {city}, a foreign embassy of a {state} as well. */
  missions: z.strictObject({
    embassy: z.string(),
    consulate: z.string(),
    'consulate-general': z.string(),
    'permanent-mission': z.string(),
    'united-nations': z.string(),
    'foreign-embassy': z.string(),
    delegation: z.string(),
  }),
  /** Ranks and offices; and a {post} as it is held in a {city}, for whom, at a {mission} or of a {state}. */
  posts: z.strictObject({
    ambassador: z.string(),
    charge: z.string(),
    'consul-general': z.string(),
    consul: z.string(),
    'first-secretary': z.string(),
    'consular-official': z.string(),
    head: z.string(),
    representative: z.string(),
    'permanent-representative': z.string(),
    president: z.string(),
    'prime-minister': z.string(),
    'foreign-minister': z.string(),
    'deputy-foreign-minister': z.string(),
    spokesman: z.string(),
    spokeswoman: z.string(),
    'deputy-spokesman': z.string(),
    held: z.string(),
    'of-republic': z.string(),
    acting: z.string(),
    'of-taliban': z.string(),
    'of-state': z.string(),
    'at-mission': z.string(),
    office: z.string(),
  }),
  /** Of these the ranks that are called otherwise where a woman holds them. */
  women: z.strictObject({ ambassador: z.string(), 'consul-general': z.string() }).optional(),
  /** Groups of States, as a label. */
  groups: z.record(z.string(), z.string()),
  cities: z.record(z.string(), z.string()),
})

/** One language: the words by which its speakers ask, and what the bot says to them. */
export const LanguageFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  name: z.string(),
  script: z.string(),
  /** Small words written together with the next one; the longest first. */
  prefixes: words.optional(),
  /** Prefixes that swallow the beginning of the next word, and that beginning. */
  swallowed: z.record(z.string(), z.string()).optional(),
  /** Endings written together with a name; the longest first. */
  suffixes: words.optional(),
  cues: z.partialRecord(z.enum(CUES), words),
  function: words,
  grammar: z.strictObject({
    ...recordOf(NEEDED, () => words),
    ...recordOf(OPTIONAL, () => words.optional()),
    /** Which place in an order of time is asked about: the words for the first, the second and so on. */
    places: z.array(words).optional(),
    /** The last place in it: "the latest country to". */
    final: words.optional(),
  }),
  dates: Dates,
  called: Called.optional(),
  /** Text of a sentence that is written otherwise after a name that ends so. */
  elisions: z
    .array(z.strictObject({ after: z.string().min(1), text: z.string().min(1), as: z.string() }))
    .optional(),
  /** The numbers from two to nine as words; a language without them has the figure in a sentence that counts. */
  spelled: words.length(8).optional(),
  /** How a text that is vetted is read, beyond its words; English has rules of its own, in `src/vet`. */
  patterns: Patterns.optional(),
  /** What a file lacks is said in English; a test names what each file lacks. */
  says: z.partialRecord(z.enum(SAYS), z.string()),
})
export type LanguageRecord = z.infer<typeof LanguageFile>
export type CalledRecord = z.infer<typeof Called>
export type PatternsRecord = z.infer<typeof Patterns>
