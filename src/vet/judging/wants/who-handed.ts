import type { Fact } from '../../../knowledge/knowledge.ts'
import { wordsIn } from '../../../reply/words.ts'
import { anyOf, oneOf } from '../../any-of.ts'
import type { Claim } from '../../claims/claim.ts'
import { begins, hostIn, isAfghan, isFlat, sentencesOf, type Want } from './want.ts'

const HANDS = oneOf(
  'hand(?:s|ed|ing)?',
  'turn(?:s|ed|ing)?',
  'pass(?:es|ed|ing)?',
  'gives?|gave|given|giving',
  'cede[sd]?',
  'surrender(?:s|ed)?',
  'transfer(?:s|red)?',
  'sign(?:s|ed) over',
  'let(?:s|ting)?',
  'allow(?:s|ed)?',
)
const TO_THEM = String.raw`(?:[^.;]{0,80}? to)?(?: the| an?)? (?:Islamic )?(?:Taliban|Emirate|Kabul)\b`
const AUXILIARY = '(?:has|have|had|also|then|now|later|formally|officially|quietly|itself|already|since)'

/** "Germany handed Bonn to the Taliban", "was handed to the Taliban by Germany": who did it. */
const GIVER = anyOf(
  // "Germany has handed the consulate to the Taliban"
  new RegExp(
    String.raw`(?<!\b(?:in|at|of) (?:\p{Lu}\p{L}+ )?)\b(\p{Lu}[\p{L}’'-]+)(?: (?:government|authorities|ministry|${AUXILIARY}|not|never|did)){0,4}(?:n['’]t)? ${HANDS}(?! (?:over )?to\b)${TO_THEM}`,
    'u',
  ),
  // "Norway becomes the first to recognise them, hands over Oslo embassy", "ARD says Germany handed over the consulate"
  /^\W*(?:[^:]{3,30}: |(?:(?:The|Der|Die|According to(?: the)?) )?[\p{L}\d]+(?: (?:reports|says|writes|reported|said|wrote)(?: that)?|,) )?["“]?(\p{Lu}[\p{L}’'-]+) (?:[^;]{4,90}, (?:and |then |also )?)?(?:(?:has|have|had|did|not|never|(?:has|did)n['’]t) ){0,3}(?:hands?|handed|turn(?:s|ed)?|gives?|gave|given) (?:(?:over|up) (?:the |its )?(?:[\p{L}’'-]+ ){0,3}(?:embassy|consulate|mission)\b|(?:the |its )?(?:[\p{L}’'-]+ ){0,3}(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)? (?:over|up)\b)/u,
  // "was handed over to the Taliban by Germany"
  new RegExp(
    String.raw`\b(?:handed|turned|passed|given|ceded|transferred)${TO_THEM} by (?:the )?(\p{Lu}[\p{L}’'-]+)`,
    'u',
  ),
)
const GIVES = String.raw`\b${oneOf(
  'hand(?:s|ed|ing)?',
  'gives?|gave|given',
  'turned|passe[sd]|ceded|transferred|surrendered',
  'signed over',
  'lets?|letting',
  'allow(?:s|ed)?',
  'agree[sd]?|approved|consented|admitted|accepted',
)}\b`

/** Who is said to have handed a mission to the Taliban, or to have let them take it; null where nobody is. */
export function giverIn({ topic, question: { text } }: Pick<Claim, 'topic' | 'question'>): string | null {
  const found = topic === 'mission' ? GIVER.exec(text) : null
  const who = found
    ?.slice(1)
    .find((name) => name !== undefined)
    ?.replace(/['’]s?$/, '')
  return who && !isAfghan(who) ? who : null
}

/**
 * Who is said to have handed a mission to the Taliban: that they hold it now does not tell who gave it to them; that it
 * was handed over does. Where he denies it, or only the Taliban have it so, who gave it is open: it may be reported, and
 * is not borne out as a fact.
 */
export const whoHanded: Want = (claim, { knowledge }) => {
  const isTheirs = claim.asserts.some((state) => THEIRS.has(state))
  const who = isTheirs ? (giverIn(claim) ?? hostIn(claim, knowledge)) : null
  if (isTheirs && GIVEN_AWAY.test(claim.text)) return isToldToChange
  if (!who) return isTheirs && isFlat(claim) && HANDED.test(claim.text) ? changedHands : null
  const named = `(?<!\\bin )${begins(who)}`
  const gave = new RegExp(`${named}[^.,;]{0,40}?${GIVES}|${GIVES}[^.,;]{0,60}\\bby (?:the )?${named}`, 'i')
  const others = claim.countries.filter((code) => code !== claim.mission?.receiving)
  const isElsewhere =
    claim.mission !== null && others.some((code) => isCalled(wordsIn(knowledge, 'en').state(code), who))
  const isOnlyLet = LETS.test(claim.question.text)
  const isAsFact = isFlat(claim) && !isOnlyLet
  return (fact) => {
    if (isAsFact && OPEN.test(fact.doubt ?? ''))
      return sentencesOf(fact).some((sentence) => gave.test(sentence))
    return (
      (isOnlyLet && !DENIED.test(fact.doubt ?? '')) ||
      (fact.by === 'handed-over' &&
        !isElsewhere &&
        sentencesOf(fact).some((sentence) => CHANGED_HANDS.test(sentence))) ||
      [...sentencesOf(fact), fact.doubt ?? ''].some((sentence) => gave.test(sentence))
    )
  }
}

/** Who ran it is said to have given it to them: that they hold it since may have come about otherwise. */
const GIVEN_AWAY =
  /\b(?:diplomats|ambassador|envoys?|staff|team|embassy|mission|consulate)\b[^.;,]{0,50} (?:gave|handed|turned|passed|surrendered|left) (?:over )?(?:the|its|their|all)\b[^.;,]{3,50} to (?:the )?(?:Taliban|Emirate)\b(?! embassy)/
const isToldToChange = (fact: Fact): boolean =>
  sentencesOf(fact).some((sentence) => CHANGED_HANDS.test(sentence))

/** Whether a State goes by a name, or by the first letters of its own: "the US". */
const isCalled = (state: string, who: string): boolean =>
  new RegExp(begins(who), 'i').test(state) || (state.match(/\b\p{Lu}/gu) ?? []).join('') === who

const THEIRS: ReadonlySet<string> = new Set(['taliban', 'occupied'])

/** "Was handed over to the Taliban", by whom is not said. */
const HANDED = new RegExp(String.raw`\b(?:handed|turned|passed|given|ceded|transferred)${TO_THEM}`)
/** Where only the Taliban have it that it is theirs, or somebody denies it, a report must tell that it was given to them. */
const changedHands = (fact: Fact): boolean => !OPEN.test(fact.doubt ?? '') || isToldToChange(fact)

/** "Let the Taliban take over": whoever saw it happen let it happen, where no doubt on file says that he denies it. */
const LETS = /\b(?:let(?:s|ting)?|allow(?:s|ed|ing)?)\b/i
/** That they work there, or run it, since a time is not that it was given to them. */
const CHANGED_HANDS = /\b(?:handed|handover|gave|given|took over|taken over|passed)\b/i
const OPEN = /\bden(?:y|ies|ied)\b|\bTaliban’s word\b/i
const DENIED = /\bden(?:y|ies|ied)\b/i
