import { compare } from '../src/compare.ts'
import type { Records } from '../src/knowledge/compile.ts'
import type { Fault } from '../src/knowledge/document.ts'
import { plain } from './terminal/paper.ts'

/** Faults as a person reads them: where, what was found, the way out; then how many of each rule. */
export function faultsText(faults: readonly Fault[]): string {
  const counts = [...Map.groupBy(faults, ({ rule }) => rule)].map(
    ([rule, all]) => [rule, all.length] as const,
  )
  const most = counts.toSorted(([a, n], [b, m]) => m - n || compare(a, b))
  const files = new Set(faults.map(({ file }) => file))
  const total = `${counted(faults.length, 'fault')} in ${counted(files.size, 'file')}`
  return [
    ...faults.map(faultText),
    '',
    ...most.map(([rule, n]) => `${String(n).padStart(6)}  ${rule}`),
    total,
    '',
  ].join('\n')
}

function faultText({ file, line, column, rule, message, fix }: Fault): string {
  return `${plain(file)}:${line}:${column}  ${rule}\n    ${plain(message)}\n    → ${plain(fix)}`
}

/** What was checked and found sound. */
export function soundText(
  files: readonly string[],
  folder: string,
  { facts, sources, people, missions }: Records,
): string {
  if (files.length) return `${plain(files.join(', '))}: no faults\n`
  const held = [
    counted(facts.length, 'fact'),
    counted(sources.length, 'source'),
    `${people.length} people`,
    counted(missions.length, 'mission'),
  ]
  return `${plain(folder)}: ${held.join(', ')}, no faults\n`
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
