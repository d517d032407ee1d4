import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Compiled } from '../src/knowledge/compile.ts'
import type { Fault } from '../src/knowledge/document.ts'
import { type Knowledge, knowledgeOf } from '../src/knowledge/knowledge.ts'
import { namesFrom } from './shelves.ts'

/** What the build lays beside the program; a checkout has none, and its folder is read. */
const BUILT = new URL('knowledge.json', import.meta.url)
const NAMES = new URL('names.jsonl', import.meta.url)
const FOLDER = new URL('../knowledge/', import.meta.url)

/** The knowledge holds faults, and nothing is answered from it. */
export class FaultyKnowledge extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super('the knowledge is not fit to answer from')
    this.faults = faults
  }
}

/** The knowledge of a folder; without one, what was built in, or the folder of the checkout. */
export async function knowledgeIn(folder: string | null): Promise<Knowledge> {
  return knowledgeOf(folder === null && existsSync(BUILT) ? builtIn() : await readFrom(folder ?? fileURLToPath(FOLDER)))
}

function builtIn(): Compiled {
  const compiled: Compiled = JSON.parse(readFileSync(BUILT, 'utf8'))
  return { ...compiled, lexicon: { ...compiled.lexicon, names: namesFrom(readFileSync(NAMES)) } }
}

/** YAML and schemas are only loaded where a folder is read. */
async function readFrom(folder: string): Promise<Compiled> {
  return (await import('./folder.ts')).compiledFrom(folder)
}
