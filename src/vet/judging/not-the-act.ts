import type { Fact } from '../../knowledge/knowledge.ts'
import { oneOf } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

/** What is done about an act in place of it, each kind as English puts it in any form. */
const KINDS: readonly string[] = [
  // To undo it: "cancelled the credentials", "froze its accreditation".
  oneOf(
    'cancel(?:s|led|ed|ling|ing)?|revok(?:es?|ed|ing)|rescind(?:s|ed|ing)?|annul(?:s|led|ling)?|void(?:s|ed|ing)?',
    'nullif(?:y|ies|ied|ying)|invalidat(?:es?|ed|ing)|fr(?:eezes?|oze|ozen|eezing)|suspend(?:s|ed|ing)?|terminat(?:es?|ed|ing)',
    'withdr[ae]w(?:s|n|ing)?|revers(?:es?|ed|ing)|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|undo(?:es|ing)?|undid|undone',
    'reclaim(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|call(?:s|ed|ing)? off|t(?:akes?|ook|aken|aking) back|stripp?(?:s|ed|ing)?',
  ),
  // To put it off: "postponed the opening", "is reconsidering its recognition".
  oneOf(
    'postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|shelv(?:es?|ed|ing)|puts? off|putting off',
    'reconsider(?:s|ed|ing)?|rethink(?:s|ing)?|rethought|re-?examin(?:es?|ed|ing)|put(?:s|ting)? on hold|paus(?:es?|ed|ing)',
    'stall(?:s|ed|ing)?|mull(?:s|ed|ing)?|review(?:s|ed|ing)?|threaten(?:s|ed|ing)?|consider(?:s|ed|ing)?',
  ),
  // To send them away: "throws out Taliban consuls".
  oneOf(
    '(?:throw|threw|thrown|throwing|throws|kick|kicks|kicked|kicking|boot|boots|booted|turf|turfs|turfed|chuck|chucks|chucked) out',
    'expel(?:s|led|ling)?|oust(?:s|ed|ing)?|evict(?:s|ed|ing)?|sack(?:s|ed|ing)?|fir(?:es|ed)|dismiss(?:es|ed|ing)?|eject(?:s|ed|ing)?',
    'deport(?:s|ed|ing)?|banish(?:es|ed|ing)?|detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|sanction(?:s|ed|ing)?',
    'sen(?:ds?|t|ding) (?:home|packing)',
  ),
  // To keep from it: "declined to receive", "boycotted the meeting".
  oneOf(
    'declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|boycott(?:s|ed|ing)?',
    'shun(?:s|ned|ning)?|snub(?:s|bed|bing)?|block(?:s|ed|ing)?|veto(?:es|ed|ing)?|obstruct(?:s|ed|ing)?|prevent(?:s|ed|ing)?',
    'walk(?:s|ed|ing)? out of|skip(?:s|ped|ping)?|forb(?:ids?|ade|idden)|prohibit(?:s|ed|ing)?|thwart(?:s|ed|ing)?|resist(?:s|ed|ing)?',
  ),
]

/** What the act is done to, or the act itself. */
const OBJECT = oneOf(
  'recognition|recogni[sz]ing|accreditation|accrediting|credentials|copies|letters? of credence|acceptance|appointment',
  '(?:re-?)?opening|visas?|handover|upgrade|invitation|delisting|ambassadors?|envoys?|diplomats?|officials?|charg[ée]|consuls?|secretary',
  'representatives?|appointees?|meeting|talks|session|(?:to|from) (?:receiv|accept|tak|accredit|meet|host|recogni[sz])\\p{Ll}*',
)
/** Between the two: "the", "its", "Taliban", "accreditation of the two Taliban". */
const BETWEEN = String.raw`(?: (?!(?:and|but|that|after|before|when|while|as|who|which)\b)[\p{L}’'-]+){0,4}? `
/** What is not done leaves the act as it was, and "the ousted ambassador" is no act. */
const NOT = String.raw`(?<!(?:n['’]t|\b(?:not|never|without|nobody|no longer|no one))(?: \p{Ll}+)? |\b(?:the|an?|its|their) )`

/** What an act makes so. */
const ACTS: ReadonlySet<string> = new Set([
  ...['recognised', 'established', 'contacts', 'talks', 'upgraded', 'ambassador-posted'],
  ...['ambassador', 'charge', 'diplomats', 'taliban', 'open', 'reopened', 'limited'],
])

/** "Did not revoke the accreditation". */
const NOT_UNDONE = new RegExp(
  String.raw`(?:n['’]t|\b(?:not|never))(?: \p{Ll}+ly)? (?:${KINDS.slice(0, 3).join('|')})\b${BETWEEN}${OBJECT}(?!\p{L})`,
  'iu',
)

const DONE = KINDS.map((verbs) => ({
  told: new RegExp(
    String.raw`${NOT}\b${verbs}${BETWEEN}${OBJECT}(?!\p{L})|${NOT}\b${OBJECT}(?: (?:of|by|in|for|to|with|has|have|had|was|were|is|are|been|being|be|now|the|its|\p{Lu}[\p{L}’'-]+)){0,7} ${verbs}\b(?! (?:the|an?|its|their|his)\b)`,
    'u',
  ),
  onFile: new RegExp(String.raw`\b${verbs}\b`, 'iu'),
}))

/**
 * A verdict on an act that is told to be undone, put off, refused, or followed by sending them away: that it was done
 * does not bear this out; only a report that tells a thing of the same kind does. That it was not undone is no denial of it.
 */
export const notTheAct: Ruling = (ruled, { claim, context }) => {
  const { verdict, fact, flags } = ruled
  if (!fact || ALL_BUT.test(claim.text)) return ruled
  const isElse =
    verdict === 'supported' && claim.asserts.some((value) => ACTS.has(value)) && isUndone(claim, fact)
  const isKept = verdict === 'contradicted' && isEnglish(claim) && NOT_UNDONE.test(claim.text)
  return isElse || isKept
    ? { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
    : ruled
}

/** "All but Russia refuse to recognise them": what the others do is told, and what the one did not do. */
const ALL_BUT = /\b(?:all|every\p{Ll}*|any\p{Ll}*)(?: \p{Ll}+)? (?:but|except|save|bar)\b/iu

const isUndone = (claim: Claim, fact: Fact): boolean =>
  isEnglish(claim)
    ? DONE.some(
        ({ told, onFile }) =>
          (told.test(claim.text) || told.test(claim.text.toLowerCase())) && !isOnFile(fact, onFile),
      )
    : claim.tells.includes('undone') && !DONE.some(({ onFile }) => isOnFile(fact, onFile))

const isEnglish = ({ question }: Claim): boolean => question.language === 'en'

const isOnFile = (fact: Fact, told: RegExp): boolean =>
  sentencesOf(fact).some((sentence) => told.test(sentence))
