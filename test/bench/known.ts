import { fileURLToPath } from 'node:url'
import { type Compiled, compile } from '../../src/knowledge/compile.ts'
import { readFolder } from '../../src/knowledge/load.ts'
import { recordsOf } from '../../src/knowledge/records.ts'

/** The real knowledge, compiled. */
export const compiled: Compiled = compile(
  recordsOf(readFolder(fileURLToPath(new URL('../../knowledge', import.meta.url)))).records,
)
export const TODAY = '2026-11-22'
