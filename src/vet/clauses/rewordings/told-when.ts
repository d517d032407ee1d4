import { MONTH } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** The years of their first rule. */
const FIRST_RULE = '1996 ?(?:-|–|and|to) ?(?:2001|01)'

/** How English copy tells when something came about, without a verb of its own for it. */
export const TOLD_WHEN: readonly Rewording[] = [
  /** "The letter is from November 2021", "dates from": when it was sent. */
  [
    new RegExp(
      String.raw`\b((?:letter|note|request)(?: to \p{Lu}[\p{L} ]{2,20}?)?) (?:is|was|dates|dated) (?:from|back to|to|(?:dated )(?:from )?) ?(?=(?:early |mid-?|late |\d{1,2} )?${MONTH}\b|20\d\d)`,
      'gu',
    ),
    '$1 was sent in ',
  ],
  /** "From August 2021 until Thursday not one State had": until then. */
  [
    /^(\W*)(?:[Ff]rom|[Ss]ince|[Bb]etween) [^,]{3,40}?,? (until|and|to|up to) ([^,]{3,30}?),? (?=(?:not (?:one|a single)|no) (?:[\w-]+ )?(?:country|[Ss]tate|government|nation|capital)\b)/u,
    '$1Until $3 ',
  ],
  /** "Ever since the Taliban's man moved in, in April 2022": since then. */
  [
    new RegExp(
      String.raw`\b(?:ever )?since (?:[\p{L}’'-]+ ){1,6}(?:moved in|took (?:over|charge|office|up (?:his|her|the) post|(?:his|her) post)|came in|arrived|got there|went in|started),? (?:back |early |late )?(?:in|on) (?=(?:\d{1,2} )?${MONTH}(?: \d{1,2},)? (?:19|20)\d\d|20\d\d)`,
      'giu',
    ),
    'since ',
  ],
  /** "On the day of the takeover", "the day Kabul fell": in the month of it, as what is on file of those days is of the days around it. */
  [
    /\b(?:on )?the (?:very |same )?day (?:of the (?:Taliban(?:['’]s)? )?takeover|(?:that |when )?(?:the city|the capital|Kabul|the republic) fell(?: to the Taliban)?|(?:that |when )?the Taliban (?:took|entered|seized|captured) (?:Kabul|power|the (?:city|capital)))(?!\p{L})/giu,
    'in August 2021',
  ],
  /** "In 1996-2001 three States recognised the Taliban", "recognised the Taliban between 1996 and 2001": their first government. */
  [
    new RegExp(
      String.raw`\b(?:in|between|from|during) ${FIRST_RULE},? ([^.;]{0,80}?\brecogni[sz]ed )(?:the )?Taliban(?: government| regime| rule)?(?!\p{L})`,
      'giu',
    ),
    '$1the first Taliban government',
  ],
  [
    new RegExp(
      String.raw`\b(recogni[sz]ed )(?:the )?Taliban(?: government| regime| rule)?,? (?:in|between|from|during|of) ${FIRST_RULE}(?!\d)`,
      'giu',
    ),
    '$1the first Taliban government',
  ],
  /** "Accepted by China, the UAE and, last week, Uzbekistan": the time of the one told last alone. */
  [
    /(?<=\p{Lu}[\p{L} ,]{2,60} and), (?:just |only )?(?:last|this|earlier this|late last) (?:week|month|year),(?= (?:the )?\p{Lu}\p{L}+(?=\W*$|[,.;]))/gu,
    '',
  ],
]
