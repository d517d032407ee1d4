import type { Fact, Knowledge } from '../../../knowledge/knowledge.ts'
import type { Claim } from '../../claims/claim.ts'
import { WORD_OF_NAME } from '../../patterns.ts'

/** How a text has the two roles of an act the other way round: as the record denies it, or as nothing on file tells it. */
export type Reversal = 'denied' | 'untold' | null
/** A claim and the fact that bears it out but for its roles. */
export type Told = Readonly<{ claim: Claim; fact: Fact; knowledge: Knowledge }>

/** What may stand between a doer and his verb. */
export const AUX = '(?:(?:has|have|had|also|then|now|later|formally|officially|personally|already) ){0,3}'
export const NAME = `(?:${WORD_OF_NAME} ){0,3}${WORD_OF_NAME}`
/** The Taliban, by whatever name. */
export const THEM = String.raw`(?:the )?(?:Taliban|Kabul|Emirate|Islamic Emirate|Afghan)\b`
/** Somebody of the text by the last word of his name in some words of it; null where none of them is his. */
export function whoIn(words: string | undefined, { claim: { question }, knowledge }: Told) {
  const person = question.people
    .map((one) => knowledge.person(one))
    .find(
      (one) =>
        one && words && lastWords([one.name, ...(one.spellings ?? [])]).some((last) => words.includes(last)),
    )
  return person ? { side: person.side, isEnvoy: person.posts.at(-1)?.mission !== undefined } : null
}
export const lastWords = (names: readonly string[]): string[] =>
  names.map((name) => name.split(' ').at(-1) ?? name)
