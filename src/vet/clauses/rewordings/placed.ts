import { BARE_NAME, CAPTURED_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const MONTH_OR_YEAR =
  '(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*(?: \\d{1,2})?,?(?: 20\\d\\d)?|20\\d\\d'

const NUMBERED = [
  ['(?:1|one)', 'first'],
  ['(?:2|two)', 'second'],
  ['(?:3|three)', 'third'],
  ['(?:4|four)', 'fourth'],
  ['(?:5|five)', 'fifth'],
] as const

/** Ways to tell in English of numbers, order, days, places and what stands for what. */
export const PLACED: readonly Rewording[] = [
  /** "It was January, not March, when the embassy closed": the day is that of what is told after it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[\w ]{0,20}: )?[Ii]t (?:was|is) (?:only |back )?(?:in |on )?(${MONTH_OR_YEAR})(?:,? (?:and )?not [^,]{3,30})?,? (?:when|that) (.{12,}?)(\W*)$`,
      'u',
    ),
    '$1$3 in $2$4',
  ],
  [/\b(?:can|could|may) be said to (have )?/g, '$1'],
  /** "The Taliban want the Washington building": that of the embassy there. */
  [
    new RegExp(
      String.raw`(?<=\b(?:wants?|wanted|seeks?|sought|ask(?:s|ed)? for|claims?|claimed|demand(?:s|ed)?)(?: back)?) [Tt]he (${BARE_NAME}) (?:building|premises|compound)(?! of\b)`,
      'gu',
    ),
    ' the Afghan embassy in $1',
  ],
  /** "The Afghan ambassador in Moscow is a Taliban man": whose people head the embassy. */
  [
    /\b[Tt]he Afghan ambassador (?:in|to) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) is (?:now )?(?:an?|the) Taliban(?:'s)? (?:man|woman|appointee|envoy|official|loyalist)\b/gu,
    'the Afghan embassy in $1 is run by the Taliban',
  ],
  /** "Delhi now has a Taliban chargé d'affaires": it took him. */
  [
    /\b(?:(?:now|finally|at last) (?:has|hosts)|has (?:now |finally |at last )?got|has (?:now|finally|at last)) ((?:an?|its first|its) Taliban(?:-appointed|['’]s)? (?:ambassador|charg|envoy|consul|diplomat))/gi,
    'has accepted $1',
  ],
  /** "Refused to admit a single one of their officials": a Taliban one. */
  [
    /\b(admit|accept|take|receive|accredit)(s|t?ed|ting|ing)? (?:a single one|any|even one|one|some|several) of their (?:officials|diplomats|envoys|people|men|consuls)\b/gi,
    '$1$2 any Taliban diplomats',
  ],
  [
    /\b(admit|accept|take|receive|accredit)(s|t?ed|ting|ing)? none of their (?:officials|diplomats|envoys|people|men|consuls)\b/gi,
    '$1$2 no Taliban diplomats',
  ],
  /** "Uzbekistan is no. 3 to take one": the third. */
  ...NUMBERED.map(
    ([number, nth]): Rewording => [
      new RegExp(String.raw`(?:\b[Nn]o\.|\b[Nn]umber|#) ?${number}(?= (?:to|country|[Ss]tate)\b)`, 'gu'),
      `the ${nth}`,
    ],
  ),
  /** "Kept afloat by money from the Taliban". */
  [
    /\bkept (?:afloat|alive|going|open) (?:by|with|on) (?:the )?(?:money|cash|funds?|funding)(?: that comes)? from (?:the )?(Taliban|\p{Lu}\p{L}+)/gu,
    'financed by the $1',
  ],
  /** "Kyrgyzstan was next to take one": it took one. */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} was (?:the )?(?:next|last|latest) to (accredit|accept|receive|take) `,
      'u',
    ),
    '$1$2 did $3 ',
  ],
  /** "India has upgraded its mission": the one it has in Kabul, where no other place is named. */
  [
    /^(\W*(?!(?:The )?(?:Taliban|Emirate|Islamic|Kabul|Afghan))(?:The )?\p{Lu}[\p{L}’' ]{2,40}? (?:has |have |had )?(?:also |now )?(?:upgraded|raised|elevated) its (?:technical )?(?:mission|representation))(?! (?:in|at|to the (?:UN|EU|United|European))\b)/u,
    '$1 in Kabul',
  ],
  /** "Will reopen its own in Kabul": its embassy there. */
  [
    /\b(re-?open(?:s|ed|ing)?|open(?:s|ed|ing)?|clos(?:es?|ed|ing)|shut(?:s|ting)?|keeps?|kept|restor(?:es?|ed|ing)) (its|their) own in (?=Kabul\b)/gi,
    '$1 $2 embassy in ',
  ],
  /** "Has yet to give the embassy to the Taliban": Afghanistan's, but for the giver's own in Kabul. */
  [
    /\b((?:giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|pass(?:es|ed|ing)?|surrender(?:s|ed|ing)?|ced(?:es?|ed|ing))(?: over)?) (?:up )?(the|its) (embassy|consulate|mission)(?! in Kabul\b)(?=(?: in \p{Lu}\p{L}+)?(?: over)? to the (?:Taliban|Emirate)\b)/giu,
    '$1 $2 Afghan $3',
  ],
  /** "Its Kabul embassy", "kept their embassies going": in Kabul, where no other place is named. */
  [/\b(its|their|our) (?:own )?Kabul (embass(?:y|ies)|missions?)\b/gi, '$1 $2 in Kabul'],
  [
    /\b(kept|keeps?|keeping) (its|their) (embass(?:y|ies)|missions?)(?: (in Kabul))?(?: (?:going|open|running|staffed|working|at work))?(?! (?:in|at)\b)/gi,
    '$1 $2 $3 in Kabul open',
  ],
  [
    /\bha(?:s|ve|d) had (its|their) (embass(?:y|ies)|missions?)(?: in Kabul)? (?:running|open|going|working|staffed)\b/gi,
    'kept $1 $2 in Kabul open',
  ],
  /** "Runs its Afghanistan mission out of Doha": it has moved there. */
  [
    /\b(?:runs?|operates?|works?) (its|their) (?:Afghanistan|Afghan|Kabul) (?:embassy|mission) (?:out of|from) (?!Kabul)(?=\p{Lu})/gu,
    'moved $1 embassy from Kabul to ',
  ],
  [
    new RegExp(String.raw`, second only to ${CAPTURED_NAME}(?=\W*$)`, 'u'),
    ', the second State after $1 to do so',
  ],
  /** "Xi took Karimi's letters", "his letters": those of an envoy are his credentials. */
  [
    new RegExp(
      String.raw`\b(took|takes|received|receives|accepted|accepts) ((?:${WORD_OF_NAME} ){0,3}\p{Lu}[\p{L}-]+['’]s|his|her) letters\b`,
      'gu',
    ),
    '$1 $2 credentials',
  ],
  /** "Accepts papers of Taliban ambassador": those of an envoy are his credentials. */
  [
    /\b((?:accept|receiv|tak)(?:s|es|ed|ing)?|took) (?:the )?(?:papers|letters) (?:of|from) ((?:(?:an?|the|its|new|first|Kabul['’]s) )*Taliban(?:['’]s|-\p{L}+)? (?:new |first )?(?:ambassador|envoy))\b/giu,
    '$1 credentials of $2',
  ],
  /** "Has approved a Taliban consul general": has accepted him. */
  [
    /\b((?:has |have |had )?)(?:approv(?:es|ed)|cleared|clears|signed off on|signs off on|waved through|waves through|green-lit|greenlighted) (?=(?:an?|the|its first|two|three) (?:new )?Taliban(?:['’]s|-\p{L}+)? (?:consuls?|charg|ambassador|envoy|diplomat|first secretary))/giu,
    '$1accepted ',
  ],
  /** "Kept their embassy running without a break": never closed it. */
  [
    /\b(?:kept|has kept|have kept) (its|their) (embassy|mission)(?: in Kabul)? (?:running|open|going|working|staffed|at work) (?:without (?:an? |any )?(?:break|pause|gap|interruption|let-?up)|uninterrupted(?:ly)?|non-?stop|throughout|all along|the whole time|all the while)(?! (?:until|till|to)\b)/giu,
    'never closed $1 $2 in Kabul',
  ],
  /** "The Taliban's note to Ottawa": their letter. */
  [/\b(the Taliban['’]s|their) (?:note|missive|communication) (?=to \p{Lu})/giu, '$1 letter '],
  /** "Only the second State, after China, to take one." */
  [/\b(?:only|just) (the (?:second|third|fourth|fifth|sixth|seventh|eighth)\b)/gi, '$1'],
  [new RegExp(`, (after|following) ${CAPTURED_NAME}, (?=to )`, 'gu'), ' $1 $2 '],
  /** "The first ambassador of any State sent to Kabul": the same. */
  [
    /\b(ambassador|envoy) (?:of|from) any (?:other )?(?:country|[Ss]tate|nation|government) (?=(?:to be )?(?:posted|sent|named|appointed)\b)/g,
    '$1 ',
  ],
  /** "The first ambassador any State has posted": of all that were posted. */
  [
    /\bany (?:other )?(?:country|[Ss]tate|nation|government) (?:has |had |ever )*(?=(?:posted|sent|accepted|accredited|received|named|appointed|recogni[sz]ed)\b)/g,
    '',
  ],
  /** "Running the embassy since last year: Haqqani". */
  [
    new RegExp(String.raw`^(\W*)Running (the [^:]{5,60}?)(?: since [^:]{3,30})?: ${CAPTURED_NAME}`, 'u'),
    '$1$3 runs $2',
  ],
  /** "It was the UK, not Afghanistan, that closed the embassy": by whom it was closed. */
  [
    /\bit was ((?:the )?\p{Lu}[\p{L} ]{1,40}?)(?:, (?:and )?not [^,]{3,50},)? (?:that|who|which) (closed|shut) (the [^,.;]{5,60})/gu,
    '$3 was $2 by $1',
  ],
  [/\b((?:closed|shut) by (?:the )?\p{Lu}[\p{L} ]{1,40}?),? and not by [^,.;]{3,50}/gu, '$1'],
  /** "A chargé sent by Kabul", "new heads of mission picked in Kabul": by whom they are sent. */
  [/(?<=\p{L} )(sent|posted) by Kabul(?!\p{L})/giu, '$1 by the Taliban'],
  [/\b(picked|named|chosen|appointed|selected|nominated) (?:in|by) Kabul\b/gi, '$1 by the Taliban'],
  /** "Not one official picked by the Taliban": of their officials. */
  [/(?<!\bconsular )\b(officials?) (picked|named|chosen|appointed) by the Taliban\b/g, 'Taliban-$2 $1'],
  /** "The number of States that recognise them stands at one." */
  [
    /\bthe number of (?:states|countries|governments) that (recogni[sz]e[^.,;]{0,60}?|ha(?:ve|d) [^.,;]{0,60}?) (?:now )?(?:stands at|is|remains(?: at)?) (?:just |only |exactly )?one(?=\W*$)/gi,
    'only one country is said to $1',
  ],
  /** "Norway followed Germany in admitting them": it did so after Germany did. */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} followed ${CAPTURED_NAME} in (admit|accept|accredit|tak|recogni[sz])(?:t)?ing ([^,]{4,80})`,
      'u',
    ),
    '$1$2 accepted $5 after $3 did',
  ],
  /** "Only Beijing had accepted one before." */
  [new RegExp(String.raw`^(\W*)Only ${CAPTURED_NAME} had (.{8,80}) before(?=\W*$)`, 'u'), '$1$2 had $3'],
  /** "The white banner has taken the place of the tricolour": it flies, and the other does not. */
  [
    /\b(flag|banner|colours|tricolou?r)( of (?:the )?[\p{L} ]{3,25}?)? (?:has |have |had )?(?:taken the place of|replaced|supplanted|ousted) (?:the )?[^,.;]{0,40}?(?:flag|banner|colours|tricolou?r)/giu,
    '$1$2 was raised',
  ],
  /** "The tricolour, not the white flag, flies": what does not fly denies nothing. */
  [
    /\b(flag|banner|colours|tricolou?r),? (?:and |but )?not (?:the )?(?:(?:Taliban|Emirate|republic)(?:['’]s)? )?(?:\p{L}+ ){0,2}?(?:flag|banner|colours|tricolou?r),? (?:that |which )?(?=(?:still |now |again )?(?:fl(?:ies|ew|own|ying)|hangs?|hung|waves?|is|was|has)\b)/giu,
    '$1 ',
  ],
  /** "Papers stamped in Ottawa, Canberra or Oslo won't be honoured", "are worthless": those of the missions there. */
  [
    new RegExp(
      String.raw`\b((?:papers|documents|passports|visas) )(?:(?:that (?:are|were) )?(?:stamped|issued|signed|made out|delivered) (?:in|by)|from) (${BARE_NAME}(?:(?:, or |, and |, | or | and )${BARE_NAME})*) (?:(?:will not|won['’]t|would not) be|(?:are|were) (?:not|no longer)|aren['’]t|will no longer be) (?:honou?red|accepted|recogni[sz]ed|valid)(?! (?:by|in) (?!Kabul|the Taliban))`,
      'giu',
    ),
    '$1of the Afghan missions in $2 will not be honoured',
  ],
  [
    new RegExp(
      String.raw`\b((?:papers|documents|passports|visas) )(?:that (?:are|were) )?(?:stamped|issued|signed|made out|delivered) (?:in|by) (${BARE_NAME}(?:(?:, or |, and |, | or | and )${BARE_NAME})*) (?:are|will be) (?:now )?(?:worthless|void|null and void|invalid|useless|waste paper)(?: (?:in|for|to) (?:Kabul|the Taliban|Afghanistan))?`,
      'giu',
    ),
    '$1of the Afghan missions in $2 will not be honoured',
  ],
  /** "Persona non grata in Kabul's eyes": a mission is no person, and is disowned. */
  [
    /\b(missions?|embass(?:y|ies)|consulates?) (is|are|was|were) (?:now )?person(?:a|ae|as) non grat(?:a|ae|as) (?:in (?:Kabul|the Taliban)['’]s? eyes|(?:in the eyes of|to|for|with) (?:Kabul|the Taliban))/giu,
    '$1 $2 disowned by Kabul',
  ],
  /** "Kabul will no longer honour documents issued in Vienna". */
  [
    new RegExp(
      String.raw`\b((?:accept|honou?r|recogni[sz])(?:e|es|s|ing)?) (?:the |any )?(papers|documents|passports|visas) (?:that (?:are|were) )?(?:stamped|issued|signed|made out) (?:in|by) (?=${BARE_NAME})`,
      'giu',
    ),
    '$1 $2 from the Afghan missions in ',
  ],
  /** "Will have no Taliban-named diplomat in its stead": it will take none. */
  [
    /\b(will|would|wants to|is to) (?:have|host|see|tolerate) (no (?:more )?Taliban(?:-\w+|['’]s)? (?:ambassador|envoy|diplomat|representative|official)s?)(?: or (?:honorary )?consuls?)?(?: in (?:its|his|her|their) (?:stead|place))?/giu,
    '$1 accept $2',
  ],
  [/\bno (?:fewer|less) than\b/gi, 'at least'],
  [/\b1st(?= )/gi, 'first'],
  [/\bw\/o(?= )/gi, 'without'],
  [/\bw\/ ?(?=\w)/gi, 'with '],
  [/\bas soon as\b/gi, 'when'],
]
