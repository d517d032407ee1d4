import type { Day } from '../edtf.ts'
import type { Cue } from '../knowledge/cues.ts'
import type { Intent, Question } from '../question.ts'
import type { Reader } from './reader.ts'
import { readText } from './understand.ts'

/** The two questions of a text that asks twice of the same. */
export type Halves = readonly [first: string, second: string]

/**
 * "When did the embassy in Paris close and who has it now?": the two questions that a language's "and" joins, each to be
 * read by itself; "did Turkey take an ambassador and who runs the embassy in Tokyo?": each of a State of its own; "how many
 * recognise them, and how many took ambassadors?": two lists of all States. Null where a text asks once, of several, or for
 * something else than how things stand and came about; "did it close, and when?" asks once.
 */
export function halvesOf(question: Question, and: string, reader: Reader, today: Day): Halves | null {
  if (!isOfOne(question) && !isOfTwo(question) && !isOfAll(question)) return null
  const opening = isOfAll(question) ? LISTING : OPENING
  const parts = question.text.replaceAll(' & ', and).split(and)
  if (parts.length > MOST) return null
  const all = parts.slice(1).map((_, i): Halves => {
    const first = parts.slice(0, i + 1).join(and)
    return [first.replace(/[\s,;:]+$/, ''), parts.slice(i + 1).join(and)]
  })
  return (
    all.find(
      (halves) =>
        /\s/.test(halves[1].trim()) &&
        halves.every((half) => asks(half, opening, reader, today)) &&
        (!isOfTwo(question) || areOfOneEach(halves, question, reader, today)),
    ) ?? null
  )
}
/** Each half is read by itself: a text of more parts asks more than twice, and reading them all would take its time. */
const MOST = 4

/** A half that was read in its turn is of the same State as the whole, or of one of two, and asks for something that can be told beside the other half. */
export const isHalfOf = (half: Question, whole: Question): boolean =>
  (isOfAll(whole) ? isOfAll(half) : isOfOne(half)) &&
  (isOfTwo(whole) || isOfSame(half, whole)) &&
  half.group === whole.group &&
  half.back === null

const isOfSame = (half: Question, whole: Question): boolean =>
  half.countries.join() === whole.countries.join() &&
  (!half.mission || !whole.mission || half.mission.receiving === whole.mission.receiving)

const isOfOne = ({ intent, countries, quoted, group }: Question): boolean =>
  ASKED.includes(intent) && countries.length === 1 && !quoted.length && group === null

/** Two States are named: where each is in one half, with something asked of it there, they are two questions. */
const isOfTwo = ({ intent, countries, quoted, group }: Question): boolean =>
  ASKED.includes(intent) && countries.length === 2 && !quoted.length && group === null

/** "Did Russia recognise them and does Kazakhstan?" asks one thing of both; two of one kind are answered together as well. */
function areOfOneEach(halves: Halves, { countries }: Question, reader: Reader, today: Day): boolean {
  const [first, second] = halves.map((half) => readText(half, reader, today).question)
  return (
    !!first?.topics.length &&
    !!second?.topics.length &&
    first.countries.length === 1 &&
    [...first.countries, ...second.countries].join() === countries.join() &&
    (first.intent !== second.intent || first.topic !== second.topic)
  )
}

/** States or missions are listed, or counted. */
const isOfAll = ({ intent, asks: way, countries, quoted }: Question): boolean =>
  (intent === 'list' || (intent === 'status' && way === 'how-many')) && !countries.length && !quoted.length

/** How things stand, how they came about, and who is there. */
const ASKED: readonly Intent[] = ['status', 'timeline', 'person']

/** Whether a text opens with a word that asks. */
function asks(half: string, opening: readonly Cue[], reader: Reader, today: Day): boolean {
  const { at } = readText(half, reader, today).features
  return opening.some((cue) => at(cue) === 0)
}
const OPENING: readonly Cue[] = [
  'who',
  'who-is',
  'when',
  'since-when',
  'how-long',
  'yes-no',
  'in-post',
  'control',
  'handover',
  'heads',
  'name-of',
]
const LISTING: readonly Cue[] = ['who', 'which', 'how-many']
