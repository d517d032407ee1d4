import type { Document, Fault } from '../document.ts'
import { fingerprintOf, placesOf } from '../fingerprint.ts'
import { recordsOf } from '../records.ts'
import type { SourceRecord } from '../schema.ts'
import { wordsOf } from '../words-of.ts'
import { faultsOf } from './rule.ts'
import { sorted } from './sorted.ts'
import { whoseWording } from './whose-wording.ts'

const fault = faultsOf('archive')
const RUN = 4

/** Texts by the names of their files. */
type Texts = ReadonlyMap<string, string>

/**
 * Every fingerprint is that of a text in the archive, whatever the file of the text is called, and words are given to
 * those whose they are.
 */
export function checkArchive(documents: readonly Document[], texts: Texts): Fault[] {
  const read = { ...recordsOf(documents), documents }
  const { records, places } = read
  const known = new Set([undefined, ...[...texts.values()].map(fingerprintOf)])
  const unproved = records.sources.filter(({ fingerprint }) => !known.has(fingerprint))
  const at = (source: string) => places.file(`sources/${source}.yml`, 'fingerprint')
  return sorted([
    ...unproved.map((source) => fault(at(source.source), ...wayOut(source, texts))),
    ...whoseWording(read, texts.values()),
  ])
}

function wayOut(source: SourceRecord, texts: Texts): [message: string, fix: string] {
  const [name, text] = [...texts].find(([name, text]) => belongs(source, name, text)) ?? []
  if (text === undefined)
    return ['this is the fingerprint of no text in the archive', `put the text of “${source.title}” into it`]
  return [`this is not the fingerprint of ${name}`, `write \`fingerprint: ${fingerprintOf(text)}\``]
}

/** Whether a text is plainly a source’s: named after it, holding its title, or mostly in its fingerprint. */
function belongs({ source, title, fingerprint = '' }: SourceRecord, name: string, text: string): boolean {
  const words = wordsOf(text)
  const titled = ` ${words.join(' ')} `.includes(` ${wordsOf(title).join(' ')} `)
  const runs = words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
  const common = runs.filter((run) => placesOf(run, fingerprint))
  return titled || name.startsWith(`${source}.`) || common.length * 2 > runs.length
}
