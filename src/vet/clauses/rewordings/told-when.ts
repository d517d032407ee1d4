import { MONTH } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

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
]
