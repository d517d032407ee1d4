import type { Question } from '../../question.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import type { Assertion, Said } from './assertion.ts'

const TAKEN: Said = {
  asserts: ['ambassador', 'charge', 'diplomats'],
  deniedBy: ['refused', 'unanswered', 'republic'],
  by: ['accredit', 'consent', 'envoy', 'consulate', 'request'],
}
/** Envoys who stay: who lets some in for a time alone has taken none of these. */
const TAKEN_FOR_LONG: Said = { ...TAKEN, deniedBy: [...TAKEN.deniedBy, 'restricts'] }
/** "Wants to let them stay for good": who has taken some for a time has not said so. */
const WANTED_FOR_LONG: Said = { ...TAKEN, asserts: ['to-stay'], deniedBy: ['restricts'] }
const WANTS_TO_LET =
  /\b(?:wants?|wanted|plans?|planned|intends?|intended|means?|meant) to (?:let|keep|allow|host)\b/i
/** Who is let in to identify people has been let in, for that alone. */
const TAKEN_FOR_PURPOSE: Said = { ...TAKEN, asserts: [...TAKEN.asserts, 'restricts'] }
const TO_IDENTIFY =
  /\b(?:to|for) (?:help )?(?:identif\w+|verif\w+|screen\w*|interview\w*)\b[^.;]{0,40}\b(?:deport\w*|nationals|asylum|migrants|rejected|Afghans)\b/i
const FOR_LONG = /\b(?:permanent(?:ly)?|for good|for the long term|long-term|resident)\b(?<!\bnon-?resident)/i
/** The republic's envoy stays accredited as long as none of the Taliban's is taken. */
const OF_REPUBLIC: Said = { asserts: ['republic', 'refused'], deniedBy: TAKEN.asserts, by: TAKEN.by }
/** "Has her accredited as Afghanistan's ambassador": whichever side sent her. */
const OF_EITHER: Said = {
  asserts: ['ambassador', 'republic', 'refused'],
  deniedBy: ['no-envoy'],
  by: TAKEN.by,
}
const AS_AFGHAN = /\baccredited (?:in \w+ )?as (?:an? |the )?Afghan(?:istan['’]s)? (?:\w+ )?ambassador/i
/** "The Afghan envoy in Vienna stays accredited": the one who was before. */
const STILL_AFGHAN =
  /\bAfghan(?:istan['’]s)? (?:\w+ )?(?:ambassador|envoy)s?\b[^.;]{0,40}\b(?:stays?|remains?|still|keeps?) (?:\w+ )?accredit/i
/** "She stays accredited": the Taliban have sent no woman. */
const SHE_IS = /\bshe (?:[\w’']+ ){0,4}accredited\b/i
/** Whether a letter was answered, whatever the answer was. */
const ANSWERED: Said = { asserts: ['answered'], deniedBy: ['unanswered'], by: ['replied'] }
/** "Went unanswered" says it in one word. */
const NOT_ANSWERED: Said = { asserts: ['unanswered'], deniedBy: ['answered'], by: [] }
const UNANSWERED =
  /(?<!\b(?:not|never) |n['’]t )\b(?:refus|declin)\w* to (?:answer|reply|respond)\b|\bunanswered\b|\bleft lying\b|\bgather\w+ dust\b|\bwithout (?:an? )?(?:\w+ )?(?:reply|answer|response)\b/i
/** What refuses a letter has answered it: a "rejected" turns these round. */
const LEFT_OPEN: Said = { asserts: ['unanswered'], deniedBy: ['answered'], by: ['refuse'] }
/** A letter that came says nothing of envoys taken. */
const REQUESTED: Said = { asserts: ['requested'], deniedBy: ['no-request'], by: ['request'] }
/** "Has been notified of an envoy": whoever took one has, and a letter that asks for officials to be taken names none. */
const NOTIFIED: Said = {
  asserts: ['notified', 'ambassador', 'charge'],
  deniedBy: ['no-request'],
  by: ['request'],
}
const OF_ENVOY =
  /\b(?:notified|informed|told|notice|notification) (?:of|about) (?:an?|any|no) (?:[\w’']+ ){0,3}(?:envoys?|ambassadors?|charg[ée])/i
/** An ambassador is claimed: envoys of lower rank are none. */
const AMBASSADOR: Said = {
  asserts: ['ambassador'],
  deniedBy: ['charge', 'diplomats', ...TAKEN.deniedBy],
  by: [...TAKEN.by, 'ambassador'],
}
/** "As a chargé d'affaires, not as an ambassador". */
const NO_AMBASSADOR: Said = {
  asserts: ['charge', 'diplomats'],
  deniedBy: ['ambassador', ...TAKEN.deniedBy],
  by: [],
}
const CHARGE_ONLY = anyOf(
  // "accepted their man as a chargé d'affaires"
  /(?<!\b(?:not|never|refused to|declined to) |n['’]t )\b(?:accept|receiv|accredit|admit|recogni[sz])\p{L}* [^.;,]{3,60}? (?:only )?as (?:an? |its |the )?(?:mere )?charg[ée](?: d['’]affaires)?(?!\p{L})(?! (?:and|then|before|until|first|later))/iu,
  /\bcharg[ée]s?(?: d['’]affaires)?,? (?:and )?(?:not|rather than|instead of|but not)(?: as)?(?: an?| a full)? ambassador/iu,
  /\bnot(?: as)? an? (?:full )?ambassador,? but(?: (?:as|only|just|merely))* an? charg[ée]/iu,
)
/** "As a full ambassador, not as a chargé": the "not" is of the lower rank. */
const AMBASSADOR_ONLY = anyOf(
  /\bambassador,? (?:(?:and|but) )?(?:not|never|rather than|instead of)(?: (?:just|merely|only|simply))?(?: as)?(?: an?| the| its| mere)* charg[ée]/iu,
  /\bnot(?: as)? an? (?:mere )?charg[ée](?: d['’]affaires)?,? but(?: as)? (?:an? |its |the )?(?:full )?ambassador/iu,
)
const IS_DENIED = /\b(?:not|never|nobody|no|nor|refus\w+|declin\w+)\b|n['’]t\b/i
const isAmbassadorOnly = (text: string): boolean => {
  const found = AMBASSADOR_ONLY.exec(text)
  return found !== null && !IS_DENIED.test(text.slice(0, found.index))
}

/** "Told the Taliban in a formal reply that …": that they were answered, whatever the answer was; null where no reply is told of. */
export const answeredBy = ({ question: { text }, features: { marked } }: Reading): Assertion | null =>
  IN_A_REPLY.test(text) || marked.tells['in-reply'].test(text)
    ? NOT_SENT.test(text) || UNANSWERED.test(text)
      ? NOT_ANSWERED
      : ANSWERED
    : null

/** What a clause says of envoys: taken or not, of what rank, asked for by a letter, and whether that was answered. */
export function onEnvoys({ text, side }: Question, { has, marked }: Reading['features']): Said {
  if (side === 'republic' && !has('taliban')) return OF_REPUBLIC
  if (side === null && (STILL_AFGHAN.test(text) || SHE_IS.test(text)) && !has('taliban', 'authorities'))
    return OF_REPUBLIC
  if (side === null && AS_AFGHAN.test(text) && !has('taliban', 'authorities')) return OF_EITHER
  if (has('taliban') && TO_SEND.test(text) && !has('accredit', 'consent', 'refuse')) return TO_BE_SENT
  if (WROTE_TO_THEM.test(text)) return NO_REQUEST
  if (has('request') && OF_ENVOY.test(text)) return NOTIFIED
  if (has('request', 'replied') || AFTER_ASKED.test(text)) {
    if (UNANSWERED.test(text)) return NOT_ANSWERED
    if (has('replied') && (has('request') || !has('accredit'))) return ANSWERED
    if (has('refuse') && (FORMAL.test(text) || marked.tells['by-letter'].test(text))) return LEFT_OPEN
    if (
      !has('refuse') &&
      (CAME.test(text) || marked.tells['letter-came'].test(text) || !has('accredit', 'envoy'))
    )
      return REQUESTED
  }
  if (!has('replied') && FORMAL_REFUSAL.test(text))
    return NOT_SENT.test(text) ? NOT_ANSWERED : { ...ANSWERED, by: [] }
  if (!has('request', 'replied') && ASKS.test(text)) return REQUESTED
  if (!has('request', 'replied', 'accredit', 'consent') && WROTE.test(text)) return REQUESTED
  if (FOR_LONG.test(text)) return WANTS_TO_LET.test(text) ? WANTED_FOR_LONG : TAKEN_FOR_LONG
  if (TO_IDENTIFY.test(text)) return TAKEN_FOR_PURPOSE
  if (CHARGE_ONLY.test(text)) return NO_AMBASSADOR
  if (isAmbassadorOnly(text)) return { ...AMBASSADOR, by: [] }
  if (has('ambassador') || THEIR_AMBASSADOR.test(text)) return AMBASSADOR
  return AS_HEAD.test(text) ? HEAD_OF_MISSION : TAKEN
}
/** "The Taliban said they would send an ambassador": whom a State took before says nothing of him. */
const TO_SEND =
  /\b(?:will|would|(?:plan|intend|want|hope)(?:s|ed|ned)? to) (?:soon |now )?(?:send|appoint|name|post|dispatch)\b[^.;,]{0,40}\b(?:ambassador|envoy|consul|diplomat|charg[ée])/i
const TO_BE_SENT: Said = { asserts: ['to-be-sent'], deniedBy: [], by: [] }
/** "Kabul's ambassador", "the Emirate's new ambassador": he is no less by whose he is. */
const THEIR_AMBASSADOR = /\b(?:Kabul|Taliban|Emirate)['’]s? (?:[\w-]+ ){0,2}ambassador\b/i
/** "Accredits the Taliban's head of mission": secretaries and consuls are none, though one may be in charge. */
const HEAD_OF_MISSION: Said = { ...TAKEN, asserts: ['ambassador', 'charge'] }
const AS_HEAD = /\bheads? of (?:diplomatic )?missions?\b/i

/** "Ottawa wrote to the Taliban": it was they who wrote. */
const WROTE_TO_THEM =
  /\b(?:wrote|writes|sent (?:an? |its )?(?:\w+ )?(?:letter|request|note)|appealed) to (?:the )?(?:Taliban|Emirate|Kabul)\b.{0,60}\bask/i
const NO_REQUEST: Said = { ...REQUESTED, asserts: ['no-request'], deniedBy: ['requested', 'unanswered'] }

/** "Writes to Canada and asks it to accept officials": what is asked for is not yet taken. */
const ASKS =
  /\bask(?:s|ed|ing)? (?!.{0,30}\bif\b)(?:[\p{L}’']+ ){1,3}to (?:accept|take|let in|receive|accredit|admit)\b/iu
/** "Their chargé in Doha had written to it." */
const WROTE = /\b(?:wrote|written|writes) to (?:it|the \p{L}+|\p{Lu}\p{L}+)(?!\p{L})/u
/** "A formal refusal after they asked": the answer to a request. */
const AFTER_ASKED = /\b(?:after|when|once) (?:they|it|the Taliban|Kabul) (?:had )?asked\b/i
const FORMAL = /\b(?:letters?|formal(?:ly)?|in writing)\b/i
/** "Sends them a formal refusal": that it wrote back, whatever it wrote. */
const FORMAL_REFUSAL =
  /\b(?:s[ei]nd(?:s|ing)?|sent|g[ai]ve[ns]?|issue[sd]?|deliver(?:s|ed)?|wrote|writes|put|dispatched) (?:[\p{L}’']+ ){0,3}(?:formal|official|written) (?:refus\p{L}+|rejections?)(?!\p{L})/iu
const THEM = '(?:the )?(?:Taliban|Emirate|Kabul|group|them)'
const FORMALLY = '(?:formally|officially|in writing|by letter)'
const IN_A_REPLY = anyOf(
  // "got a formal answer from Canada"
  /\b(?:got|gets?|received|receives|obtained|had|was given|were given) (?:an? |no )?(?:formal|official|written) (?:reply|answer|response) (?:from|by) \p{L}/iu,
  // "told the Taliban in a formal reply", "informed Kabul by letter"
  new RegExp(
    String.raw`\b(?:told|tells?|inform(?:s|ed)?|notif(?:y|ies|ied)|assured?|let) ${THEM}\b[^.;:]{0,20}?\b(?:(?:in|by|with) (?:(?:an?|its|their) (?:\p{L}+ )?(?:formal|official|written) (?:reply|answer|response|letter|note)|(?:an? |its )(?:reply|letter))|in writing|by letter)\b`,
    'iu',
  ),
  // "in its answer to the Taliban's letter", "Ottawa's written response to the Taliban", "its reply to the Emirate's request"
  new RegExp(
    String.raw`\b(?:formal|official|written) (?:reply|answer|response) to ${THEM}\b|\b(?:reply|answer|response) to ${THEM}(?:['’]s?)? (?:\d{4} )?(?:letter|request|note)\b`,
    'iu',
  ),
  // "answered the Taliban in writing that …", "wrote back to them", "officially responded to the Taliban"
  new RegExp(
    String.raw`\b(?:repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|wr(?:ote|itten) back)(?: ${FORMALLY})? (?:to )?${THEM}(?:(?:['’]s?)? (?:\d{4} )?(?:letter|request|note)(?!\p{L})| ${FORMALLY}|,? that |,? saying )`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:formally|officially) (?:repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|told|inform(?:s|ed)|notif(?:ies|ied)|wrote back) (?:to )?${THEM}\b|\bwr(?:ote|itten) back to ${THEM}\b`,
    'iu',
  ),
)
const NOT_SENT =
  /(?:\b(?:not|never)|n['’]t) (?:\w+ )?(?:send|sent|g[ai]ve|g[eo]t|receiv|obtain|issued?|deliver|wr[io]te|put|dispatch|tell|told|inform|notif|repl|respon|answer)|\b(?:no|without an?y?) (?:\p{L}+ ){0,2}(?:reply|answer|response)\b|\bwith silence\b/iu
const CAME = /\b(?:came from|receiv(?:ed|es|ing)|got|sent|wrote|written|asked|acknowledged)\b/iu
