import type { Fact } from '../../knowledge/knowledge.ts'
import type { Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { newestBy } from '../standing.ts'

/** Where a State is not on file to have named terms for recognition: those on which it would deal with the Taliban. */
export const termsOfDealing = (country: string, topic: Topic, context: Context): Fact | undefined =>
  topic === 'recognition' ? termsNamed(country, 'relations', context).at(-1) : undefined

/** "China's conditions?", asked on nothing: whether it named none for dealing with them, but some for recognition. */
export const areTermsOfRecognition = (country: string, context: Context): boolean =>
  context.question.details.includes('condition') &&
  !termsNamed(country, 'relations', context).length &&
  termsNamed(country, 'recognition', context).length > 0

/** "Their terms?" of a State that is not on file to have named any, on whatever: that none is. */
export function noTerms(country: string, { question, knowledge, words }: Context): readonly string[] {
  const isAsked = question.details.includes('condition')
  const areNamed = STATE_TOPICS.some((topic) => knowledge.ofCountry(country, topic).some(namesTerms))
  return isAsked && !areNamed
    ? [words.sentence(words.say('terms.none', { State: words.state(country) }))]
    : []
}
const STATE_TOPICS = ['recognition', 'accreditation', 'relations'] as const

const termsNamed = (country: string, topic: 'recognition' | 'relations', { knowledge, until }: Context) =>
  newestBy(knowledge.ofCountry(country, topic), until).filter(namesTerms)

const namesTerms = ({ value }: Fact): boolean => value === 'conditions'
