import type { Fault } from '../document.ts'
import { placesOf } from '../fingerprint.ts'
import { wordsOf } from '../words-of.ts'
import { faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('own-words')
const COPIED = 7

/** A report is in our own words: no seven of them in a row stand in the source. */
export const ownWords: Rule = (read) => statedIn(read).flatMap(copied)

function copied({ evidence, source, at }: Stated): Fault[] {
  const fingerprint = source?.fingerprint
  const words = wordsOf(evidence.report)
  const runs = words.slice(COPIED - 1).map((_, i) => words.slice(i, i + COPIED).join(' '))
  const run = fingerprint && runs.find((text) => placesOf(text, fingerprint))
  if (!run) return []
  const message = `the report copies its source: “${run}”`
  return [fault(at('report'), message, 'say it in other words; the source’s own go under `quote`')]
}
