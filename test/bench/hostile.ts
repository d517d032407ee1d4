import { ask } from '../../src/ask.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { vet } from '../../src/vet/vet.ts'
import { HOSTILE, LONG } from '../questions/hostile.ts'
import { compiled, TODAY } from './known.ts'
import { milliseconds } from './questions.ts'

/** Milliseconds that a text may take where its row names none. */
const MOST = 300
const MOST_TO_VET = 1_000

/** What is written to hang a bot: the slowest of each kind, and the largest share that any takes of the time it is given. */
export function hostile() {
  const knowledge = knowledgeOf(compiled)
  ask('Has Canada recognised the Taliban?', knowledge, TODAY)
  const asked = HOSTILE.map(({ text, why, maxMs = MOST }) => ({
    of: why,
    share: timed(() => ask(text, knowledge, TODAY)) / maxMs,
    most: maxMs,
  }))
  const vetted = LONG.map(([of, text]) => ({
    of: `100 kB of ${of}`,
    share: timed(() => vet(text, knowledge, TODAY)) / MOST_TO_VET,
    most: MOST_TO_VET,
  }))
  return [worst('asked', asked), worst('vetted', vetted)]
}

function worst(what: string, texts: readonly { of: string; share: number; most: number }[]) {
  const [slowest] = texts.toSorted((a, b) => b.share - a.share)
  return {
    what: `${texts.length} texts ${what}`,
    slowest: slowest?.of,
    took: milliseconds((slowest?.share ?? 0) * (slowest?.most ?? 0)),
    'of the time it may take': (slowest?.share ?? 0).toFixed(2),
  }
}

function timed(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}
