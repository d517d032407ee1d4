import {
  asksNewestDate,
  asksWhatWasSaid,
  followsOne,
  isAboutSome,
  isAnythingNow,
  isOpenEnded,
  isWhoSentNew,
} from './asks-changes.ts'
import { asksIfAlone } from './asks-if-alone.ts'
import type { Rule } from './rule.ts'

/** All that came after something, and not how things stand. */
export const everythingSince: Rule = {
  intent: 'changes',
  example: 'Everything after the acting consul quit in Bonn',
  fits: (f) => f.at('overview') === 0 && ALL_SINCE.test(f.marked.words.join(' ')),
}
const ALL_SINCE = /^(?:everything|anything|whatever|all) (?:\w+ ){0,2}(?:since|after)\b/

export const whatIsNew: Rule = {
  intent: 'changes',
  example: 'Anything new on Kazakhstan?',
  fits: (f) =>
    f.has('new') &&
    !asksWhatWasSaid(f) &&
    !followsOne(f) &&
    !asksIfAlone(f) &&
    !asksNewestDate(f) &&
    !isWhoSentNew(f),
}

export const anythingSince: Rule = {
  intent: 'changes',
  example: 'Anything on Canada later than February 2024?',
  fits: isAnythingNow,
}

/** A time, and nobody and nothing that it happened to. */
export const whatHappenedThen: Rule = {
  intent: 'changes',
  example: 'What happened on 3 July 2025?',
  fits: (f) => f.has('happened') && f.dates.kind === 'period' && !isAboutSome(f),
}

export const shiftedSince: Rule = {
  intent: 'changes',
  example: "Has Ottawa's position shifted since that February 2024 refusal?",
  fits: (f) => f.has('shift') && f.has('yes-no') && isOpenEnded(f) && f.countries.length > 0,
}
