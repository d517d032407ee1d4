import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { layDown, openIn } from '../../adapters/knowledge/built.ts'
import { ask } from '../../src/ask.ts'
import { type Knowledge, knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { collect } from './collect.ts'
import { grown } from './grown.ts'
import { TODAY } from './known.ts'
import { milliseconds, quantile, rowsOf } from './questions.ts'

const SIZES = [500, 5_000, 100_000]
const ROUNDS = 9

/**
 * The same questions over the same world with more facts in it: how long until the first answer, and then each
 * question's least time of some rounds, in which the sizes take turns, so that what else the machine does hits all alike.
 */
export function scale() {
  const questions = rowsOf('english').flatMap(({ q }) => q ?? [])
  const folders = SIZES.map((size) => ({ size, folder: laidDown(size) }))
  const worlds = folders.map(({ size, folder }) => ({ size, ...readied(folder) }))
  const times = new Map(worlds.map(({ size }) => [size, questions.map(() => Number.POSITIVE_INFINITY)]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, question] of questions.entries())
      for (const { size, knowledge } of worlds) {
        const least = times.get(size) ?? []
        least[i] = Math.min(least[i] ?? 0, timed(question, knowledge))
      }
  const base = quantile(times.get(SIZES[0] ?? 0) ?? [], 0.5)
  return worlds.map(({ size, ready, memory }) => {
    const figures = times.get(size) ?? []
    const p50 = quantile(figures, 0.5)
    return {
      facts: size,
      ready: milliseconds(ready),
      memory: `${(memory / 2 ** 20).toFixed(0)} MB`,
      p50: milliseconds(p50),
      ratio: (p50 / base).toFixed(2),
      p99: milliseconds(quantile(figures, 0.99)),
    }
  })
}

/** A folder with so many facts, laid down as the build does it. */
function laidDown(size: number): string {
  const folder = mkdtempSync(`${tmpdir()}/chancery-bench-`)
  layDown(grown(size), folder)
  return folder
}

/** Knowledge opened from its folder as the built program does it, until its first answer is there. */
function readied(folder: string): { knowledge: Knowledge; ready: number; memory: number } {
  collect()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const knowledge = knowledgeOf(openIn(folder))
  ask('Has Canada recognised the Taliban?', knowledge, TODAY)
  const ready = performance.now() - start
  rmSync(folder, { recursive: true })
  collect()
  return { knowledge, ready, memory: process.memoryUsage().heapUsed - before }
}

function timed(question: string, knowledge: Knowledge): number {
  const start = performance.now()
  ask(question, knowledge, TODAY)
  return performance.now() - start
}
