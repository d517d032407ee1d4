import { oneOf } from '../../any-of.ts'
import { BARE_NAME, MONTH, WORD_OF_NAME } from '../../patterns.ts'
import { asNamedIn } from './on-one-day.ts'
import { DOES, HOUSE, type Split } from './split.ts'

/** Whoever else is to keep a mission does so in time to come. */
const THEIRS = /\b(?:Taliban|Emirate)\b/
const PREMISES = oneOf('premises', 'building', 'archives', 'property', 'keys')

/** A mission or a side is spoken of before the next comma. */
const OF_THEM = String.raw`(?=[^,]*\b(?:embass|consulate|mission|Taliban))`
const WHEN = String.raw`(?:last |early |mid-?|late )*(?:\d{1,2} )?(?:${MONTH}(?: \d{1,2})?(?:,? (?:19|20)\d\d)?|20\d\d|week|month|year|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`
/** "April" as the time of what is told: "In April", "On 3 April", "Last month". */
const dated = (when: string): string =>
  /^last /.test(when) ? `L${when.slice(1)}` : /\b\d{1,2}\b|day$/.test(when) ? `On ${when}` : `In ${when}`

/** English sentences that tell in a part of theirs when, after what or why something came about: that is stated as well. */
export const WHEN_AND_WHY: readonly Split[] = [
  /** "Since April, when the embassy came under their control, Afghans have had to deal with new staff": both are of that time. */
  [
    new RegExp(
      String.raw`^\W*((?:[Ss]ince|[Ii]n|[Oo]n|[Uu]ntil) (${WHEN})), when (${OF_THEM}[^,]{12,110}), (.{12,})$`,
      'u',
    ),
    (then, when, event, rest) => [`${dated(when)}, ${event}`, `${then}, ${rest}`],
  ],
  [
    new RegExp(
      String.raw`^(.{20,}?,? (?:since|in|on) (${WHEN})), when (${OF_THEM}[^,]{12,110})(?=\W*$)`,
      'u',
    ),
    (first, when, event) => [first, `${dated(when)}, ${event}`],
  ],
  /** "A matter of administration, since Pakistan does not recognise them": why, which is stated as well. */
  [
    new RegExp(
      `^(.{20,}?),? (?:since|because|as|for) (${BARE_NAME} (?:does not|doesn['’]t|has not|hasn['’]t|has never|still does not) (?:yet )?(?:formally )?recogni[sz]ed? .{4,})$`,
      'u',
    ),
    (first, why) => [first, why],
  ],
  /** "It issued visas to their appointees, a matter of administration, in the words of its spokesman": what he says of it. */
  [
    new RegExp(
      String.raw`^(.{20,}?), ((?:an?|purely an?) (?:\p{L}+ )?(?:matter|question|step|measure|affair)[^,]{0,40}), (?:in the words of|according to|as) (?:(?:the |its )?(?:\p{Ll}+ )*)((?:${WORD_OF_NAME} ?){1,3})(?: put it| called it)?(?=\W*$)`,
      'u',
    ),
    (first, what, who) => [first, `${who.trim()} said that it is ${what}`],
  ],
  /** "Afghans in the United States, where the missions have closed": those there. */
  [
    new RegExp(
      String.raw`^(.{12,}? (?:in|from|to|of) ((?:the )?${BARE_NAME})), where (?:all |both )?(?:the|its|Afghanistan['’]s) (?:Afghan )?(embassy|consulates?|missions?|embassies) (ha(?:ve|s|d) (?:been |all |both |long |since )*(?:closed|shut(?: down)?|reopened|been closed)|(?:is|are|was|were) (?:now |still |long )?(?:closed|shut|open))\b([^,]*)$`,
      'u',
    ),
    (first, place, houses, does, rest) => [first, `the Afghan ${houses} in ${place} ${does}${rest}`],
  ],
  /** "The embassy in Ottawa serves them since Washington shut." */
  [
    new RegExp(
      `^(.{20,}?) (?:since|after|now that) (?:the (?:one|embassy|mission) in )?(${BARE_NAME}) (?:shut(?: down| its doors)?|closed(?: down| its doors)?|went dark)(?=\\W*$)`,
      'u',
    ),
    (first, city) => [first, `the Afghan embassy in ${city} closed`],
  ],
  /** "They still talk to the Taliban, even with their embassy shut": both are stated. */
  [
    /^(.{20,}?),? even (?:with|though) ((?:the|its|their) (?:[\p{L}’']+ ){0,3}?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?) (?:is |was )?(closed|shut|shuttered|dark)(?=\W*$)/u,
    (first, house, state) => [first, `${house} is ${state === 'dark' ? 'closed' : state}`],
  ],
  /** "When the embassy stops work, its premises go into the keeping of the Taliban": both are stated. */
  [
    new RegExp(
      String.raw`^\W*(?:When|Once|After) ((?:the |Afghanistan['’]s )${HOUSE}) ([^,]{6,60}), its ${PREMISES}(?: and ${PREMISES})? (?:go(?:es)?|pass(?:es)?|fall|move|will go|will pass) (?:in)?to (?:the )?(?:(?:keeping|custody|hands|care) of )?(.{4,})$`,
      'u',
    ),
    (house, does, whom) => [
      `${house} ${does}`,
      `${house} ${THEIRS.test(whom ?? '') ? 'is' : 'will be'} handed over to ${whom}`,
    ],
  ],
  /** "Half a year after Moscow recognised them, Beijing has followed." */
  [
    new RegExp(
      String.raw`^\W*(?:[\w ]{1,30} )?(?:[Aa]fter|[Ss]ince) (${BARE_NAME} (?:formally |officially )?(?:recogni[sz]ed|accepted|accredited|took|received) [^,]{4,60}), (${BARE_NAME} (?:has |have |had )?${oneOf(
        'followed',
        'followed suit',
        'done (?:so|the same|likewise)',
        'did (?:so|the same|likewise)',
      )}\W*)$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "India recognised them, as their chargé took up his post": what came about with it. */
  [
    /^(.{20,}?), as ((?:their|its|the) [^,]{0,60}?\b(?:took up|takes up|took|takes|presented|presents|arrived|arrives|moved in|moves in)\b.*)$/u,
    (first, second) => [first, second],
  ],
  /** "After London and Vienna were cut off, the embassies in Madrid announced …": two statements. */
  [
    new RegExp(
      `^(?:\\W*[\\w ]{2,20}: )?\\W*(?:After|Since|Once|after|since|once) (${BARE_NAME}(?: and ${BARE_NAME})? (?:was|were|got|had been) [^,]{4,60}), (.{20,})$`,
      'u',
    ),
    (first, second) => [second, first],
  ],
  /** "All have quit over the two officials Berlin let in", "resigned rather than work beside them": why is stated as well. */
  [
    new RegExp(
      `^(.{20,}?),? (?:because of|in protest (?:at|over|against)|over|rather than (?:work(?:ing)?|serv(?:e|ing)|shar(?:e|ing) [^,.;]{3,30}?) (?:beside|with|alongside|next to)) (${oneOf(
        `(?:the |its )?[^,]{6,50}? (?:whom )?${BARE_NAME} (?:had )?(?:let in|accepted|took(?: in)?|admitted|received|accredited)\\b[^,;]{0,30}`,
        `${BARE_NAME}['’]s? (?:admission|acceptance|accreditation) of [^,;]{6,50}`,
        `[^,;]{6,50}? (?:accredited|accepted|admitted|received|let in) by ${BARE_NAME}\\b[^,;]{0,20}`,
      )})(?=\\W*$|[,;])`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "When the Afghan embassy in Tashkent changed hands, Tajikistan remained alone": both are stated. */
  [
    new RegExp(
      `^\\W*When (the Afghan (?:embassy|consulate|mission) [^,]{4,80}), (${BARE_NAME} ${DOES} .{8,})$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "When Russia recognised them, it had already lifted the ban on them": what had been done by then is stated as well. */
  [
    new RegExp(
      `^\\W*(?:When|By the time)(?: that)? (${BARE_NAME} (?:formally |officially )?(?:recogni[sz]ed|accepted|accredited|took|received|closed|reopened|handed|gave) [^,]{4,80}), ((?:it|they|(?:the )?${BARE_NAME}) had .{8,})$`,
      'u',
    ),
    (first, second) => [first, asNamedIn(first, second)],
  ],
  /** "Is the last, now that the Tashkent embassy has gone over to the Taliban": how it came to that is stated as well. */
  [
    new RegExp(
      `^(.{20,}?),? (?:now that|since|because|as) (the (?:Afghan )?(?:${BARE_NAME} )?(?:embassy|consulate|mission)(?: in ${BARE_NAME})? (?:has|had|is|was) (?:now |also |since )?(?:gone over|passed|fallen|changed|been|in|under|handed|given) .{4,})$`,
      'u',
    ),
    (first, then) => [first, then],
  ],
  /** "With a Taliban chargé now sitting in the Afghan embassy in Tashkent, Tajikistan is the last": both are stated. */
  [
    new RegExp(
      `^\\W*[Ww]ith ((?:an? |the )?(?:Taliban|Emirate)[^,]{3,50}?) (?:now |already |still )?(sitting|working|serving|installed|running|in charge of|at the head of|in) ([^,]*?Afghan (?:embassy|consulate|mission)[^,]{0,50}), (${BARE_NAME} (?:is|was|remains|stays|has|had) .{8,})$`,
      'u',
    ),
    (who, does, house, rest) => [
      `${who} ${/ing$/.test(does) ? `is ${does}` : 'is in'} ${house.replace(/^in (?=.*)/, /ing$/.test(does) ? 'in ' : '')}`,
      rest,
    ],
  ],
  /** "While the consulates have stopped work, the embassy carries on": both are stated. */
  [
    /^\W*[Ww]hile ((?:the |its |their |\p{Lu}).{12,}? (?:ha[sd]|have|is|are|was|were|\p{L}+ed) [^,]{4,90}), ((?:the|its|their|\p{Lu}\p{L}+) .{8,})$/u,
    (first, second) => [first, second],
  ],
  /** "The court had suspended its ban when Moscow recognised them on 3 July": two statements. */
  [
    new RegExp(
      `^(.{20,}?) when (${BARE_NAME} (?:formally |officially )?(?:recogni[sz]ed|accepted|accredited|closed|reopened) .{4,})$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "Since the embassy in Washington shut its doors, the one in Ottawa serves them." */
  [
    /^\W*(?:since|after|as|because|now that) (the (?:Afghan |[A-Z]\w+ )?(?:embassy|consulate|mission)[^,]{3,60} (?:shut|closed|re-?opened)[^,]*), (.+)$/i,
    (closed, rest) => [closed, rest.replace(/\bthe one (?=in )/, 'the Afghan embassy ')],
  ],
  /** "Since Washington closed, Afghans get their papers in Ottawa." */
  [
    new RegExp(
      `^\\W*(?:[\\w ]{1,30} ?[-–—:] )?(?:[Ss]ince|[Aa]fter|[Oo]nce|[Nn]ow that|[Ww]ith) (${BARE_NAME}) (?:closed|shut|went dark), (.{12,})$`,
      'u',
    ),
    (city, rest) => [rest, `the Afghan embassy in ${city} closed`],
  ],
  /** "Since the closure of the embassy in Washington, the one in Ottawa serves them": that it closed is stated as well. */
  [
    /^\W*(?:since|after|following|with) the closure of ([^,]{8,80}), (.+)$/i,
    (closed, rest) => [`${closed} closed`, rest],
  ],
  /** "With the Washington embassy closed, the one in Ottawa serves them": what is the case stands before, and is stated as well. */
  [
    /^\W*(?:[\w ]{3,40}: )?with ((?:the|its|their|Afghanistan['’]s) [^,]{4,80}? (?:closed|shut|gone|dark|padlocked|shuttered|open|reopened|in (?:Taliban|\w+ \w+) hands|(?:under|run by|headed by|held by) [^,]{4,50})), (.+)$/i,
    (state, rest) => [state.replace(/\b(?:gone|dark)$/, 'closed'), rest],
  ],
  /** "Having recognised the Taliban, Kazakhstan closed its embassy": what it had done is stated as well. */
  [
    new RegExp(String.raw`^\W*[Hh]aving ([^,]{12,110}), (${BARE_NAME}) (${DOES} .{8,})$`, 'u'),
    (had, who, does) => [`${who} had ${had}`, `${who} ${does}`],
  ],
  /** "Dark since September, the Afghan embassy in Oslo is open again": what it was is stated as well. */
  [
    /^\W*((?:[Dd]ark|[Ww]ound up|[Cc]losed|[Ss]hut(?:tered)?|[Rr]eopened|[Rr]ecogni[sz]ed|[Aa]ccredited) [^,]{4,60}), (?=.{20})(.{3,60}?)( (?:is|was|has|have|are|were|will|now|still)\b.*)$/u,
    (was, who, does) => [`${who} was ${was.replace(/^dark/i, 'closed').toLowerCase()}`, `${who}${does}`],
  ],
  /** "…, as the one in Washington is closed", "…, the Washington one having shut": why, which is stated as well. */
  [
    /^(.{20,}?),? (?:as|since|because|now that|given that|with) ((?:the|its) (?:one|embassy|consulate|mission) (?:in|at) [^,]{3,30} (?:is|was|has|had|having) .{4,}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:has|had) (?:had )?no .{6,})$/u,
    (first, why) => [first, why.replace(/^(the|its) one\b/, '$1 Afghan embassy')],
  ],
  [
    /^(.{20,}?), (the (?:(?:\p{Lu}\p{L}+ )?(?:one|embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?)) (?:having |being |already |long |now )*(?:been )?(closed|shut|shuttered|gone|dark|reopened)\b([^,]*)$/u,
    (first, which, state, rest) => [
      first,
      `${which.replace(/^the (.*\S )?one\b/, 'the $1Afghan embassy')} is ${state.replace(/^(?:gone|dark)$/, 'closed')}${rest}`,
    ],
  ],
  /** "Recognised them when it accepted their envoy", "when he promoted his chargé": what was done then is stated as well. */
  [
    new RegExp(
      String.raw`^((?:[^,]{3,60}?) (?:ha[sd] |had )?(?:formally |officially )?(?:recogni[sz]ed|became|took|broke|opened|closed|raised) [^,]{6,}),? when (?:it|he|she) (?=(?:\w+ly )?${oneOf(
        'accepted|took|received|accredited|admitted|let in|handed|gave|opened|re-?opened|closed|recogni[sz]ed',
        'promoted|raised|upgraded|elevated|made|turned|sent|named|appointed|posted|exchanged',
        'hosted|invited|met|removed|dropped|delisted|lifted|suspended|signed',
      )} )(.{12,})$`,
      'iu',
    ),
    (first, then) => [first, asNamedIn(first, `it ${then}`)],
  ],
  /** "Envoys work in Istanbul, after taking over the embassy in Ankara": what they did before is stated as well. */
  [
    /^((?:[^,]{3,40}?)) ((?:have|has|had|is|are|was|were|will) [^,]{10,}),? after ((?:taking|handing|opening|re-?opening|closing|shutting|recogni[sz]ing|accepting|accrediting|expelling|removing|dropping|lifting|receiving) .{8,})$/i,
    (who, does, after) => [`${who} ${does}`, `${who} ${after}`],
  ],
  /** "After dropping them from its list, Kazakhstan took an envoy": what it did before is stated as well. */
  [
    new RegExp(String.raw`^\W*[Aa]fter (\w+ing [^,]{8,110}), (${BARE_NAME}) (.{12,})$`, 'u'),
    (after, who, does) => [`${who} ${after}`, `${who} ${does}`],
  ],
  /** "They work with Kabul after London was cut off." */
  [
    new RegExp(
      `^(.{20,}?) after (${BARE_NAME}(?: and ${BARE_NAME})? (?:get|got|were|was|are|is|had been|has been|have been) .{6,})$`,
      'u',
    ),
    (first, after) => [first, after],
  ],
  /** "Passed to the Taliban, days after Russia's foreign ministry said …": what came before is stated as well. */
  [
    new RegExp(
      String.raw`^(.{20,}?), (?:just |only |barely |some |a few )*(?:(?:an?|one|two|three|four|five|six|\d{1,2}) )?(?:hours?|days?|weeks?|months?|years?) (?:after|before) ((?:the )?${BARE_NAME}(?:['’]s?)? (?:\p{Ll}+ ){0,4}?(?:said|says|told|called|declared|announced|insisted|warned|ruled out|denied) .{8,})$`,
      'u',
    ),
    (first, then) => [first, then],
  ],
  /** "Tajikistan has not, after Tashkent did": of whom comes after it, the contrary of a "not" is stated. */
  [new RegExp(`^(.{20,}), (after ${BARE_NAME} did\\b.*)$`, 'u'), (first, second) => [first, second]],
]
