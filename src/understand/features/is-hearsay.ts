import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'

/** What a text opens with that nobody in particular says: whether it is so is asked, and nobody's words. */
const SAID = new Set<Cue>(['say', 'statement', 'who-said', 'what'])

/** "Кажуть, що …", "有说法称…", "se dice que …" at the very beginning: the words for saying there ask for no statement. */
export function isHearsay(mark: Mark, marks: readonly Mark[], marked: Marked): boolean {
  if (mark.is !== 'cue') return false
  if (isToldByNobody(mark, marks, marked) || isToldBehind(mark, marks, marked)) return true
  const heard = marks.find((other) => isCue(other, 'hearsay') && opensPart(other, marked))
  return SAID.has(mark.cue) && heard !== undefined && mark.first >= heard.first && mark.last <= heard.last
}
/** At the beginning, or behind the question: "¿y la embajada en Madrid? dicen que ya trabaja con Kabul". */
const opensPart = ({ first }: Mark, { tokens, text }: Marked): boolean =>
  first <= OPENING || QUESTION.test(text.clean.slice(tokens[first - 1]?.end, tokens[first]?.start))
/** A small word may stand ahead: "und es heißt". */
const OPENING = 1

/** "Un teletipo dice que Nicaragua …. ¿Cierto?", "ein Kollege sagt, China …, stimmt's?": somebody who is not named says it, and whether it is so is asked behind it. */
const isToldByNobody = (mark: Mark, marks: readonly Mark[], { words, tokens, text }: Marked): boolean =>
  isCue(mark, ...TOLD) &&
  mark.first <= TELLING &&
  marks.every((other) => other.first >= mark.first || (other.is === 'cue' && !TELLERS.has(other.cue))) &&
  marks.some(
    (tag) =>
      isCue(tag, 'yes-no') &&
      tag.first > mark.last + 1 &&
      tag.last >= words.length - 1 &&
      PAUSE.test(text.clean.slice(tokens[tag.first - 1]?.end, tokens[tag.first]?.start)),
  )
/** "Didn't Turkmenistan recognise them? The headlines all said so": behind the question it is told who, not named, says that. */
function isToldBehind(mark: Mark, marks: readonly Mark[], { tokens, text }: Marked): boolean {
  const asked = text.clean.search(QUESTION)
  const start = ({ first }: Pick<Mark, 'first'>) => tokens[first]?.start ?? 0
  const behind = marks.filter((other) => start(other) > asked)
  return (
    isCue(mark, 'say') &&
    asked >= 0 &&
    !QUESTION.test(text.clean.slice(asked + 1)) &&
    start({ first: mark.first - 1 }) > asked &&
    behind.every(({ is, first }) => is === 'cue' || (is === 'state' && first > mark.last)) &&
    !behind.some((other) => other.is === 'cue' && ASKING.has(other.cue))
  )
}
const QUESTION = /[?？؟]/
/** What stands there wants words, or is said by a side. */
const ASKING = new Set<Cue>([
  'what',
  'who',
  'which',
  'when',
  'why',
  'where',
  'statement',
  'who-said',
  'source',
  'taliban',
  'republic',
  'spokesperson',
  'envoy',
  'he-she',
])

const TOLD: readonly Cue[] = ['say', 'statement', 'who-said', 'source', 'outlet', 'one-article']
/** Of whom, or for whom, somebody is asked about. */
const TELLERS = new Set<Cue>([
  'who',
  'which',
  'several',
  'nobody',
  'who-else',
  'pronoun',
  'he-she',
  'taliban',
  'republic',
  'afghan',
  'authorities',
  'spokesperson',
  'ambassador',
  'charge',
  'envoy',
  'embassy',
  'consulate',
  'mission',
  'head-of-state',
  'name-of',
  'who-is',
  'declared',
  'stance',
  'when',
])
/** "Ojo, una nota de agencia dice" */
const TELLING = 6
const PAUSE = /[.,;:!?،؛，。；！？—–-]/
