import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** What tells that a mission is at work again. */
const AGAIN = oneOf(
  're-?open(?:s|ed)?',
  'resum(?:es|ed)',
  'restart(?:s|ed)',
  '(?:is|was|has been) (?:back )?(?:at work|in business|open|working)',
  'back (?:at work|in business|open)',
  '(?:is|are|was|became|becomes|has become|has been) (?:now )?an? (?:full(?:y-fledged)? |proper |real )?(?:embassy|mission) (?:once )?(?:again|more)',
  '(?:took|takes|received|receives|served|serves|saw|sees) [^,.;]{3,40} again',
)
/** What was done to it, or by its people, when it ceased to work. */
const LEAVING = oneOf(
  '(?:withdraw|clos|shut|evacuat|abandon|vacat|suspend|pull|clear|leav)\\p{Ll}*ing\\b',
  '(?:it|they|its \\p{Ll}+|the \\p{Ll}+|Kabul) (?:had )?(?:been )?(?:withdr[ae]wn?|closed|shut|evacuated|left|fled|pulled|went dark|was|were|suspended|fell)\\b',
)
const COUNT = '(?:\\p{L}{1,20}|\\d{1,2})(?:-\\p{Ll}{1,20})?'
const SPAN = `(?:(?:more|less|rather more|little more) than |almost |nearly |over |some |about |just |only |barely )*${COUNT}(?: and a half)? (?:days?|weeks?|months?|years?)`

/** What an English sentence tells of the time before what it states. */
export const BEFORE_THAT: readonly Rewording[] = [
  /** "As they did in the 1990s, S and T recognise them": what was done before is not what is stated. */
  [
    /^(\W*)(?:[Jj]ust |[Ee]xactly |[Mm]uch )?[Aa]s (?:it|they|he|she|both|all three) (?:did|had(?: done)?|have done before|has done before) (?:in|during|back in|under) [^,.;]{2,40}, (?=.{12})/u,
    '$1',
  ],
  /** "Until then only Beijing had gone that far": it had done the same, before all others. */
  [
    new RegExp(
      String.raw`^(\W*)(?:(?:Until|Till|Up to|Before) (?:then|that|it|now|him|her)),? (?:only|just|no one but|nobody but) ((?:the )?${BARE_NAME}) (?:(?:had|has) )?(?:gone (?:that|so|as) far|done (?:so|that|it|the same|likewise|as much)|did(?: so)?|taken (?:that|such a) step)(?=\W*$)`,
      'u',
    ),
    '$1$2 had done the same first',
  ],
  /** "Resumed work at its embassy, three years after withdrawing its diplomats": since when it had not worked. */
  [new RegExp(String.raw`^(.{12,}?\b${AGAIN}\b[^;]*?),? ${SPAN} after ${LEAVING}[^;]*$`, 'iu'), '$1'],
  /** "Two weeks after promising it to the visiting Afghan minister, India raised its mission": what came before. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:]{3,30}: )?)${SPAN} after (?:promising|pledging|announcing|vowing|hinting at|agreeing to|meeting|hosting|receiving|visiting|talking to) (?![^,]*\b(?:ambassador|envoy|credentials)s?\b)[^,]{2,90}, (?=.{12})`,
      'iu',
    ),
    '$1',
  ],
  /** "Shut since September, the embassy took callers again": the same before it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Ss]hut(?:tered)?|[Cc]losed|[Dd]ark|[Ee]mpty|[Ll]ocked|[Ii]dle|[Dd]ormant|[Oo]ut of (?:action|operation)) (?:since|for|from|after) [^,]{3,60}, (?=.{12,}\b${AGAIN}\b)`,
      'u',
    ),
    '$1',
  ],
  /** "Took consular callers again": it works. */
  [
    /\b((?:embassy|consulate|mission)(?: (?:in|at) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?) (?:took|takes|received|receives|served|serves|saw|sees|admitted|admits) (?:(?:consular|its first|the first|visa) )*(?:callers|visitors|applicants|clients|customers|the public|Afghans|people) again\b/gu,
    '$1 reopened',
  ],
  /** "For all the warmth it has yet to recognise them": beside what it is stated. */
  [
    /^(\W*)(?:[Ff]or|[Dd]espite|[Ww]ith) (?:all )?(?:the|its|their|that) (?:\p{Ll}+ )?(?:warmth|talk|smiles|handshakes|ceremony|courtesies|friendliness|cordiality|fanfare|pomp|good will|goodwill|overtures),? (?=(?:it|they|\p{Lu}|the )\p{L}*)/u,
    '$1',
  ],
  /** "Some headlines notwithstanding, it has not recognised them": who says otherwise is no State. */
  [
    /^(\W*)(?:[\p{L}’']{1,30} ){1,4}(?:headlines?|reports?|rumou?rs?|claims|posts|stories|tweets)(?: (?:to the contrary|that say otherwise))? notwithstanding, |^(\W*)(?:[Cc]ontrary to|[Nn]otwithstanding|[Dd]espite|[Ww]hatever) (?:[\p{L}’']{1,30} ){0,4}(?:headlines?|rumou?rs?|posts|tweets)(?: to the contrary| that (?:say|said) otherwise| (?:say|said|claim))?, /u,
    '$1$2',
  ],
  /** "Takes Taliban diplomats only once the government is recognised": none before that, and nothing of recognition itself. */
  [
    /\b(?:will |would )?(takes?|accepts?|receives?|admits?|accredits?) ((?:the )?Taliban[\p{L}’'-]* \p{Ll}+(?: \p{Ll}+)?) only (?:once|after|when|if) (?:(?:it|they) (?:has |have |had )?(?:formally )?recogni[sz](?:e|es|ed) (?:the|their) (?:new )?government|(?:the|their) (?:new |Taliban )?government (?:is|has been|was|were) (?:formally )?recogni[sz]ed|(?:formal |official )?recognition)/gu,
    '$1 no $2 before it recognises the government',
  ],
  /** "Zakharova, days after taking in the chargé: “…”": what was done before somebody speaks. */
  [
    new RegExp(
      String.raw`^(\W*\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}), (?:${SPAN}|(?:hours|days|weeks|months)) after \p{Ll}+ing\b[^,:;]{3,60}(?=: ["“])`,
      'u',
    ),
    '$1',
  ],
]
