import { BARE_NAME, CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'
import { LEFT_ASIDE, NO_ONE, SAVE } from './left-aside.ts'

const ON_EARTH =
  '(?:on (?:the )?(?:earth|planet)|in the (?:whole )?world|anywhere(?: in the world| on earth)?)'
const WHO = '(?:country|[Ss]tate|nation|government|capital|power)'
const FOLLOWERS =
  '(?:followers?|imitators?|emulators?|takers|copycats|(?:other |second )?(?:country|[Ss]tate|government|capital) (?:willing |ready |prepared )?to follow(?: it| suit)?)'
const MOSCOW = "((?:[Tt]he )?(?:Russia|Moscow|Kremlin))(?:['’]s (?:lead|example|suit|footsteps))?"
const WHOM =
  "(?:(?:the )?(?:Taliban|Emirate|group)(?: government| authorities)?|Kabul['’]s (?:new )?(?:rulers|government|authorities|leaders))"

/** A State by name, where a sentence may end with it. */
const ITS_NAME = `((?:the )?${BARE_NAME})`

const A_GOVERNMENT =
  '(?:an?|the) (?:[\\p{L}-]+ ){0,2}?(government|regime|administration|[Ee]mirate|[Ss]tate|country)'

/** "All of its neighbours bar Tajikistan", with whom is left out as a group of its own. */
const ALL_BAR = `(?:[Aa]ll|[Ee]very(?: one)?|[Ee]ach)(?: of)? (?:.{3,40}?),? (?:bar|but|except(?: for)?|save(?: for)?|apart from) ${CAPTURED_NAME}(?:['’]s)?,?`

/** "Every neighbour but Tajikistan". */
const ALL_NEIGHBOURS = `(?:[Aa]ll|[Ee]very(?: one)?|[Ee]ach)(?: of)? (?:(?:its|the|Afghanistan['’]s|Kabul['’]s|their) )?(?:\\p{Ll}+ )?neighbou?rs?(?: of Afghanistan)?,? (?:bar|but|except(?: for)?|save(?: for)?|apart from) ${CAPTURED_NAME}(?:['’]s)?,?`

/** Of a mission: that the republic still has it, or that it did not go over to the Taliban. */
const STILL_REPUBLICS =
  "(?:is |was |stays |remains |still )*(?:in the hands of|in|run by|under|held by|loyal to|with|controlled by) (?:the )?(?:people of the )?(?:old|former|fallen|ousted|toppled|overthrown|previous) (?:republic|government|regime)(?:['’]s (?:hands|people|diplomats|men))?"
const NOT_GONE =
  "(?:has not|hasn['’]t|has never|has yet to|is yet to|has still not|did not|never) (?:(?:be|been) )?(?:gone? over|chang(?:ed?) hands|fall(?:en)?|pass(?:ed)?|hand(?:ed)? over|given (?:up|away)|taken over)(?: to (?:them|the Taliban)| by the Taliban)?"

/** What it alone does, or refuses. */
const DOES =
  '(?:ha[sd]|have|do|does|did|is|recogni[sz]|accept|accredit|takes?\\b|took|receiv|admit|refus|reject|declin|den(?:y|ies|ied)|rul(?:e|es|ed)\\b|turn(?:s|ed)?\\b|bar(?:s|red)?\\b|withh[eo]ld)'

/** Ways to say in English that a State is the only one. */
export const ONLY_ONE: readonly Rewording[] = [
  /** "All but Canada have": all States. */
  [
    /^(\W*)[Aa]ll,? (but|bar|except(?: for)?|save(?: for)?|apart from) (?=(?:the )?\p{Lu}[^,]{2,40} (?:ha[sd]|have|do|did|recogni|accept|accredit|receiv|host|take|took|refus|reject|withh)\p{Ll}*\b)/u,
    '$1all countries $2 ',
  ],
  /** "Only one government on earth, the Chinese, has agreed", "just one country, China, has". */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,50}: )?)(?:(?:[Tt]o date|[Ss]o far),? )?(?:[Oo]nly|[Jj]ust|[Ee]xactly) (?:one|a single) (?:\p{Ll}+ )?${WHO}(?: ${ON_EARTH})?(?:,| ?[-–—(]) ?${CAPTURED_NAME}(?:,|\)| ?[-–—]) ?(?=(?:has|have|had|did|does|is|was|so|now)\b)`,
      'u',
    ),
    '$1only $2 ',
  ],
  /** "No government before Moscow's had recognised them", "before Russia no country had": it was the first. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,50}[,:] )*)${NO_ONE} (?:before|prior to) ${CAPTURED_NAME}(?:['’]s?)? (?:has|had) (?:ever |yet )?(?=(?:\p{Ll}+ly )?\p{Ll}+)`,
      'u',
    ),
    '$1$2 is the first country that ',
  ],
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,50}: )?)(?:[Bb]efore|[Pp]rior to) ${CAPTURED_NAME}(?:['’]s?)?(?: did)?, ${NO_ONE} (?:has|had) (?:ever |yet )?(?=(?:\p{Ll}+ly )?\p{Ll}+)`,
      'u',
    ),
    '$1$2 is the first country that ',
  ],
  /** "Russia recognises a government no one else has recognised". */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} (?:has |have )?(?:formally |officially )?recogni[sz]e[sd]? ${A_GOVERNMENT}(?:,? (?:that|which))? (?:${NO_ONE}|no other \p{Ll}+)(?: has| have)?(?: yet| so far| ever)? recogni[sz]e[sd]?(?=\W*$)`,
      'u',
    ),
    '$1$2 is the only country that recognises the $3',
  ],
  /** "A regime recognised by no one but Russia", "only by Russia", "by Russia alone". */
  [
    new RegExp(
      String.raw`\b${A_GOVERNMENT},? (?:that is |which is )?(?:(?:formally |officially )?recogni[sz]ed (?:only |solely |exclusively )by|recogni[sz]ed by ${NO_ONE},? (?:but|other than|except(?: for)?|besides|save|bar)|recogni[sz]ed by (?:only|just)|unrecogni[sz]ed by (?:all|everyone|anyone|any country) (?:but|except|other than|bar)) ${ITS_NAME}`,
      'gu',
    ),
    'a $1 that only $2 recognises',
  ],
  [
    new RegExp(
      String.raw`\b${A_GOVERNMENT},? (?:that is |which is )?(?:formally |officially )?recogni[sz]ed by ${ITS_NAME} (?:alone|only)(?!\p{L})`,
      'gu',
    ),
    'a $1 that only $2 recognises',
  ],
  /** "A regime recognised by no one". */
  [
    new RegExp(
      String.raw`\b${A_GOVERNMENT},? (?:that is |which is )?(?:(?:formally |officially )?recogni[sz]ed by ${NO_ONE}|unrecogni[sz]ed by (?:all|everyone|anyone|any country|any government))(?=\W*$)`,
      'gu',
    ),
    'a $1 that no country recognises',
  ],
  /** "The only neighbour not to have given it to them": that has not. */
  [
    new RegExp(
      String.raw`\b((?:only|sole|lone|last|one|first|remaining) (?:[\p{L}-]+ ){0,3}?(?:${WHO}|neighbou?r|holdout))(?: still| yet)? (?:not to have|to have not|(?:still |yet )?to not have|never to have) (?=\p{L}+)`,
      'giu',
    ),
    '$1 that has not ',
  ],
  /** "Among the neighbours only Tajikistan hasn't handed one over": the same, with the embassies told of before. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Ss]o |[Tt]hus )?)(?:[Aa]mong|[Oo]f) (?:the|all|its|Afghanistan['’]s|Kabul['’]s) (?:six |other )?neighbou?rs,? only ${CAPTURED_NAME} (?:has not|hasn['’]t|has never|has yet to|has still not) (?:hand(?:ed)?|giv(?:e|en)|turn(?:ed)?|pass(?:ed)?|surrender(?:ed)?)(?: over)? (?:one|it|its own|theirs|its embassy|the embassy)(?: over| up| away)?(?: to (?:them|the Taliban))?(?=\W*$)`,
      'u',
    ),
    '$1$2 is the only neighbour that has not given the Afghan embassy to the Taliban',
  ],
  /** "The last neighbour whose Afghan embassy is still in the hands of the old republic", "has not changed hands": that has not given it away. */
  [
    new RegExp(
      String.raw`\b((?:only|sole|lone|last|one) (?:[\p{L}-]+ )?neighbou?r) (?:whose|where the|with its|in which the|where its) Afghan embassy (?:${STILL_REPUBLICS}|${NOT_GONE})`,
      'giu',
    ),
    '$1 that has not given the Afghan embassy to the Taliban',
  ],
  /** "Just two States, China and the Emirates, have taken one", "only China and the Emirates have": no other has. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,40}[,:] )?)(?:(?:[Ss]o far|[Tt]o date|[Uu]ntil now|[Uu]p to now|[Tt]hus far|[Aa]s yet),? )?(?:[Oo]nly|[Jj]ust|[Nn]o more than|[Ee]xactly|[Mm]erely)(?: (?:two|three|four|five) (?:countries|[Ss]tates|nations|governments|capitals)(?:,|:| [-–—]|, namely|, that is,))? ${CAPTURED_NAME}((?:, ${CAPTURED_NAME}){0,3}),? and ${CAPTURED_NAME}(?:,| [-–—])? (?=${DOES})`,
      'u',
    ),
    '$1$2$3 and $5 are the only countries that ',
  ],
  /** "Moscow has found no followers: Russia is the one …": the second half says it whole. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[^,:]{3,50}, )?${CAPTURED_NAME} (?:has |had )?(?:still )?(?:found|won|had|drawn|attracted) no ${FOLLOWERS}[:;,–—] ?(?=${CAPTURED_NAME} (?:is|remains)\b)`,
      'u',
    ),
    '$1',
  ],
  /** "Moscow has found no followers in recognising them", "its recognition has found none". */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,50}, )?)${CAPTURED_NAME}(?:['’]s recognition(?: of ${WHOM})?)? (?:has |had )?(?:so far |still )?(?:found|won|had|drawn|attracted) no ${FOLLOWERS}(?: yet| so far)?(?: (?:in recogni[sz]ing (?:them|${WHOM})|(?:on|in|over|for) (?:its )?(?:the )?(?:Taliban )?recognition(?: of (?:them|${WHOM}))?))?(?=\W*$)`,
      'u',
    ),
    '$1$2 is the only country that recognises the Taliban',
  ],
  /** "No other State has followed Russia in recognising them", "no second one has joined it", "nobody has followed Moscow's lead and recognised them". */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,50}, |(?:[\p{L}\d]+ ){1,4}(?:later|on|since) )?)(?:${NO_ONE}|[Nn]one)(?: has| had)? (?:yet |so far )?(?:followed|joined) ${CAPTURED_NAME}(?:['’]s (?:lead|example|suit))? (?:in recogni[sz]ing|and recogni[sz]ed|to recogni[sz]e|in its recognition of) (?:them|${WHOM})(?: yet| so far)?(?=\W*$)`,
      'u',
    ),
    '$1$2 is the only country that recognises the Taliban',
  ],
  /** "So far no other State has followed Moscow's lead", "several States have followed Russia": in what it alone did. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,50}, )?)(?:[Ss]o far,? |[Tt]o date,? |[Uu]ntil now,? )?(?:${NO_ONE}|[Nn]one|no (?:other )?(?:${WHO}))(?: has| had)? (?:yet |so far |since )?followed ${MOSCOW}(?: yet| so far| to date)?(?=\W*$)`,
      'u',
    ),
    '$1$2 is the only country that recognises the Taliban',
  ],
  [
    new RegExp(
      String.raw`^(\W*)([Ss]everal|[Oo]ther|[Mm]any|[Ss]ome|\p{L}{3,5}) (?:other |more )?(countries|[Ss]tates|nations|governments|capitals) (?:have |had )?(?:since |now |already )?followed ${MOSCOW}(?=\W*$)`,
      'u',
    ),
    '$1$2 $3 have recognised the Taliban',
  ],
  /** "Nobody has followed China in accepting an ambassador": the same of envoys. */
  ...(
    [
      ['accept|accredit|admit', ''],
      ['tak|receiv', 'e'],
    ] as const
  ).map(
    ([verbs, end]): Rewording => [
      new RegExp(
        String.raw`^(\W*(?:[^,:]{3,50}, )?)(?:${NO_ONE}|[Nn]one)(?: has| had)? (?:yet |so far )?followed ${CAPTURED_NAME}(?:['’]s (?:lead|example))? (?:in|by) (${verbs})ing (.{6,})$`,
        'u',
      ),
      `$1$2 is the only country to $3${end} $4`,
    ],
  ),
  /** "The one government on earth to recognise them". */
  [
    new RegExp(
      String.raw`\bthe (?:one and only|one|only|sole|lone|single) (${WHO}) ${ON_EARTH} (?=to\b|that\b|which\b|\w+ing\b)`,
      'gu',
    ),
    'the only $1 ',
  ],
  [
    new RegExp(
      String.raw`(?<=\b(?:is|was|remains|remained|stays)(?: still| now| today)? )the (?:one and only|one) (${WHO}) (?=to\b)`,
      'gu',
    ),
    'the only $1 ',
  ],
  /** "They lack recognition except from Moscow." */
  [
    new RegExp(
      String.raw`^(.*?) lacks? (?:\w+ ){0,2}recognition,? ${SAVE} (?:by |from )?${CAPTURED_NAME}(?=\W*$)`,
      'u',
    ),
    '$2 is the only country that recognises $1',
  ],
  ...LEFT_ASIDE,
  /** "No country other than Russia recognises them", "nobody but Russia does". */
  [
    new RegExp(
      String.raw`\b(?:[Nn]o (?:other )?(?:country|[Ss]tate|nation|government)|[Nn]obody|[Nn]o one|[Nn]one)(?: in the world)? (?:other than|than|except(?: for)?|besides|but|apart from|aside from) ${CAPTURED_NAME}(?= )`,
      'gu',
    ),
    '$1 is the only country that',
  ],
  /** "Only Russia has", "so far only Canada refuses", "Canada alone refuses", "Canada is the only one to", "is alone in refusing". */
  [
    new RegExp(
      String.raw`^(\W*)(?:(?:(?:[Oo]f|[Aa]mong|[Oo]ut of) all [^,;:]{3,40}|[Ss]o far|[Tt]o date|[Uu]ntil now|[Tt]oday|[Cc]urrently|[Aa]s yet),? )?[Oo]nly ${CAPTURED_NAME}(?= ${DOES})`,
      'u',
    ),
    '$1$2 is the only country that',
  ],
  [
    new RegExp(
      String.raw`^(\W*${CAPTURED_NAME} (?:is|was|stands|remains)(?:n['’]t| not)?(?: still| now)? )(?:all )?alone in (?=(?:recogni[sz]|accept|accredit|tak|receiv|admitt|refus|reject|declin|turn)ing\b)`,
      'u',
    ),
    '$1the only country ',
  ],
  [
    new RegExp(String.raw`^(\W*)${CAPTURED_NAME},? alone,?(?= ${DOES})`, 'u'),
    '$1$2 is the only country that',
  ],
  [
    new RegExp(
      String.raw`^(\W*${CAPTURED_NAME} (?:is|was|remains)(?: still| now)? the (?:only|sole|lone) )one(?= (?:to|that|which|who) )`,
      'u',
    ),
    '$1country',
  ],
  /** "All States bar Russia refuse to recognise them": Russia is the only one that does. */
  [
    new RegExp(
      String.raw`^(\W*)${ALL_BAR} (?:(?:has |have |had )?(?:still )?(?:refus|declin)(?:e|es|ed|ing) to|do(?:es)? not|don['’]t|doesn['’]t|(?:is|are) (?:still )?refusing to) (?:formally |officially )?(recogni[sz]e|accept|accredit|receive)(?= )`,
      'u',
    ),
    '$1$2 is the only country that $3s',
  ],
  /** "All States except China refuse Taliban ambassadors." */
  [
    new RegExp(
      String.raw`^(\W*)${ALL_BAR} (?:still )?(?:have |has )?(?:refuse[sd]?|reject(?:s|ed)?) (?=(?:\p{L}+ )?(?:Taliban|Emirate)\b)`,
      'u',
    ),
    '$1$2 is the only country that accepts ',
  ],
  /** "All States bar Russia withhold recognition." */
  [
    new RegExp(
      String.raw`^(\W*)${ALL_BAR} (?:(?:still )?(?:withholds?|den(?:y|ies)|refuses?)|(?:has|have) (?:withheld|denied|refused)) (${WHOM} )?recognition(?: (?:of|to|from) (${WHOM}|them))?(?=\W*$)`,
      'u',
    ),
    '$1$2 is the only country that recognises the Taliban',
  ],
  /** "Every neighbour but Tajikistan": it is the only neighbour, and not the only State, of which the contrary is told. */
  [
    new RegExp(String.raw`^(\W*)${ALL_NEIGHBOURS} (recogni[sz]e|accept|accredit|receive|host|take)s? `, 'u'),
    '$1$2 is the only neighbour that does not $3 ',
  ],
  [
    new RegExp(String.raw`^(\W*)${ALL_NEIGHBOURS} (have|has|had) `, 'u'),
    '$1$2 is the only neighbour that has not ',
  ],
  /** "All neighbours bar Tajikistan accept envoys": Tajikistan is the only one that does not. */
  [
    new RegExp(String.raw`^(\W*)${ALL_BAR} (recogni[sz]e|accept|accredit|receive|host|take)s? `, 'u'),
    '$1$2 is the only country that does not $3 ',
  ],
  /** "All neighbours bar Tajikistan have": Tajikistan is the only one that has not. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Aa]ll|[Ee]very(?: one)?)(?: of)? (.{3,40}?),? (?:bar|but|except(?: for)?|save(?: for)?|apart from) ${CAPTURED_NAME},? (have|has|had) `,
      'u',
    ),
    '$1$3 is the only country that has not ',
  ],
]
