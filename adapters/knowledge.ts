import { existsSync, readFileSync } from 'node:fs'
import type { Compiled } from '../src/knowledge/compile.ts'
import type { Fault } from '../src/knowledge/document.ts'
import { type Knowledge, knowledgeOf } from '../src/knowledge/knowledge.ts'
import { namesFrom } from './shelves.ts'

/** What the build lays beside the program; a checkout has none, and its folder is read. */
const BUILT = `${import.meta.dirname}/knowledge.json`
const NAMES = `${import.meta.dirname}/names.jsonl`
const FOLDER = `${import.meta.dirname}/../knowledge`

/** The knowledge holds faults, and nothing is answered from it. */
export class FaultyKnowledge extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super('the knowledge is not fit to answer from')
    this.faults = faults
  }
}

/** The knowledge of a folder; without one, what was built in, or the folder of the checkout. Throws FaultyKnowledge. */
export async function knowledgeIn(folder: string | null): Promise<Knowledge> {
  if (folder === null && existsSync(BUILT)) return knowledgeOf(builtIn())
  return knowledgeOf(await compiledIn(folder ?? FOLDER))
}

function builtIn(): Compiled {
  const compiled: Compiled = JSON.parse(readFileSync(BUILT, 'utf8'))
  return { ...compiled, lexicon: { ...compiled.lexicon, names: namesFrom(readFileSync(NAMES)) } }
}

/** YAML and schemas are loaded only where a folder is read. */
export async function compiledIn(folder: string): Promise<Compiled> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const { compiledFrom } = await import('./folder.ts')
  const read = compiledFrom(folder)
  if (!('facts' in read)) throw new FaultyKnowledge(read)
  return read
}
