import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { languageOf } from '../../src/understand/marking/language-of.ts'
import { textOf } from '../../src/understand/text.ts'
import type { Vetted, Vetting } from '../../src/vet/vet.ts'

/** The words of the language in which a text is written. */
export const wordsOf = (text: string, knowledge: Knowledge): Words =>
  wordsIn(knowledge, languageOf(textOf(text).tokens, knowledge.reader))

/** A statement's verdict and what it is about, as the heading above it. */
export function verdictOn({ countries, aspect, verdict }: Vetted, { say, state }: Words): string {
  const about = [...countries.map(state), say(`topic.${aspect}`)].join(' · ')
  return `${say(`vetting.${verdict}`)} (${about})`
}

/** All statements of a text in one line, each with its verdict, and what was not read: what a notification shows. */
export function inShort({ vetted, unread }: Vetting, { say }: Words): string {
  const all = [
    ...vetted.map(
      ({ text, verdict, finding }) => `${say(`vetting.${verdict}`)}: ${finding?.sentence ?? `“${text}”`}`,
    ),
    ...unread.map((text) => `${say('vetting.unread')}: “${text}”`),
  ]
  return all.length ? all.join(' / ') : say('vetting.none')
}
