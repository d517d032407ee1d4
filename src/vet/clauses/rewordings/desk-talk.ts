import { oneOf } from '../../any-of.ts'
import { BARE_NAME, MONTH } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const PIECE = oneOf(
  '(?:(?:brief(?:ing)?|fact|info|news)[ -]?)?(?:box|file|sheet)',
  'briefing|backgrounder|sidebar|explainer|timeline|profile|script|section',
  'map|graphic|table|chart|page|piece|story|copy|text|item|note|paragraph|caption|headline|intro|standfirst',
)
const TELL = oneOf(
  'note|say|state|mention|add|record|show|stress|reflect|explain|report|point out|spell out',
  'make (?:it )?(?:clear|plain)|(?:tell|remind) (?:the )?(?:readers|people)',
)
const WHEN = oneOf(
  '(?:last|this|next) \\p{Ll}+|yesterday|today|tomorrow|tonight',
  `(?:on )?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? 20\\d\\d)?`,
  '(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  '(?:in )?20\\d\\d',
)

/** What a newsroom tells its desk in a message beside what the draft states. */
export const DESK_TALK: readonly Rewording[] = [
  /** "Germany yesterday? no, this week: first European government to let them in": who puts his own day right. */
  [
    new RegExp(
      String.raw`^(\W*)(${BARE_NAME}) (?:${WHEN})\? ?(?:(?:[Nn]o|[Nn]ope|[Ss]orry|[Ww]ait|[Cc]orrection|[Ss]cratch that)\b,? ?)+(?:it was )?(?:${WHEN}) ?[:–—-] ?(?=.{12})`,
      'u',
    ),
    '$1$2: ',
  ],
  /** "Par 4 says that …", "Par 6, that …": where in a draft it stands. */
  [
    /(?<=^\W*|[.!?;\n] ?)(?:the |our )?(?:para|paragraph|par|graf|line|page|section|chapter|slide|item|point|sentence) (?:\d{1,2}|one|two|three|four|five|six)(?:,? (?:says|has|reads|claims|states|adds)(?: that)?|, that):? /giu,
    '',
  ],
  /** "…, which I'd run with unless someone objects": what the desk makes of it. */
  [
    /, which (?:i|we)(?:['’](?:d|ll|m|re)| would| will| am| are| want to| plan to)? (?:\p{L}+ ){0,2}?(?:run|running|use|using|go|going|print|printing|keep|keeping|lead|publish)\b[^.;\n]*/giu,
    '',
  ],
]

/** What an English sentence tells the desk to put into a piece: "a briefing box should note that the embassy is shut" states that it is. */
export const FOR_A_PIECE: readonly Rewording[] = [
  [
    new RegExp(
      String.raw`^(\W*)(?:an?|the|our|this|that|your|my|any|each|every) (?:[\p{L}-]{1,20} ){0,3}?${PIECE}(?: (?:for|on|in|of|about|under) (?:the |our )?[^,.:;]{2,40}?)? (?:should|must|needs? to|ought to|has to|have to|will have to) (?:(?:also|now|just|still|perhaps|probably|at least) )*${TELL},? (?:that )?(?=\p{L})`,
      'iu',
    ),
    '$1',
  ],
  /** "Muttaqi claims 39 missions, the piece should say": the same at the end. */
  [
    new RegExp(
      String.raw`,? (?:the|our|this|your|my) (?:[\p{L}-]{1,20} )?${PIECE} (?:should|must|needs to|ought to|has to) (?:(?:also|now|just) )?${TELL}(?=\W*$)`,
      'iu',
    ),
    '',
  ],
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
  /** "Madrid is not on their list of missions whose papers are no longer accepted": it is not disowned. */
  [
    /\b(is|are|was|were)(?: not|n['’]t) (?:on|among|part of) (?:the (?:Taliban['’]s )?|Kabul['’]s )list of [^,.;]{3,40} whose (?:papers|documents|passports) (?:are|were) (?:no longer|not) (?:accepted|honou?red|recogni[sz]ed|taken)\b/giu,
    '$1 not among the missions disowned by the Taliban',
  ],
  /** "Agreed to return the mothballed embassy": how it stands is not what is stated of it. */
  [
    /(?<=\b(?:return|hand|giv|turn|pass|surrender|ced|transferr?|gave)(?:s|ed|ing|e|es|en)?(?: back| over)? (?:the|its|an?) (?:\p{Lu}\p{L}+ )?)(?:mothballed|shuttered|closed|empty|disused|vacant|idle|abandoned|disputed|locked|long-closed|long-shut) (?=(?:Afghan )?(?:embassy|consulate|mission|building)\b)/gu,
    '',
  ],
]
