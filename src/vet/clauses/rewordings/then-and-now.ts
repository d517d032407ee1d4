import { oneOf } from '../../any-of.ts'
import type { Rewording } from '../rewording.ts'

const FIRST_RULE =
  '(?:(?:[Ii]n |[Ff]rom |[Bb]etween )?1996 ?(?:[-–—/]|to|and|until) ?(?:2001|01)|[Tt]he (?:19)?90s|[Tt]hen)'
/** Those who recognised it, to the end of their part of the list. */
const WHO = String.raw`((?:the )?\p{Lu}[^.;:()\n]{3,80}?)\)?(?=[.;\n]|$)`
const SINCE = String.raw`((?:[Ss]ince (?:(?:${oneOf('August', 'Aug', 'the takeover', 'then')}\b\.? ?)(?:20\d\d)?|20\d\d)|[Nn]ow|[Tt]oday|[Tt]his time))`
const NONE = '(?:no ?one|nobody|none|no (?:country|state|State|government|nation))'
const ONE = String.raw`(?:(?:only|just) )?((?:the )?\p{Lu}\p{L}+)(?: alone| only)?`

/** What is told of those who recognised the Taliban of the 1990s, to the end of its sentence. */
const TOLD_OF_THEM = String.raw`(?<=^|[.;:\n] ?)((?=[^.;\n]{0,200}\b(?:1990s|199[67]|first Taliban|first time|back then)\b)[^.;\n]{0,200}\brecogni[sz]ed\b[^.;\n]{0,200}?(?:[.;]|, (?:and|but)) ?)`
const SO_MANY = `(?:there (?:is|are)|there['’]s|it (?:is|was)|it['’]s|only|just|that makes|we have)`
const NAMES = String.raw`((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`

/** Who recognised the Taliban of 1996 to 2001, and who those of today, in a list of the two in which neither is a sentence. */
export const THEN_AND_NOW: readonly Rewording[] = [
  [new RegExp(`^(\\W*)[Tt]hen (?:and|&) now[:.] (?=${FIRST_RULE})`, 'u'), '$1'],
  /** "1996-2001: recognised by Pakistan, Saudi Arabia and the UAE." */
  [
    new RegExp(
      String.raw`(?<=^|[.:;\n] ?|[-–—] )${FIRST_RULE}[:,]? (?:(?:the Taliban|they|it) (?:were|was) )?recogni[sz]ed by ${WHO}`,
      'gu',
    ),
    '$1 recognised the first Taliban government',
  ],
  /** "Then: three countries recognised the Taliban – Pakistan, Saudi Arabia and the UAE." */
  [
    new RegExp(
      String.raw`(?<=^|[.:;\n] ?)${FIRST_RULE}[:,] (?:\p{L}+|\d) (?:countries|states|governments|nations) recogni[sz]ed (?:the Taliban|them) ?[-–—:,(] ?${WHO}(?=[.;\n] ?${SINCE}[:,])`,
      'gu',
    ),
    '$1 recognised the first Taliban government',
  ],
  /** "Since August 2021: by no one.", "Now: none." */
  [
    new RegExp(
      String.raw`(?<=recognised the first Taliban government[.;\n] ?)${SINCE}[:,] (?:recogni[sz]ed )?(?:by )?${NONE}(?=\W*(?:$|[.;\n]))`,
      'gu',
    ),
    '$1 no country has recognised the Taliban',
  ],
  /** "Today, by Russia alone." */
  [
    new RegExp(
      String.raw`(?<=recognised the first Taliban government[.;\n] ?)${SINCE}[:,] (?:recogni[sz]ed )?(?:by )?${ONE}(?=\W*(?:$|[.;\n]))`,
      'gu',
    ),
    '$1 only $2 has recognised the Taliban',
  ],
  /** "In the 1990s three recognised them: … Today there is one, Russia." */
  [
    new RegExp(
      String.raw`${TOLD_OF_THEM}${SINCE},? ${SO_MANY} (?:just |only |still )*(?:the |a )?(?:one|single)(?: country| state| State| does| has)*(?: ?[,:(–—-]|,? and (?:that is|it is|that['’]s|it['’]s)) ?${NAMES}\)?(?=\W*(?:$|[.;\n]))`,
      'gu',
    ),
    '$1$2 only $3 has recognised the Taliban',
  ],
  /** "…, and today there is only Russia." */
  [
    new RegExp(
      String.raw`${TOLD_OF_THEM}${SINCE},? (?:there (?:is|are)|there['’]s|it (?:is|was)|it['’]s|we have) (?:only|just) ${NAMES}(?=\W*(?:$|[.;\n]))`,
      'gu',
    ),
    '$1$2 only $3 has recognised the Taliban',
  ],
  /** "Today it is two, Russia and China." */
  [
    new RegExp(
      String.raw`${TOLD_OF_THEM}${SINCE},? ${SO_MANY} (?:just |only |still )*(?:two|2)(?: countries| states| do| have)*(?: ?[,:(–—-]|,? and (?:they are|those are)) ?${NAMES} and ${NAMES}\)?(?=\W*(?:$|[.;\n]))`,
      'gu',
    ),
    '$1$2 $3 and $4 have recognised the Taliban',
  ],
]
