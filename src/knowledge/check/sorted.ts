import { compare } from '../../compare.ts'
import type { Fault } from '../document.ts'

/** By file, line, column and rule; the same fault twice is one. */
export function sorted(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}
