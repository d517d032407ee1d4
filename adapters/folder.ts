import { type Compiled, compile } from '../src/knowledge/compile.ts'
import { readFolder } from '../src/knowledge/load.ts'
import { recordsOf } from '../src/knowledge/records.ts'
import { FaultyKnowledge } from './knowledge.ts'

/** Reads and checks a knowledge folder. Throws FaultyKnowledge. */
export function compiledFrom(folder: string): Compiled {
  const { records, faults } = recordsOf(readFolder(folder))
  if (faults.length) throw new FaultyKnowledge(faults)
  return compile(records)
}
