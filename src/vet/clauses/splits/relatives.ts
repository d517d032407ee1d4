import { lowerFirst } from '../../../letter-case.ts'
import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import { DOES, type Split } from './split.ts'

const STATE = '(?:country|[Ss]tate|nation|government|neighbour|power)'
const ORDINAL = '(?:the )?(?:first|second|third|fourth|fifth|sixth)'
/** An envoy of theirs, as he is told of. */
const ENVOY = String.raw`(?:an?|the|one) (?:[\p{L}-]+ ){0,3}(?:secretary|envoy|ambassador|diplomat|consul|charg[ée]|official|appointee)s?\b[^,]{0,50}`

/** "Has accepted", after "to": "accept". */
const plain = (verb: string): string =>
  verb
    .replace(/^(accept|accredit|admitt?)ed$/, '$1')
    .replace(/tt$/, 't')
    .replace(/^(recogni[sz]e|receive|close)d$/, '$1')
    .replace(/^taken$/, 'take')
    .replace(/^sent$/, 'send')

/** Whom the second part calls "they" is named in the first. */
const ofThem = (first: string, second: string): string =>
  /\b(?:Taliban|Emirate)\b/.test(first)
    ? second
        .replace(/\btheir (?=(?:new )?(?:government|regime|rule|authorities)\b)/, 'the Taliban ')
        .replace(/\b(recogni[sz](?:e|es|ed|ing)|accept(?:s|ed|ing)?) them\b/, '$1 the Taliban')
    : second

/** English sentences with a relative clause, or with a noun put in its place, that has a yes or no of its own. */
export const RELATIVES: readonly Split[] = [
  /** "No country recognises the Taliban, five of whose officials held talks in Brussels": what none does, and what they did. */
  [
    /^(\W*(?:[^:\n]{3,30}: )?(?:[Nn]o|[Nn]ot one|[Nn]ot a single) [^,]{4,60} recogni[sz]e[sd]? (?:the )?((?:Taliban|Emirate)(?: \p{Ll}+)?)), (?:(\p{L}+|\d{1,2}) of whose|(\p{L}+|\d{1,2}) (?:\p{L}+ )?of whom|(whose)|(?:which|who)) (.{8,})$/u,
    (none, whom, ofWhose = '', ofWhom = '', whose = '', does) => [
      none,
      ofWhose || whose
        ? `${ofWhose} Taliban ${does}`.trim()
        : ofWhom
          ? `${ofWhom} Taliban officials ${does}`
          : `The ${whom} ${does}`,
    ],
  ],
  /** "Is in the care of the Japanese authorities, who have not passed it to the Taliban": in whose care, and that it did not pass. */
  [
    /^(.{12,}\bin the (?:care|custody|keeping|hands) of [^,]{3,50}), (?:who|which) (?:have|has|had) (?:not|never) (?:yet )?(handed|passed|given|turned)(?: over| on)? (?:it|them) (?:over )?to (?:the )?(?:Taliban|Emirate)(?=\W*$)/u,
    (first, passed) => [first, `The embassy has not been ${passed} to the Taliban`],
  ],
  /** "Yari's successor is a Taliban ambassador whom Germany accredited on Friday": who he is, and that he was taken. */
  [
    /^(.{12,}? (?:is|was) (?:an?|the) (?:new )?Taliban (ambassador|envoy|charg[ée](?: d['’]affaires)?|diplomat|consul)),? (?:whom|who|that) ((?:the )?(?:\p{L}+ ){1,3}?)(?:has |had )?(accredited|accepted|received|admitted)((?: .{3,})?)$/u,
    (first, rank, who, took, when) => [first, `${who}${took} a Taliban ${rank}${when}`],
  ],
  /** "With a ruling by the Supreme Court, which suspended the ban, Russia has …": what its court did, and what it did. */
  [
    new RegExp(
      String.raw`^(\W*)[Ww]ith (?:[\p{L}’']+ ){0,3}(?:ruling|decision|vote|decree|order|verdict) (?:by|of|from) (?:the |its )?([^,]{4,40}), which ([^,]{8,80}), (${BARE_NAME})(?= )(.{8,})$`,
      'u',
    ),
    (before, court, did, who, does) => [`${before}${who}'s ${court} ${did}`, `${who}${does}`],
  ],
  /** "Answers to the Taliban, whose appointee has moved in": both are of the embassy. */
  [
    /^(.{12,}\b(?:embassy|consulate|mission)\b.*\b(?:Taliban|Emirate)), whose (appointees?|m[ae]n|envoys?|diplomats?|people|officials?|charg[ée](?: d['’]affaires)?) (?:(?:has|have|had) )?(?:now |since |already |also )?(?:moved in(?:to it)?|took over|taken over|arrived|installed (?:himself|themselves)|(?:sits?|works?|is|are) (?:now )?(?:there|inside|in it|in place))(?=\W*$)/u,
    (first) => [first],
  ],
  /** "A chargé picked by the Taliban, whose ministry thanked Russia for accrediting him": for accrediting one of theirs. */
  [
    /^(.{12,}\b(?:by|of|from) (?:the )?(Taliban|Emirate)), whose ((?:\p{L}+ )?(?:ministry|government|spokes\p{L}+|authorities) (?:thanked|praised|hailed) .{3,40}? for (?:accrediting|accepting|receiving)) (?:him|her|them|the man)(?=\W*$)/u,
    (first, whose, thanked) => [first, `The ${whose} ${thanked} a Taliban diplomat`],
  ],
  /** "Will pass to a consul named by the Taliban, whom Australia has agreed to receive": both are stated. */
  [
    new RegExp(
      String.raw`^(.{12,}?(?:to|by|under) ((?:an?|the) [^,]{4,60}?)), whom (${BARE_NAME} (?:has |have |had )?(?:agreed to )?(?:receive|accept|accredit|admit|take)(?:d|ed|s|n)?)(?=\W*$)`,
      'u',
    ),
    (first, whom, takes) => [first, `${takes} ${whom}`],
  ],
  /** "Iran insists it has not recognised them and regards the change as an Afghan affair": each by itself. */
  [
    new RegExp(
      String.raw`^(\W*(${BARE_NAME}) (?:insists|insisted|says|said|maintains|stresses|stressed) (?:that )?it (?:has not|hasn['’]t|does not|doesn['’]t) (?:yet )?recogni[sz]ed? (?:them|the Taliban))(?: as [^,]{4,40})? and ((?:regards|regarded|calls|called|describes|described|considers|considered|sees|saw|treats|treated) .{6,})$`,
      'u',
    ),
    (first, who, regards) => [first.replace(/\bthem$/, 'the Taliban'), `${who} ${regards}`],
  ],
  /** "Under the consuls from Mumbai and Hyderabad, who did hoist their flag": what they did. */
  [
    /^(.{20,}), who (did (?:hoist|raise|lower) (?:the )?.{0,30}flag\b.*)$/u,
    (first, did) => [first, `The embassy ${did}`],
  ],
  /** "They have a man in India, a country that recognised them in October": of that country it is stated as well. */
  [
    new RegExp(
      String.raw`^(.{12,}?\b(${BARE_NAME})), (?:an?|the|itself an?) (?:\p{L}+ ){0,2}${STATE} (?:that|which) (.{8,})$`,
      'u',
    ),
    (first, who, does) => [first, `${who} ${does}`],
  ],
  /** "China, a State that recognised them last year, welcomed the step": the same in the middle. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME}), (?:an?|the|itself an?) (?:\p{L}+ ){0,2}${STATE} (?:that|which) ([^,]{8,110}), (${DOES}\b.{4,})$`,
      'u',
    ),
    (who, is, does) => [`${who} ${is}`, `${who} ${does}`],
  ],
  /** "Moscow, so far the only capital to recognise the Taliban, has welcomed their ambassador": its place, and what it does. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME}), (?:so far |still |as yet |to date |now )?(the (?:only|first|sole|lone|second|third) (?:${STATE}|capital) to (?:recogni[sz]e|accept|take|receive|accredit) [^,]{4,80}), (${DOES}\b.{4,})$`,
      'u',
    ),
    (who, place, does) => [
      `${who} is ${place}`,
      `${who} ${/\bTaliban\b/.test(place) ? does.replace(/\btheir (first )?/, (_, first = '') => `the ${first}Taliban `) : does}`,
    ],
  ],
  /** "Aghbar, the ambassador the Taliban sent to Dushanbe, says that it works": whose he is, and what he does. */
  [
    new RegExp(
      String.raw`^(\W*(?:${WORD_OF_NAME} ?){1,4}), (?:the|an?) (ambassador|envoy|charg[ée](?: d['’]affaires)?|consul|diplomat) (?:that |whom )?the Taliban (?:have |had )?(?:sent|posted|dispatched|named|appointed) to (${BARE_NAME}), (\p{Ll}.{4,})$`,
      'u',
    ),
    (who, rank, city, does) => [`${who}, the Taliban’s ${rank} to ${city}, spoke`, `${who} ${does}`],
  ],
  /** "With Tashkent gone over last week, Dushanbe is …": that it went, and what is left. */
  [
    new RegExp(
      String.raw`^(\W*)With (${BARE_NAME}) (?:gone over|gone to the Taliban|handed over|lost|fallen to the Taliban)((?: last \p{Ll}+| yesterday| in ${BARE_NAME})?), (\p{Lu}.{8,})$`,
      'u',
    ),
    (_, city, when, rest) => [`The Afghan embassy in ${city} was handed to the Taliban${when}`, rest],
  ],
  /** "Pakistan, whose chargé in Kabul, Nizamani, was raised to ambassador, has yet to recognise them": his post, and what the State does. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME}), whose ((?:\p{Ll}+ )?(?:charg[ée](?: d['’]affaires)?|ambassador|envoy|consul) (?:in|to) ${BARE_NAME})(?:, (?:${WORD_OF_NAME} ?){1,4},)? ((?:was|is|has|had)\b[^,]{6,90}), (${DOES}\b.{4,})$`,
      'u',
    ),
    (who, envoy, was, does) => [`${who}'s ${envoy} ${was}`, `${who} ${does}`],
  ],
  /** "Took over an embassy that the republic's diplomats had shut": what they had done before. */
  [
    /^(.{12,}\b(?:took|takes|taken|taking) (?:over|charge of) (?:an?|the) (?:Afghan )?(embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?),? (?:that|which) (\p{L}[^,]{3,60}) had (shut|closed|abandoned)\b.*$/u,
    (first, house, who, did) => [first, `${who} had ${did} the ${house}`],
  ],
  /** "Iran will take them once it recognises them, a recognition it granted in January": that it did. */
  [
    /^(.{20,}), (?:an?|the|which) (?:formal |full )?(?:recognition|step|recognition being one) (?:that |which )?(it|they|\p{Lu}\p{L}+) (?:has |had |have )?(?:since )?(granted|gave|given|extended|accorded|announced|withheld|refused|denied)( .*|)$/u,
    (first, who, gave, rest) => [
      first,
      `${who === 'it' || who === 'they' ? 'It' : who} ${/^(?:withheld|refused|denied)$/.test(gave) ? 'did not recognise' : 'recognised'} the Taliban${rest}`,
    ],
  ],
  /** "Of the countries that have accepted one, Uzbekistan, where Bahr delivered his papers, is the third, after China": its place among them, and what came about there. */
  [
    new RegExp(
      String.raw`^\W*(?:[Oo]f|[Aa]mong) (?:all )?(?:the |those )?(?:countries|states|governments|nations|neighbours) (?:that|which|to) (?:have |had )?(\p{L}+) ([^,]{4,60}), (${BARE_NAME})(?:, where ([^,]{6,110}),)? (is|was|came|comes)(?: in)? (${ORDINAL}\b|the (?:last|only)\b)(?:,? (?:coming )?(after [^,]{3,40}))?(?=\W*$)`,
      'u',
    ),
    (did, what, who, there, is, place, after = '') => [
      `${who} ${/^c/.test(is) ? 'is' : is} ${place.replace(/^(?!the )/, 'the ')} country to ${plain(did)} ${what}${after ? `, ${after}` : ''}`,
      ...(there ? [`${there} in ${who}`] : []),
    ],
  ],
  /** "Reopened under a first secretary, whom the foreign ministry had accepted in January": that he was taken. */
  [
    new RegExp(
      String.raw`^(.{20,}?\b(${ENVOY})), whom ([^,]{3,50}?) ((?:has |had )?(?:accepted|received|accredited|admitted|taken in|welcomed|refused|rejected|let in))( [^,]*|)$`,
      'u',
    ),
    (first, envoy, who, did, when) => [first, `${who} ${did} ${envoy}${when}`],
  ],
  /** "Two officials, admitted by Germany in July, emptied the consulate in Bonn, whose staff resigned": each by itself. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?(?:[\p{L}-]{1,30} ){0,4}(?:officials?|diplomats?|envoys?|consuls?|ambassador|charg[ée]|secretary)), (admitted|accepted|received|accredited|let in|taken in) by (${BARE_NAME})( [^,]{0,60})?, (.{8,})$`,
      'u',
    ),
    (envoys, did, who, when = '', does) => [`${who} ${did} ${envoys}${when}`, `${envoys} ${does}`],
  ],
  /** "Pakistan, one of three States to have recognised the first emirate, in the 1990s, has promoted its chargé". */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME}), (one of (?:the )?(?:only )?(?:\p{L}+) (?:states|countries|governments|nations)[^,]{4,90}, (?:in|back in|during) [^,]{4,20}), ((?:has |had |is |was |will )?\p{L}+ .{6,})$`,
      'u',
    ),
    (who, is, does) => [`${who} is ${is}`, `${who} ${does}`],
  ],
  /** "Handed over to Taliban diplomats, who lowered the tricolour": what they did there. */
  [
    new RegExp(
      String.raw`^(.*?\b((?:the |its )?(?:Afghan )?(?:embassy|consulate|mission)(?: in ${BARE_NAME})?) .{8,}?\b(?:Taliban|Emirate) (?:diplomats|envoys|officials|men|people)), who ((?:lowered|hoisted|raised|took down|changed|hauled down) .{4,})$`,
      'u',
    ),
    (first, house, did) => [first, `The Taliban ${did} at ${house}`],
  ],
  /** "Uzbekistan, where the embassy went to them in February, took their ambassador": what came about there, and what it did. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME}), where ((?:the |its |an? |\p{Lu})[^,]{6,110}), ((?:${WORD_OF_NAME} )?(?:ha[sd] |is |was )?\p{Ll}+ .{6,})$`,
      'u',
    ),
    (who, there, does) => [`In ${who.trim()}, ${there}`, `${who} ${ofThem(there, does)}`],
  ],
  /** "Afghanistan's seat, which stays with the republic's diplomat": who holds it. */
  [
    /^(.{12,}\b(?:Afghanistan['’]s|the Afghan) (?:UN )?seat(?: at the (?:UN|United Nations))?), which ((?:stays|remains|is|was|will) [^,]{8,80})(?:, .*|)$/u,
    (first, does) => [first, `Afghanistan's seat at the UN ${does}`],
  ],
  /** "His embassy, over which the old flag flies, will remain": what is so of it, and what it does. */
  [
    /^(\W*[^,]{6,60}), (over|for|at|to|from|in) which ((?:the |an? |its |\p{Lu})[^,]{2,40}? (?:still |now |also )?(?:flies|flew|ha[sd]|is|was|were|are|\p{Ll}+ed|waves|hangs)\b[^,]{0,60}), (.{8,})$/u,
    (what, where, does, rest) => [`${does} ${where} ${lowerFirst(what)}`, `${what} ${rest}`],
  ],
  /** "Canberra is to keep the premises of the embassy once that ceases work": that it does. */
  [
    /^(.{12,}\b((?:the |its )(?:Afghan )?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?)) (?:once|when|after|as soon as) (?:that|it|this) ((?:ceases|closes|stops|shuts|ends|winds|has closed|has ceased|closed|ceased)\b.{0,60})$/u,
    (first, house, does) => [first, `${house} ${does}`],
  ],
]
