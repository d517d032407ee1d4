import { existsSync } from 'node:fs'
import type { Compiled } from '../src/knowledge/compile.ts'
import { type Knowledge, knowledgeOf } from '../src/knowledge/knowledge.ts'
import { isLaidIn, openIn } from './built.ts'

/** The knowledge of a checkout, which stands beside the adapters. */
const FOLDER = `${import.meta.dirname}/../knowledge`

/** The knowledge holds faults, and nothing is answered from it; the message lists them. */
export class FaultyKnowledge extends Error {}

/** The knowledge of a folder; without one, what was built in, or the folder of the checkout. Throws FaultyKnowledge. */
export async function knowledgeIn(folder: string | null): Promise<Knowledge> {
  const read = folderRead(folder)
  return knowledgeOf(read === null ? openIn(import.meta.dirname) : await compiledIn(read))
}

/** The folder that is read where one, or none, is named; null where the knowledge is built in and never changes. */
export function folderRead(folder: string | null): string | null {
  return folder ?? (isLaidIn(import.meta.dirname) ? null : FOLDER)
}

/** YAML and schemas are loaded only where a folder is read. */
export async function compiledIn(folder: string): Promise<Compiled> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const { compiledFrom } = await import('./folder.ts')
  const read = compiledFrom(folder)
  if ('facts' in read) return read
  throw new FaultyKnowledge((await import('./terminal/faults.ts')).faultsText(read))
}
