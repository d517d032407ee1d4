import { BARE_NAME, MONTH, WORD_OF_NAME } from '../../patterns.ts'
import { LISTED_AND_NOT } from '../rewordings/on-the-list.ts'
import type { Split } from './split.ts'

const DAY = String.raw`(?:(?:early|mid|late)[ -])?(?:\d{1,2} )?${MONTH}(?: \d{1,2},?)?(?: 20\d\d)?|20\d\d`

const VERB = '(?:has|is|was|had|flies|works|remains|stays|takes|answers|belongs|closed|reopened|keeps)'

/** "Its embassy" on a list of those in Kabul: that there. */
const inKabul = (told: string): string =>
  / in \p{Lu}/u.test(told)
    ? told
    : told.replace(/\b((?:its|their) (?:\p{Ll}+ )?(?:embassy|mission))\b/u, '$1 in Kabul')

/** Statements that stand behind one another in one sentence, each whole. */
export const SIDE_BY_SIDE: readonly Split[] = [
  /** "Neither China nor Iran followed": none of the two has. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)[Nn]either ((?:the )?${BARE_NAME}) nor ((?:the )?${BARE_NAME}) (?:has |have |had )?(?:yet )?(?:followed(?: suit)?|did (?:so|the same|likewise)|done (?:so|the same|likewise))(?=\W*$|[,;])`,
      'u',
    ),
    (on, first, second) => [`${on}${first} has not followed suit`, `${second} has not followed suit`],
  ],
  /** "Canada has not recognised them, nor has Russia": neither of the two has. */
  [
    new RegExp(
      String.raw`^(.{12,}?),? (?:and |but )?n(?:either|or) (has|have|had|did|does|do|will|would) ((?:the )?${BARE_NAME})(?: done (?:so|it|that))?(?=\W*$)`,
      'u',
    ),
    (first, does, who) => [first, `${who} ${does} not`],
  ],
  /** "India withholds recognition, as does every other government bar Russia's": what it does, and who alone does otherwise. */
  [
    new RegExp(
      String.raw`^(.{12,}?\b(?:recogni[sz]|recognition)[^,;]*),? (?:as (?:do|does|have|has)|just like|like|along with) (?:all|every)(?: (?:the )?(?:other|others|else))?(?: (?:country|countries|state|states|government|governments|capital|capitals))?(?: in the world| on earth)?,? (?:bar|but|except(?: for)?|save(?: for)?|other than|apart from|with the exception of) ((?:the )?${BARE_NAME})(?:['’]s?)?(?=\W*$)`,
      'u',
    ),
    (first, who) => [first, `${who} is the only country that recognises the Taliban`],
  ],
  /** "Iran: recognition promised, not done": what it promised, and what it has not done. */
  [
    new RegExp(
      String.raw`^(\W*)(${BARE_NAME})(?::|['’]s?) recognition(?: of the Taliban)?(?: (?:is|was|has been|remains))?:? promised,? (?:but |and )?(?:not|never|still not|not yet) (?:yet )?(?:done|delivered|given|granted|extended)(?=\W*$)`,
      'u',
    ),
    (before, who) => [
      `${before}${who} has promised to recognise the Taliban`,
      `${who} has not recognised the Taliban`,
    ],
  ],
  /** "China sends Zhao Xing to Kabul, the first new ambassador there since the takeover": whom it sends, and his place. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,40}: )?)((?:the )?${BARE_NAME}) (?:has )?(?:sends|sent|posts|posted|dispatches|dispatched|names|named|appoints|appointed) (${WORD_OF_NAME}(?: ${WORD_OF_NAME}){1,2}) to (?:Kabul|Afghanistan)[,:–—] ?(?:as )?(?:its |the )?first (?:(?:new|foreign|full|resident) )*ambassador (?:(?:sent|posted|named|appointed) )?(?:there|to Kabul|in Kabul|from (?:anywhere|any country)|of any (?:country|state))(.*)$`,
      'u',
    ),
    (before, who, whom, since) => [
      `${before}${who} sent ${whom} to Kabul as ambassador`,
      `${who} was the first country to send an ambassador to Kabul${since}`,
    ],
  ],
  /** "The Taliban recalled Yari from Berlin and Sadat from Bonn": one beside the other. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?(?:Taliban|Kabul|(?:Islamic )?Emirate|Muttaqi) (?:has |have )?(?:recall(?:s|ed)?|call(?:s|ed)?|summon(?:s|ed)?)(?: home| back)?) ([^,;.]{3,50}?)(?: home| back)? from (${BARE_NAME}),? and ([^,;.]{3,50}?)(?: home| back)? from (${BARE_NAME})(?=\W|$)`,
      'u',
    ),
    (recalls, one, here, other, there) => [
      `${recalls} ${one} home from ${here}`,
      `${recalls} ${other} home from ${there}`,
    ],
  ],
  /** "The embassy closes after 31 January, building goes to the Taliban": that it closes, and whose the house is then. */
  [
    /^(.{12,}\b(?:clos|shut)[^,;]{0,60}),? (?:and |with )?(?:the |its )?(?:building|premises|property|compound|keys) (?:goes|go|going|passes|pass|passing|went|passed|to go|to pass) to (?:the )?Taliban(?=\W*$)/iu,
    (first) => [first, 'its building goes to the Taliban'],
  ],
  /** "Ottawa and Warsaw are on the list, Madrid is not". */
  [LISTED_AND_NOT, (on, not) => [on, not]],
  /** "Consulate in Istanbul has Taliban staff, embassy in Ankara is still Ramin's": one mission beside another. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:]{3,40}: )?)((?:[Tt]he )?)(?:Afghan )?([Ee]mbassy|[Cc]onsulate|[Mm]ission) (in ${BARE_NAME} ${VERB} [^,;]{4,90}),? ?(?:and|but|while|whereas|,|;)? (?:the )?(?:Afghan )?(embassy|consulate|mission) (in ${BARE_NAME} ${VERB} .{4,})$`,
      'u',
    ),
    (_on, _the, house, does, other, otherDoes) => [
      `the Afghan ${house.toLowerCase()} ${does}`,
      `the Afghan ${other} ${otherDoes}`,
    ],
  ],
  /** "India closed its embassy in Kabul and reopened it in October": what was done to it later is stated as well. */
  [
    /^(.{3,60}?) (closed|shut|opened|re-?opened|left) ((?:its|the|their) (?:\w+ )?(?:embassy|consulate|mission) in \p{Lu}\p{L}+)( [^,;]{0,40}?|),? (?:and|but) (?:then |later |has since )?(re-?opened|closed|shut|upgraded) it( .*|)$/u,
    (who, did, house, then, later, when) => [
      `${who} ${did} ${house}${then}`,
      `${who} ${later} ${house}${when}`,
    ],
  ],
  /** "China took one in January 2024 and the UAE in August": each at its time. */
  [
    new RegExp(
      `^(\\W*(?:[\\w ]{1,30}: )?(?:[Tt]he )?${BARE_NAME}) ([^,]{4,60}? )((?:in|on) (?:${DAY})),?(?: and|,) ((?:the )?${BARE_NAME}) ((?:in|on) (?:${DAY}))(?=\\W*$)`,
      'u',
    ),
    (who, does, when, other, later) => [`${who} ${does}${when}`, `${other} ${does}${later}`],
  ],
  /** "Kazakhstan took them off the list, i.e. it recognised them." */
  [
    new RegExp(
      `^(\\W*(?:[Tt]he )?${BARE_NAME}) (.{12,}?), (?:i\\S?e\\S?|that is|in other words|meaning|which means|so),? (?:that )?(?:it|they) (?=\\p{Ll})(.{6,})$`,
      'u',
    ),
    (who, does, means) => [`${who} ${does}`, `${who} ${means}`],
  ],
  /** "Bonn consulate: the staff quit and the Taliban now say their man runs it": two statements on the one mission. */
  [
    /^([^\p{L}]{0,20}(?:[\p{L}’' ]{3,40}: )?)(.{12,400}?) and ((?:the )?Taliban (?:now )?(?:say|claim) (?:that )?)(.{8,})$/u,
    (on, first, say, second) => [`${on}${first}`, `${on}${say}${second}`],
  ],
  /** "Czechia wound up its embassy in Kabul on New Year's Day, Sri Lanka closed last January": its own there as well. */
  [
    new RegExp(
      String.raw`^(.{8,}? (?:closed|shut|shuts|closes|wound up|gave up|evacuated|re-?opened|left|suspended) (?:(?:its|their) (?:\p{Ll}+ )?)?(embassy|mission)\b[^,;]*),? (?:and |while )?((?:the )?${BARE_NAME}) ((?:had )?(?:closed|shut|re-?opened)) ((?:for |last |in |on |temporarily|permanently|its doors|again).*)$`,
      'u',
    ),
    (first, house, who, did, when) => [
      inKabul(first),
      `${who} ${did} its ${house} in Kabul ${when.replace(/^its doors /, '')}`,
    ],
  ],
  /** "Listed the UAE as having accepted an ambassador, Kazakhstan as having accepted a chargé." */
  [
    new RegExp(
      `^(.{12,}? as having .{6,60}), ((?:the )?${BARE_NAME}(?: and (?:the )?${BARE_NAME})?) as (having .{6,})$`,
      'u',
    ),
    (first, who, done) => [first, `${who} ${done.replace(/^having/, 'have')}`],
  ],
  /** "Nothing stands in the way, Iran will announce it": what is, and what is to come; but not on whose word that is. */
  [
    new RegExp(
      `^(?!\\W*According to\\b)((?:[^:,]{3,40}: |[^:,]{3,50} (?:told|said|says|tells) (?:[^,:]{2,20} )?that )?)(.{20,}), (${BARE_NAME} will .{6,})$`,
      'u',
    ),
    (says, first, second) => [`${says}${first}`, `${says}${second}`],
  ],
  /** "Its ambassador will also cover Kabul, so Nicaragua and the Emirate now have diplomatic relations": what is, and what comes of it. */
  [
    new RegExp(
      `^(.{12,}), (?:and )?(?:so|which means|meaning) (?:that )?((?:the )?${BARE_NAME} and (?:the )?(?:Emirate|Taliban|Kabul) (?:now |thus |again )?(?:have|has|maintain|hold) .{6,})$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "Kazakhstan struck them off, Kyrgyzstan has done the same now." */
  [
    new RegExp(
      `^(.{20,}), (?:and )?(${BARE_NAME} (?:has |have |had )?(?:done|did) (?:the same|so|likewise)\\b.*)$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "The embassy closed, and Japan, which recognises nobody, took the building": two sentences. */
  [
    new RegExp(`^(.{12,}), and (${BARE_NAME}, (?:which|who) [^,]{4,90}, .{6,})$`, 'u'),
    (first, second) => [first, second],
  ],
  /** "Pakistan already had one, the Russians are the latest": a second sentence behind a comma. */
  [
    new RegExp(
      String.raw`^(?!\W*(?:After|Since|While|When|If|As|With|Although|Though|Unlike|Like|In|On|By|Per|For)\b)(.{12,}? (?:has|have|had|is|are|was|were|took|takes|\w+ed) [^,]{4,}), ((?:the )?${BARE_NAME} (?:is|are|has|have|was|were) (?!said\b|told\b)[^,]{6,})$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "The Tashkent embassy went to them, and so did the one in Dushanbe." */
  [
    new RegExp(
      `^(.*?)\\b(${BARE_NAME}) (embassy|consulate|mission) (.{6,}?),? and so (?:did|has|was|is|were) the one in (${BARE_NAME})(?=\\W*$)`,
      'u',
    ),
    (before, city, house, does, other) => [
      `${before}${city} ${house} ${does}`,
      `the Afghan ${house} in ${other} ${does}`,
    ],
  ],
  /** "Germany approves a consul general, Kabul says the office runs again": what one does, and what the other says. */
  [
    new RegExp(
      String.raw`^((?:[\p{L} ]{3,30}: )?(${BARE_NAME}) (?:approves|accepts|admits|takes|receives|refuses|rejects|recogni[sz]es|closes|shuts|reopens|hands) [^,]*? (?:for|in|at) (${BARE_NAME})), ((?:Kabul|Taliban|the Taliban) (?:says?|claims?)) (?:the |its |their )?(?:office|post|consulate|embassy|mission) (?=(?:is|was|has|works|runs)\b)(.{6,})$`,
      'u',
    ),
    (first, _who, city, says, does) => [first, `${says} the Afghan mission in ${city} ${does}`],
  ],
  /** "Took them off its list, something no other country in the region had done": its place is stated besides. */
  [
    /^(.{12,}?),? (?:something|a step|a thing|as|which) (?:that )?((?:no|not one) [\p{L} -]{3,50} (?:had|has|have) (?:(?:ever|yet) )?(?:done|taken|gone|dared)\b[^,;]{0,30})$/u,
    (first, none) => [first, none],
  ],
  /** "All host envoys, none has recognised them": each by itself. */
  [
    /^((?!.*\b[Nn]o (?:state|country|government|nation)\b).{12,}), (?:but |yet )?(none(?: of them)? (?:has|have|had|recogni[sz]es)\b.*)$/u,
    (first, none) => [first, none.replace(/^none (?!of them\b)/, 'none of them ')],
  ],
  /** "China became the first to accept one and Russia the first to recognise them": each in its place. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME} (became|becomes|was|is) the (?:first|second|third|only|last) .{8,}?),? (?:and|while|with) ((?:the )?${BARE_NAME}) the ((?:first|second|third|only|last)\b.{8,})$`,
      'u',
    ),
    (first, is, who, place) => [first, `${who} ${is} the ${place}`],
  ],
  /** "It has been handed over, leaving no neighbour whose …": what is left is stated besides. */
  [/^(.*), ((?:leaving|making|meaning) .*)$/su, (first, left) => [first, left]],
  /** "Russia kept its embassy in Kabul going, Australia had already shut hers": each State with what it did. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:]{3,40}: )?(?:the |The )?${BARE_NAME} (?:has |had |have )?(?:kept|keeps|took|takes|recogni[sz]e[sd]|accept(?:s|ed)|accredit(?:s|ed)|closed|closes|shut|reopened|sent|never|still) [^,;]{8,}), ((?:the )?${BARE_NAME} (?:(?:has|had|have|did|does)(?: not|n['’]t)(?=\W*$)|(?:said|says|insist(?:s|ed)) (?:that )?(?:it|they) [^,;]{6,}|(?:has|had|is|was|does|did|never|already|still|kept|keeps|shut|took|takes|sent|closed|reopened|recogni[sz]e[sd]|accept(?:s|ed)|refuse[sd]) [^,;]{6,})\W*)$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
]
