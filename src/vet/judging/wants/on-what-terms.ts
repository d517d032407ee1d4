import { sharedWith } from '../../../knowledge/relevance.ts'
import { oneOf } from '../../any-of.ts'
import { tellingWords } from './telling-words.ts'
import type { Want } from './want.ts'

/** What ties a statement to something else: a condition, an exchange, an exception that is no State. */
const TERMS = new RegExp(
  String.raw`\b${oneOf(
    'on (?:the )?condition that',
    'provided(?: that)?',
    'as long as',
    'in (?:exchange|return) for',
    'unless',
    'except (?:as|for an?|when|where|if|that)',
    'only if',
  )} (.{4,80})`,
  'i',
)

/** On what terms something is said to be so: the fact must tell of them in one word at least. */
export const onWhatTerms: Want = ({ text }) => {
  const [, terms = ''] = TERMS.exec(text) ?? []
  const words = tellingWords(terms, SUBJECT)
  return words.length ? (fact) => sharedWith(fact, words) > 0 : null
}
/** What every fact on the subject tells of. */
const SUBJECT = /^(?:taliban|afghan|kabul|emirate|embass|recogni|countr)/
