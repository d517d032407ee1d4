import { openSync, readSync } from 'node:fs'
import { onceFor } from '../../src/once.ts'

/** Values written one a line, so that each can be read without the others. */
export type Ledger = Readonly<{
  add: (value: unknown) => number
  lines: () => string
  ends: () => readonly number[]
}>

/** The value of one line, read when it is first asked for. */
export type ReadLine = (line: number) => unknown

export function newLedger(): Ledger {
  const lines: string[] = []
  const add = (value: unknown) => lines.push(`${JSON.stringify(value)}\n`) - 1
  return { add, lines: () => lines.join(''), ends: () => sums(lines.map((line) => Buffer.byteLength(line))) }
}

function sums(lengths: readonly number[]): number[] {
  let sum = 0
  return lengths.map((length) => {
    sum += length
    return sum
  })
}

/** Opens a ledger; `ends` says where in the file each line ends. */
export function openLedger(path: string, ends: readonly number[]): ReadLine {
  const file = openSync(path, 'r')
  return onceFor((line) => {
    const start = ends[line - 1] ?? 0
    const bytes = Buffer.allocUnsafe((ends[line] ?? start) - start)
    readSync(file, bytes, 0, bytes.length, start)
    return JSON.parse(bytes.toString('utf8'))
  })
}
