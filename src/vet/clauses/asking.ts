import type { Tells } from '../../understand/tells.ts'
import { oneOf } from '../any-of.ts'
import { STANDS } from './drafted.ts'

const SAY = oneOf('say', 'write', 'print', 'report', 'state')
/** "Is it fair to say that …?": what may be said is stated. */
const TO_SAY = new RegExp(
  String.raw`^\W*${oneOf(
    // "Is it fair to say that", "safe to print"
    `(?:(?:is|would) it (?:be )?)?(?:fair|right|safe|accurate|correct|true|ok(?:ay)?|fine) to ${SAY}(?: that)?`,
    // "Is it true that …", "Legal asks: is it accurate that …"
    '(?:[^:?.]{3,30}: )?is it (?:really |actually |even )?(?:true(?:,| that)?|(?:accurate|correct|right|the case) that)',
    // "Am I reading the statement right: …", "am I right in thinking that"
    '(?:am i|are we|do i|do we|did i|have i|have we) (?:read|reading|understand|understanding|understood|got|getting|hear|hearing|heard) [^:?.]{2,50}? (?:right|correctly|properly|straight)(?: ?[:,–—-])?(?: (?:that|in that|in saying that|in thinking that))?',
    '(?:am i|are we) (?:right|correct) (?:that|to (?:think|say|believe|assume)(?: that)?|(?:in )?(?:thinking|saying|believing|assuming)(?: that)?)',
    // "Can we safely say outright that"
    `(?:can|could|may|should|do) we (?:safely |just )?${SAY}(?: flat out| outright| plainly| safely)?(?: in [^,?]{3,30}?)? that`,
    // "Can I just write …", "can we still say nobody has", and not "can I say that", "can we say who"
    String.raw`can(?:['’]t|not)? (?:i|we) (?:(?:just|safely|still|now) )?${SAY}(?! (?:that|this|so|it|yes)\b)(?! no\b(?! \w+ (?:has|have|had|is|accepts|recogni)))(?! (?:what|who|when|where|whether|how|why)\b)`,
  )} `,
  'i',
)
/** "... - running with it?": whether it is printed is asked, and not whether it is so. */
const TO_RUN = / ?[-–—,:] ?(?:running|using|going|go) with (?:it|this|that)\?[!?]*\s*$/i
const ASKS = /[?？؟][!?…！？]*["”’)]*\s*$/
/** "India handed it over overnight??": who doubts what he was told puts two. */
const DOUBTS = /\?[!?]+["”’)]*\s*$/
/** "Austria takes them, right?", "..., anyone?", "..., ok to push the alert?" */
const TAG = new RegExp(
  `(?<!\\b(?:is|was|says?|said|an?|the|with|of|to|about|than)) (?:no|right|correct)\\?\\s*$|(?:[,:–—]| -|["”’]) ?(?:(?:quote|words|this|that|still|is|now) ){0,2}(?:${STANDS}|checked|verified|confirmed|sourced|stands?|accurate)(?: [\\w’']+){0,5}\\?[!?]*\\s*$`,
  'i',
)
/** "..., or am I wrong?": the statement stands, and its writer doubts it. */
const OR_AM_I_WRONG = /, (?:or am I (?:wrong|mistaken)|(?:or )?have I got (?:that|this|it) wrong)\? *$/iu
/** "Can someone ring the desk about their ambassador": a request, with or without a question mark. */
const REQUEST =
  /^\W*(?:(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you|we|i)|(?:has|have|does|do|did|is|are) (?:someone|somebody|anyone|anybody|we|you)|(?:anyone|anybody) (?:got|has|have|know|knows|seen|heard|there|here))\b/i
/** A sentence that begins with its verb or a question word asks, whatever it ends with. */
const INVERTED =
  /^\W*(?:has|have|had|did|does|do|is|are|was|were|can|could|will|who|what|which|when|where|why|how)\b/i

/** A sentence without the words that only ask whether it may be printed: "is it fair to say that …?", "… - running with it?" */
export const withoutAsking = (sentence: string): string => sentence.replace(TO_SAY, '').replace(TO_RUN, '')

/**
 * Whether a sentence asks, and so states nothing. One that was told to a desk in the form of a question (`isToldAsking`)
 * does not, nor one of which only a tag asks, or that doubts what somebody was told.
 */
export const isQuestion = (sentence: string, isToldAsking: boolean, tells: Tells): boolean =>
  REQUEST.test(sentence) ||
  (!isToldAsking &&
    ASKS.test(sentence) &&
    (INVERTED.test(sentence) ||
      ![TAG, DOUBTS, OR_AM_I_WRONG, tells['or-am-i-wrong']].some((tag) => tag.test(sentence))))
