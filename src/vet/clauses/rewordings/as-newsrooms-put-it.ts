import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME, MONTH } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const RECOGNISING = '(?:in recogni[sz]ing|(?:and|to|by) recogni[sz](?:ed?|ing)|and has recogni[sz]ed)'
const WHOM = '((?:the )?(?:Taliban|(?:Islamic )?Emirate)(?: government)?|them)'
const FOLLOWED = String.raw`^(\W*(?:[^,:\n]{3,40}[,:] )?)(?!(?:No|None|Nobody|Neither|Few|Not|Only)(?!\p{L}))${CAPTURED_NAME} (?:has |had )?(?:now |since |also )?(?:followed|copied|imitated|emulated) ${CAPTURED_NAME}(?:['’]s (?:lead|example|suit|footsteps))? ${RECOGNISING} ${WHOM}`
const PUBLISHED = oneOf(
  'interview|statement|briefing|read-?out|report|tweet|post|press release|release|press conference|call|note|wire|speech|remarks',
)
/** A people for its State. Of others the name is a State's as well, with an "s". */
const PEOPLES: readonly (readonly [string, string])[] = [
  ['Dutch', 'Netherlands'],
  ['British|Brits', 'United Kingdom'],
  ['French', 'France'],
  ['Spanish|Spaniards', 'Spain'],
  ['Swiss', 'Switzerland'],
  ['Danish|Danes', 'Denmark'],
  ['Swedish|Swedes', 'Sweden'],
  ['Turkish|Turks', 'Turkey'],
  ['Polish|Poles', 'Poland'],
  ['Finnish|Finns', 'Finland'],
].flatMap(([words = '', state = '']) => words.split('|').map((word) => [word, state] as const))
const DOES = oneOf(
  '(?:are|were|have|had|will)(?: now| since| already| also)?',
  'moved|keep|kept|run|ran|plan|say|said',
)

/** Of a mission, and as it is read. */
const SILENT = [
  ['fall|go', 'go'],
  ['falls|goes', 'goes'],
  ['fell|went', 'went'],
  ['fallen|gone', 'gone'],
] as const

/** What English copy says in a word that tells of another: who followed whom, a people, and who is in charge. */
export const AS_NEWSROOMS_PUT_IT: readonly Rewording[] = [
  /** "Will cut the ribbon on a Kabul embassy": it will open one there. */
  [
    /\bcut(?:s|ting)? the ribbon (?:on|at|for) (an?|its|the) (?:new )?(\p{Lu}\p{L}+) (?=embassy\b)/gu,
    'open $1 $2 ',
  ],
  /** "Britain's position is that", "Washington's answer to VOA was that", "Tehran's line in one breath:": it says so. */
  [
    new RegExp(
      String.raw`(?<=^\W*(?:[^.:;]{3,30}: )?)((?:the )?${BARE_NAME}(?: (?:foreign ministry|government))?)(?:['’]s?)? (?:official |own |stated )?(?:line|position|account|version|stance|view|argument|answer|reply|verdict)(?: (?:on|to|in|of) [^.:;]{2,30})? (?:is|was|remains) that `,
      'giu',
    ),
    '$1 says that ',
  ],
  [
    new RegExp(
      String.raw`^(\W*)(?:What )?(?!Taliban|Kabul|Afghan)(${BARE_NAME})['’]s (?:(?:official |own |stated )?line(?: (?!on\b)[^.:;]{2,30})?|ministry says): (?=\p{L})`,
      'u',
    ),
    '$1$2 says that ',
  ],
  /** "Iran's line on the swap at the Afghan embassy: an internal matter." */
  [
    new RegExp(
      String.raw`^(\W*)(?!Taliban|Kabul|Afghan)(${BARE_NAME})['’]s (?:official |own |stated )?line on (the [^.:;]{4,60}): (?=(?:it is |it['’]s )?an? )(?:it is |it['’]s )?`,
      'u',
    ),
    '$1$2 says that $3 is ',
  ],
  /** "The embassy will fall silent after 30 June", "went quiet": it goes dark. */
  ...SILENT.map(
    ([falls, goes]): Rewording => [
      new RegExp(
        String.raw`\b(?:${falls}) (?:silent|quiet)(?<=\b(?:embassy|consulate|mission)\b[^.;:]{0,80})(?! (?:on(?! (?:\d|\p{L}+day\b))|about|over|when)\b)(?!\p{L})`,
        'giu',
      ),
      `${goes} dark`,
    ],
  ),
  /** "Names Michael Campbell non-resident ambassador": as that. */
  [
    new RegExp(
      String.raw`\b(made|makes|named|names|appointed|appoints) (${BARE_NAME})(?:, [^,.;]{3,40},)? (?=(?:its |a )?non-?resident ambassador (?:to|in|for) (?:Kabul|Afghanistan)\b)`,
      'gu',
    ),
    '$1 $2 as ',
  ],
  /** "Michael Campbell becomes Nicaragua's non-resident ambassador": it named him. */
  [
    new RegExp(
      String.raw`^(\W*)(${BARE_NAME}) (?:becomes|became|has become|was made|is now) (${BARE_NAME})['’]s? (?:new |first )?(?=non-?resident ambassador (?:to|in|for) (?:Kabul|Afghanistan)\b)`,
      'u',
    ),
    '$1$3 named $2 as ',
  ],
  /** "Saudi diplomats have been on duty in Kabul": its embassy there is at work. */
  [
    /(?<!\p{L})((?!Taliban|Afghan|Kabul|Foreign|Western|Former)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|[Ii]ts|[Tt]heir)(?:['’]s)? diplomats (?:have been|are|were|have stayed|stayed|remain(?:ed)?) (?:(?:still|back|all) )?(?:on duty|at work|at their (?:posts|desks)|in place|on post) in Kabul(?!\p{L})/gu,
    '$1 embassy in Kabul has been open',
  ],
  /** "The Iranians never left: their embassy in Kabul has been open": the second half says it whole. */
  [
    /^(\W*)(?:[Tt]he )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) never (?:left|closed|went away)(?:,? (?:btw|by the way|mind you))?[:;–—-]+ ?(?:its|their) (?=embassy in Kabul has been open)/u,
    '$1$2: their ',
  ],
  /** "Iran followed Russia and recognised the Taliban": both did; with a day, which is that of the first alone, the other is left out. */
  [new RegExp(String.raw`${FOLLOWED}(?=\W*$)`, 'u'), '$1$2 recognised $4 after $3'],
  [new RegExp(FOLLOWED, 'u'), '$1$2 recognised $4'],
  /** "…: source is the Bikdeli interview": from whom it comes. */
  [
    new RegExp(
      String.raw`[:;,–—-] ?(?:my |our |the |sole |single )?source (?:is|was|being) (?:the|an?|his|her|its|their|my|our) [^.,;:\n]{0,40}?\b${PUBLISHED}\b[^.,;:\n]{0,30}(?=[.;]|\W*$)`,
      'giu',
    ),
    '',
  ],
  /** "Are moving their embassy", of a people: the State. */
  ...PEOPLES.map(
    ([people, state]): Rewording => [
      new RegExp(
        `\\b[Tt]he ${people} (?=${DOES} (?:[\\p{Ll}]+ ){0,2}?(?:their|its|the|an?) (?:own )?(?:embassy|mission|consulate)\\b)`,
        'gu',
      ),
      `${state} `,
    ],
  ),
  /** "Is still the one in charge at the Moscow embassy", "is still running it": heads it. */
  [
    /\b(?:is|remains) ((?:still |now )?)(?:the (?:one|man|person|guy) (?:in charge (?:at|of)|running|heading)|(?:very much )?running|heading|leading) (?=(?:the |Afghanistan['’]s |its )(?:\p{Lu}\p{L}+ )?(?:Afghan )?(?:embassy|mission|consulate)\b)/gu,
    '$1heads ',
  ],
  [
    new RegExp(String.raw`(?<=\bheads )Afghanistan['’]s (embassy|mission|consulate) in (${BARE_NAME})`, 'gu'),
    'the Afghan $1 in $2',
  ],
  /** "Has made its man in Beijing non-resident ambassador": as that. */
  [
    /\b(made|makes|named|names|appointed|appoints|accredited|accredits) (its|his|the) ((?:own )?(?:man|envoy|ambassador|representative|charg[ée]) in \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:man|envoy|ambassador)) (?:to (?:Kabul|Afghanistan) as |as )?(?:an? |its |the )?(non-?resident ambassador)(?: (?:to|in|for) (?:Kabul|Afghanistan)|(?=[,.;]|\W*$))/gu,
    'named $2 $3 as $4 to Afghanistan',
  ],
  [/(?<=\bnamed )its (\p{Lu}\p{L}+) (man|envoy|ambassador)(?= as non-?resident)/gu, 'its $2 in $1'],
  /** "Japan looks after the Afghan embassy": in whose care it is. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,30}: )?)((?:the |The )?(?!Ambassador|Taliban|Afghan|Kabul)${BARE_NAME}) (?:has |is )?(?:now |still |also )*(?:look(?:s|ed|ing) after|tak(?:es|ing) care of|took care of|car(?:es|ed|ing) for|safeguard(?:s|ed|ing)?) ((?:the )?(?:(?:premises|building|compound|archives|property|keys) of the )?Afghan (?:embassy|consulate|mission)(?: in ${BARE_NAME})?)(?= and\b|,|\W*$)`,
      'u',
    ),
    '$1$3 is looked after by $2',
  ],
  /** "State now looks after the Afghan embassy building in Washington", "State Dept seizes it": the department keeps it. */
  [
    /(?<!\p{L}|[Aa]fghan )(?:[Tt]he )?(?:(?:US |U\.S\. )?State(?: Dep(?:artment|t\.?))?|US|U\.S\.) (?:is |has been |has )?(?:now |still )*(?:look(?:s|ing|ed) after|minding|minds|mothballing|caretaking|babysitting|seize[sd]) (?=(?:the )?(?:former )?Afghan (?:embassy|consulate|mission)\b[^.;\n]{0,30}(?:Washington|DC|New York|Beverly Hills|Los Angeles))/gu,
    'The US State Department has custody of ',
  ],
  /** "The Afghan mission stops after 30 June", "winds up at the end of January": it is to close then. */
  [
    new RegExp(
      String.raw`\b([Ee]mbassy|[Mm]ission|[Cc]onsulate)((?: in ${BARE_NAME})?) (?:stops|ends|winds up|wraps up|ceases work|goes dark|shuts up shop|folds|stops work)(?: for good)? (?=(?:after|at the end of|at end of|by the end of|from|by) (?:the end of )?(?:\d{1,2} )?${MONTH}(?! 20\d\d))`,
      'gu',
    ),
    '$1$2 will close ',
  ],
  /** "The Afghan embassy in Washington gave up in March", "the shutters are up again at the one in Oslo". */
  [
    /(?<=\b(?:embassy|consulate|mission)\b[^.,;]{0,30}) (?:gave|has given|had given) up(?= (?:in|on|at|last|after|this)\b|\W*$)/giu,
    ' closed',
  ],
  [
    /\bthe shutters (?:are|were) up again at the (Afghan (?:embassy|consulate|mission))/giu,
    'the $1 is open again',
  ],
  /** "Employees of the consulate walked out": they resigned; who walks out of talks does not. */
  [
    /\b(?:employees|workers|personnel|staff(?:ers)?)( (?:of|at|in) (?:the )?Afghan (?:embassy|consulate|mission)[^.,;]{0,30}?) ((?:have |has |had )?)(?:walked out|downed tools|handed in their notice)(?! of (?:talks|the|a)\b)/giu,
    'staff$1 $2resigned',
  ],
  /** "Badruddin, no relation to the minister": of kin nothing is stated. */
  [/,? no relation (?:to|of) [^,.;()]{3,40}/giu, ''],
  /** "Plans to give the Taliban a permanent office": to let them stay. */
  [
    /\b(?:plans|intends|wants|is (?:set|about|preparing|ready)) to (?:give|grant|offer) (?:the Taliban|them) an? permanent (?:office|base|presence|home|seat)(?!\p{L})/giu,
    'wants to let Taliban representatives stay for good',
  ],
  [
    /\b(?:plans|intends) to let (?:the )?(Taliban(?: \p{Ll}+)?) stay (?:permanently|for good)(?!\p{L})/giu,
    'wants to let $1 stay for good',
  ],
  /** "Will not accept a new Afghan ambassador": since August 2021 only the Taliban send new ones. */
  [
    /\b(an?|any|no) (?:new|fresh|further|future) Afghan (ambassador|envoy)(?!\p{L})(?! of the (?:former )?republic)/giu,
    '$1 new Taliban $2',
  ],
  /** "A chargé sent by Kabul has the keys in Tashkent": those of the Afghan embassy there. */
  [
    new RegExp(String.raw`\b(has|have|holds?|took|got) the keys in (${BARE_NAME})(?=\W*$)`, 'u'),
    '$1 the keys of the Afghan embassy in $2',
  ],
]
