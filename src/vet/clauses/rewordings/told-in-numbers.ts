import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const DOZENS: readonly (readonly [string, number])[] = [
  ['(?:a|one)', 12],
  ['two', 24],
  ['three', 36],
  ['four', 48],
]
const THEM = '(?:Kabul|the Taliban|the (?:Islamic )?Emirate|his (?:own )?(?:ministry|government)|him)'
const KABULS = oneOf(
  `(?:under|on|taking) (?:Kabul|the Taliban|the Emirate|his (?:ministry|government))['’]s? (?:orders|command|instructions)`,
  `(?:answer(?:ing)?|report(?:ing)?|loyal|obedient) to ${THEM}`,
)
const COUNTS = oneOf('puts', 'put', 'gives', 'gave', 'sets')

const UNDER_THEM = `(?:under|on|for|with|answer(?:ing)? to|loyal to|run by|led by|controlled by|in the hands of) (?:the )?(?:Islamic )?(?:Emirate|Taliban|Kabul)(?:['’]s)?(?: (?:orders|command|instructions|control|authority))?`
const COUNT_OF = '(?:number|figure|count|tally|total|score)'

const MISSIONS = String.raw`((?:some |about |the |all )?(?:\d{1,2}|[\p{Ll}]{4,9}) (?:Afghan )?(?:missions|embassies|diplomatic missions)(?: (?:abroad|in the West|of the (?:former |old )?republic))?)`
const CUT_OFF = '(?:cut off|disowned|struck off|disavowed)'
const BY_THEM = '(?: by (?:Kabul|the Taliban|the Emirate))?'
const IN_TIME = String.raw`((?: in| on) (?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}(?: \d{1,2},)? 20\d\d)?`
/** Several places in a row. */
const PLACES = `((?:the )?${BARE_NAME}(?:(?:, | and |, and )(?:the )?${BARE_NAME})*)`

/** How English copy tells of how many, and of who sits where. */
export const TOLD_IN_NUMBERS: readonly Rewording[] = [
  /** "Muttaqi claimed 40 missions": that so many are theirs. */
  [
    /^(\W*(?:[^:\n]{3,30}: )?(?:[Tt]he )?(?:Taliban['’]s )?(?:Amir Khan )?(?:Muttaqi|Mujahid|Balkhi|Taliban|Emirate)) (?:(?:has |had )?claim(?:s|ed)?|boast(?:s|ed)?|counts|counted|laid claim to|lays claim to)(?: of)? (\d{1,3}|\p{Ll}+) (?:Afghan )?(?:missions|embassies)(?: (?:abroad|worldwide|around the world))?(?: for (?:itself|themselves|the Emirate|Kabul))?(?=\W*$|[,;])/u,
    '$1 claims control of $2 Afghan missions',
  ],
  /** "Some 14 missions were cut off in July 2024, among them London and Berlin": the Taliban did it. */
  [
    new RegExp(
      String.raw`^(\W*)${MISSIONS} (?:were|have been|had been) ${CUT_OFF}${BY_THEM}${IN_TIME}${BY_THEM}`,
      'iu',
    ),
    '$1The Taliban disowned $2$3',
  ],
  /** "London and Berlin were among the 14 missions cut off by Kabul in July 2024". */
  [
    new RegExp(
      String.raw`^(\W*)${PLACES} (?:were|are|was|is) among ${MISSIONS} (?:that were |which were )?${CUT_OFF}${BY_THEM}${IN_TIME}${BY_THEM}(?=\W*$)`,
      'u',
    ),
    '$1The Taliban disowned $3$4, among them $2',
  ],
  /** "Kabul cut off 14 missions, including London", "cut ties with missions in London and Berlin". */
  [
    new RegExp(
      String.raw`^(\W*)(?:Kabul|[Tt]he Taliban|[Tt]he Emirate) (?:cut off|cut (?:all )?ties with|broke with|severed ties with) ${MISSIONS}`,
      'u',
    ),
    '$1The Taliban disowned $2',
  ],
  /** "Control 39 missions": of Afghanistan. */
  [
    /\b((?:Taliban|Emirate)\b[^.;]{0,40}\b(?:control|run|hold|manage|have)s?) (\d{1,2}|\p{Ll}{4,9}) missions(?: abroad)?\b/gu,
    '$1 $2 Afghan embassies and consulates',
  ],
  [
    /\b(Taliban\b[^.;]{0,30}\b(?:says?|said|claims?|claimed) (?:that )?)(\d{1,2}) (?:Afghan )?missions are (?:under their control|in their hands)/gu,
    '$1they control $2 Afghan embassies and consulates',
  ],
  /** "Two dozen countries": 24 of them. */
  ...DOZENS.map(
    ([count, number]): Rewording => [
      new RegExp(
        String.raw`\b${count} dozen (?=(?:\p{L}+ )?(?:countries|states|capitals|nations|governments|missions|embassies)\b)`,
        'giu',
      ),
      `${number} `,
    ],
  ),
  /** "They have diplomats in 24 countries", in the Taliban's mouth: sent to them. */
  [
    /\b(Taliban\b[^.;]{0,40}\b(?:says?|said|tells?|told|claims?|claimed) (?:[\p{L}]+ )?(?:that )?they) (?:have|had|now have) (diplomats|envoys) in (?=(?:at least |more than |about |some )?(?:\d|\p{Ll}+ (?:countries|states|capitals|nations)\b))/u,
    '$1 have sent $2 to ',
  ],
  /** "Puts the number of missions under Kabul's orders at 39", "39 missions under Kabul's orders". */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} ${COUNTS} (?:the )?${COUNT_OF} (?:of|for) (?:Afghan )?(?:missions|embassies)(?: abroad| worldwide)? (?:that |which )?(?:are |now )?${KABULS} (?:at|as) (\d+|\p{Ll}+(?:-\p{Ll}+)?)(?=\W|$)`,
      'u',
    ),
    '$1$2 said that $3 Afghan missions take their orders from Kabul',
  ],
  [
    new RegExp(
      String.raw`\b(\d+|\p{Ll}+(?:ty|teen)(?:-\p{Ll}+)?) (?:Afghan )?(?:missions|embassies) (?:abroad |worldwide )?(?:that |which |now )?(?:(?:are|were|work|stand) )?(?:now )?${KABULS}`,
      'gu',
    ),
    '$1 Afghan missions take their orders from Kabul',
  ],
  /** "Missions answering to Kabul now number 39, says Muttaqi." */
  [
    new RegExp(
      String.raw`^(\W*)(?:Afghan )?(?:[Mm]issions|[Ee]mbassies)(?: abroad| worldwide)? (?:that |which )?(?:are |now )?${KABULS} (?:now )?(?:number|total|stand at|have (?:reached|risen to|grown to)) (?:now )?(\d{1,3})(?!\d)`,
      'u',
    ),
    '$1$2 Afghan missions take their orders from Kabul',
  ],
  /** "Muttaqi's number for Afghan missions working under the Emirate is now 39": he says so. */
  [
    new RegExp(
      String.raw`^(\W*)(?!The Emirate|The Taliban)${CAPTURED_NAME}['’]s (?:latest |new |own )?${COUNT_OF} (?:for|of) (?:the )?(?:Afghan )?(?:missions|embassies)(?: abroad| worldwide)? (?:(?:that|which) )?(?:(?:work|operat|run|stand|tak)\p{Ll}* |(?:are|were) )?${UNDER_THEM} (?:is|was|stands at|stood at|has (?:risen|grown|gone up) to|rose to|comes to) (?:now |still )?(?:up to )?(\d{1,3})(?!\d)`,
      'u',
    ),
    '$1$2 said that $3 Afghan missions take their orders from Kabul',
  ],
  /** "…, one up on what Mujahid gave us in July": how it compares with another count. */
  [
    /(?<=\b\d{1,3}\b[^.;]{0,60}), (?:one|two|three|four|five|\d{1,2}) (?:up|down|more|fewer|less) (?:on|than|from) [^.;]*/gu,
    '',
  ],
  /** "Mujahid told AP his side has sent people to at least 14": diplomats, to so many countries. */
  [
    /^(\W*(?:Mujahid|Muttaqi|Balkhi|Shaheen|Stanekzai|(?:[Tt]he )?Taliban|Kabul)\b[^.;]{0,30}?\b(?:says?|said|tells?|told|claims?|claimed)\b[^.;]{0,30}?) (?:that )?(?:his|its|their|the Taliban) (?:own )?(?:side|people|movement|government|ministry) (?:has|have|had) (?:already )?sent (?:people|diplomats|envoys|men|staff|representatives) to ((?:at least |more than |some |about )?\d{1,2})(?: (?:countries|states|capitals|nations|of them))?(?=\W*(?:$|[.;,]))/iu,
    '$1 the Taliban have sent diplomats to $2 countries',
  ],
  /** "Nicaragua's ambassador to the Taliban won't live in Kabul", "who resides in Beijing": a non-resident one. */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME}['’]s? (?:new |first )?ambassador to (?:the Taliban|Kabul|Afghanistan) (?:won['’]t|will not|does not|doesn['’]t|is not going to) (?:live|reside|sit|be based) (?:in Kabul|there)`,
      'u',
    ),
    '$1$2 has named a non-resident ambassador to Kabul',
  ],
  [
    new RegExp(
      String.raw`\b(?:an?|its|the) (?:new |first )?ambassador to (?:the Taliban|Kabul|Afghanistan),? (?:(?:who|that) (?:will )?(?:resides?|lives?|sits?|is based|be based)|(?:based|resident|residing|living)) in (?!Kabul)${BARE_NAME}`,
      'gu',
    ),
    'a non-resident ambassador to Kabul',
  ],
  /** "Names its man in Beijing ambassador to Kabul": the same. */
  [
    new RegExp(
      String.raw`\b(name[sd]?|appoint(?:s|ed)?|made|makes|designate[sd]?) (?:its|the) (?:man|ambassador|envoy) (?:in|to) (?!Kabul)${BARE_NAME} (?:(?:as|to be|also|its|an?) )*(?:non-?resident )?ambassador to (?:the Taliban|Kabul|Afghanistan)\b`,
      'gu',
    ),
    '$1 a non-resident ambassador to Kabul',
  ],
  /** "By sending a man to Kabul it was the first to post an ambassador there": to Kabul. */
  [/\b((?:to|in) Kabul\b.*\bambassador) there\b/gu, '$1 to Kabul'],
  /** "Had gone as far as accepting ambassadors": they had accepted them. */
  [
    /\b(ha[sd]|have) gone (?:as|so) far as (accept|receiv|accredit|admitt)ing (?:(?:Taliban )?(ambassadors|envoys|diplomats))/g,
    '$1 $2ed Taliban $3',
  ],
  /** "Keeps an embassy running in Kabul": its own. */
  [
    /\b(keeps?|kept|keeping) an embassy (?:running|going|open|staffed|working) in Kabul\b/g,
    '$1 its embassy in Kabul open',
  ],
]
