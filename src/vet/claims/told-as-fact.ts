import { anyOf, oneOf } from '../any-of.ts'
import { isOfCopy } from './is-of-copy.ts'

const DOING = '(?:recogni[sz]|accept|accredit|receiv|hand|giv|tak|clos|open|reopen)\\w*'
const NOT = '(?:not |never |formally |officially |now |soon |finally )*'

/** A condition, or a question that somebody else asks. */
const SUPPOSED = anyOf(
  // "if", "unless", "what would"
  /^\W*(?:(?:even )?if|unless|suppos(?:e|ing)|assuming|imagine|had|were|should|what would)\b/i,
  /\bwhether\b/i,
  // "an earlier version misstated who runs it"
  /\b(?:misstated|misidentified|misreported|got wrong) (?:who|whom|whose|which|where|when|what|how)\b/i,
  // "it is unclear if"
  /\b(?:knows?|unclear|unknown|unsure|uncertain|asked|asks?|wonders?) if\b/i,
  // "graphics: if Oslo ever takes one, we'd have to redo the map", "once it does, we need a new one"
  /^\W*(?:[\w’' ]{3,30}: )(?:(?:even|but|and|so) )?if\b/i,
  /^\W*(?:[\w’' ]{3,30}: )?(?:if|once|when|the (?:day|moment)|as soon as|should)\b[^.;:]{8,120}?,? (?:we|you|I)(?:['’](?:d|ll)| (?:would|will|shall|need|must|have to|can|could|should))\b/i,
  // "it would help if", "we'd need a new map if"
  /\b(?:would|(?:we|you|I|it|that|they)['’]d)\b.*\bif\b/i,
)
/** "Put off deciding whether": that is what was done. */
const PUT_OFF =
  /\b(?:put off|puts off|deferr\w+|postpon\w+|delay\w+) (?:deciding|ruling|(?:a|its|the|any) (?:decision|ruling|vote))/i
/** What is bet on is not stated. */
const BET = anyOf(
  // "a coffee says"
  /^\W*(?:an?|my) (?:\w+ )?(?:coffee|beer|pint|drink|lunch|dinner|bottle|euro|dollar|pound) says\b/i,
  // "a fiver says"
  /\b(?:fiver|tenner|quid|bucks?) says\b/i,
  /\b(?:my|our) bet is\b/i,
  /\bodds (?:are|on)\b/i,
  /\bany takers\b/i,
)
/** What somebody looked for in vain, or is good for nobody, is not stated: "I can't find a line anywhere". */
const LOOKED_FOR = anyOf(
  // "I can’t find a line"
  /\b(?:I|we) (?:can(?:['’]t|not| not)|could(?:n['’]t| not)) (?:find|see|spot|trace|locate)\b/iu,
  // "need a line on the embassy"
  /^\W*(?:needs?|wants?|looking for|chasing|short of) (?:an?|the|some|your|another|one more) (?:\p{Ll}+ )?(?:line|quote|comment|par|graf|caption|map|pic|photo|number|contact|steer)s?\b/iu,
  // "helps nobody"
  /\b(?:help(?:s|ed)|serve[sd]|benefit(?:s|ed)) (?:nobody|no one|none)\b/iu,
)
/** What a desk tells its own people to do with their copy, and until when: "Hold the embassy line until Belgrade responds". */
const ORDERED = new RegExp(
  String.raw`^\W*(?:(?:please|pls|ok|okay|so|and|but|then|team|all|everyone|desk)[,:]? )*${oneOf(
    '(?:hold|park|kill|spike|keep|leave|freeze|delay|embargo|shelve|wait on|sit on|hang on to|hold off on|hold back|stand by (?:on|with))',
    "(?:do not|don[’']t|never) (?:run|publish|file|send|push|move|touch|post|use|print|tweet)",
  )} (?:[\p{L}’'-]+ ){0,5}?(?:line|story|stories|piece|copy|para|paragraph|graf|alert|push|headline|hed|caption|quote|item|sentence|draft|update|post|tweet|page|script|package|wrap|box|graphic|map)s?\b(?: [\p{L}’'-]+){0,8}?${oneOf(
    String.raw`,? (?:until|till|before|pending|unless|while|once|for now|for the moment|till then|as (?:it )?is|back|out)\b`,
    String.raw`\W*$`,
  )}|^\W*(?:(?:please|pls|so|and|but|then)[,:]? )*(?:wait (?:for|until|till)|hold (?:fire|off|on)|sit tight|stand by|check (?:with|back)|ask|ring|call|phone|chase|ping|nudge|email|text) (?:[^,.;]{0,60} )?(?:until|till|before (?:we|you|anyone|filing|publishing|running)|responds?|replies|calls? back|comes? back|confirms?|gets? back)\b`,
  'iu',
)
/** "Keep the caption as it is, Norway has not recognised them": the reason is stated. */
const AND_STATES = /[,;–—] (?:for |since |as |because )?(?:the )?\p{Lu}/u
const isOrder = (clause: string): boolean => ORDERED.test(clause) && !AND_STATES.test(clause)
/** What the desk itself is after: "my passport is still with the visa section". */
const ERRAND = /\b(?:my|our) (?:passports?|visas?|visa applications?|papers|appointment|flights?)\b/i
/** "It was not Britain that shut it": who did not is told, and not whether it was done. */
const CLEFT = /\b[Ii]t (?:was|is)(?: not|n['’]t) (?:the )?\p{Lu}\p{L}+ (?:that|who|which)\b/u
/** Until when nobody had done it is told by a sentence before, if at all: "until then no State had taken one". */
const UNTIL_THEN =
  /^\W*(?:until|till|up to|before|up until) (?:then|that (?:point|day|time|moment|date)),? (?:no|nobody|none|not one|not a single)\b/i
/** What somebody wishes for. */
const WISHED =
  /^\W*(?:fingers crossed|let['’]s hope|here['’]s hoping|hopefully|i (?:do )?(?:hope|wish)|pray)\b/i
/** What somebody wants of another. */
const WANTED = new RegExp(
  `\\bwant(?:s|ed)? (?:\\S+ ){1,5}to (?:follow|join|copy|imitate|go the way|go down the|do (?:the same|likewise|as))\\b|\\b(?:want(?:s|ed)?|urg(?:es?|ed|ing)|press(?:es|ed)?|beg(?:s|ged)?|lobb(?:y|ies|ied)|call(?:s|ed|ing)? on|implor(?:es?|ed)) (?:\\S+ ){0,5}${NOT}to ${NOT}${DOING}|\\bask(?:s|ed|ing)? (?:\\S+ ){0,5}to ${NOT}recogni[sz]e`,
  'i',
)
/** What may come; a month of May is written with a capital. That a State weighs recognition is a stance, and on file as one. */
const POSSIBLE = new RegExp(
  `\\b(?:could|might|may|(?:consider|mull|weigh)(?:s|ed|ing)?(?! recogni[sz]ing)|ready|willing|wants?|hop(?:es?|ed|ing)|likely|poised|prepared|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?) (?:to |be |yet |one day |worked with and )*${NOT}(?:${DOING}|(?:appoint|name|send|post)\\b)`,
)
const MUST = new RegExp(`\\b(?:must|ought to|needs to|have to|has to) ${NOT}${DOING}`, 'i')

/**
 * Whether an English clause states what it speaks of as a fact, and not as a condition, a wish or a possibility; that
 * something is not even possible ("is not ready to") is stated. Texts of other languages are taken to state it.
 */
export function toldAsFact(clause: string, denied: boolean): boolean {
  if (isOfCopy(clause) || BET.test(clause) || LOOKED_FOR.test(clause) || WISHED.test(clause)) return false
  if (CLEFT.test(clause) || ERRAND.test(clause) || UNTIL_THEN.test(clause) || isOrder(clause)) return false
  if ((SUPPOSED.test(clause) && !PUT_OFF.test(clause)) || WANTED.test(clause) || MUST.test(clause))
    return false
  return denied || !POSSIBLE.test(clause)
}
