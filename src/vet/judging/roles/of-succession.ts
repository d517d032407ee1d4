import { sentencesOf } from '../wants/want.ts'
import { lastWords, NAME, type Reversal, type Told } from './told.ts'

/** "Jawad handed the embassy to Gul Hassan": one head of a mission to another, by name. */
const HANDED_ON = new RegExp(
  String.raw`(?<!\b(?:in|at|of) )(?:^|\b)(${NAME}) (?:has |had |then |later |formally ){0,2}(?:handed|hands|passed|passes|gave|gives|turned|turns|surrendered|ceded|left|transferred)\b[^.;]{0,60}? to (?:[\p{Ll}é’']+ ){0,4}(${NAME})`,
  'u',
)

/** Who handed a mission to whom: that he who is said to have it now holds it does not tell that he had it from the other. */
export function ofSuccession({ claim: { topic, text, question }, fact, knowledge }: Told): Reversal {
  const [, from = '', to = ''] = (topic === 'mission' && HANDED_ON.exec(text)) || []
  const named = (words: string) =>
    question.people
      .flatMap((one) => knowledge.person(one) ?? [])
      .flatMap(({ name, spellings = [] }) => lastWords([name, ...spellings]))
      .filter((last) => words.includes(last))
  const [giver, taker] = [named(from), named(to)]
  if (!giver.length || !taker.length) return null
  const isTold = sentencesOf(fact).some((sentence) =>
    [giver, taker].every((names) => names.some((name) => sentence.includes(name))),
  )
  return isTold ? null : 'untold'
}
