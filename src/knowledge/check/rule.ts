import type { Document, Fault, Place } from '../document.ts'
import type { Read } from '../records.ts'

/** What every rule gets: the records, the place of each part of them, and the files as they stand. */
export type Checked = Pick<Read, 'records' | 'places'> & Readonly<{ documents: readonly Document[] }>

/** One thing that holds all over the knowledge; a rule returns whatever breaks it. */
export type Rule = (read: Checked) => readonly Fault[]

/** How a rule says where something is, what was found, and the way out. */
export function faultsOf(rule: string) {
  return (at: Place, message: string, fix: string): Fault => ({ ...at, rule, message, fix })
}
