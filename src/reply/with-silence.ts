import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { speakerSide } from '../knowledge/speakers.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'
import { findingOf, printed, sentenceOf } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { cautions } from './notes.ts'
import { joined, type Told } from './told.ts'

/**
 * "Did Oman comment?", "has Turkey confirmed him?": where the record tells that a State kept silent on what the Taliban
 * said of it, that comes first, and how things stand by their word after it.
 */
export function withSilence(told: Told, context: Context): Told {
  const { question, words, knowledge } = context
  const [country, ...others] = question.countries
  const isAsked = question.details.includes('confirmed') && told.outcome === 'answered'
  if (!country || others.length || !isAsked) return told
  const [lead] = told.facts
  const isHeard = lead?.evidence.some(({ speaker }) => speakerSide(speaker, knowledge.person) === country)
  const own = question.people.length ? [] : newestFirst(factsOf(country, context).filter(isUnheard))
  const fact = told.facts.find(isUnheard) ?? own[0]
  if (!fact?.doubt || isHeard || told.headline.includes(words.translated(fact.doubt))) return told
  const isLed = told.headline.includes(sentenceOf(fact, context)) || fact === lead
  /** Of a bare "did they confirm?" the rest of what is on file is no answer. */
  const rest = [
    ...(isLed && question.topic !== 'all' ? [] : [printed(fact, context)]),
    ...(question.topic === 'all' ? [] : [told.headline]),
  ]
  return {
    ...told,
    headline: inARow([words.sentence(words.translated(fact.doubt)), ...rest]),
    parts: joined([findingOf(fact, context), ...told.parts, ...cautions(fact, [], context)]),
    facts: [...new Set([fact, ...told.facts])],
  }
}

/** Doubts on file are in English. */
const isUnheard = ({ doubt = '' }: Fact): boolean => SILENT.test(doubt)
const SILENT =
  /\b(?:did not (?:comment|confirm)|no [A-Z]\w+ (?:confirmation|statement)|(?:is|are) not heard)\b/

/** What is on file of a State on the topic asked about, and of Afghanistan's missions there. */
function factsOf(country: string, { question, knowledge, until }: Context): readonly Fact[] {
  const { topic } = question
  const own = STATE_SECTIONS.filter((section) => topic === 'all' || section === topic).flatMap((section) =>
    knowledge.ofCountry(country, section),
  )
  const isOnMissions = topic === 'all' || topic === 'mission'
  const there = isOnMissions
    ? knowledge
        .missionsIn(country)
        .flatMap(({ mission }) => [
          ...knowledge.ofMission(mission, 'control'),
          ...knowledge.ofMission(mission, 'operation'),
        ])
    : []
  return [...own, ...there].filter(({ span }) => span.first <= until)
}
