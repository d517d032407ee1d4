import { fileURLToPath } from 'node:url'
import { type Compiled, compile, type FactRecord } from '../../src/knowledge/compile.ts'
import { type Knowledge, knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { readFolder } from '../../src/knowledge/load.ts'
import { recordsOf } from '../../src/knowledge/records.ts'

const read = (folder: string) =>
  recordsOf(readFolder(fileURLToPath(new URL(folder, import.meta.url)))).records

/** The made-up world of the tests, with the languages of the real knowledge. */
const WORLD: Compiled = compile({
  ...read('../knowledge'),
  languages: read('../../knowledge').languages,
})

/** The made-up world with these facts alone. */
export const worldOf = (facts: readonly FactRecord[]): Knowledge => knowledgeOf({ ...WORLD, facts })

/** The made-up world as its files have it. */
export const world: Knowledge = knowledgeOf(WORLD)

/** A made-up fact: Ireland does not recognise, by a report of that day, unless a test says otherwise. */
export function fact(change: Partial<FactRecord> & Pick<FactRecord, 'from'>): FactRecord {
  const section = change.section ?? 'recognition'
  const subject = (change.mission ?? change.country ?? 'ie').toLowerCase()
  return {
    id: `${subject}/${section}/${change.from}`,
    section,
    kind: 'holds',
    value: 'not-recognised',
    country: 'IE',
    mission: null,
    recorded: change.from,
    evidence: [{ report: `Reported on ${change.from}.`, source: 'lake-herald-2022-05' }],
    ...change,
  }
}
