import type { Cue } from '../../knowledge/cues.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import type { Assertion } from './assertion.ts'
import { UNCONDITIONAL } from './assertion-in.ts'
import type { Frame } from './frame.ts'
import { isToOpen } from './is-to-open.ts'
import { isToBeRaisedByThem } from './raised-in-kabul.ts'
import { isConditional } from './recognising.ts'
import { termsOfDialogue } from './terms-of-dialogue.ts'
import { aboutToClose } from './to-close.ts'

/** What a clause says of what is to come. */
export type ToCome = Readonly<{
  /** That a State will or may recognise, on somebody's word or as set to come. */
  foretold: boolean
  /** That a State says it is ready to take envoys. */
  ready: boolean
  /** That a State will take an ambassador, on somebody's word. */
  takes: boolean
  /** Nothing but what may come, or what somebody thinks or asks for: nothing is stated. */
  open: boolean
  /** Who is expected somewhere, or which embassy is to open: that is so today. */
  expected: boolean
}>

const OPEN: readonly Cue[] = ['predict', 'advice']
/** "Canada took one, a disgrace!": what is stated is stated, whatever is thought of it. */
const JUDGED_AFTER = /[,:–—] (?:an? |what an? |how )\w+[!.]*$/i
/** "Ottawa says it will accept no envoy": a State that speaks of what it will not do takes a stance, and makes no prediction. */
const WILL_NOT =
  /(?:\bwill|['’]ll) (?:\w+ )?(?:no|not|never)\b|\b(?:none|nobody|no (?:[\w’'-]+ ){0,2}\w+) will\b/i
/** "Canada will take no Taliban envoy", "none will be accepted": what a State will not do with envoys is its stance, on whosever word. */
const WILL_TAKE_NONE = anyOf(
  /\b(?:will (?:not|never)|won['’]t) (?:accept|take|receive|accredit|admit|let in)\b/i,
  /\bwill (?:accept|take|receive|accredit|admit|let in) (?:no|none|nobody)\b/i,
  /\b(?:none|nobody|no [^.,;]{3,40}) will be (?:accepted|taken|received|accredited|admitted|let in|allowed in)\b/i,
)
/** "Say they will work with Kabul": with whom a mission says it works. */
const WILL_WORK =
  /\b(?:will|would) (?:now |continue to |keep on )?(?:work|cooperat\w+|co-operat\w+|coordinat\w+|engage)(?:ing)? with\b/i

/** "Are due at tomorrow's talks": who is expected is so today. */
const EXPECTED = anyOf(
  // "are both due at", "invited to"
  /\b(?:(?:is|are|were|was) (?:both |all |also )?(?:due|expected|scheduled|invited)|invited) (?:at|to|for|in)\b/iu,
  // "is flying to Doha for talks"
  /\b(?:is|are) (?:both |all |also )?(?:going|travell?ing|heading|flying|off) to \p{L}+ (?:to meet|for talks)\b/iu,
)

/** To plan nothing is a stance, and no prediction. */
const NO_PLANS = anyOf(
  /\bno (?:plans?|intention)\b/iu,
  /(?:\b(?:not|never)|n['’]t) (?:ever )?(?:plan|intend|planning|intending|going|about|set|poised|preparing|due|gearing up) to\b/iu,
)

/** "Too soon to discuss recognition" is a stance, and no prediction. */
const TOO_SOON = /\btoo (?:early|soon)\b|\bpremature\b/iu

/** "Said that Iran would recognise them": words on what is to come, which only such words on file bear out. */
const WOULD = anyOf(
  // "recognition of them would be announced"
  /\brecognition (?:of (?:\w+ ){1,3})?(?:would|will) (?:\w+ )?(?:be (?:announced|granted|given|extended|declared)|come)\b/iu,
  // "would soon announce its recognition"
  /\b(?:would|will) (?:\w+ )?announce (?:its |their )?(?:\w+ )?recognition\b/iu,
  // "will formally recognise"
  /\b(?:would|will) (?:(?:soon|also|now|follow \w+ and|\p{Ll}+ly) )*recogni[sz]e\b/iu,
  // "would follow Moscow in recognising"
  /\b(?:would|will) (?:soon |also |now |\p{Ll}+ly )?follow (?:the )?[\p{L}’']+(?: [\p{L}’']+)? (?:in recogni[sz]ing\b|(?:on|in|over|with) (?:its )?recognition\b)/iu,
)

/** "Said that Canada may recognise them", "told me that recognition is imminent". */
const MAY = anyOf(
  // "may yet recognise"
  /\b(?:may|might|could) (?:(?:yet|soon|well|one day|\w+ly) )*recogni[sz]e\b/i,
  // "recognition is imminent", "is days away"
  /\brecognition (?:is|was) (?:imminent|near|close|coming|on its way|(?:just )?(?:days|weeks) away)\b/i,
)

/** "Said that Canada should recognise them", "that they deserve the seat": what somebody wants done, which only such words of his bear out. */
const SHOULD =
  /\b(?:should|ought to|must|deserves?|deserved)\b[^.;]{0,40}\b(?:recogni[sz]ed?|recognition|(?:UN|Afghan|Afghanistan['’]s|country['’]s) seat)\b/i
export const isWanted = (text: string): boolean => SHOULD.test(text)
export const WANTED: Assertion = { asserts: ['wanted'], deniedBy: [] }

/** "Australia says it is ready to receive one": nothing on file says so, and a refusal denies it. */
const READY = /\b(?:ready|willing|prepared) to (?:accept|receive|accredit|take|admit|welcome|let in)\b/i
/** "Said that Canada may accept envoys later", "plans to take an ambassador": the same, with less said. */
const MAY_TAKE =
  /\b(?:may|might|could) (?:(?:yet|soon|well|one day|later|still|eventually|\w+ly) )*(?:accept|receive|accredit|take|admit|let in)\b/i
/** "Australia will take a Taliban consul": told flatly, as decided, it is borne out by a State that is willing alone; that it "soon" will is a prediction. */
const TO_ACCEPT =
  /\b(?:will|is to|are to|is going to) (?:(?:now|also|formally|officially) )*(?:accept|take|receive|accredit|admit) (?:an? |the |its (?:first )?)?(?:[\w-]+ )?(?:Taliban|Emirate)(?:['’]s|-\w+)? (?:\w+ ){0,2}(?:ambassador|envoy|diplomat|charg[ée]|consul|official)/i
/** "I bet that", "if", "is likely to": nothing is stated. */
const GUESSES =
  /\b(?:i|we|you|analysts?|experts?|observers?)\b|\b(?:bet|think|expect\w*|predict\w*|hop(?:es?|ing)|guess\w*|likely|probably|perhaps|maybe|whether|if|only|once|after|provided|unless|rumou?rs?|when|until|before)\b/i
const PLANS_TO_TAKE =
  /\b(?:ready|willing|prepared|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|open|hop(?:es?|ed|ing)) to (?:\w+ly )?(?:accept(?:ing)?|receiv(?:e|ing)|accredit(?:ing)?|take|taking|admit|let in)\b[^.;]{0,40}\b(?:ambassador|envoy|diplomat|charg[ée]|consul|official)/i
/** "Would consider accepting its diplomats", "is weighing whether to take a consul". */
const WEIGHS_TAKING =
  /\b(?:consider|weigh|mull|look(?:s|ed|ing)? (?:at|into)|review|examin|study|studies)(?:e[sd]|s|ed|ing)?\b[^.;]{0,40}\b(?:accept|receiv|accredit|tak|admit|letting in|let in)(?:e|ing|ting)?\b[^.;]{0,40}\b(?:ambassador|envoy|diplomat|charg[ée]|consul|official)/i
export const WILLING: Assertion = { asserts: ['willing'], deniedBy: ['refused', 'unanswered'] }
/** "Muttaqi said that Kazakhstan would soon accept an ambassador": borne out by such words on file alone. */
const WILL_TAKE =
  /\b(?:would|will) (?:(?:soon|shortly|now|also) )*(?:accept|take|receive|accredit) (?:an? |the |its (?:first )?)(?:[\w-]+ ){0,2}ambassador\b/i
export const TO_TAKE: Assertion = { asserts: ['upgrade-announced'], deniedBy: ['refused', 'unanswered'] }
/** "The blog we're about to link claims": what the desk is about to do foretells nothing. */
const DESK_IS_TO = /\b(?:we|i)(?:['’](?:re|m)| are| am) (?:about|going) to\b/i
/** "The Kremlin is set to recognise them", "Beijing would be next to": what is to come, on nobody's word. */
const SET_TO =
  /(?<!(?:\b(?:not|never|hardly|scarcely|no longer)|n['’]t) (?:\w+ )?)\b(?:set|poised|preparing|about|due|gearing up|(?:is|are|be) (?:the )?next(?: in line| up| country| state| nation| capital| one| government| power)?) to (?:\w+ly )?recogni[sz]e\b/i
/** "Iran to recognise Taliban", as a headline has it: what is to come. */
export const HEADED_TO =
  /^\W*(?:[\p{L}’']+: )?(?!(?:first|second|third|last|only|next|ready|set|not)\b)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? to (?:\p{Ll}+ly |soon )?recogni[sz]e\b/u
/** "Is ready to recognise them", "plans to": what it means to do is still to come. */
const MEANS_TO =
  /\b(?:ready|willing|prepared|inclined|disposed|minded|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|wants?|wish(?:es|ed)?) to (?:\w+ly |soon |now )?(?:recogni[sz]e|(?:grant|give|extend) (?:\w+ ){0,3}recognition)\b|\bintention (?:to recogni[sz]e|of recogni[sz]ing)\b|\bready for (?:the |its )?recognition\b/i

/** Reads what a clause in English says of what is to come, by its words and by who is said to say it. */
export function toCome({
  reading: { question, features },
  frame,
}: Readonly<{ reading: Reading; frame: Frame }>): ToCome {
  const { text } = question
  const isSaid = (frame.speaker ?? frame.stranger ?? frame.side) !== null
  const isDenied = features.has('negation', 'refuse') || DENIES.test(text)
  const foretold =
    SET_TO.test(text) ||
    HEADED_TO.test(text) ||
    (MEANS_TO.test(text) && !isDenied) ||
    (isSaid && [WOULD, MAY, SHOULD].some((words) => words.test(text)))
  const isFlat = TO_ACCEPT.test(text) && !GUESSES.test(text) && !features.has('opinion')
  const mayTake =
    (isFlat ||
      PLANS_TO_TAKE.test(text) ||
      WEIGHS_TAKING.test(text) ||
      ((isSaid || features.has('say')) && MAY_TAKE.test(text))) &&
    !isDenied
  const refuses =
    ((isSaid || features.has('refuse')) && WILL_NOT.test(text)) ||
    (features.has('say') && WILL_WORK.test(text))
  const greets = features.at('hello') === 0
  const judges = features.has('opinion') && !JUDGED_AFTER.test(text)
  const { tells } = features.marked
  const isStance =
    STANCES.some((stance) => stance.test(text)) ||
    termsOfDialogue(text) !== null ||
    isConditional(text) ||
    STANCES_ELSEWHERE.some((stance) => tells[stance].test(text))
  const takes = ((isSaid && WILL_TAKE.test(text)) || isToBeRaisedByThem(text)) && !features.has('negation')
  const isStated =
    foretold || mayTake || takes || refuses || isStance || aboutToClose(question) !== null || isToOpen(text)
  return {
    foretold,
    ready: (isSaid && READY.test(text)) || mayTake,
    takes,
    open: (greets || judges || features.has(...OPEN)) && !isStated,
    expected: EXPECTED.test(text) || isToOpen(text),
  }
}

/** What a State denies or rules out that it means to do. */
const DENIES = /\b(?:den(?:y|ies|ied)|rul(?:es?|ed|ing) out|reject\w*|far from|unlikely)\b/i

/** What is stated today, though it speaks of what is to come. */
const STANCES = [EXPECTED, WILL_TAKE_NONE, DESK_IS_TO, UNCONDITIONAL, NO_PLANS, TOO_SOON]
const STANCES_ELSEWHERE = ['no-plans', 'too-early', 'for-good'] as const
