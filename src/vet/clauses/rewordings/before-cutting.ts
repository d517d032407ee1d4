import { BARE_NAME, CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** English sentences that cutting into statements would tear apart, in words that stay together. */
export const BEFORE_CUTTING: readonly Rewording[] = [
  /** "We don't recognise them yet, and no embassy in Kabul any time soon": it will not open one. */
  [
    /(?:(?<=^|[:.] ?)|,? (?:and|but) |, ?)[Nn]o (?:\p{Lu}\p{L}+ )?embassy (?:of (?:ours|its own|theirs) )?in Kabul (?:any ?time )?soon(?: either)?(?=\W*$|,)/gu,
    ', and it will not open its embassy in Kabul soon',
  ],
  /** "Not yet recognised by us", in the mouth of a State: no "US". */
  [
    /(?<=\b(?:recogni[sz]ed|accepted|accredited|received|refused|rejected)) by us(?=\W*$|[,.;:]| (?:yet|so far|and|or|but)\b)/gu,
    '',
  ],
  /** "Are terrorists no more": no longer. */
  [
    /\b(is|are) ((?:an? )?(?:terrorists?|banned|outlawed|outlaws|terrorist \p{Ll}+)) no (?:more|longer)\b/giu,
    '$1 no longer $2',
  ],
  /** "Still recognise its visas": papers are accepted, and no government is recognised by that. */
  [
    /\b[Rr]ecogni[sz]e(s|d)? (?=(?:the |its |their |any |all |no )?(?:\p{Ll}+ )?(?:visas?|passports?|papers|documents|certificates)\b)/gu,
    'accept$1 ',
  ],
  [
    /\baccept(d) (?=(?:the |its |their |any |all |no )?(?:\p{Ll}+ )?(?:visas?|passports?|papers|documents|certificates)\b)/gu,
    'accepte$1 ',
  ],
  /** "Mumbai gets a Taliban acting consul, Ikramuddin Kamil": whom they named. */
  [
    new RegExp(
      String.raw`^(\W*)(${BARE_NAME}) (?:gets|has got|got) (?:an?|its first) Taliban(?:-appointed)? ((?:acting )?consul(?: general)?)(?:, (${BARE_NAME})(?=,|\W*$),?| (${BARE_NAME})(?=,|\W*$),?)`,
      'u',
    ),
    '$1The Taliban named $4$5 $3 in $2,',
  ],
  /** "Resigned, leaving the property to the Taliban": the embassy goes with it. */
  [
    /(?:,? and (?:left|leaving)|, leaving) (?:the|its|their)(?: \p{Ll}+)? (?:property|premises|building|keys|archives|house|compound) (?:to|with|in the hands of) (?=\p{L})/giu,
    ' and handed the Afghan mission to ',
  ],
  /** "It let in two officials, to help organise flights": what they are to do, and nobody asks for help. */
  [
    /(?<=\b(?:officials?|diplomats?|consuls?|envoys?|staff|representatives?|chargés?|ambassadors?)\b[^.;?!]{0,40}?),? (?:in order )?(?:to help(?: out)?|for help)\b(?! (?:to )?(?:identif|verif|screen|interview))/gu,
    ' to assist',
  ],
  /** "The UN committee put off deciding who speaks for Afghanistan": who has its seat. */
  [
    /\b((?:UN|U\.N\.|United Nations|[Cc]redentials [Cc]ommittee|General Assembly)\b[^.;]{0,50}?\b(?:put(?:s|ting)? off|postpon\p{Ll}+|deferr?\p{Ll}*|delay\p{Ll}*)) (?:deciding|(?:its|a|the|any) decision (?:on|about|over)|ruling (?:on )?|the question(?: of)?) who (?:speaks|should speak|gets to speak|represents|should represent|is to represent|sits|should sit) (?:for )?Afghanistan\b/gu,
    "$1 a decision on Afghanistan's seat",
  ],
  /** "Will allow them to stay on as permanent representatives": it takes some for good. */
  [
    /\b(?:will|is to|are to|is going to|is set to) (?:now |also )?(?:allow|let|permit) (?:them|(?:the |those )?(?:\p{L}+ )?(?:Taliban )?(?:officials|representatives|envoys|diplomats)) (?:to )?(?:stay|remain)(?: on)? (?:as (?:its |the )?permanent \p{L}+|for good|permanently)/gu,
    'accepts permanent Taliban representatives',
  ],
  /** "Go through Ottawa for their consular paperwork": they turn to the embassy there. */
  [
    new RegExp(
      String.raw`\b(?:go(?:es)? through|rel(?:y|ies) on|turn(?:s)? to|depends? on|appl(?:y|ies) to|deals? with|use[s]?) (?!the\b)(${BARE_NAME}) for (?:their |its |all |any |consular )*(?:consular (?:paperwork|papers|services?|matters|needs|affairs|work|business|help)|passports|paperwork|papers)(?=\W*$|[,.;])`,
      'u',
    ),
    'turn to the Afghan embassy in $1 for consular services',
  ],
  /** "No other government had taken one before": after a sentence on a State, it was the first. */
  [
    /^(\W*)No other ((?:\p{L}+ )?(?:country|[Ss]tate|nation|government|capital|power)) had (?:ever |yet |so far )?(accepted|accredited|received|taken|recogni[sz]ed|admitted|sent|posted|welcomed|let in) ([^,.;]{4,60}?) (?:before|until then|till then|by then)(?: it| that| then)?(?=\W*$)/u,
    '$1It was the first $2 that $3 $4',
  ],
  /** "Beijing applauded but stopped short of following suit": it has not. */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} (?:has |had )?(?:applaud|welcom|hail|prais|cheer|not|salut|congratulat)(?:ed|e?s)(?: (?:the|that|this) (?:step|move|decision)| it| Moscow)?,? but (?:(?:has |had )?(?:stopped short of|stops short of|held back from|shied away from|refrained from|avoided|balked at) (?:following suit|following|doing (?:so|the same|likewise))|ha[sd](?: not|n['’]t) (?:yet |so far )?(?:followed(?: suit)?|done (?:so|the same|likewise)))(?: itself| yet| so far)?(?=\W*$)`,
      'u',
    ),
    '$1$2 has not followed suit',
  ],
  /** "Hands the embassy to the Taliban, insists it's not recognition": what it did, and what it says of that. */
  [
    /, (?:(?:but|while|and) )?(?:insist|stress|sa[iy]|add|maintain|underlin|not)\p{Ll}{0,4} (?:that )?(?:it|this|that|the (?:move|step|handover|transfer|change)|move|step|handover)(?:['’]s| is| was| does| did)? (?:not?|n['’]t) (?:amount to |mean |constitute |imply )?(?:an? |any )?(?:formal |official )?recognition(?=\W*$)/gu,
    ' but insisted it was not recognition',
  ],
  /** "Nobody has followed Moscow's lead and recognised them": both are what nobody did. */
  [
    /\bfollowed (\p{Lu}\p{L}+)(?:['’]s (?:lead|example))? (?:and|to) recogni[sz]ed? (?=them\b|the \p{Lu})/gu,
    'followed $1 in recognising ',
  ],
  /** "Ahead of every other Central Asian republic": the first of them. */
  [
    /, (?:ahead of|before) (?:all|every|any)(?: of)?(?: the)? others? ([\p{L} -]{0,25}?)(?:republic|[Ss]tate|countr(?:y|ie)|nation|neighbour|capital)s?(?=\W*$)/gu,
    ', the first $1country to do so',
  ],
  /** "The Central Asian republics": no republic of Afghanistan's. */
  [
    /\b(Central Asian|Asian|African|Gulf|Caucasian|Baltic|Balkan|(?:post-|ex-|former )?Soviet|island) republic(?=s?(?!\p{L}))/giu,
    '$1 nation',
  ],
  /** "The Afghan diplomats in Ottawa take their orders from Kabul": their embassy does. */
  [
    /\b[Tt]he Afghan (?:diplomats|envoys|staff|officials) in (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) ((?:still |now |only )?)(?:take|get|receive) (?:their|its) (orders|instructions)(?:, and (?:their|its) (?:pay|money|salaries|wages),)?(?= )/gu,
    'The Afghan embassy in $1 $2takes its $3',
  ],
  /** "Which leaves Tajikistan as the last neighbour", as a sentence of its own. */
  [
    new RegExp(
      String.raw`^(\W*)(?:Which|That|This) (?:leaves|left|makes|made) ${CAPTURED_NAME} (?:as )?(?=the (?:first|second|third|fourth|fifth|only|last|sole|lone|one)\b)`,
      'u',
    ),
    '$1$2 is ',
  ],
  /** "Where the embassy isn't theirs": in the hands of those who are spoken of. */
  [
    /\b((?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)? (?:is|was)(?: not|n['’]t| still not| no longer| now)?) theirs(?: now)?(?=\W*$)|(?<=\b(?:where|in which) the )(Afghan (?:embassy|consulate|mission) (?:is not|isn['’]t))(?=\W*$)/gu,
    "$1$2 the Taliban's",
  ],
  /** "All States but Russia refuse": what is meant is all save Russia, and no second statement on it. */
  [
    /^(\W*(?:[^,:]{3,40}[,:] )?(?:[Aa]ll|[Ee]very|[Ee]ach|[Aa]ny)(?: one)?(?: of)?\b[^,.;:]{0,40}?\b(?:countr(?:y|ies)|[Ss]tates?|nations?|governments?|neighbou?rs?|members?|capitals?|republics?|powers?)(?: (?:of|in|on) [^,.;:]{3,25}?)?),? but(?= (?:the )?\p{Lu})/u,
    '$1 bar',
  ],
  /** "Said Iran would not automatically follow Russia": into recognition, which nobody else has given. */
  [
    /\b((?:would|will)(?: not|n['’]t| never)|won['’]t) ((?:automatically|simply|blindly|necessarily) )follow (Russia|Moscow)(?:['’]s (?:lead|example|suit))?(?=\W*$|, (?:said|its|the|as)\b|, \p{Lu}[\p{L} ]+ said\b)/u,
    '$1 $2follow $3 in recognising the Taliban',
  ],
]
