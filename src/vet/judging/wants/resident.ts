import { sentencesOf, type Want } from './want.ts'

const THERE =
  /(?<!\bnon-?)\bresident\b(?! in (?!Kabul)\p{Lu})|\b(?:reside|live|be based|sit)s? in Kabul\b|\bbased in Kabul\b/u
const NOT = /\b(?:not|no|never|neither)\b|n['’]t\b/i
const ELSEWHERE = /\bnon-?resident\b|\bnot resident\b|\bconcurrent/i

/** "Is to reside in Kabul": an ambassador accredited there and resident elsewhere does not (Vienna Convention on Diplomatic Relations, article 5). */
export const resident: Want = ({ asserts, text }) =>
  asserts.includes('ambassador-posted') && THERE.test(text) && !NOT.test(text)
    ? (fact) => !sentencesOf(fact).some((sentence) => ELSEWHERE.test(sentence))
    : null
