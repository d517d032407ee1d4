import type { Conversation } from '../../conversation.ts'
import type { Features } from '../features.ts'
import { type Grammar, isCue } from '../marks.ts'
import type { Reader } from '../reader.ts'

/** What happens once, in the past tense: "changed hands", "accepted"; "are closed" tells what held, as does "had taken". */
const ACTED =
  /\b(?<!\b(?:are|is|was|were|be|been|being|stay(?:ed)?|remain(?:ed)?|still|had) )(?:changed hands|switched|took|(?:taken|handed|given|turned) over|closed|shut|opened|reopened|accredited|accepted|received|admitted|appointed|recogni[sz]ed|upgraded|raised|elevated|sent|posted|taken (?:an?|any|their))\b/i
/** The same done to somebody; "were closed" and "were open" tell what held. */
const WAS_DONE =
  /\b(?:were|was|been|got) (?:\w+ly )?(?:(?:taken|handed|given|turned) over|reopened|accredited|accepted|received|admitted|appointed|recogni[sz]ed)\b/i
/** "Which embassies did the Taliban take over?" */
const DID =
  /\bdid\b.*\b(?:change hands|switch|take|(?:hand|give|turn) over|close|shut|open|reopen|accredit|accept|receive|admit|appoint|recogni[sz]e|upgrade|raise|elevate|send|post)\b/i
/** "Which embassies are closing in 2026?" */
const COMES_ABOUT = /\b(?:is|are|was|were) (?:closing|shutting|opening|reopening)\b/i
const HAD = /\bhad\b/i
const AT_A_TIME = /\b(?:in|during|over|on|between|from|throughout|within|this|last)\s+(?:the\s+)?$/i
/** "Closed at [the end of 2024]" */
const AT = /\bat\s+(?:the\s+)?$/i
/** "Since the Taliban took power in 2021": the date is that of another event. */
const AFTER = /\b(?:since|after|before|until|by)\b/i
const SELF_PLACED = /^(?:this|last)\b/i
const SINCE = /\b(?:since|after|from)\s*(?:the\s+)?$/i

/** "Reopened", "closed and came back", "came back to Kabul" tell of an act even where no time is named. */
const AGAIN =
  /\b(?<!\b(?:are|is|was|were|be|been|being) )reopened\b|\b(?:did|have|has)\b.*\breopen(?:ed)?\b|\bopen again\b|^(?:and |so )?(?:which|who|any)(?: have| has)? (?:came|come|went|gone) back\b|\b(?:came|come|went|gone) back to kabul\b|\breturned to kabul\b|\b(?:closed|shut|shuttered|left|evacuated|emptied|withdrew)\b.{1,40}\b(?:back|returned|resumed)\b|\bback (?:to work )?after (?:closing|shutting|leaving|evacuating)\b/i

/**
 * Whether a list is asked for of what came about in a time ("Which embassies changed hands in 2025?", "closed since 2022"),
 * and not of what held by its end. In English by the rules above, in other languages by the verbs of their file.
 */
export function isBegunIn(features: Features, { languages }: Reader): boolean {
  const { marked, dates, has } = features
  if (has('negation', 'nobody')) return false
  if (marked.language !== 'en' && dates.kind === 'none') return tellsOfReopening(marked, languages)
  if (marked.language !== 'en')
    return (
      dates.kind === 'period' &&
      !dates.edtf.startsWith('..') &&
      !isAside(features) &&
      tellsOfAct(features, { languages })
    )
  if (dates.kind === 'none') return AGAIN.test(marked.text.clean)
  return isPlaced(features) && tellsOfAct(features, { languages })
}

/** Whether a text tells of what came about, and not of what held. */
export function tellsOfAct({ marked, dates }: Features, { languages }: Pick<Reader, 'languages'>): boolean {
  if (marked.language === 'en') return isOfAct(marked.text.clean)
  const language = languages.get(marked.language)
  const senses = dates.kind === 'period' && !isClosed(dates) ? language?.dates.senses : undefined
  const { words } = marked
  const isSince = (word: string, at: number) =>
    [word, `${word} ${words[at + 1]}`].some((phrase) =>
      senses?.get(phrase)?.some(({ is }) => SINCE_WORDS.has(is)),
    )
  return (
    language !== undefined &&
    tellsOfActs(
      words.filter((word, at) => !isSince(word, at)),
      language.grammar,
    )
  )
}
/** Of a time that goes on, the words that tell where it begins are no end of it. */
const SINCE_WORDS = new Set<string>(['since', 'after', 'since-after'])

/** Whether one of the verbs of a language for what came about stands in a text, and nothing that makes of its time a bare end. */
const tellsOfActs = (words: readonly string[], { acted, auxiliary, 'up-to': upTo }: Grammar): boolean =>
  words.some((word) => acted.has(word)) &&
  (!auxiliary.size || words.some((word) => auxiliary.has(word))) &&
  !words.some((word) => upTo.has(word))

/** "Quelles ambassades ont rouvert ?", "welche haben wieder geöffnet?": by a word for it, or by "again" at that for what is open. */
function tellsOfReopening(
  { marks, words, language }: Features['marked'],
  languages: Reader['languages'],
): boolean {
  const grammar = languages.get(language)?.grammar
  return marks.some(
    (mark) =>
      isCue(mark, 'open') &&
      (grammar?.reopened.has(mark.key) ||
        words.slice(Math.max(0, mark.first - 1), mark.last + 1).some((word) => grammar?.again.has(word))),
  )
}

/** A date in brackets only says as of when. */
const isAside = ({ dates, marked: { text, tokens } }: Features): boolean =>
  dates.kind === 'period' && /\(\s*$/.test(text.clean.slice(0, tokens[dates.first]?.start))

/** "Which of them in 2024?" after a list of those that accept envoys or recognise: what came about then. */
export const isBegunAfter = (
  features: Features,
  { intent, topic, negative }: Conversation['last'] & {},
): boolean =>
  intent === 'list' &&
  (topic === 'accreditation' || topic === 'recognition') &&
  !negative &&
  features.marked.language === 'en' &&
  isPlaced(features)

const isOfAct = (text: string): boolean =>
  !HAD.test(text) && [ACTED, WAS_DONE, DID, COMES_ABOUT].some((act) => act.test(text))

/** Whether a time is named as that of what came about: "in 2025", "this year", "since 2022". */
function isPlaced({ marked: { text, tokens }, dates }: Features): boolean {
  if (dates.kind !== 'period') return false
  const start = tokens[dates.first]?.start ?? 0
  const before = text.clean.slice(0, start)
  if (dates.edtf.endsWith('/..')) return SINCE.test(before)
  return (
    isClosed(dates) &&
    !AFTER.test(before) &&
    (AT_A_TIME.test(before) ||
      (dates.day !== null && AT.test(before)) ||
      SELF_PLACED.test(text.clean.slice(start)))
  )
}

/** Whether a history is asked for of a time alone: "What happened in Moscow in July 2025?", "Timeline of Germany in 2025". */
export const isOfTime = ({ dates, has, marked: { text, tokens } }: Features): boolean =>
  isClosed(dates) &&
  (has('happened') ||
    (!has('when', 'since-when') && !UP_TO.test(text.clean.slice(0, tokens[dates.first]?.start))))

/** "Timeline up to 2025", "by 2025", "as of 2025": all that came before belongs to it. */
const UP_TO = /\b(?:as of|up to|until|till|by|before|to)\s*(?:the end of\s*)?$/i

/** A day, a month, a year or a range with both its ends. */
const isClosed = (dates: Features['dates']): dates is Extract<Features['dates'], { kind: 'period' }> =>
  dates.kind === 'period' && !dates.edtf.includes('..')
