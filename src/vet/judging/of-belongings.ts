import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

const THINGS = String.raw`\b(?:assets|property|belongings|archives?|keys|furniture|vehicles|bank accounts?|files)\b`
const HOUSE = String.raw`\b(?:left|leav(?:e|es|ing)) (?:the |its |their )?(?:[\p{L}]+ ){0,3}(?:embassy|consulate|mission|building|premises)`
/** "The embassy's assets went to the Taliban", "left its keys to the Taliban", "left the consulate to the two Taliban men". */
const TO_THEM = new RegExp(
  String.raw`(?:${THINGS}[^.;]{0,60}|${HOUSE} )\b(?:to|(?:taken|seized|kept) by) (?:the )?(?:[\p{Ll}-]+ ){0,4}(?:Taliban|Emirate|Kabul)\b`,
  'iu',
)

const NOT = /\b(?:not|never|no|nothing|none)\b|n['’]t\b/i

/** A verdict on what a mission is said to have left to the Taliban: that they run it since does not tell it, and where it is on file as left to somebody else, that denies it. */
export const ofBelongings: Ruling = (ruled, { claim: { topic, text }, all, context }) => {
  if (topic !== 'mission' || !TO_THEM.test(text)) return ruled
  const onThings = all.flatMap((fact) =>
    sentencesOf(fact).some((sentence) => ON_THINGS.test(sentence)) ? [fact] : [],
  )
  const wentToThem = onThings.findLast((fact) =>
    sentencesOf(fact).some((sentence) => TO_THEM.test(sentence) && !NOT.test(sentence)),
  )
  const fact = wentToThem ?? onThings.at(-1)
  if (fact) return { verdict: NOT.test(text) === !wentToThem ? 'supported' : 'contradicted', fact, flags: [] }
  return ruled.verdict === 'supported' && ruled.fact
    ? { verdict: 'not-held', fact: null, flags: instead(ruled.fact, context) }
    : ruled
}
const ON_THINGS = new RegExp(THINGS, 'i')
