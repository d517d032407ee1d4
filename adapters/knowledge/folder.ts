import { checkKnowledge } from '../../src/knowledge/check/check.ts'
import { type Compiled, compile } from '../../src/knowledge/compile.ts'
import type { Fault } from '../../src/knowledge/document.ts'
import { readFolder } from '../../src/knowledge/load.ts'
import { recordsOf } from '../../src/knowledge/records.ts'

/** What a knowledge folder holds, or all that is wrong with it: the same that the check finds. */
export function compiledFrom(folder: string): Compiled | readonly Fault[] {
  const documents = readFolder(folder)
  const faults = checkKnowledge(documents)
  return faults.length ? faults : compile(recordsOf(documents).records)
}
