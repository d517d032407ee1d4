import { sentencesOf, type Want } from './want.ts'

const THERE =
  /(?<!\bnon-?)\bresident\b(?! in (?!Kabul)\p{Lu})|\b(?:reside|live|be based|sit)s? in Kabul\b|\bbased in Kabul\b/u
/** "Sent an ambassador to Kabul", "has one in Kabul": he would be there. */
const SENT_THERE =
  /(?<!\bto )\b(?:sent|sends|posted|posts|dispatched|dispatches|stationed|moved|has|keeps|maintains|installed)\b (?:[\w’'-]+ ){0,4}?ambassador (?:back )?(?:to|in) Kabul\b|\bambassador (?:arrived|moved|(?:is|was) (?:stationed|posted|based)) (?:to|in) Kabul\b/u
const AS_ELSEWHERE = /\bnon-?resident\b/i
const NOT = /\b(?:not|no|never|neither)\b|n['’]t\b/i
const ELSEWHERE = /\bnon-?resident\b|\bnot resident\b|\bconcurrent/i

/** "Is to reside in Kabul": an ambassador accredited there and resident elsewhere does not (Vienna Convention on Diplomatic Relations, article 5). */
export const resident: Want = ({ asserts, text }) =>
  asserts.includes('ambassador-posted') && isThere(text) && !NOT.test(text)
    ? (fact) => !sentencesOf(fact).some((sentence) => ELSEWHERE.test(sentence))
    : null

const isThere = (text: string): boolean =>
  THERE.test(text) || (SENT_THERE.test(text) && !AS_ELSEWHERE.test(text))
