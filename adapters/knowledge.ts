import { existsSync } from 'node:fs'
import type { Compiled } from '../src/knowledge/compile.ts'
import type { Fault } from '../src/knowledge/document.ts'
import { type Knowledge, knowledgeOf } from '../src/knowledge/knowledge.ts'
import { BUILT, builtIn } from './built.ts'

/** The knowledge of a checkout, which stands beside the adapters. */
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

/** YAML and schemas are loaded only where a folder is read. */
export async function compiledIn(folder: string): Promise<Compiled> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const { compiledFrom } = await import('./folder.ts')
  const read = compiledFrom(folder)
  if (!('facts' in read)) throw new FaultyKnowledge(read)
  return read
}
