import type { Document, Fault } from '../document.ts'
import { fingerprintOf, placesOf, wordsOf } from '../fingerprint.ts'
import { recordsOf } from '../records.ts'
import type { SourceRecord } from '../schema.ts'
import { faultsOf } from './rule.ts'
import { sorted } from './sorted.ts'

const fault = faultsOf('archive')
const RUN = 4

/** Every fingerprint is that of a text in the archive; texts are found by what they say, whatever their files are called. */
export function checkArchive(documents: readonly Document[], texts: ReadonlyMap<string, string>): Fault[] {
  const { records, places } = recordsOf(documents)
  const known = new Set([...texts.values()].map(fingerprintOf))
  const unproved = records.sources.filter(
    ({ fingerprint }) => fingerprint !== undefined && !known.has(fingerprint),
  )
  return sorted(
    unproved.map((source) => {
      const at = places.file(`sources/${source.source}.yml`, 'fingerprint')
      const text = [...texts].find(([name, text]) => belongs(source, name, text))
      if (!text)
        return fault(
          at,
          'this is the fingerprint of no text in the archive',
          `put the text of “${source.title}” into it`,
        )
      return fault(
        at,
        `this is not the fingerprint of ${text[0]}`,
        `write \`fingerprint: ${fingerprintOf(text[1])}\``,
      )
    }),
  )
}

/** Whether a text is plainly that of a source: named after it, holding its title, or mostly in its fingerprint. */
function belongs({ source, title, fingerprint = '' }: SourceRecord, name: string, text: string): boolean {
  const words = wordsOf(text)
  if (name.startsWith(`${source}.`) || ` ${words.join(' ')} `.includes(` ${wordsOf(title).join(' ')} `))
    return true
  const runs = words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
  return runs.filter((run) => placesOf(run, fingerprint)).length * 2 > runs.length
}
