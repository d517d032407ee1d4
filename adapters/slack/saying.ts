import type { RichTextElement, RichTextQuote } from '@slack/types'
import type { Evidence } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { isSaidAbove, publishedBy, spokenBy } from '../shown/around-quotation.ts'
import type { Saying } from '../shown/sayings.ts'
import { LONGEST } from './limits.ts'
import { between, linked, onLines, quoted, written } from './rich.ts'

/** One saying as a quotation of Slack's: the words, who said them and when, and each source as a link. */
export function sayingQuote(saying: Saying, above: string, language: Words): RichTextQuote {
  const { number, again, evidence, sources } = saying
  const mark = between(`[${number}] `)
  if (again) return quoted(mark, written(language.say('label.as-above'), LONGEST.speaker))
  const shown = sources.slice(0, LONGEST.carriers)
  const left = sources.length - shown.length
  const [first = [], ...lines] = [
    quotation(evidence, above),
    speakerLine(evidence, language),
    ...shown.map((carrier) => carrierLine(carrier, language)),
    left > 0 ? [written(language.say('label.more', { count: left }), LONGEST.source)] : [],
  ].filter((line) => line.length)
  return quoted(...onLines([mark, ...first], ...lines))
}

/** The words themselves; a report of ours is left out where the sentence above says the same. */
function quotation({ quote, summary }: Evidence, above: string): RichTextElement[] {
  if (quote !== null) return [written(`“${quote}”`, LONGEST.quote)]
  return isSaidAbove(summary, above) ? [] : [written(summary, LONGEST.quote)]
}

function speakerLine(evidence: Evidence, words: Words): RichTextElement[] {
  const line = spokenBy(evidence, words)
  return line ? [written(line, LONGEST.speaker)] : []
}

/** Publisher and date lead to the source; its title stands beside them the first time. */
function carrierLine({ source, again }: Saying['sources'][number], words: Words): RichTextElement[] {
  const link = linked(publishedBy(source, words), source.url, LONGEST.source)
  return again ? [link] : [link, between(': '), written(`“${source.title}”`, LONGEST.title)]
}
