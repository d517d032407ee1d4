import type { Day } from '../edtf.ts'
import type { Cue } from '../knowledge/cues.ts'
import type { Intent, Question } from '../question.ts'
import type { Reader } from './reader.ts'
import { readText } from './understand.ts'

/** The two questions of a text that asks twice of the same. */
export type Halves = readonly [first: string, second: string]

/**
 * "When did the embassy in Paris close and who has it now?": the two questions that a language's "and" joins, each to be
 * read by itself; "how many recognise them, and how many took ambassadors?": two lists of all States. Null where a text asks
 * once, of several, or for something else than how things stand and came about; "did it close, and when?" asks once.
 */
export function halvesOf(question: Question, and: string, reader: Reader, today: Day): Halves | null {
  if (!isOfOne(question) && !isOfAll(question)) return null
  const opening = isOfAll(question) ? LISTING : OPENING
  const parts = question.text.split(and)
  if (parts.length > MOST) return null
  const all = parts.slice(1).map((_, i): Halves => {
    const first = parts.slice(0, i + 1).join(and)
    return [first.replace(/[\s,;:]+$/, ''), parts.slice(i + 1).join(and)]
  })
  return (
    all.find(
      (halves) => /\s/.test(halves[1].trim()) && halves.every((half) => asks(half, opening, reader, today)),
    ) ?? null
  )
}
/** Each half is read by itself: a text of more parts asks more than twice, and reading them all would take its time. */
const MOST = 4

/** A half that was read in its turn is of the same State as the whole, and asks for something that can be told beside the other half. */
export const isHalfOf = (half: Question, whole: Question): boolean =>
  (isOfAll(whole) ? isOfAll(half) : isOfOne(half)) &&
  half.countries.join() === whole.countries.join() &&
  half.group === whole.group &&
  (!half.mission || !whole.mission || half.mission.receiving === whole.mission.receiving) &&
  half.back === null

const isOfOne = ({ intent, countries, quoted, group }: Question): boolean =>
  ASKED.includes(intent) && countries.length === 1 && !quoted.length && group === null

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
