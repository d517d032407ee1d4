import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const PLACES = `(?:the )?${BARE_NAME}(?:, ${BARE_NAME})*(?:,? and (?:the )?${BARE_NAME})?`
/** "Kabul will no longer honour passports and visas from 14 of the old republic's missions": how many, and what they are. */
const NO_LONGER_TAKEN = String.raw`^(\W*(?:[^:\n]{3,30}: )?)(?:Kabul|[Tt]he Taliban|Taliban|[Tt]he (?:Islamic )?Emirate) (?:(?:will|would|says? (?:it|they)(?:['’]ll| will)|is to|are to) no longer|(?:has|have) (?:stopped|ceased)|no longer|won['’]t any (?:longer|more)) (?:honou?r|accept|recogni[sz]|tak)(?:e|es|s|ing)? (?:any )?(?:consular )?(?:papers|passports|documents|stamps|visas)(?:(?: and|, | or)+ ?(?:consular )?(?:papers|passports|documents|stamps|visas|certificates))* (?:of|from|by|issued by|issued at) ((?:(?:\d{1,2}|\p{Ll}{4,9}teen|ten|twelve|all) )?)(?:of )?(?:the )?(?:(?:old|former|fallen|ousted) )?(?:republic['’]s |Afghan )+(?:old )?(missions|embassies|consulates)`

/** Ways to say in English that the Taliban no longer honour the consular papers of a mission. */
export const PAPERS: readonly Rewording[] = [
  /** "London and Vienna have been cut off from Kabul's consular services": the missions there are disowned. */
  [
    new RegExp(
      String.raw`(?<=^\W*(?:[Ww]hile |[Aa]s )?)(?!While\b|As\b)(?:the (?:Afghan )?(?:missions|embassies) in )?(${BARE_NAME}(?:, ${BARE_NAME})*(?:,? and ${BARE_NAME})?) (?:have|has|had|were|was|are|is) (?:been |now )*cut off (?:from|by) (?:Kabul|the Taliban)(?:['’]s? (?:consular )?(?:services|system|network))?`,
      'gu',
    ),
    'the Afghan missions in $1 were disowned by the Taliban',
  ],
  /** "…, among 14 it has cut off": how many there are besides. */
  [
    /,? among (?<=\b(?:Kabul|Taliban|Emirate)\b[^.;]{0,200})(?:the |some )?(?:\d{1,2}|\p{Ll}+teen|ten|twelve)(?: missions| others)? (?:that |which )?(?:it|they|Kabul|the Taliban) (?:ha[sd] |have )?(?:now |also )?(?:cut off|disowned|dropped|listed|named|struck off|rejected)(?=\W*$)/iu,
    '',
  ],
  /** "…, the ones in Canada and Australia among them". */
  [
    new RegExp(
      `${NO_LONGER_TAKEN},? (?:\\()?(?:(?:among (?:them|which)|including|such as|like) )?(?:(?:the ones|those) )?(?:in )?(${PLACES})(?:,? (?:among them|included))?(?=\\W*$)`,
      'u',
    ),
    '$1The Taliban disowned $2Afghan $3, among them $4',
  ],
  [new RegExp(`${NO_LONGER_TAKEN}(?=(?: in ${PLACES})?\\W*$)`, 'u'), '$1The Taliban disowned $2Afghan $3'],
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
