import { oneOf } from '../any-of.ts'
import { CAPTURED_NAME } from '../patterns.ts'

const TALKS = oneOf('talks', 'meetings?', 'consultations', 'conference', 'format', 'troika', 'summit')
const MET = new RegExp(
  String.raw`\b(?:${TALKS}|delegations?|sat (?:down|at)|at (?:its|the|his) table|hosted)\b`,
  'iu',
)
/** Whether a text is on talks with the Taliban: who stays away in it stays away from them. */
export const isOfTalks = (text: string): boolean => /\bTaliban\b/i.test(text) && MET.test(text)

const AWAY = oneOf(
  '(?:stay(?:s|ed)|kept|keeps) (?:away|home|out of it)(?! from)',
  '(?:sent|sends) (?:nobody|no[ -]?one|none)',
  'bow(?:s|ed) out',
  '(?:was|were) (?:absent|not there|missing|a no-show)',
  "(?:was|were|did)(?: not|n['’]t) (?:there|come|attend|show up|turn up|take part)",
  "(?:did(?: not|n['’]t) (?:take part in|attend|join)|stay(?:s|ed) away from|skip(?:s|ped)|boycott(?:s|ed)) (?:the |these |this |those )(?:[\\p{L}’'-]+ ){0,2}?TALKS".replace(
    'TALKS',
    TALKS,
  ),
)
/** "The United States stayed away", "Washington sent nobody", "did not take part in the talks". */
const STAYED_AWAY = new RegExp(
  String.raw`(?<!\p{L})(?!Taliban|The Taliban|Emirate)${CAPTURED_NAME} (?:itself |however |again )?(?:has |had )?${AWAY}(?=\W*$|[.;,](?:\s|$)| (?:and|but|when|on|last|this|altogether|entirely)\b)`,
  'gu',
)
/** "Conspicuous by its absence was the United States." */
const CONSPICUOUS = new RegExp(
  String.raw`\b(?:[Cc]onspicuous (?:by|for|in) (?:its|their) absence|[Aa]bsent|[Mm]issing)(?: from (?:it|the table|the talks))? (?:was|were) ${CAPTURED_NAME}(?=[.,;])`,
  'gu',
)

/** A sentence of such a text, with what it was that somebody is said to have kept away from. */
export const fromWhatTheyStayed = (sentence: string): string =>
  HINTS.test(sentence)
    ? sentence
        .replace(CONSPICUOUS, '$1 stayed away')
        .replace(STAYED_AWAY, '$1 skipped the talks with the Taliban')
    : sentence
/** Without one of these nobody stays away: most sentences are not searched for whom. */
const HINTS =
  /away|home|out of it|nobody|no[ -]?one|none|bow|absen|missing|no-show|not |n['’]t |skip|boycott/i
