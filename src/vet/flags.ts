import type { Context } from '../reply/context.ts'
import { newestBy } from '../reply/standing.ts'
import type { Claim } from './claim.ts'

/** Terms that a statement mixes up: recognition for accreditation. */
export function flagsOf(
  { topic, states, countries }: Claim,
  { knowledge, words, until }: Context,
): readonly string[] {
  const has = (section: 'recognition' | 'accreditation', values: readonly string[]) =>
    countries.some((country) =>
      newestBy(knowledge.ofCountry(country, section), until).some(({ value }) => values.includes(value)),
    )
  return topic === 'recognition' &&
    states.includes('recognised') &&
    has('accreditation', ['ambassador', 'charge', 'diplomats']) &&
    !has('recognition', ['recognised'])
    ? [words.say('note.not-recognition')]
    : []
}
