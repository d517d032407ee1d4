import type { Fault } from '../document.ts'
import { placesOf } from '../fingerprint.ts'
import { wordsOf } from '../words-of.ts'
import { faultsOf, type Rule } from './rule.ts'
import { type Quoted, quotedIn } from './stated.ts'

const fault = faultsOf('quote-in-source')
const RUN = 4

/** Every quotation stands word for word, and in order, in the source that it names. */
export const quoteInSource: Rule = (read) => quotedIn(read).flatMap(unproved)

function unproved({ quote, source, at }: Quoted): Fault[] {
  const parts = quote.split('[…]').map(wordsOf)
  if (!source || parts.some((part) => part.length < RUN)) return []
  const { source: id, fingerprint } = source
  if (!fingerprint)
    return [fault(at('quote'), `sources/${id}.yml has no fingerprint to prove these words`, REPORT)]
  if (placesOf(quote, fingerprint)) return []
  const absent = parts.flatMap((words) => absentFrom(words, fingerprint)).map((words) => `“${words}”`)
  const found = absent.length ? `does not have ${absent.join(', ')}` : 'has these words in another order'
  return [fault(at('quote'), `the text of sources/${id}.yml ${found}`, COPY)]
}

const REPORT = 'leave the quotation out and keep the report, or quote a source that has one'
const COPY = 'copy the words from the source, and mark what you leave out with […]'

/** The stretches of words that are in no run of four which the text has. */
function absentFrom(words: readonly string[], fingerprint: string): string[] {
  const runs = words
    .slice(RUN - 1)
    .map((_, i) => placesOf(words.slice(i, i + RUN).join(' '), fingerprint) !== null)
  const present = (i: number) => runs.slice(Math.max(0, i - RUN + 1), i + 1).includes(true)
  const marked = words.map((word, i) => (present(i) ? '|' : word)).join(' ')
  return marked.split('|').flatMap((stretch) => stretch.trim() || [])
}
