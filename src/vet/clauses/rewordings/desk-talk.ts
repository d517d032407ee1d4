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

const DESK = String.raw`(?:[Tt]he |[Oo]ur |[Aa]n? |[Ss]ome )?(?:[\p{L}-]+ )?(?:[Dd]esk|[Ss]ubs?|[Ss]ub-?editors?|[Ee]ditors?|[Ww]riter|[Rr]eporter|[Nn]ewsroom|[Pp]roducer|[Bb]oss|[Ss]lot)`
const WANTS =
  '(?:now |also |still )?(?:wants?|would like|is keen|are keen|plans?|proposes?|asks?|insists on|suggests?)'
const TO_ADD =
  '(?: us| me)?(?: to| on)? (?:add|insert|put in|put|tack on|slip in|append|say|write|run|print|have|go with)(?:ing)?:?'
/** What the desk would have told is the place in an order that somebody takes. */
const WANTS_TO_ADD = String.raw`${DESK} ${WANTS}${TO_ADD} ["“'‘](?:,? ?(?:and|as|becoming|making it|which makes it|thus|so|it is|it was|it became) )*(the (?:first|second|third|fourth|fifth|sixth|only|last|latest)\b[^"”\n]{6,80}?)[.,]?["”'’]`

/** What a newsroom tells its desk in a message beside what the draft states. */
export const DESK_TALK: readonly Rewording[] = [
  /** "Desk wants to add “and the third to recognise them”": what would be told of whoever was told of before. */
  [new RegExp(`(?<=[.!?…:;)]) ?${WANTS_TO_ADD}`, 'gu'), ' It is $1'],
  [new RegExp(`(?:,? (?:and|but|so) |, ?)${WANTS_TO_ADD}`, 'gu'), '. It is $1'],
  /** "Can we add “and Oman has recognised them”?": what would be added is stated, as a draft is. */
  [
    /(?<=^\W*|[.!?…;] ?)(?:[Cc]an|[Cc]ould|[Ss]hould|[Ss]hall|[Mm]ay) (?:we|I) (?:also |just |now |safely )*(?:add|append|insert|put in|tack on|slip in|say|write|run|print):? ["“‘'](?:,? ?and )?((?:the |that )?\p{Lu}\p{L}+ [^"“”\n]{8,120}?)[.,]?["”’']\?/gu,
    '$1.',
  ],
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
  /** "Swiss story, para 3: …". */
  [
    /(?<=^|[.!?;\n] ?)(?:the |our )?(?:\p{L}+ ){1,2}(?:story|copy|piece|draft|feature|explainer),? (?:para|par|paragraph|graf|line|page) \d{1,2}: (?=\p{Lu})/giu,
    '',
  ],
  /** "Is ‘first’ safe for Zhao Xing? Yes: no other State had sent an ambassador to Kabul": he is the first that was sent. */
  [
    new RegExp(
      String.raw`\bIs ["'‘“]first["'’”] (?:safe|right|ok|okay|correct|true|fair|accurate) for (${BARE_NAME})\? ?(?:Yes|Yep)[:,.;–—-] ?no other (?:state|country|nation|government|capital) (?:had|has) (sent|posted|appointed|named) an? ((?:new )?ambassador) to Kabul`,
      'giu',
    ),
    '$1 is the first $3 $2 to Kabul',
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
]
