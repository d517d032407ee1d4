import type { Fact, Knowledge } from '../../../knowledge/knowledge.ts'
import type { Context } from '../../../reply/context.ts'
import type { Claim } from '../../claims/claim.ts'
import { WORD_OF_NAME } from '../../patterns.ts'
import { begins, isAfghan, named, sentencesOf, type Want } from './want.ts'

/** "China's ambassador Wang Yu presented his credentials." */
const PRESENTED = new RegExp(
  String.raw`\b(?:ambassador|envoy|charg[ée](?: d['’]affaires)?|consul(?: general)?) ((?:${WORD_OF_NAME} ?){1,4}) ?(?:has |had )?(?:presented|handed|submitted|gave|took up|arrived|starts|started)\b`,
  'u',
)
/** "Was handed over to Gul Hassan." */
const HANDED = new RegExp(
  String.raw`\b(?:handed|passed|turned|given)(?: over)? to ((?:${WORD_OF_NAME} ?){1,4})`,
  'u',
)

/** To whom somebody presents his credentials. */
const TO_WHOM = [
  // "presented his credentials to Muttaqi", "his credentials were taken by Muttaqi"
  new RegExp(
    String.raw`\b(?:credentials|letters)(?: \p{Ll}+){0,3} (?:to|by) (?:[\p{Ll}-]+ ){0,4}((?:${WORD_OF_NAME} ?){1,4})`,
    'u',
  ),
  // "Muttaqi has accepted the credentials of Usmanov"
  new RegExp(
    String.raw`((?:${WORD_OF_NAME} ?){1,4}) ?(?:has |had |also )?(?:receiv(?:es|ed)|accept(?:s|ed)|takes|took|taken)\b[^,.;]{0,60}\b(?:credentials|letters? of credence)\b`,
    'u',
  ),
]

/** "To the Taliban prime minister": no part of his name. */
const OF_WHOSE = /(?<!\p{L})(?:Taliban|Emirate|Afghanistan|Afghan|Kabul)(?:['’]s?)?(?!\p{L})/gu

/** "Turkey's foreign minister presented Farahmand as ambassador": which State's minister did. */
const INTRODUCED =
  /\b(\p{Lu}[\p{L}’'-]+?)(?:['’]s)? (?:acting |deputy )?(?:(?:foreign|prime) minister|president|foreign ministry)(?: \p{Lu}[\p{L}-]+){0,3} (?:has |had )?(?:presented|introduced|unveiled) (?!(?:his|her|their)\b)/u

/** Who is said by name to have presented his credentials, and to whom, or to have been given a mission. */
export const whoPresented: Want = (claim, { knowledge }) => {
  const { topic, text, question } = claim
  const { people } = question
  const whom = isPresentedTo(claim, knowledge)
  if (whom) return (fact) => whom(fact) && (named(PRESENTED.exec(text)?.[1])?.(fact) ?? true)
  const [, state] = INTRODUCED.exec(text) ?? []
  if (state && !isAfghan(state)) {
    const told = new RegExp(`${begins(state)}[^.,;]{0,40}\\b(?:present|introduc)`, 'i')
    return (fact) => sentencesOf(fact).some((sentence) => told.test(sentence))
  }
  if (topic !== 'mission') return named(PRESENTED.exec(text)?.[1])
  return people.length ? named(HANDED.exec(text)?.[1]) : null
}

/** Whether a fact tells that credentials were presented to whom a claim names: by his name, and not by the like of it where he is on file. */
function isPresentedTo(
  { topic, text, question: { people } }: Claim,
  { person }: Knowledge,
): ReturnType<Want> {
  const [whom] = topic === 'relations' ? TO_WHOM.flatMap((way) => way.exec(text)?.[1] ?? []) : []
  const told = whom?.replace(OF_WHOSE, '').trim() || undefined
  /** "To the Emir of Qatar": whose office alone is told is the one who took them, and not whoever else a fact names. */
  if (told && !told.includes(' ') && HEADS.test(told))
    return (fact) =>
      sentencesOf(fact).some((sentence) =>
        new RegExp(`credentials[^.,;]{0,40} to [^.,;]{0,20}${told}`, 'i').test(sentence),
      )
  const known = told && people.find((one) => told.includes(person(one)?.name.split(' ').at(-1) ?? one))
  return known ? (fact) => fact.people?.includes(known) ?? false : named(told)
}
const HEADS = /^(?:Emir|King|Queen|Sultan|President|Sheikh)$/

/** Whether a fact tells that credentials were presented to somebody else than a claim names. */
export function isPresentedToAnother(fact: Fact, claim: Claim, { knowledge }: Context): boolean {
  const isTold = sentencesOf(fact).some((sentence) => /\bcredentials to\b/.test(sentence))
  const isHis = fact.people?.some((one) => claim.question.people.includes(one)) ?? false
  return isTold && isHis && isPresentedTo(claim, knowledge)?.(fact) === false
}
