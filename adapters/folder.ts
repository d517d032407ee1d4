import { type Compiled, compile } from '../src/knowledge/compile.ts'
import type { Fault } from '../src/knowledge/document.ts'
import { readFolder } from '../src/knowledge/load.ts'
import { recordsOf } from '../src/knowledge/records.ts'

/** What a knowledge folder holds, or all that is wrong with it. */
export function compiledFrom(folder: string): Compiled | readonly Fault[] {
  const { records, faults } = recordsOf(readFolder(folder))
  return faults.length ? faults : compile(records)
}
