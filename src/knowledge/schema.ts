import * as z from 'zod'
import { isWrittenAsDay, spanOf } from '../edtf.ts'
import { type Kind, type Section, VOCABULARY } from './vocabulary.ts'

const edtf = z.string().refine((text) => spanOf(text) !== null, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is not a date of EDTF: write 2022, 2022-04, 2022-04-09, 2022-04~ or 2022-04/2022-06`,
})
const day = z.string().refine((text) => isWrittenAsDay(text) && spanOf(text) !== null, {
  error: ({ input }) => `${JSON.stringify(input)} is not a day: write YYYY-MM-DD`,
})
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id is lower case letters, digits and hyphens' })
/** ISO 3166-1 alpha-2, and EU and UN, which ISO reserves for the organisations. */
export const code = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'a State is its ISO 3166-1 alpha-2 code in capitals' })
const sentence = z.string().min(2)

/** Whom somebody speaks for: a State (ISO code), UN, EU, one of the two Afghan authorities, the press, or nobody else. */
const Side = z.union([z.enum(['taliban', 'republic', 'press', 'self']), code])

/** A speaker is a person on file, or somebody without a file of whom the source gives the capacity and perhaps the name. */
const Speaker = z.union([
  id,
  z.strictObject({
    name: sentence.optional(),
    role: sentence,
    side: Side,
    woman: z.literal(true).optional(),
  }),
])

/** One piece of evidence: our own sentence on what the source says and, where they are held, the words themselves. */
const Evidence = z.strictObject({
  quote: z.string().optional(),
  report: sentence,
  /** The words are the source's own, telling what the speaker said; without it they are the speaker's, as the source has them. */
  indirect: z.literal(true).optional(),
  speaker: Speaker.optional(),
  as: sentence.optional(),
  said: edtf.optional(),
  via: z.array(sentence).optional(),
  source: id,
  also: z.array(id).optional(),
  inferred: sentence.optional(),
})

const common = {
  from: edtf,
  until: edtf.optional(),
  /** Of what was announced, the last day before it was to come about. */
  due: day.optional(),
  /** It held already when it was told: the date is that of the report, and not of its beginning. */
  already: z.literal(true).optional(),
  inferred: sentence.optional(),
  recorded: day,
  mission: id.optional(),
  people: z.array(id).optional(),
  countries: z.array(code).optional(),
  number: z.number().int().nonnegative().optional(),
  confidence: z.enum(['medium', 'low']).optional(),
  doubt: sentence.optional(),
  withdrawn: z.strictObject({ on: day, because: sentence }).optional(),
  evidence: z.tuple([Evidence], Evidence),
}

const words = (section: Section, kind: Kind) =>
  z.enum(Object.keys(VOCABULARY[section][kind]) as [string, ...string[]])

/**
 * What a fact of a section may hold, by its kind. The kind is the one key of `holds`, `act`, `position` and `count`
 * that it has; `by` names the act that began a state.
 */
export const factSchema = (section: Section, kind: Kind) =>
  z.strictObject({
    [kind]: words(section, kind),
    ...(kind === 'holds' && { by: words(section, 'act').optional() }),
    ...common,
  })

/** The facts of a section, oldest first; each is read by `factSchema` once its kind is known. */
const facts = z.array(z.record(z.string(), z.unknown())).optional()

export const StateFile = z.strictObject({
  state: code,
  recognition: facts,
  accreditation: facts,
  relations: facts,
})

export const WorldFile = z.strictObject({
  world: z.literal('all States'),
  recognition: facts,
  accreditation: facts,
  relations: facts,
  control: facts,
  operation: facts,
  affairs: facts,
})

export const MissionFile = z.strictObject({
  mission: id,
  sending: code,
  receiving: code,
  city: sentence,
  kind: z.enum(['embassy', 'consulate']),
  title: sentence,
  spellings: z.array(sentence).optional(),
  note: sentence.optional(),
  control: facts,
  operation: facts,
  affairs: facts,
})

/** A post somebody holds or held; `until` is the last date it is documented for where the end is not known. */
const Post = z.strictObject({
  title: sentence,
  rank: z.enum(['ambassador', 'charge', 'consul', 'diplomat', 'minister', 'spokesperson', 'official']),
  mission: id.optional(),
  from: edtf.optional(),
  until: edtf.optional(),
})

export const PersonFile = z.strictObject({
  person: id,
  name: sentence,
  spellings: z.array(sentence).optional(),
  side: Side,
  /** The sources say "she": languages that tell ambassadors apart by it name her post so. */
  woman: z.literal(true).optional(),
  posts: z.tuple([Post], Post),
  note: sentence.optional(),
})

export const SourceFile = z.strictObject({
  source: id,
  publisher: sentence,
  title: sentence,
  author: sentence.optional(),
  url: z.url().nullable(),
  published: edtf,
  inferred: sentence.optional(),
  language: z.string().regex(/^[a-z]{2}$/),
  through: sentence.optional(),
  note: sentence.optional(),
  fingerprint: z.string().optional(),
})

export type EvidenceRecord = z.infer<typeof Evidence>
export type MissionRecord = z.infer<typeof MissionFile>
export type PersonRecord = z.infer<typeof PersonFile>
export type SourceRecord = z.infer<typeof SourceFile>
