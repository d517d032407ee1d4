import type { Features } from '../features.ts'
import { NO_GRAMMAR } from '../marking/grammar-in.ts'
import { HOUSES, isCue, type Mark } from '../marks.ts'
import { areKabulsPeople, isActor } from '../mission/is-actor.ts'
import type { Before } from './follow.ts'

/** Whether a text speaks of what stands in Kabul; what came from there, as money does, stands elsewhere, unless it is who left. */
export const isInKabul = ({ fromKabul, has, marked: { marks, words } }: Features): boolean =>
  (!fromKabul || has('closed', 'undone')) &&
  marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code === 'AF' &&
      mark.city !== null &&
      !isDoneBy(mark, words) &&
      !isActor(mark, marks, words, NO_GRAMMAR) &&
      !areKabulsPeople(mark, marks) &&
      !isSpeaker(mark, marks, words) &&
      !isSubject(mark, marks),
  )

/** "Is it paid by Kabul?": those who rule there; in English alone. */
const isDoneBy = (kabul: Mark, words: readonly string[]): boolean => words[kabul.first - 1] === 'by'

/** "Kabul's version?", "Kabul's line on it": those who rule there speak. */
const isSpeaker = (kabul: Mark, marks: readonly Mark[], words: readonly string[]): boolean =>
  words[kabul.last + 1] === 's' &&
  marks.some(
    (said) =>
      isCue(said, 'statement', 'say', 'stance') &&
      said.first > kabul.last &&
      said.first <= kabul.last + OWN &&
      said.last > kabul.last + 1,
  )
/** "Kabul's own version". */
const OWN = 3

/** "Does Kabul honour its papers?", "what does Kabul say?": the verb asks what those who rule there do, and no house is named behind it. */
const isSubject = (kabul: Mark, marks: readonly Mark[]): boolean =>
  marks.some((verb) => isCue(verb, 'yes-no') && ACTS.test(verb.key) && verb.last === kabul.first - 1) &&
  !marks.some(
    (mark) => isCue(mark, 'envoy', 'open', 'closed') || (isCue(mark, ...HOUSES) && mark.first > kabul.last),
  )
const ACTS = /(?:^|\b)(?:do|does|did|will|would)$/

/** "Does it have an embassy there?" after a State: its own in Afghanistan, of which it is the subject. */
export const isOwnThere = (features: Features, mission: Before['last']['mission']): boolean =>
  mission === null && features.there && hasIts(features)

const hasIts = ({ it, at, has, countries, people, marked: { marks } }: Features): boolean =>
  it &&
  at('yes-no') === 0 &&
  has('embassy') &&
  !countries.length &&
  !people.length &&
  !has('afghan', 'taliban', 'republic') &&
  marks.some((mark) => isCue(mark, 'pronoun') && mark.key === 'it' && mark.first === 1)
