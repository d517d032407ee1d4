import type { Evidence } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { isSaidAbove, spokenBy } from '../shown/around-quotation.ts'
import type { Saying } from '../shown/sayings.ts'
import { type Paper, plain, wrapped } from './paper.ts'

type Sheet = Readonly<{ paper: Paper; words: Words }>

/** One saying: the words, who said them and when, where to read them. Words of the sentence above are not repeated. */
export function sayingText(
  { number, again, evidence, sources }: Saying,
  above: string,
  sheet: Sheet,
): string {
  const mark = `  [${number}] `
  const indent = ' '.repeat(mark.length)
  if (again) return `${mark}${sheet.paper.dim(sheet.words.say('label.as-above'))}`
  const said = [quotation(evidence, above), spokenBy(evidence, sheet.words)].filter(Boolean)
  const lines = [
    ...said.map((text) => wrapped(text, sheet.paper.width, indent)),
    ...sources.map((carrier) => carrierText(carrier, sheet, indent)),
  ]
  return mark + lines.join('\n').slice(mark.length)
}

function quotation({ quote, summary }: Evidence, above: string): string {
  if (quote !== null) return `“${plain(quote)}”`
  return isSaidAbove(summary, above) ? '' : summary
}

/** A source that stands further up with its title and address is only named. */
function carrierText(
  { source, again }: Saying['sources'][number],
  { paper, words }: Sheet,
  indent: string,
): string {
  const { publisher, title, published, url } = source
  const named = [publisher, !again && `“${plain(title)}”`, published && words.date(published)]
    .filter(Boolean)
    .join(words.say('list.aside'))
  const address = !again && url ? `\n${indent}${plain(url)}` : ''
  return paper.dim(wrapped(named, paper.width, indent) + address)
}
