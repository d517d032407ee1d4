import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { speakerSide } from '../../knowledge/speakers.ts'
import { isState } from '../../knowledge/states.ts'
import { STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Context } from '../context.ts'

/** What other States are on file as saying of what the one asked about did, the newest first: their words name it. */
export function reactionsTo({ question: { countries, topics }, knowledge }: Context): Fact[] {
  const [code = ''] = countries
  const name = wordsOf(knowledge.names.states[code]?.called ?? code)
  const isByAnother = ({ speaker, report }: Fact['evidence'][number]) => {
    const side = speakerSide(speaker, knowledge.person) ?? ''
    const told = wordsOf(report)
    return side !== code && isState(side) && name.every((word) => told.includes(word))
  }
  const all = knowledge.countries.flatMap((country) =>
    STATE_SECTIONS.flatMap((section) => knowledge.ofCountry(country, section)),
  )
  return newestFirst(
    all.filter(({ topic, evidence }) => topics.includes(topic) && evidence.some(isByAnother)),
  )
}
