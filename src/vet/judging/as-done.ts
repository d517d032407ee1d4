import { anyOf } from '../any-of.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'
import { sentencesOf } from './wants/want.ts'

/** "Demanded the closure of the embassy", and not "demands". */
const DEMANDED =
  /\b(?:demanded|ordered|requested|sought|asked for) (?:the |its )?(?:closure|closing|shutdown|shutting) of\b/iu
/** That it shut does not tell that anybody demanded it. */
const TELLS_OF_DEMAND = /\b(?:request|demand|order(?:ed|s)\b|asked\b|insist)/i

/** An act with him who did or wanted it: it was done, whatever came of it since. */
const DONE = anyOf(
  // "closed at Norway's request", and not "is closed at its request", nor "Oslo – closed at its request"
  /(?<=[\p{L}’'] )(?<!\b(?:is|are|remains?|stays?|been|still|now) )\b(?:closed|shut)\b[^.;]{0,60}\bat (?:the |its |\p{L}+['’]s? )?(?:official |formal |express )*(?:request|behest|demand|insistence)\b/iu,
  // "Norway asked the embassy to close"
  /\b(?:asked|ordered|told|requested) (?:the|its) [^.;,]{3,50} to (?:close|shut)\b/iu,
  DEMANDED,
  // "the keys were handed to the Indian government"
  /\b(?:was|were) (?:\p{Ll}+ly |then |also )?(?:handed|given|passed|surrendered|entrusted) (?:over |back |up )?to\b/iu,
  // "the outgoing team gave the embassy to the Turkish foreign ministry", "the embassy left its assets to it"
  /\b(?:diplomats|ambassador|envoys?|staff|team|men|people|embassy|consulate|mission) (?:gave|handed|turned|passed|surrendered|left) [^.;]{3,60} to [^.;]{3,40}\b(?:ministry|government|office)\b/iu,
)

/** A court that "extended" or "upheld" a ban, a State that "postponed" recognition: that it was not done yet tells nothing of such an act. */
export const HELD_ON = anyOf(
  /\b(?:extend(?:s|ed)|uph(?:olds|eld)|prolong(?:s|ed)|renew(?:s|ed)|reaffirm(?:s|ed)|postpone[sd]|puts? off|shelve[sd]) (?:(?:its|the|any|their|formal|official) )*(?:ban|listing|designation|recognition)\b/iu,
  /\b(?:ban|listing|designation|recognition)\b[^.;,]{0,30} (?:was|is|has been) (?:extended|upheld|prolonged|renewed|reaffirmed|postponed|put off|shelved)\b/iu,
)

/** What is told as done once is no state that may be out of date: it is held against what was done, and what came since is named. */
export function asDone(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const since = ruled.fact ? instead(ruled.fact, context) : []
  const isBorneOut = ruled.verdict === 'supported' || ruled.verdict === 'outdated'
  if (isBorneOut && HELD_ON.test(claim.text))
    return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...since] }
  if (ruled.verdict !== 'outdated' || !DONE.test(claim.text)) return ruled
  const fact = facts.findLast((one) => speaksFor(one, claim.asserts))
  if (fact && DEMANDED.test(claim.text) && !sentencesOf(fact).some((one) => TELLS_OF_DEMAND.test(one)))
    return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...since] }
  return fact ? { verdict: 'supported', fact, flags: [...ruled.flags, ...since] } : ruled
}
