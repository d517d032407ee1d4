import { LineCounter, parseDocument } from 'yaml'
import { catalogueOf, isCatalogue } from './catalogue.ts'

/** Where something stands in a file of the knowledge; line and column count from 1. */
export type Place = Readonly<{ file: string; line: number; column: number }>

/** What is wrong, where, and the way out. */
export type Fault = Place & Readonly<{ rule: string; message: string; fix: string }>

/** The path to a value inside a file. */
export type Path = readonly (string | number)[]

/** One file of the knowledge: its value, and the place of each part of it. */
export type Document = Readonly<{
  file: string
  value: unknown
  at: (path: Path) => Place
  faults: readonly Fault[]
}>

/** Reads YAML 1.2, JSON or a gettext catalogue. A syntax error is a fault, never an exception. */
export function documentOf(file: string, text: string): Document {
  if (file.endsWith('.json')) return jsonOf(file, text)
  if (isCatalogue(file)) return catalogueOf(file, text)
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const at = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true)
      const range = (node as { range?: readonly number[] } | null | undefined)?.range
      if (range) return place(range[0] ?? 0)
    }
    return { file, line: 1, column: 1 }
  }
  const faults = [...yaml.errors, ...yaml.warnings].map((error) => ({
    ...place(error.pos[0]),
    rule: 'yaml',
    message: error.message.split('\n')[0] ?? 'this is not YAML',
    fix: YAML,
  }))
  if (faults.length) return { file, value: null, at, faults }
  try {
    return { file, value: yaml.toJS(), at, faults }
  } catch (error) {
    // An alias (*name) without its anchor is found only now.
    const message = (error as Error).message.slice(0, LONG)
    return { file, value: null, at, faults: [{ ...at([]), rule: 'yaml', message, fix: YAML }] }
  }
}

const LONG = 100
const YAML =
  'write it as YAML 1.2: indent lists under their key, quote text that holds ": " or begins with a sign'

function jsonOf(file: string, text: string): Document {
  const at = (): Place => ({ file, line: 1, column: 1 })
  try {
    return { file, value: JSON.parse(text), at, faults: [] }
  } catch (error) {
    return {
      file,
      value: null,
      at,
      faults: [
        { ...at(), rule: 'json', message: String(error), fix: 'make the file anew with npm run names' },
      ],
    }
  }
}
