import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { oneOf } from '../any-of.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

const NOT = `(?:(?:has|have|had|did)(?: not|n['’]t)(?: yet| publicly| officially| so far)?|has yet to|never)`
/** What a State is said to have left unsaid, and the words by which that is on file beside what others announced. */
const UNSAID = [
  [new RegExp(`\\b${NOT} comment(?:ed)?\\b`, 'i'), /\b(?:did not|has not|itself did not) comment/i],
  [
    new RegExp(`\\b${NOT} confirm(?:ed)?\\b`, 'i'),
    new RegExp(`\\b${oneOf('did not confirm', String.raw`no (?:\p{L}+ )?confirmation`)}\\b`, 'iu'),
  ],
] as const

/**
 * A verdict on what a State is said not to have commented on or confirmed: what others announced is borne out by nothing
 * else than the word on file that it did not.
 */
export function notCommented(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const { text, language, sought } = claim.question
  const told = language === 'en' ? UNSAID.find(([said]) => said.test(text))?.[1] : undefined
  if (!told) return ruled
  const isNamed = (person: string) =>
    context.knowledge
      .person(person)
      ?.name.split(' ')
      .some((name) => text.includes(name))
  const isHis = ({ people }: Fact) => !people || people.some(isNamed)
  const [fact] = facts
    .filter((one) => isHis(one) && told.test(`${reportOf(one)} ${one.doubt ?? ''}`))
    .sort((a, b) => sharedWith(b, sought) - sharedWith(a, sought))
  if (fact) return { verdict: 'supported', fact, flags: [] }
  return { verdict: 'not-held', fact: null, flags: ruled.fact ? instead(ruled.fact, context) : ruled.flags }
}
