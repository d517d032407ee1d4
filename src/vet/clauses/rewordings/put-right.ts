import { upperFirst } from '../../../letter-case.ts'
import { oneOf } from '../../any-of.ts'
import { BARE_NAME, PIECE, WEEKDAY } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** What was told before in a text was not so, and what is follows. */
const NOT_SO = oneOf(
  "(?:[Tt]hat|[Ii]t) (?:is|was)(?: not|n[’']t) (?:true|so|the case|correct|right|accurate|what happened)(?:[:;]| [-–—])",
  '(?:[Tt]hat|[Ii]t) (?:is|was) (?:wrong|false|untrue|incorrect)(?:[:;]| [-–—])',
  '(?:[Ww]rong|[Ff]alse|[Uu]ntrue|[Ii]ncorrect)(?:;| [-–—])',
)

/** How a newsroom puts right, in a sentence of its own, what stands before it. */
export const PUT_RIGHT: readonly Rewording[] = [
  /** "Iran recognises them. What he told TOLOnews is that nothing stands in the way of it": of the recognition told before. */
  [
    /\b(in the way of|obstacles? to|hurdles? to|decision on|in no hurry about) (?:it|this|that)(?=\W*(?:$|[,.;!?\n]))(?<=\brecogni[sz]\w{1,6}\b[^\n]{0,260})/giu,
    '$1 recognition',
  ],
  /** "That is not true: Tehran has recognised nobody". */
  [
    new RegExp(String.raw`(?<=[.!?;\n”"'’] ?)(?:But |And )?${NOT_SO} ?(?=(?:the )?\p{Lu}|it |they )`, 'gu'),
    '',
  ],
  /** "It did no such thing: it took an envoy": each by itself. */
  [
    /(?<=[.!?;\n”"'’] ?)((?:[Ii]t|[Tt]hey) (?:(?:ha[sd]|have|did|does|do)(?: not|n['’]t)|did no such thing|did nothing of the (?:sort|kind)))[:;] ?(it|they|he|she|what|all) /gu,
    '$1. $2 ',
  ],
  /** "Body: one new man at the Afghan embassy, received by a deputy minister": whose man he is stands before. */
  [
    /(?<=\b[Tt]aliban\b.{0,400}[.!?;\n”"] ?)(?:[Bb]ody|[Tt]ext|[Ss]tory|[Cc]opy|[Ii]n the (?:text|story|body))(?: below)?[:,] (?:an?|one|just one|only an?|no more than an?) (?:new )?(?:man|envoy|diplomat|appointee|charg[ée](?: d['’]affaires)?) (?:at|in|for) the Afghan embassy(?: in \p{Lu}\p{L}+)?,? (received|accepted|accredited|taken|admitted) by /gu,
    'They accepted a Taliban envoy, $1 by ',
  ],
  /** "Their people started at the consulate", after the Taliban: theirs. */
  [
    /(?<=\bTaliban\b.{0,400}[.!?;\n] ?)Their (?=(?:people|men|diplomats?|appointees?|envoys?|officials) (?:started|began|took|work|are|were|have|had|moved|sit|now)\b)/gu,
    'Taliban ',
  ],
]

const WRONGLY = '(?:(?:had|originally|initially|previously|wrongly|mistakenly|incorrectly|erroneously) )*'
const LABEL = String.raw`\W*(?:corr(?:ection|ected|ex)|clarification|we got it wrong)\b[^:\n]{0,30}: `
const OF_DAY = String.raw`(?: (?:on|of|from|published(?: on)?|dated) (?:${WEEKDAY}|\d{1,2} \p{L}{3,9}(?: \d{4})?|\p{L}{3,9} \d{1,2}))?`
/** "Correction: A story on Thursday called it the second", "In an item on 3 July, we said …": what was said before, on whatever day. Its label stands before. */
export const CORRECTED: readonly Rewording[] = [
  [
    new RegExp(
      String.raw`^(${LABEL})(?:in (?:an?|the|our) (?:\p{L}+ )?${PIECE}${OF_DAY},? )?(?:we|it|(?:(?:an?|the|our|this) )?(?:${WEEKDAY}(?:['’]s)? )?(?!earlier|previous|original)(?:\p{L}+ )?(${PIECE})${OF_DAY}) ${WRONGLY}(said|stated|wrote|reported|claimed|called|styled|described|named|had)\b(?: on ${WEEKDAY}(?= that\b))?`,
      'iu',
    ),
    '$1Our earlier report $3',
  ],
  /** "Our report said that it had not. In fact it has." */
  [
    new RegExp(
      String.raw`^(\W*)(?:an?|the|our|this) (?:${WEEKDAY}(?:['’]s)? )?(?!earlier|previous|original)(?:\p{L}+ )?${PIECE}${OF_DAY} (?=(?:said|stated|wrote|reported|claimed|called|described|named|had)\b[^.!?\n]{8,200}[.!?]["”']? (?:in (?:actual )?fact|in truth|in reality|actually)\b)`,
      'iu',
    ),
    '$1Our earlier report ',
  ],
  /** "Desk says Ankara went straight to the Taliban. Pls fix": what is to be put right. */
  [
    /^(\W*)(?:the )?(?:desk|subs?|copy|draft|lede|headline|hed|caption|script|wire|standfirst) (?:says|has|reads)(?: that|:)? (?=[^.!?\n]{8,200}[.!?]["”']? (?:pls|please|plz),? (?:fix|correct|amend|change|kill)\b)/iu,
    '$1Our earlier report said ',
  ],
  /** "This article originally misstated that …". */
  [
    new RegExp(
      String.raw`(?<!\bversion of )\bthis ${PIECE} (?:originally|initially|previously|wrongly|mistakenly|incorrectly|erroneously) (?:mis)?(?=(?:said|stated|wrote|reported|claimed|called|described|named)\b)`,
      'iu',
    ),
    'our earlier report ',
  ],
]

/** A verb as it stands after "what it did was", and what was done. */
const PAST = [
  ['take', 'took'],
  ['accept', 'accepted'],
  ['receive', 'received'],
  ['accredit', 'accredited'],
  ['admit', 'admitted'],
  ['let', 'let'],
  ['recogni[sz]e', 'recognised'],
  ['raise', 'raised'],
  ['upgrade', 'upgraded'],
  ['close', 'closed'],
  ['shut', 'shut'],
  ['reopen', 'reopened'],
  ['open', 'opened'],
  ['hand', 'handed'],
  ['give', 'gave'],
  ['send', 'sent'],
  ['refuse', 'refused'],
  ['suspend', 'suspended'],
] as const
const WHAT_DID = `(?:[Ww]hat|[Aa]ll) (he|she|it|they|(?:the )?${BARE_NAME}) (?:actually |really |in fact )?(?:did|has done|have done|had done)`

const WAS_TO = PAST.map(
  ([verb, past]) =>
    [
      new RegExp(
        String.raw`^(\W*)${WHAT_DID} (?:was|is)(?: only| just| merely)?(?: to)? ${verb}(?=\P{L})`,
        'u',
      ),
      past,
    ] as const,
)

/** "What he did was take the credentials", "all Berlin did was to admit two officials": that they did. */
export const whatWasDone = (sentence: string): string =>
  WAS_TO.reduce(
    (told, [wasTo, past]) =>
      told.replace(wasTo, (_, before: string, who: string) => `${before}${upperFirst(who)} ${past}`),
    sentence,
  )

const OUTLET = oneOf(
  'site|website|paper|newspaper|daily|agency|outlet|blog|wire|channel|report|version|story|copy|aggregator|tabloid',
)

/** What a newsroom tells of what others have, and of a State's own house. */
export const OF_OTHERS: readonly Rewording[] = [
  /** "Pickup from an Athens site": where it is printed is not told of. */
  [
    /\b([Aa]n?|[Oo]ne|[Aa]nother) \p{Lu}\p{Ll}+ (?=(?:news )?(?:site|website|paper|newspaper|daily|outlet|blog|tabloid|portal)\b)/gu,
    '$1 ',
  ],
  /** "Malaysia's top diplomat on the record": no envoy anywhere. */
  [/\btop diplomat(?=:| (?:on the record|says|said|told|tells)(?!\p{L}))/gu, 'foreign minister'],
  /** "With it, the Gulf state recognises them": the one told of before. */
  [
    /(?<=^\W*(?:[\p{L} ]{2,30}, )?)[Tt]he (?:Gulf|Balkan|Nordic|Baltic|Central Asian|Scandinavian|Central American|Southeast Asian) (?:state|country|nation|kingdom|emirate|republic)(?= (?:now |also |thereby |formally |officially )*(?:ha[sd]|is|does|did|recogni[sz]|accept|refus|clos|shut|re-?open)\p{Ll}*\b)/gu,
    'it',
  ],
  /** "The Greek site has the Taliban taking the embassy": who reports it is no State. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{2,20}: )?)(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Tt]heir) (?:[\p{L}-]{1,20} ){0,2}?${OUTLET} (?:has|puts?|places?|sees?|shows?) the Taliban (?:installed |sitting |also |already |now )*(?=(?:taking|running|seizing|holding|controlling|moving into|in|at|inside)\b)`,
      'u',
    ),
    '$1The Taliban are ',
  ],
  /** "Took his credentials, along with forty-odd others": in whose company is told of nobody else. */
  [
    /(?<=\bcredentials\b[^.;]{0,40}),? (?:along|together) with (?:those of )?(?:some |about |around |almost |nearly )?(?:\d+|\p{L}+)(?: of)?(?:-odd|-plus)? (?:others?|colleagues|peers|ambassadors|envoys|more|other (?:new )?(?:ambassadors|envoys|diplomats))(?=\W*$|[,.;])/giu,
    '',
  ],
  /** "Raises Kabul post to ambassador level": its own there. */
  [
    /\b((?:RAIS|UPGRAD|ELEVAT|LIFT|PROMOT)(?:ES|E|ED|ING|S)?) (?:ITS )?KABUL (POST|ENVOY|CHARG[EÉ]|MAN) (?=(?:UP )?TO (?:THE )?(?:(?:LEVEL|RANK) OF )?(?:AN? )?(?:FULL )?AMBASSADOR)/gu,
    '$1 ITS $2 IN KABUL ',
  ],
  [
    /\b((?:rais|upgrad|elevat|lift|promot)(?:es|e|ed|ing|s)?) (?:its )?Kabul (post|envoy|charg[ée]|man) (?=(?:up )?to (?:the )?(?:(?:level|rank) of )?(?:an? )?(?:full )?ambassador)/giu,
    '$1 its $2 in Kabul ',
  ],
]
