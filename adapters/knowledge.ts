import { existsSync, readFileSync } from 'node:fs'
import type { Fault } from '../src/knowledge/document.ts'
import { type Knowledge, knowledgeOf } from '../src/knowledge/knowledge.ts'

/** What the build lays beside the program; from a checkout there is none, and the folder is read. */
const BUILT = new URL('knowledge.json', import.meta.url)
const FOLDER = new URL('../knowledge/', import.meta.url)

/** The knowledge holds faults, and nothing is answered from it; the message lists every one. */
export class FaultyKnowledge extends Error {
  constructor(faults: readonly Fault[]) {
    super(
      [
        `the knowledge is not fit to answer from, ${faults.length} fault(s):`,
        ...faults.map(faultText),
        '',
      ].join('\n'),
    )
  }
}

function faultText({ file, line, column, message, fix }: Fault): string {
  return `  ${file}:${line}:${column}  ${message}\n    ${fix}`
}

/** The knowledge of a folder; without one, what was built in, or the folder of the checkout. */
export async function knowledgeIn(folder: string | null): Promise<Knowledge> {
  if (folder === null && existsSync(BUILT)) return knowledgeOf(JSON.parse(readFileSync(BUILT, 'utf8')))
  const { compiledFrom } = await import('./folder.ts')
  return knowledgeOf(compiledFrom(folder ?? FOLDER.pathname))
}
