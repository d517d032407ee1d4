import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { inOrderOfRelevance, sharedWith } from '../../knowledge/relevance.ts'
import { STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Context } from '../context.ts'
import { ledBy } from '../led-by.ts'
import { allOf, countUntil } from '../standing.ts'
import type { Told } from '../told.ts'

/** "Who gave five of them visas?", of no State: what is on file on visas of each, that which tells most of the words first. */
export function visasOfAny(context: Context): Told | null {
  const { countries, group, mission, sought, details, negative } = context.question
  if (countries.length || group || mission || !details.includes('visa')) return null
  if (negative || details.includes('refuse')) return null
  const all = context.knowledge.countries.flatMap((country) => visaFacts(country, context))
  const given = newestFirst(all).filter((fact) => sharedWith(fact, GIVEN) > 0)
  return ledBy(inOrderOfRelevance(given, [...sought, ...wordsOf(context.question.text)]), context)
}
/** As reports on file, all in English, tell that one was given. */
const GIVEN = ['issued', 'gave', 'granted']

/** What is on file on visas that a State gave or withheld, the newest first; null where it is not asked, or nothing is. */
export function visas(country: string, context: Context): Told | null {
  return context.question.details.includes('visa') ? ledBy(visaFacts(country, context), context) : null
}

function visaFacts(country: string, { knowledge, until }: Context): readonly Fact[] {
  const all = allOf(knowledge, { country }, STATE_SECTIONS)
  return all
    .slice(0, countUntil(all, until))
    .filter((fact) => sharedWith(fact, VISAS) > 0)
    .toReversed()
}

/** As reports on file, all in English, have it. */
const VISAS = ['visa', 'visas']
