import type { Evidence } from '../../src/answer.ts'
import { onceForEach } from '../../src/once.ts'
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
  const { speaker, quote, summary } = texts(words).of(evidence)
  const [first = '', ...more] = [
    speaker,
    ...sources.map(({ source, again }) => texts(words).from(source)[again ? 'named' : 'whole']),
  ].filter(Boolean)
  const said = quote || (isSaidAbove(evidence.summary, above) ? '' : summary)
  return [...(said ? [said] : []), `-# ${mark} ${first}`, ...more.map((line) => `-# ${line}`)]
}

/** What stands on file is made into markdown once: many answers rest on the same words. */
const texts = onceForEach((words: Words) => ({
  of: onceForEach((evidence: Evidence) => ({
    speaker: inert(spokenBy(evidence, words), SPEAKER),
    quote: evidence.quote === null ? '' : `> “${inert(evidence.quote, QUOTE)}”`,
    summary: inert(evidence.summary, QUOTE),
  })),
  /** A source that stands further up with its title and address is only named. */
  from: onceForEach((source: Evidence['source']) => {
    const named = publishedBy(source, words)
    return {
      named: inert(named, PUBLISHER),
      whole: `${link(named, source.url, PUBLISHER)} “${inert(source.title, TITLE)}”`,
    }
  }),
}))
