import type { Fault } from '../document.ts'
import { placesOf, wordCount } from '../fingerprint.ts'
import type { SourceRecord } from '../schema.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { type Quoted, quotedIn } from './stated.ts'

const fault = faultsOf('quoted-share')

/** All quotations of one article together are at most half of its words. */
export const quotedShare: Rule = (read) => {
  const quotes = Map.groupBy(quotedIn(read), ({ evidence }) => evidence.source)
  return read.records.sources.flatMap((source) => tooMuch(read, source, quotes.get(source.source) ?? []))
}

function tooMuch(
  { places }: Checked,
  { source, fingerprint }: SourceRecord,
  quotes: readonly Quoted[],
): Fault[] {
  if (!fingerprint) return []
  const [quoted, all] = [wordsQuoted(quotes, fingerprint), wordCount(fingerprint)]
  if (quoted * 2 <= all) return []
  const at = places.file(`sources/${source}.yml`, 'fingerprint')
  const message = `${quoted} of the ${all} words of this article are quoted`
  return [fault(at, message, 'cut or drop quotations of it until half is left')]
}

/** A word that two quotations share counts once. */
function wordsQuoted(quotes: readonly Quoted[], fingerprint: string): number {
  const positions = new Set<number>()
  for (const { first, words } of quotes.flatMap(({ quote }) => placesOf(quote, fingerprint) ?? []))
    for (let n = 0; n < words; n++) positions.add(first + n)
  return positions.size
}
