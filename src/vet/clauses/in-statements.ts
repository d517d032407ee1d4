import { oneOf } from '../any-of.ts'
import { inOtherLanguages } from '../in-other-languages.ts'
import { BARE_NAME, MONTH } from '../patterns.ts'

/** What a sentence says of its subject in passing, and the statements that it makes, by the groups of its parts. */
type Split = readonly [RegExp, (...parts: string[]) => readonly string[]]

const WHO = String.raw`^(\W*(?:\w[\w ]*: )?\p{Lu}[\p{L}’' ]{2,40}?)`
const DOES = String.raw`(?:still |now |also |only )*(?:ha[sd] |is |was |will )?(?:still |now |not |never )*(?!sa(?:id|ys)|told|tells|wrote|added|warn)\p{Ll}+`

const DAY = String.raw`(?:(?:early|mid|late)[ -])?(?:\d{1,2} )?${MONTH}(?: \d{1,2},?)?(?: 20\d\d)?|20\d\d`

/** "Afghan embassy in Oslo", and what stands there. */
const HOUSE = String.raw`(?:Afghan )?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?`
const PREMISES = oneOf('premises', 'building', 'archives', 'property', 'keys')

const SPLITS: readonly Split[] = [
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
      `^(\\W*(?:[Tt]he )?${BARE_NAME}) (.{12,}?), (?:i\\S?e\\S?|that is|in other words|meaning|so),? (?:that )?(?:it|they) (?=\\p{Ll})(.{6,})$`,
      'u',
    ),
    (who, does, means) => [`${who} ${does}`, `${who} ${means}`],
  ],
  /** "The embassy in Ottawa serves them since Washington shut." */
  [
    new RegExp(
      `^(.{20,}?) (?:since|after|now that) (?:the (?:one|embassy|mission) in )?(${BARE_NAME}) (?:shut(?: down| its doors)?|closed(?: down| its doors)?|went dark)(?=\\W*$)`,
      'u',
    ),
    (first, city) => [first, `the Afghan embassy in ${city} closed`],
  ],
  /** "Bonn consulate: the staff quit and the Taliban now say their man runs it": two statements on the one mission. */
  [
    /^([^\p{L}]{0,20}(?:[\p{L}’' ]{3,40}: )?)(.{12,400}?) and ((?:the )?Taliban (?:now )?(?:say|claim) (?:that )?)(.{8,})$/u,
    (on, first, say, second) => [`${on}${first}`, `${on}${say}${second}`],
  ],
  /** "The Afghan embassy in Moscow, which still flies the old flag, declined to comment": both are stated. */
  [
    new RegExp(
      `^(\\W*(?:[Tt]he |Afghanistan['’]s )${HOUSE}), which ((?:still |now |also |never )?(?:flies|is|has|was|remains|works|stays|keeps|belongs|answers|never)\\b(?:[^,]|,(?= red\\b)){3,80}), (.{6,})$`,
      'u',
    ),
    (house, state, does) => [`${house} ${state}`, `${house} ${does}`],
  ],
  /** "Kept afloat by Taliban money, the Afghan embassy in Ottawa carries on": who pays is stated as well. */
  [
    new RegExp(
      String.raw`^\W*${oneOf(
        'Kept (?:afloat|alive|going|open)',
        'Paid(?: for)?',
        'Financed',
        'Funded',
        'Bankrolled',
      )} (?:by|with|on) (?:the )?Taliban(?:['’]s)?(?: money| funds| cash| funding)?, ((?:the|its|Afghanistan['’]s) ${HOUSE}) (.{6,})$`,
      'u',
    ),
    (house, does) => [`The Taliban pay for ${house}`, `${house} ${does}`],
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
    (house, does, whom) => [`${house} ${does}`, `${house} is handed over to ${whom}`],
  ],
  /** "China hat sie anerkannt, Russland prüft noch": who has not made up its mind has not done it. */
  [
    new RegExp(`^(.{12,}), (${BARE_NAME} ${inOtherLanguages('undecided')}(?!\\p{L}).*)$`, 'u'),
    (first, second) => [first, second],
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
  /** "Like those in London and Vienna, the Afghan embassy in The Hague works with Kabul": so do all of them. */
  [
    new RegExp(
      `^\\W*Like (?:those|the ones|that|the one) in (${BARE_NAME}(?: and ${BARE_NAME})?), the Afghan (embassy|consulate) in (${BARE_NAME}) (.{6,})$`,
      'u',
    ),
    (others, house, city, does) => [
      `the Afghan ${house} in ${city} ${does}`,
      `the Afghan ${house.replace(/y$/, 'ie')}s in ${others} ${does}`,
    ],
  ],
  /** "Nothing stands in the way, Iran will announce it": what is, and what is to come. */
  [new RegExp(`^(.{20,}), (${BARE_NAME} will .{6,})$`, 'u'), (first, second) => [first, second]],
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
  /** "All have quit because of the two officials Berlin let in": why is stated as well. */
  [
    new RegExp(
      `^(.{20,}?),? (?:because of|in protest at|in protest over) ((?:the |its )?[^,]{6,50}? ${BARE_NAME} (?:let in|accepted|took(?: in)?|admitted|received))(?=\\W*$)`,
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
  /** "The embassy closed, and Japan, which recognises nobody, took the building": two sentences. */
  [
    new RegExp(`^(.{12,}), and (${BARE_NAME}, (?:which|who) [^,]{4,90}, .{6,})$`, 'u'),
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
  /** "Russia, which recognised them in July, hosts talks": two statements on one State. */
  [
    new RegExp(
      String.raw`${WHO}, (?:which|who) ((?:(?:has |had )?\w+(?:ed|took|gave)|shut|kept|held|sent|let|(?:still |now )\w+s|does|did|has|had|is|was|will) [^,]{4,90}), ((?:has |had )?\w+.{8,})$`,
      'u',
    ),
    (who, first, second) => [`${who} ${first}`, `${who} ${second}`],
  ],
  /**
   * "Tajikistan, alone among its neighbours in shunning them, still hosts the old envoy", "its embassy, shut in August, is
   * back at work": what it is, and what it does.
   */
  [
    new RegExp(
      `${WHO}, ((?:alone|(?:the|one of the) (?:only|sole|lone|first|last|few)|closed|wound up|shut|shuttered|reopened|recognised|handed over) [^,]{4,90}), (${DOES} .{8,})$`,
      'u',
    ),
    (who, is, does) => [`${who} is ${is}`, `${who} ${does}`],
  ],
  /** "Pakistan, while withholding recognition, has issued visas": what it does beside it is stated as well. */
  [
    new RegExp(
      String.raw`${WHO}, (?:while|though|although|whilst) (\w+ing [^,]{4,60}), ((?:has|have|had|is|are|was|were|will|did|does|now|also|\w+ed|took|gave|sent|let)\b.{8,})$`,
      'u',
    ),
    (who, doing, does) => [`${who} is ${doing}`, `${who} ${does}`],
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
  /** "Saudi Arabia, whose embassy in Kabul is empty, sent blankets": what is so of its embassy, and what it does. */
  [
    new RegExp(`${WHO}, whose ([^,]{4,90}), (.{8,})$`, 'u'),
    (who, its, does) => [`${who}'s ${its}`, `${who} ${does}`],
  ],
  /** "They are banned in Kazakhstan, which listed them in 2005." */
  [
    new RegExp(
      String.raw`^(.{12,} (?:(?<!(?:embassy|consulate|mission|general) )in|by|with|from|to) )(${BARE_NAME}), which ((?:has |had |is |was )?\w+(?:ed|s|took|gave|shut|kept|held|sent|let) .{4,})$`,
      'u',
    ),
    (first, who, does) => [`${first}${who}`, `${who} ${does}`],
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
  /** "Pakistan already had one, the Russians are the latest": a second sentence behind a comma. */
  [
    new RegExp(
      String.raw`^(?!\W*(?:After|Since|While|When|If|As|With|Although|Though|Unlike|Like|In|On|By|Per|For)\b)(.{12,}? (?:has|have|had|is|are|was|were|took|takes|\w+ed) [^,]{4,}), ((?:the )?${BARE_NAME} (?:is|are|has|have|was|were) (?!said\b|told\b)[^,]{6,})$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "Pakistan recognises Taliban rule, names ambassador to Kabul": a headline of two verbs. */
  [
    new RegExp(
      `^((?:[\\w ]{3,30}: )?${BARE_NAME}) (\\w+s [^,]{4,60}), ((?:names|posts|sends|takes|accepts|hands|opens|reopens|closes|shuts|raises|drops|recogni[sz]es|refuses|rejects|keeps|receives|accredits) .{8,})$`,
      'u',
    ),
    (who, first, second) => [
      `${who} ${first}`,
      `${who} ${second.replace(/^((?:accepts|takes|receives|accredits) )(?:an? )?(?=ambassador|envoy|diplomat|charg)/, '$1a Taliban ')}`,
    ],
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
  /** "Tajikistan should be grey, the one neighbour with no ties": what is put behind it is stated. */
  [
    new RegExp(
      `^(?:.{0,30}? (?:but|and|so) )?(${BARE_NAME}) ([^,]{3,60}), (the (?:one|only|sole|lone|last|first) (?:neighbou?r|country|state|nation|capital|government) (?!to (?:go that far|do (?:so|it|that)|take (?:the|that) step)\\b).{6,})$`,
      'u',
    ),
    (who, does, is) => [`${who} ${does}`, `${who} is ${is}`],
  ],
  /** "Tajikistan has not, after Tashkent did": of whom comes after it, the contrary of a "not" is stated. */
  [new RegExp(`^(.{20,}), (after ${BARE_NAME} did\\b.*)$`, 'u'), (first, second) => [first, second]],
  /** "They run the embassy, which Iran calls an Afghan affair": what is stated, and what somebody says of it. */
  [
    /^(.{20,}), which (\p{Lu}[\p{L}’']+(?: \p{L}+){0,3}?) (?:describes|described|calls|called|regards|sees|considers)(?: as)?( .+)$/u,
    (first, who, calls) => [first, `${who} says that it is${calls}`],
  ],
  /** "It has been handed over, leaving no neighbour whose …": what is left is stated besides. */
  [/^(.*), ((?:leaving|making|meaning) .*)$/su, (first, left) => [first, left]],
]

/** The statements of a sentence that says of its subject, in passing, something with a yes or no of its own. */
export const inStatements = (sentence: string): readonly string[] =>
  SPLITS.reduce<readonly string[]>(
    (statements, [found, into]) =>
      statements.flatMap((statement) => {
        const [whole, ...parts] = found.exec(statement) ?? []
        return whole === undefined ? [statement] : into(...parts)
      }),
    [sentence],
  )
