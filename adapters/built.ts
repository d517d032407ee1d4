import { openSync, readFileSync, readSync } from 'node:fs'
import type { Compiled } from '../src/knowledge/compile.ts'
import { namesFrom, shelved } from './shelves.ts'

/** What the build lays beside the program; a checkout has none. */
export const BUILT = `${import.meta.dirname}/knowledge.json`
const NAMES = `${import.meta.dirname}/names.jsonl`

/** Compiled knowledge with its names left on their shelves. */
type Laid = Omit<Compiled, 'lexicon'> &
  Readonly<{ lexicon: Omit<Compiled['lexicon'], 'names'> & Readonly<{ ends: readonly number[] }> }>

/** The two files that hold compiled knowledge: its data, and the names beside it. */
export function laidDown(compiled: Compiled): { knowledge: string; names: Buffer } {
  const { names, ...lexicon } = compiled.lexicon
  const { text, ends } = shelved(names)
  const laid: Laid = { ...compiled, lexicon: { ...lexicon, ends } }
  return { knowledge: JSON.stringify(laid), names: text }
}

/** The knowledge as the build has laid it down. */
export function builtIn(): Compiled {
  const laid: Laid = JSON.parse(readFileSync(BUILT, 'utf8'))
  return {
    ...laid,
    lexicon: { ...laid.lexicon, names: namesFrom(laid.lexicon.ends, reader(openSync(NAMES, 'r'))) },
  }
}

function reader(file: number): (start: number, end: number) => string {
  return (start, end) => {
    const bytes = Buffer.alloc(end - start)
    readSync(file, bytes, 0, bytes.length, start)
    return bytes.toString('utf8')
  }
}
