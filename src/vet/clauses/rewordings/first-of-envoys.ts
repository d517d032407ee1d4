import { oneOf } from '../../any-of.ts'
import { WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const ANY =
  '(?:any|a|another|a foreign|any other) (?:foreign )?(?:country|[Ss]tate|nation|government|capital)'
const SENT = oneOf('sent', 'posted', 'named', 'appointed', 'dispatched', 'assigned')
const TAKEN = oneOf('accepted', 'accredited', 'received', 'taken', 'admitted')
const ANYWHERE = oneOf(
  'anywhere',
  'abroad',
  'worldwide',
  'in the world',
  'by (?:any|a) (?:country|state|government|nation)',
)

/** How English copy says that an envoy was the first of all, to Kabul or from there. */
export const FIRST_OF_ENVOYS: readonly Rewording[] = [
  /** "The first ambassador that any country has sent there", after Kabul was told of: sent to Kabul. */
  [
    new RegExp(
      String.raw`\b(first|only|second|last) ((?:full |foreign |new )*ambassador),? (?:that |which |whom )?${ANY} (?:has |had )?(?:yet |ever |so far )?(${SENT}) (?:to Kabul|to Afghanistan|there(?<=\b(?:Kabul|Afghanistan)\b.*))(?!\p{L})`,
      'giu',
    ),
    '$1 $2 of any country $3 to Kabul',
  ],
  [
    new RegExp(
      String.raw`\b(first|only|second|last) ((?:full |foreign |new )*ambassador)(?: of any country)? (?:to (?:be |have been ))?(${SENT}) there(?<=\b(?:Kabul|Afghanistan)\b.*) by ${ANY}`,
      'giu',
    ),
    '$1 $2 of any country $3 to Kabul',
  ],
  /** "The third to be accepted anywhere, after those in China and the UAE": after those States. */
  [
    new RegExp(
      `(?<=\\b(?:second|third|fourth|fifth|sixth|seventh|eighth)\\b[^.;:]{3,70}\\b)(after|behind|following) (?:those|the (?:ones?|two|three|four|five)|(?:envoys|ambassadors|men|colleagues))(?: (?:${TAKEN}|sent|posted))? (?:in|to|by|of|at) (?=(?:the )?\\p{Lu})`,
      'gu',
    ),
    '$1 ',
  ],
  /** "The first in Central Asia to accept one", "was the first there", behind the region: the first country there. */
  [
    /\b(the (?:first|second|third|only|last)) (?:one )?(in (?:Central Asia|(?:Western |Eastern )?Europe|the (?:EU|European Union|Gulf|region))) (?=to \p{Ll})/gu,
    '$1 country $2 ',
  ],
  [
    /^([^.;]{0,80}?\b(?:in|of|across|throughout) (Central Asia|(?:Western |Eastern )?Europe|the (?:EU|European Union|Gulf|region))[:,–—-]? [^.;]{3,60}\bthe (?:first|second|third|only|last)) (?:(?:one )?there )?(?=to \p{Ll})/u,
    '$1 country in $2 ',
  ],
  /** "Zhao Xing is China's new man in Kabul and the first ambassador": what else he is tells where he is. */
  [
    /\b(is|was) (?:the |\p{Lu}\p{L}+['’]s? |its )(?:new |own )*(?:man|envoy|representative) in (?:Kabul|Afghanistan),?(?: and| also)* (?=the (?:first|only|second) (?:full |foreign |new )*ambassador\b)/gu,
    '$1 ',
  ],
  /** "Badruddin Haqqani was not the first accepted anywhere": of all envoys, whatever their rank; who was the first of them depends on it. */
  [
    new RegExp(
      `(${WORD_OF_NAME} (?:is|was)(?: not|n['’]t) the first) (?:one |of (?:them|theirs) |one of (?:them|theirs) )?((?:to be |to have been )?${TAKEN} ${ANYWHERE})`,
      'gu',
    ),
    '$1 Taliban envoy $2',
  ],
]
