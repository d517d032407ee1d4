import type { Cue } from '../../knowledge/cues.ts'
import type { Grammar, Mark } from '../marks.ts'
import { topicOf } from '../topic.ts'

/** Cues that mean something else when they do not only ask how to word a thing. */
const FRAMING = new Set<Cue>(['opinion', 'advice', 'instruct', 'say', 'statement'])

/** Opens a frame from afar ("should our October 2021 piece have said"), or only right before the verb ("right to say"). */
const OPENS = new Set<Cue>(['opinion', 'advice'])
const REACH = 7
const CLOSE = 2

/** Somebody or something spoken of before: "his name, spelled as we should print it". */
const POINTING = new Set<Cue>(['pronoun', 'he-she', 'name-of'])

/** "Ought a newspaper to write 'Islamic Emirate'?": nobody and nothing beside the wording is asked about. */
const isOnFile = (mark: Mark): boolean =>
  mark.is === 'cue'
    ? topicOf(mark.cue) !== null || POINTING.has(mark.cue)
    : mark.is !== 'everyday' && !(mark.is === 'state' && mark.code === 'AF')

/**
 * The marks of a text without those that only frame its wording: "is it fair to say that", "what should our piece have
 * said about". What is asked there is what is on file; "could we be sued if we call it that" asks for advice, and "is it
 * cowardly, would you say" for a judgement.
 */
export function unframed(
  marks: readonly Mark[],
  words: readonly string[],
  { wording, object, if: supposed }: Grammar,
): readonly Mark[] {
  const at = words.findIndex((word, i) => i < words.length - 1 && wording.has(word) && !isJudgement(i, marks))
  const isTo = object.has(words[at - 1] ?? '')
  const frame = marks.find(
    (mark) =>
      mark.is === 'cue' &&
      mark.first < at &&
      !words.slice(mark.last + 1, at).some((word) => supposed.has(word)) &&
      (OPENS.has(mark.cue)
        ? at - mark.first <= REACH
        : mark.cue === 'yes-no' && isTo && at - mark.last <= CLOSE),
  )
  if (!frame || !marks.some(isOnFile)) return marks
  return marks.filter(
    (mark) => !(mark.is === 'cue' && FRAMING.has(mark.cue) && mark.first >= frame.first && mark.first <= at),
  )
}

/** "Did they make the right call on that embassy?": what is judged there is a step, and no word. */
const isJudgement = (at: number, marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) => mark.is === 'cue' && mark.cue === 'opinion' && mark.last === at && A_CALL.test(mark.key),
  )
const A_CALL = /\b(?:right|wrong|good|bad) call$/
