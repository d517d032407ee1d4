import type { Document, Fault, Path } from '../document.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('printable')
const PAGES = /^(states|missions|people|sources|translations)\/|^world\.yml$/

/** Deeper than any record; an alias inside its own anchor has no end. */
const DEEPEST = 8

/** Controls, bidi marks, zero-width characters, tags. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
/** The two joiners stay between Arabic letters: Persian needs them. */
const JOINED = /(?<=\p{sc=Arab})[\u200c\u200d](?=\p{sc=Arab})/gu

/** Whatever may be printed is one line of characters that are seen. */
export const printable: Rule = ({ documents }) =>
  documents
    .filter(({ file }) => PAGES.test(file))
    .flatMap((document) => unseenIn(document, document.value, []))

function unseenIn(document: Document, value: unknown, path: Path): Fault[] {
  if (typeof value === 'string') return unseen(document, value, path)
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return []
  const key = (name: string) => (Array.isArray(value) ? Number(name) : name)
  return Object.entries(value).flatMap(([name, inner]) => unseenIn(document, inner, [...path, key(name)]))
}

function unseen({ at }: Document, text: string, path: Path): Fault[] {
  const found = UNSEEN.exec(text.replace(JOINED, ' '))
  if (!found) return []
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const before = text.slice(Math.max(0, found.index - 20), found.index)
  const message = `U+${code}, which nobody sees, stands after “${before}”`
  return [fault(at(path), message, 'take it out; fold a long text with >-')]
}
