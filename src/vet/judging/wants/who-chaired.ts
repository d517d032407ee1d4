import type { Fact } from '../../../knowledge/knowledge.ts'
import { anyOf } from '../../any-of.ts'
import { begins, sentencesOf, type Want } from './want.ts'

const WHO = String.raw`\b(?:the )?(\p{Lu}\p{L}+)`
/** Who is said to have sat in the chair. */
const CHAIR = anyOf(
  // "chaired by Sweden"
  new RegExp(String.raw`\b(?:chaired|presided over) by ${WHO}`, 'u'),
  // "under Sweden's chairmanship", "Sweden chaired the committee", "the Swedish-chaired committee"
  new RegExp(
    String.raw`${WHO}(?:['’]s?)?[ -](?:(?:then|which|who) )?(?:in the chair|as chair|chair(?:s|ed|ing|man|woman|manship)?|presid(?:ency|ing|ed|es))\b`,
    'u',
  ),
  // "under the chairmanship of Sweden"
  new RegExp(String.raw`\b(?:chair(?:man|manship)?|chairwoman|presidency) of ${WHO}`, 'u'),
)

/** Whether a fact tells who sat in the chair. */
export const isChaired = (fact: Fact): boolean => sentencesOf(fact).some((sentence) => CHAIRED.test(sentence))
const CHAIRED = /\bchaired by\b/

/** "The committee, chaired by Norway, deferred it": that it did does not tell who sat in the chair. */
export const whoChaired: Want = ({ text, question: { language } }) => {
  const [, ...names] = (language === 'en' && CHAIR.exec(text)) || []
  const who = names.find((name) => name !== undefined)
  if (!who || NO_CHAIR.has(who)) return null
  const named = new RegExp(begins(who))
  return (fact) => sentencesOf(fact).some((sentence) => CHAIRED.test(sentence) && named.test(sentence))
}
/** "The UN committee", "EU presidency": whose body it is. */
const NO_CHAIR: ReadonlySet<string> = new Set(['UN', 'EU', 'Committee', 'Taliban', 'Credentials'])
