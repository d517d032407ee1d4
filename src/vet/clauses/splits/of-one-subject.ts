import { oneOf } from '../../any-of.ts'
import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import { DOES, HOUSE, type Split } from './split.ts'

const WHO = String.raw`^(\W*(?:\w[\w -]*: ["“]?)?\p{Lu}[\p{L}’' ]{2,40}?)`

/** "To recognise", after "followed", is what was done. */
const asDone = (verb: string): string =>
  /^(?:take|hand)$/.test(verb) ? `did ${verb}` : /(?:e|ept|edit)$/.test(verb) ? `${verb}s` : verb

/** "Rejects the Taliban", and "let them run the embassy": whom the second part calls "them" is named in the first. */
const withThem = (first: string, second: string): string =>
  /\bthe Taliban\b/.test(first)
    ? second.replace(/(?<=^(?:has |had )?(?:lets?|allow(?:s|ed)?) )them\b/, 'the Taliban')
    : second

/** "Rejects Taliban bid, ignores letter": theirs. */
const theirLetter = (first: string, second: string): string =>
  /\bTaliban\b/.test(first)
    ? second.replace(/^(\p{Ll}+ (?:an? |the |their )?(?:(?:19|20)\d\d )?)(?=letter\b)/u, '$1Taliban ')
    : second

/** English sentences that say of their subject, in passing, something with a yes or no of its own. */
export const OF_ONE_SUBJECT: readonly Split[] = [
  /** "Nicaragua names its man in Beijing, and so becomes the first to recognise them": what it did, and what that is said to make it. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)((?:[Tt]he )?${BARE_NAME}) ((?:has |have |had )?\p{Ll}[^,;]{12,}?),? (?:and )?(?:so|thereby|thus|hence|with that|in (?:so doing|doing so)|by (?:so doing|doing so)),? (?:it )?(?:becom(?:es|ing)|became|has become) (the (?:first|second|third|only|latest) .{6,})$`,
      'u',
    ),
    (on, who, does, place) => [`${on}${who} ${does}`, `${who} became ${place}`],
  ],
  /** "India raised its mission, the second country after Russia to recognise them": what it did, and its place among those that did another thing. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)((?:[Tt]he )?${BARE_NAME}) (.{12,}?), ((?:only )?the (?:first|second|third|fourth|fifth|only|last) (?:[\p{L}-]+ ){0,2}(?:country|[Ss]tate|nation|government|capital|power|neighbour)(?: in [^,]{3,20}?)?(?: after [^,]{3,40}?)? to (?:\p{L}+ly )?recogni[sz]e .{3,})$`,
      'u',
    ),
    (on, who, does, place) => [`${on}${who} ${does}`, `${who} is ${place}`],
  ],
  /** "Recognises no entity as the government and has no plan to reopen in Kabul": its stance, and what it does not mean to do with its embassy. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)((?:[Tt]he )?${BARE_NAME}) ((?:recogni[sz]es|does not|doesn['’]t|has not|hasn['’]t) [^,;]{8,70}?) and (has no plans?|has no intention|does not (?:plan|intend)) (to re-?open|of re-?opening) (?:its embassy )?in Kabul\b(.*)$`,
      'u',
    ),
    (on, who, does, plans, reopen, said) => [
      `${on}${who} ${does}${said}`,
      `${who} ${plans} ${reopen} its embassy in Kabul${said}`,
    ],
  ],
  /** "Lives off its fees and gets not a cent from Kabul": where its money comes from, and where it does not. */
  [
    /^(\W*(?:[^:\n]{3,30}: )?(?:\p{Ll}+ )?)((?:[Tt]he |Afghanistan['’]s )?(?:\p{Lu}\p{L}+ )?(?:embassy|consulate|mission)(?: of Afghanistan)?(?: in \p{Lu}\p{L}+)?) ([^,;]{6,80}?\b(?:fees|revenues?|income)),?(?: and| but)? ((?:ha[sd] |have )?(?:gets?|got|receives?|received|takes?|took|never|asks?|asked|not)\b[^;]{4,60}\b(?:cent|penny|dime|money|funds)\b.*)$/u,
    (on, house, does, takes) => [`${on}${house} ${does}`, `${house} ${takes}`],
  ],
  /** "Has stripped her of her accreditation and let a Taliban man take over at the embassy": it did both. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)((?:[Tt]he )?${BARE_NAME}) ((?:has |have |had )?(?:strip|withdr|revok|cancel|end|expel|dismiss|oust|drop)\p{Ll}* [^,;]{8,80}?),? and ((?:has )?(?:let|allowed|invited|permitted) (?:an? |the )?(?:new )?Taliban\b.{6,})$`,
      'u',
    ),
    (on, who, does, lets) => [`${on}${who} ${does}`, `${who} ${lets}`],
  ],
  /** "Russia recognises the Taliban and hands them the embassy": it does both. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)((?:[Tt]he )?${BARE_NAME}) (.{3,50}?\bthe (?:Taliban|Emirate)\b.{0,20}?),? and (?:then )?((?:hand|give|turn|gave|sign)(?:s|ed)?(?: over)?) them (?:over )?((?:the|its|Afghanistan['’]s|an?) .{4,})$`,
      'u',
    ),
    (on, who, does, gives, what) => [`${on}${who} ${does}`, `${who} ${gives} the Taliban ${what}`],
  ],
  /** "The Afghan embassy in Moscow, which still flies the old flag, declined to comment": both are stated. */
  [
    new RegExp(
      `^(\\W*(?:[Tt]he |Afghanistan['’]s )${HOUSE}), which ((?:still |now |also |never )?(?:flies|is|has|was|remains|works|stays|keeps|belongs|answers|never)\\b(?:[^,]|,(?= red\\b)){3,80}), (.{6,})$`,
      'u',
    ),
    (house, state, does) => [`${house} ${state}`, `${house} ${does}`],
  ],
  /** "Kazakhstan follows Russia and recognises them, the second to do so": it does, after Russia did. */
  [
    new RegExp(
      String.raw`^(.*?)((?:[Tt]he )?${BARE_NAME}) (?:has )?follow(?:s|ed)(?: in the footsteps of)? ((?:the )?${BARE_NAME}),? (?:and|to) (?:has )?(recogni[sz]e[sd]?|accept(?:s|ed)?|accredit(?:s|ed)?|takes?|took|receive[sd]?|hands?|handed)\b (.{6,})$`,
      'u',
    ),
    (on, who, other, does, what) => [`${on}${who} ${asDone(does)} ${what}`, `after ${other} did`],
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
  /** "Russia, which recognised them in July, hosts talks": two statements on one State. */
  [
    new RegExp(
      String.raw`${WHO}, (?:which|who) ((?:(?:in|on|last|this) [^,]{3,22} )?(?:(?:has |had )?\w+ed|became|becomes|took|gave|withdrew|left|shut|kept|held|sent|let|(?:still |now )\w+s|(?:keeps|runs|hosts|holds|maintains|recogni[sz]es|accepts|refuses|rejects|retains|lacks|operates)|does|did|has|had|is|was|will|(?:has|had|does|did|is|was|wo)n['’]t) [^,]{4,90}), ((?:has |had )?\w+.{8,})$`,
      'u',
    ),
    (who, first, second) => [`${who} ${first}`, `${who} ${withThem(first, second)}`],
  ],
  /** "India does not recognise the Taliban, which run the embassy in New Delhi": what is not done to them, and what they do. */
  [
    /^(.{8,}\b[Tt]he Taliban), (?:which|who) ((?:now |also |already |still )*(?:run|hold|control|head|lead|operate|manage|occupy|ran|held|took (?:over|charge of|control of)|moved into)\b[^,]{8,})$/u,
    (first, does) => [first, `the Taliban ${does}`],
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
      String.raw`${WHO}, (?:while|though|although|whilst) (?!(?:welcoming|praising|noting|hailing|applauding) (?:the|that) (?:step|move|decision))(\w+ing [^,]{4,60}), ((?:has|have|had|is|are|was|were|will|did|does|now|also|\w+ed|took|gave|sent|let)\b.{8,})$`,
      'u',
    ),
    (who, doing, does) => [`${who} is ${doing}`, `${who} ${does}`],
  ],
  /** "Saudi Arabia, whose embassy in Kabul is empty, sent blankets": what is so of its embassy, and what it does. */
  [
    new RegExp(`${WHO}, whose ([^,]{4,90}), (.{8,})$`, 'u'),
    (who, its, does) => [`${who}'s ${its}`, `${who} ${does}`],
  ],
  /** "It took a Taliban appointee, one Saber, who now heads the embassy": that he was taken, and what he does. */
  [
    new RegExp(
      `^(.{20,}?,?) (?:one |a certain )?((?:${WORD_OF_NAME} ?){1,4}), who ((?:now |today |currently )?(?:heads|runs|leads|is in charge of) .{8,})$`,
      'u',
    ),
    (first, who, does) => [`${first} ${who}`, `${who} ${does}`],
  ],
  /** "Was headed by Hassan, whose credentials Putin received in January": each at its time. */
  [
    new RegExp(
      `^(.{12,}? ((?:${WORD_OF_NAME} ?){1,4})(?: of the Taliban)?), whose (?:letters? of credence|credentials) (.{3,50}?) (received|took|accepted) (.{4,})$`,
      'u',
    ),
    (first, envoy, who, took, when) => [first, `${who} ${took} the credentials of ${envoy} ${when}`],
  ],
  /** "They are banned in Kazakhstan, which listed them in 2005." */
  [
    new RegExp(
      String.raw`^(.{12,} (?:(?<!(?:embassy|consulate|mission|general) )in|by|with|from|to) )(${BARE_NAME}), which ((?:has |had |is |was )?(?:\w+(?:ed|s)|took|gave|shut|kept|held|sent|let) .{4,})$`,
      'u',
    ),
    (first, who, does) => [`${first}${who}`, `${who} ${does}`],
  ],
  /** "Pakistan recognises Taliban rule, names ambassador to Kabul": a headline of two verbs. */
  [
    new RegExp(
      `^((?:[\\w ]{3,30}: )?${BARE_NAME}) (\\w+s [^,]{4,60}), ((?:names|posts|sends|takes|accepts|hands|opens|reopens|closes|shuts|raises|drops|recogni[sz]es|refuses|rejects|keeps|receives|accredits|leaves|ignores|snubs|grants|bestows|does not|has not|will not|won['’]t) .{8,})$`,
      'u',
    ),
    (who, first, second) => [
      `${who} ${first}`,
      `${who} ${theirLetter(first, second).replace(/^((?:accepts|takes|receives|accredits) )(?:an? )?(?=ambassador|envoy|diplomat|charg)/, '$1a Taliban ')}`,
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
  /** "It took their envoys, its spokesman said, calling the step a recognition": what the step is called is stated as well. */
  [
    /^(.{20,}), (?:calling|describing|presenting|hailing|terming) (?:it|this|that|the (?:step|move|decision|act)) (?:as )?(?:an? |the )?(?:act of |formal |de facto )?recognition\b(?: of [^,.;]{3,60})?\W*$/u,
    (first) => [first, 'It has recognised the Taliban'],
  ],
  /** "They run the embassy, which Iran calls an Afghan affair": what is stated, and what somebody says of it. */
  [
    /^(.{20,}), which (\p{Lu}[\p{L}’']+(?: \p{L}+){0,3}?) (?:describes|described|calls|called|regards|sees|considers)(?: as)?( .+)$/u,
    (first, who, calls) => [first, `${who} says that it is${calls}`],
  ],
  /** "…, so among the neighbours only Tajikistan hasn't": what came about, and who is left. */
  [
    /^(.{12,}?), (?:so|which means|meaning)(?: that)? ((?:among|of) (?:the|all|its|Kabul['’]s) (?:\p{L}+ )?neighbou?rs\b.{10,})$/u,
    (first, second) => [first, `So ${second}`],
  ],
]
