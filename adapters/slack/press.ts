import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { CONVERSATION_SHAPE, type Conversation } from '../../src/conversation.ts'
import { LIMITS } from './limits.ts'

/**
 * What a button does, carried in the button itself: it works for as long as the message stands, over restarts and
 * without a store. The first number is to be counted up whenever older buttons could be read wrongly.
 */
const VERSION = `1.${CONVERSATION_SHAPE}`

/** Enough to show something again to the byte, and the mark by which it is known to be the same. */
const Again = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    text: z.string(),
    today: z.string(),
    /** Of the shape of today, as the version says: a button is Slack's to hand back, and ours alone to write. */
    before: z.custom<Conversation>((value) => typeof value === 'object' && value !== null).optional(),
    mark: z.string(),
  }),
  z.strictObject({
    kind: z.literal('vetting'),
    text: z.string(),
    today: z.string(),
    /** The message that was checked: what is shared stands in its thread. */
    thread: z.string(),
    mark: z.string(),
  }),
])

/** What a button does with a digest: `change` opens a form. */
const DigestAct = z.enum(['change', 'preview', 'pause', 'resume', 'delete', 'again', 'settle'])
export type DigestAct = z.output<typeof DigestAct>

const Press = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('ask'), question: z.string() }),
  z.strictObject({ act: z.literal('more'), again: Again, page: z.int().positive() }),
  z.strictObject({ act: z.literal('share'), again: Again }),
  z.strictObject({
    act: z.literal('digest'),
    do: DigestAct,
    digest: z.string().nullable(),
    /** The run of an edition in doubt. */
    occurrence: z.string().optional(),
  }),
])

export type Press = z.output<typeof Press>
export type Again = z.output<typeof Again>
export type DigestPress = Extract<Press, { act: 'digest' }>

/** No text of words packs into a button from more than this. */
const MOST_PACKED = 8_000

/** The value of a button, packed where it would be too long; null where even that is. */
export function pressValue(press: Press): string | null {
  const plain = JSON.stringify([VERSION, press])
  if (plain.length <= LIMITS.buttonValue) return plain
  if (plain.length > MOST_PACKED) return null
  const packed = brotliCompressSync(plain).toString('base64url')
  return packed.length <= LIMITS.buttonValue ? packed : null
}

/** What a pressed button asks for; null for a button of another version, or of nobody we know. */
export function pressed(value: string | undefined): Press | null {
  try {
    const plain = value?.startsWith('[') ? value : unpacked(value ?? '')
    const [version, press] = JSON.parse(plain)
    return version === VERSION ? Press.parse(press) : null
  } catch {
    return null
  }
}

/** Far above what fits into a button, so that a forged one cannot grow without bounds. */
const MOST_UNPACKED = 64_000

const unpacked = (value: string): string =>
  brotliDecompressSync(Buffer.from(value, 'base64url'), { maxOutputLength: MOST_UNPACKED }).toString('utf8')

/** A short mark by which what is shown is known to be the same. */
export const markOf = (shown: object): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 8)
