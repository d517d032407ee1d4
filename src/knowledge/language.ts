import * as z from 'zod'
import { SAYS } from './says.ts'

const words = z.array(z.string().min(1))

/** What a word of a question can point to: the same list for every language, so that only words differ. */
export const CUES = [
  'recognise', 'accredit', 'envoy', 'request', 'embassy', 'consulate', 'mission', 'un-seat', 'control', 'handover', 'open', 'closed',
  'staff', 'money', 'flag', 'guard', 'consular-service', 'relations', 'terror-list', 'stance', 'condition', 'count-claim',
  'which', 'who', 'several', 'list', 'how-many', 'how-long', 'when', 'since-when', 'timeline', 'happened', 'shift', 'order', 'compare', 'contrast', 'what', 'statement',
  'say', 'who-said', 'who-is', 'name-of', 'overview', 'refuse', 'new', 'source', 'help', 'hello', 'thanks', 'reset',
  'negation', 'why', 'now', 'except', 'taliban', 'republic', 'afghan', 'pronoun', 'yes-no', 'addition', 'correction',
  'predict', 'opinion', 'advice', 'other-subject', 'other-word', 'smalltalk', 'damage', 'byline', 'add', 'drop', 'he-she', 'authorities', 'territory', 'delisted', 'about', 'spokesperson', 'full-ambassador', 'instruct',
] as const
export type Cue = (typeof CUES)[number]

const Dates = z.strictObject({
  months: z.array(words).length(12),
  /** The months of the solar Hijri year, which begins in March; its years are told by their number (1401). */
  solar: z.array(words).length(12).optional(),
  /** "Since", "before" and "in" where they follow the date. */
  'since-after': words.optional(),
  'before-after': words.optional(),
  'at-after': words.optional(),
  weekdays: z.array(words).length(7),
  seasons: z.strictObject({ spring: words, summer: words, autumn: words, winter: words }),
  units: z.strictObject({ day: words, week: words, month: words, quarter: words, year: words }),
  numbers: z.array(words),
  since: words,
  before: words,
  between: words,
  and: words,
  at: words,
  part: z.strictObject({ early: words, mid: words, late: words }),
  last: words,
  this: words,
  next: words,
  ago: words,
  today: words,
  yesterday: words,
  tomorrow: words,
  ordinal: words,
  christmas: words,
  'new-year': words,
  takeover: words,
  events: words,
})

/** One language: the words by which its speakers ask, and what the bot says to them. */
export const LanguageFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  name: z.string(),
  script: z.string(),
  /** Small words written together with the next one; the longest first. */
  prefixes: words.optional(),
  cues: z.partialRecord(z.enum(CUES), words),
  function: words,
  /** Small words by which the place of a mission, its owner and the object of a verb are told. */
  grammar: z.strictObject({ place: words, 'place-after': words.optional(), owner: words, own: words, possessive: words, object: words, not: words }),
  dates: Dates,
  /** What a file lacks is said in English; a test names what each file lacks. */
  says: z.partialRecord(z.enum(SAYS), z.string()),
})
export type LanguageRecord = z.infer<typeof LanguageFile>
