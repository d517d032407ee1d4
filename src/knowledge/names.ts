import * as z from 'zod'
import { code } from './schema.ts'

const words = z.array(z.string().min(1))

/** The names of States in every language of the CLDR, made once (`npm run names`) so that answers do not change with ICU. */
export const CldrFile = z.record(code, words)

/** What each language calls each State in an answer, made with `cldr.json`: where `{State}` stands as a label. */
export const CalledFile = z.record(z.string().regex(/^[a-z]{2}$/), z.record(code, z.string()))

const called = {
  names: words.optional(),
  demonyms: words.optional(),
  capitals: words.optional(),
  metonyms: words.optional(),
  cities: words.optional(),
}

/** How people call a State in English beyond the CLDR; `called` is its name inside a sentence. */
export const StatesFile = z.record(
  code,
  z.strictObject({
    called: z.string(),
    alpha3: z.string().length(3).optional(),
    capital: z.string().optional(),
    leaders: words.optional(),
    ...called,
  }),
)

/**
 * What other languages call a State beyond the CLDR, as people write it, and the cases made from that; cities by
 * themselves where a mission on file has their spellings, else under the name that English has for them.
 */
export const AbroadFile = z.record(
  code,
  z.strictObject({ ...called, cities: z.union([words, z.record(z.string(), words)]).optional() }),
)

const SharedOption = z.union([
  code,
  z.strictObject({ code, city: z.string().optional(), label: z.string().optional() }),
])

/** Names that several States or cities share: the bot asks back. */
export const SharedFile = z.array(
  z.strictObject({
    names: words,
    options: z.array(SharedOption).min(2),
    ask: z.string(),
    /** Words elsewhere in the text that settle it, by State. */
    hints: z.record(code, words).optional(),
    /** Spellings, marks above the letters included, that settle it, by State. */
    spelt: z.record(code, words).optional(),
    /** Words by which all the options are meant. */
    plural: words.optional(),
  }),
)

export const GroupsFile = z.array(
  z.strictObject({
    group: z.string(),
    called: z.string(),
    names: words,
    members: z.array(code),
    /** States a part of which lies there, and which are not counted among the members. */
    partly: z.array(code).optional(),
    note: z.string().optional(),
  }),
)

/** Everyday words and phrases that hold or resemble a name and are none. */
export const EverydayFile = z.strictObject({ phrases: words, words, titles: words, initials: words })

export type Names = Readonly<{
  cldr: z.infer<typeof CldrFile>
  called: z.infer<typeof CalledFile>
  states: z.infer<typeof StatesFile>
  abroad: z.infer<typeof AbroadFile>
  declined: z.infer<typeof AbroadFile>
  shared: z.infer<typeof SharedFile>
  groups: z.infer<typeof GroupsFile>
  everyday: z.infer<typeof EverydayFile>
}>
