import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** Ways to say in English that the Taliban no longer honour the consular papers of a mission. */
export const PAPERS: readonly Rewording[] = [
  /** "Papers … on its list of 14 missions whose documents it no longer honours": nobody but the Taliban keeps one. */
  [
    /\b((?:on|from|off) )its (list of (?:\p{L}{1,12} |\d{1,2} )?(?:Afghan )?(?:missions|embassies|consulates|posts) (?:whose|with))(?= (?:consular )?(?:papers|documents|passports|stamps))/giu,
    "$1the Taliban's $2",
  ],
  /** "Whose papers it won't honour any more": what that list is of, in the words for it. */
  [
    /(?<=\blist of [^,.;]{3,40}) (?:whose|with) (?:consular )?(?:papers|documents|passports|stamps)(?: that)? (?:it|they|Kabul|the (?:Taliban|Emirate)) (?:(?:no longer|(?:does|do|will|would)(?: not|n['’]t)|won['’]t|refuses? to|(?:has|have) (?:stopped|ceased)) )(?:honou?r|accept|recogni[sz]|tak)(?:e?s|e|ing)?(?: any ?(?:more|longer))?\b/giu,
    ' whose papers are no longer accepted',
  ],
  /** "The papers of London and Madrid", "London's papers": those that the missions there issue. */
  [
    new RegExp(
      String.raw`\b(?:[Tt]he )?(?:[Cc]onsular )?(?:papers|passports|stamps) (?:of|from|by|issued by|issued in) (${BARE_NAME}(?:, ${BARE_NAME})*(?:,? (?:and|or) ${BARE_NAME})?) (?=(?:are|were|will|have|had) )`,
      'gu',
    ),
    'documents issued by the Afghan missions in $1 ',
  ],
  /** "Refuses papers from Vienna and Madrid": the same, where who takes them stands first. */
  [
    new RegExp(
      String.raw`\b((?:accept|honou?r|recogni[sz]|refus|reject|tak|disown)(?:e?s|ed?|ing)?) (?:the |any |consular )*(?:papers|passports|documents|stamps) (?:of|from|issued by|issued in) (?=${BARE_NAME}(?:, ${BARE_NAME})*(?:,? (?:and|or) ${BARE_NAME})?\b)(?!Kabul|Taliban)`,
      'gu',
    ),
    '$1 documents issued by the Afghan missions in ',
  ],
  /** "Madrid is not on their list of missions whose papers are no longer accepted": it is not disowned. */
  [
    /\b(is|are|was|were)(?: not|n['’]t) (?:on|among|part of) (?:the (?:Taliban['’]s )?|Kabul['’]s )list of [^,.;]{3,40} whose (?:papers|documents|passports) (?:are|were) (?:no longer|not) (?:accepted|honou?red|recogni[sz]ed|taken)\b/giu,
    '$1 not among the missions disowned by the Taliban',
  ],
]
