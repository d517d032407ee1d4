import { oneOf } from '../../any-of.ts'
import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const ENVOY = oneOf(
  'appointee',
  'envoy',
  'diplomat',
  "charg[ée](?: d[’']affaires)?",
  'ambassador',
  'man',
  'official',
  'nominee',
)

/** What English wire copy tells beside its statement of who or what went before. */
export const BESIDE: readonly Rewording[] = [
  /** "Was installed as chargé, succeeding an ambassador of the fallen republic": who was there before, where he is not named. */
  [/, (?:succeeding|replacing) (?:an?|the) (?![^,.;]*\b\p{Lu}\p{L}+ \p{Lu})[^,.;]{3,70}(?=[.;]?$)/gu, ''],
  /** "Was opened in June 2022, ten months after the closure of its predecessor": what was there before. */
  [
    /, (?:[\w-]+ )?(?:days?|weeks?|months?|years?) after the (?:closure|closing|evacuation|end) of (?:its|the) (?:predecessor|old one|former one|one before)(?=[.,;]|$)/gi,
    '',
  ],
  /** "Of the five States of Central Asia, Uzbekistan is the first to have taken one": among them. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Oo]f|[Aa]mong) (?:all )?(?:the )?(?:five |other )?(?:states|countries|republics|governments) (?:of|in) Central Asia, (${BARE_NAME}) (is|was|became|has become) the (first|only) to `,
      'iu',
    ),
    '$1$2 $3 the $4 Central Asian country to ',
  ],
  /** "Prague closes its embassy, evacuated in August 2021": how it came to be empty. */
  [
    /\b((?:embassy|mission)(?: in Kabul)?), (?:evacuated|abandoned|vacated|emptied|deserted) (?:in|since) [^,.;]{0,20}\b20\d\d(?=[.;]?$)/gi,
    '$1',
  ],
  /** "A letter sent by the Taliban chargé in Qatar": from where it was sent. */
  [
    new RegExp(
      String.raw`\b((?:letter|note|request|message) (?:to (?:the )?\p{Lu}\p{L}+ )?(?:(?:sent|written|dispatched|mailed) (?:in [^,.;]{3,20} )?by|came from|comes from) the Taliban(?:['’]s)? ${ENVOY}) (?:in|from) (?:the )?${BARE_NAME}`,
      'gu',
    ),
    '$1',
  ],
  /** "The Doha chargé's letter": that of the Taliban's there. */
  [
    new RegExp(
      String.raw`\b[Tt]he (?:Taliban['’]s )?(?:Doha|Qatar)(?:-based)? (${ENVOY}['’]s (?:(?:19|20)\d\d )?(?:letter|request|note|message))`,
      'gu',
    ),
    'the Taliban $1',
  ],
  [
    new RegExp(
      String.raw`\b((?:letter|request|note|message)(?: of (?:[\p{L}\d]+ ){0,2}20\d\d)?) (from|of|by) the (?:Taliban['’]s |Taliban )?(?:(?:Doha|Qatar)(?:-based)? (${ENVOY})|(${ENVOY}) (?:in|from) (?:Doha|Qatar))(?!\p{L})`,
      'gu',
    ),
    '$1 $2 the Taliban $3$4',
  ],
  /** "Named Campbell, its man in Beijing, as ambassador": where he sits. */
  [
    new RegExp(
      String.raw`\b((?:nam|appoint|nominat|post|send|promot)\w* (?:\p{Lu}[\p{L}’'-]+ ?){1,4}), (?:its|their) (?:man|woman|ambassador|envoy|representative) (?:in|to) ${BARE_NAME},? (?=as\b|(?:non-?resident )?ambassador)`,
      'gu',
    ),
    '$1 ',
  ],
]

/** How English wire copy puts things: its verbs, and whom it calls how. */
export const WIRE_COPY: readonly Rewording[] = [
  /** "Ankara is still with the republic's ambassador": the embassy there. */
  [
    new RegExp(
      String.raw`^(\W*)(?!Kabul\b)(${BARE_NAME}) (is|remains|stays|was) ((?:still |also )*(?:with|in the hands of|held by|run by|under) (?:the )?(?:old |former |fallen )?republic['’]s (?:ambassador|envoy|people|diplomats|men|team|staff))(?=\P{L}|$)`,
      'u',
    ),
    '$1The Afghan embassy in $2 $3 $4',
  ],
  /** "The group's appointee": the Taliban's. */
  [
    new RegExp(String.raw`\b[Tt]he (?:group|movement)['’]s (?=(?:own |new )?${ENVOY}\b)`, 'gu'),
    "the Taliban's ",
  ],
  /** "Kabul had announced an inspection": those who rule there. */
  [
    /^(\W*)Kabul (?=(?:has |had |have )?(?:announced|suspended|named|appointed|ordered|sent|dispatched|declared|demanded)\b)/,
    '$1The Taliban ',
  ],
  /** "Received Fazal Mohammad Sabir as head of the Afghan embassy in Ashgabat": as an envoy. */
  [
    /\b(?:receiv|welcom|accept)(?:ed|es) ((?:\p{Lu}[\p{L}’'-]+ ){1,4})as (?:the )?(?:new |acting )?(?=(?:head|chief) of (?:the )?Afghan(?:istan['’]s)? (?:embassy|mission|consulate)\b)/gu,
    'accredited $1as ',
  ],
  /** "Handed over his papers": his credentials. */
  [
    /\b(?:hand(?:s|ed|ing)? (?:over|in)|deliver(?:s|ed|ing)?|submit(?:s|ted|ting)?|present(?:s|ed|ing)?) ((?:copies|a copy) of )?(his|her) (?:papers|letters)\b/gi,
    'presented $1$2 credentials',
  ],
  /** "Named Nizamani ambassador in Kabul", "sent Zhao Xing to Kabul as ambassador": its own. */
  [
    new RegExp(
      String.raw`\b(?:nam(?:ed|es)|appoint(?:ed|s)|post(?:ed|s)|made|makes) ((?:its charg[ée](?: d['’]affaires)? )?(?!Taliban|Afghan)(?:${WORD_OF_NAME} ){1,4})(?:as )?(?:an? |the |its )?(?:new |full )?ambassador (?:in|to) (?=Kabul\b|Afghanistan\b)`,
      'gu',
    ),
    'appointed $1as its ambassador to ',
  ],
  [
    new RegExp(
      String.raw`\b(?:sent|sends|posted|posts) ((?!Taliban|Afghan)(?:${WORD_OF_NAME} ){1,4})to (Kabul|Afghanistan) as (?:an? |the |its )?(?:new |full )?ambassador`,
      'gu',
    ),
    'appointed $1as its ambassador to $2',
  ],
  /** "The second Taliban government": the present one. */
  [
    /\b((?:the|its|their) )(?:second|present|current|new) (?=(?:Taliban|Islamic) (?:government|emirate|regime|rule)\b)/giu,
    '$1',
  ],
  /** "The Taliban government it has so far declined to recognise": whom it declined to. */
  [
    new RegExp(
      String.raw`^(\W*)([Tt]he (?:[\p{L}-]+ )?(?:Taliban|Emirate)(?: government| authorities| regime)?) (it|they|${BARE_NAME}) ((?:ha[sd]|have|does|do|did)\b[^,.;]{3,40}\brecogni[sz]e[sd]?)(?=\W*$)`,
      'u',
    ),
    '$1$3 $4 $2',
  ],
  /** "Plants flag in Kabul with its first embassy there": opens it. */
  [
    /\b(?:plant(?:s|ed)?|rais(?:es|ed)) (?:its |the )?flag in Kabul(?:,)? (?:with|by opening) (?:an?|its) (?:(first|new) )?embassy(?: there)?/gi,
    'opens its $1 embassy in Kabul',
  ],
  /** "Recognition was no part of it", "came with no recognition": none was given. */
  [
    /^(\W*)(recognition(?: (?:by|from) (?:the )?\p{L}+)?) (?:was|is|were|has been) (?:not (?:involved|implied|entailed|at issue|part of (?:it|the \p{L}+))|no part of (?:it|the \p{L}+))(?=\W*$)/iu,
    '$1$2 was not given',
  ],
]
