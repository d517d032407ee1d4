import { statSync } from 'node:fs'
import type { Compiled } from '../../src/knowledge/compile.ts'
import type { Fault } from '../../src/knowledge/document.ts'
import { type Knowledge, knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { WrongUsage } from '../arguments.ts'
import { isLaidIn, openIn } from './built.ts'

/** The knowledge of a checkout, which stands beside the adapters. */
const FOLDER = `${import.meta.dirname}/../../knowledge`

/** The knowledge holds faults, and nothing is answered from it; the message lists them. */
class FaultyKnowledge extends Error {
  override readonly name = 'FaultyKnowledge'
}

/** The knowledge of a folder; without one, what was built in, or the folder of the checkout. Throws FaultyKnowledge. */
export async function knowledgeIn(folder: string | null): Promise<Knowledge> {
  const read = folderRead(folder)
  return knowledgeOf(read === null ? openIn(import.meta.dirname) : await compiledIn(read))
}

/** The folder that is read where one, or none, is named; null where the knowledge is built in and never changes. */
export function folderRead(folder: string | null): string | null {
  return folder ?? (isLaidIn(import.meta.dirname) ? null : FOLDER)
}

/** The same, where questions are answered meanwhile. */
export async function knowledgeApart(folder: string | null): Promise<Knowledge> {
  const read = folderRead(folder)
  if (read === null) return knowledgeIn(null)
  const { readApart } = await import('./read-apart.ts')
  return knowledgeOf(await sound(await readApart(existing(read))))
}

/** YAML and schemas are loaded only where a folder is read. */
export async function compiledIn(folder: string): Promise<Compiled> {
  const { compiledFrom } = await import('./folder.ts')
  return sound(compiledFrom(existing(folder)))
}

/** The folder, where it is one. Throws WrongUsage. */
export function existing(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return folder
  const what = found ? `${folder} is a file` : `there is no folder ${folder}`
  throw new WrongUsage(`${what}: name the knowledge with --knowledge DIR`)
}

async function sound(read: Compiled | readonly Fault[]): Promise<Compiled> {
  if ('facts' in read) return read
  throw new FaultyKnowledge((await import('../faults.ts')).faultsText(read))
}
