import type { Evidence } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { isSaidAbove, publishedBy, spokenBy } from '../shown/around-quotation.ts'
import type { Saying } from '../shown/sayings.ts'
import { inert, link } from './markdown.ts'

/** Lengths of what stands in one saying, in characters as they are sent. */
const QUOTE = 1_000
const SPEAKER = 400
const AS_ABOVE = 60
const PUBLISHER = 150
const TITLE = 300

/** One saying as lines: the words, who said them and when, where to read them. Words of the sentence above are not repeated. */
export function sayingLines(
  { number, again, evidence, sources }: Saying,
  above: string,
  words: Words,
): string[] {
  const mark = `\\[${number}\\]`
  if (again) return [`-# ${mark} ${inert(words.say('label.as-above'), AS_ABOVE)}`]
  const [first = '', ...more] = [
    inert(spokenBy(evidence, words), SPEAKER),
    ...sources.map((carrier) => carrierText(carrier, words)),
  ].filter(Boolean)
  const said = quotation(evidence, above)
  return [...(said ? [said] : []), `-# ${mark} ${first}`, ...more.map((line) => `-# ${line}`)]
}

function quotation({ quote, summary }: Evidence, above: string): string {
  if (quote !== null) return `> “${inert(quote, QUOTE)}”`
  return isSaidAbove(summary, above) ? '' : inert(summary, QUOTE)
}

/** A source that stands further up with its title and address is only named. */
function carrierText({ source, again }: Saying['sources'][number], words: Words): string {
  const named = publishedBy(source, words)
  if (again) return inert(named, PUBLISHER)
  return `${link(named, source.url, PUBLISHER)} “${inert(source.title, TITLE)}”`
}
