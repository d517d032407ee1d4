import { po } from 'gettext-parser'
import { once } from '../once.ts'
import type { Document, Path, Place } from './document.ts'

/** The catalogue of a language, of the kind that gettext has; and whether a file is one. */
export const catalogueIn = (language: string): string => `translations/${language}.po`
export const isCatalogue = (file: string): boolean => /^translations\/\w+\.po$/.test(file)

type Texts = Readonly<Record<string, string>>

/** What a catalogue has for texts of the record, by the English; a text that it leaves empty is not translated yet. */
export const textsIn = (catalogue: Document | undefined): Texts => (catalogue?.value ?? {}) as Texts

/** A catalogue, read when its value or its faults are first asked for: most questions need none. */
export function catalogueOf(file: string, text: string): Document {
  const read = once(() => parsed(file, text))
  return {
    file,
    get value() {
      return read().value
    },
    get faults() {
      return read().faults
    },
    at: ([english = '']: Path): Place => ({ file, line: lineOf(String(english), text), column: 1 }),
  }
}

function parsed(file: string, text: string): Pick<Document, 'value' | 'faults'> {
  try {
    const entries = Object.values(po.parse(text).translations[''] ?? {})
    const texts = entries.flatMap(({ msgid, msgstr }) => (msgid ? [[msgid, msgstr.join('')]] : []))
    return { value: Object.fromEntries(texts), faults: [] }
  } catch (error) {
    const { message, lineNumber = 1 } = error as Error & { lineNumber?: number }
    return {
      value: null,
      faults: [{ file, line: lineNumber, column: 1, rule: 'po', message, fix: CATALOGUE }],
    }
  }
}

const CATALOGUE = 'write msgid "the English" and msgstr "the translation"; a quotation mark inside is \\"'

/** A long text begins on a line of its own, where it is folded: a line holds at least so much of it. */
const FOLDED = 30

function lineOf(english: string, text: string): number {
  const begins = JSON.stringify(english).slice(0, FOLDED)
  return text.slice(0, Math.max(text.indexOf(begins), 0)).split('\n').length
}
