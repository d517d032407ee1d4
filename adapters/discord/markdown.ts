import { onceFor } from '../../src/once.ts'
import { oneLine } from '../shown/one-line.ts'

/** What is escaped in text of others, so that it is read as it was written, and why. */
const ESCAPES: readonly Readonly<{ what: RegExp; by: string; why: string }>[] = [
  { what: /[\\*_~|`]/g, by: '\\$&', why: 'an escape, bold, italics, underline, strike, spoiler, code' },
  { what: /[[\]]/g, by: '\\$&', why: 'a link under other words' },
  { what: /</g, by: '\\$&', why: 'a mention, a channel, a command, a time, an emoji, a bare link' },
  {
    what: /^[#>+-]/,
    by: '\\$&',
    why: 'at the beginning of a line: a heading, small print, a quotation, a list',
  },
  { what: /^(\d+)(?=[.)])/, by: '$1\\', why: 'at the beginning of a line: a numbered list' },
  { what: /:(?=\/\/)/g, by: '\\:', why: 'an address that would become a link' },
  { what: /@(?=everyone|here)/gi, by: '@\u200b', why: 'the two words that call everybody' },
]

/** Most texts hold none of it: looked for at once, which is what rendering spends its time on. */
const ANY = new RegExp(ESCAPES.map(({ what }) => what.source).join('|'), 'i')

const escaped = (text: string): string =>
  ANY.test(text) ? ESCAPES.reduce((left, { what, by }) => left.replace(what, by), text) : text

/**
 * Text of others inside a message: one line, without meaning in markdown, and at most so many characters when escaped;
 * what does not fit is cut with an ellipsis.
 */
export function inert(text: string, most: number): string {
  const whole = oneLine(text)
  const all = escaped(whole)
  if (all.length <= most) return all
  const letters = [...whole]
  let kept = Math.min(letters.length, most - 1)
  for (;;) {
    const cut = escaped(letters.slice(0, kept).join('').trimEnd())
    if (cut.length < most || kept === 0) return `${cut}…`
    kept = Math.max(0, kept - Math.ceil((cut.length + 1 - most) / 2))
  }
}

/** The same over several lines: what no longer fits is cut before it is escaped, so that no escape is left without its letter. */
export function inertLines(text: string, most: number): string {
  let all = ''
  for (const line of text.split('\n')) {
    const lead = all ? `${all}\n` : ''
    if (lead.length >= most) return all
    all = `${lead}${inert(line, most - lead.length)}`
  }
  return all
}

/** Text of others where no markdown is read, such as a button: at most so many characters, and never none. */
export function label(text: string, most: number): string {
  const whole = oneLine(text) || '…'
  if (whole.length <= most) return whole
  return `${whole
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

const LONGEST_ADDRESS = 500

/** A link under words of others, without a preview; the words alone where the address is none of the web. */
export function link(text: string, url: string | null, most: number): string {
  const address = url === null ? null : webAddress(url)
  if (!address) return inert(text, most)
  const words = inert(text.replaceAll('[', '(').replaceAll(']', ')'), most)
  return `[${words || '…'}](<${address}>)`
}

/** An address as it can stand between angle brackets in a link, calling nobody; null where it is not of the web, names a user or is too long. */
const webAddress = onceFor((url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { protocol, href, username, password } = new URL(url)
  if ((protocol !== 'https:' && protocol !== 'http:') || username || password) return null
  const address = href.replace(/[()<>\\\s*_~|`@]/g, (letter) =>
    encodeURIComponent(letter).replace(/^[^%]$/, hex),
  )
  return address.length <= LONGEST_ADDRESS ? address : null
})

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
