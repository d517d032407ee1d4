import { fold } from '../../../fold.ts'
import { sharedWith } from '../../../knowledge/relevance.ts'
import { WORD_OF_NAME } from '../../patterns.ts'
import { begins, isAfghan, sentencesOf, type Want } from './want.ts'

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

/** "Presented his credentials to Muttaqi." */
const TO_WHOM = new RegExp(
  String.raw`\b(?:credentials|letters)(?: \p{Ll}+){0,2} to (?:[\p{Ll}-]+ ){0,4}((?:${WORD_OF_NAME} ?){1,4})`,
  'u',
)

/** "Turkey's foreign minister presented Farahmand as ambassador": which State's minister did. */
const INTRODUCED =
  /\b(\p{Lu}[\p{L}’'-]+?)(?:['’]s)? (?:acting |deputy )?(?:(?:foreign|prime) minister|president|foreign ministry)(?: \p{Lu}[\p{L}-]+){0,3} (?:has |had )?(?:presented|introduced|unveiled) (?!(?:his|her|their)\b)/u

/** Who is said by name to have presented his credentials, and to whom, or to have been given a mission. */
export const whoPresented: Want = ({ topic, text, question: { people } }) => {
  const whom = topic === 'relations' ? named(TO_WHOM.exec(text)?.[1]) : null
  if (whom) return (fact) => whom(fact) && (named(PRESENTED.exec(text)?.[1])?.(fact) ?? true)
  const [, state] = INTRODUCED.exec(text) ?? []
  if (state && !isAfghan(state)) {
    const told = new RegExp(`${begins(state)}[^.,;]{0,40}\\b(?:present|introduc)`, 'i')
    return (fact) => sentencesOf(fact).some((sentence) => told.test(sentence))
  }
  if (topic !== 'mission') return named(PRESENTED.exec(text)?.[1])
  return people.length ? named(HANDED.exec(text)?.[1]) : null
}

/** Nearly all parts of a name must stand in a fact: it may be spelt otherwise. */
const named = (name: string | undefined): ReturnType<Want> => {
  const parts =
    name
      ?.trim()
      .split(/[\s-]+/)
      .map(fold) ?? []
  return parts.length ? (fact) => sharedWith(fact, parts) >= Math.max(1, parts.length - 1) : null
}
