import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isCue, isInside } from '../marks.ts'

/** "Is Russia the only country that recognises them?", "is Moscow alone in that?", "nur Russland erkennt sie an?": whether any but the one named does so. */
export const asksIfAlone = (features: Features): boolean => {
  const { has, countries, groups, people, topics, marked } = features
  const [topic, other] = topics.filter((one) => one !== 'relations')
  return (
    isOfTaking(topic ? [topic] : []) &&
    !other &&
    countries.length === 1 &&
    groups.length <= 1 &&
    !people.length &&
    !has('refuse', 'say', 'statement', 'source', 'why', 'when') &&
    !isDeniedBefore(features) &&
    (groups.length ? isOnlyOfGroup(marked) : isCalledAlone(marked) || isOnlyOne(marked))
  )
}

/** What stands behind the group ("the only neighbour without one") is asked of the others in it too. */
const isDeniedBefore = ({ marked: { marks } }: Features): boolean => {
  const group = marks.find(({ is }) => is === 'group')
  return marks.some((mark) => isCue(mark, 'negation') && !(group && mark.first > group.last))
}

const isCalledAlone = ({ marks, tells }: Features['marked']): boolean =>
  marks.some(
    (alone) =>
      isCue(alone, 'several', 'recognise') &&
      tells.alone.test(alone.key) &&
      marks.some(({ is, first }) => is === 'state' && first <= alone.last + 1),
  )

/** "Is Germany the only EU country that took one?", "das einzige Land der EU": the word stands right before the group, and the State before it. */
const isOnlyOfGroup = ({ marks, words, tells }: Features['marked']): boolean =>
  marks.some(
    (group) =>
      group.is === 'group' &&
      (tells.alone.test(words[group.first - 1] ?? '') ||
        marks.some(
          (alone) =>
            isCue(alone, 'several') &&
            tells.alone.test(alone.key) &&
            group.first > alone.last &&
            group.first - alone.last <= ARTICLE,
        )) &&
      marks.some(({ is, last }) => is === 'state' && last < group.first),
  )

/** "Le seul pays de l'UE": so many words further the group may begin. */
const ARTICLE = 3

/** "Only Russia recognises them?": the word stands beside the State that does it, and the act behind it in one breath. */
const isOnlyOne = ({ marks, text, tokens }: Features['marked']): boolean =>
  marks.some(
    (state) =>
      state.is === 'state' &&
      marks.some(
        (only) =>
          isCue(only, 'narrow') &&
          (only.last === state.first - 1 || only.last === state.first - 2 || only.first === state.last + 1),
      ) &&
      marks.some(
        (act) =>
          isCue(act, 'recognise', 'accredit', 'consent') &&
          act.first > state.last &&
          act.first - state.last <= REACH &&
          !/[,:;.!?،؛：，。]/.test(text.clean.slice(tokens[state.last]?.end, tokens[act.first]?.start)),
      ),
  )
const REACH = 4

/** "Only Russia?", "niemand außer Russland?", "la Russie est-elle toujours seule ?": nothing is said but that it is one alone. */
export const saysOnlyAlone = ({ has, countries, topics, people, groups, marked }: Features): boolean =>
  !topics.length &&
  countries.length > 0 &&
  !people.length &&
  groups.length <= 1 &&
  (has('narrow') || (has('nobody') && has('except')) || isCalledAlone(marked)) &&
  isNothingElse(marked)

/** "Is it still the only one?": the same of the one in view. */
export const saysItIsAlone = ({ has, countries, topics, people, groups, marked }: Features): boolean =>
  has('pronoun') &&
  ![...topics, ...countries, ...people, ...groups].length &&
  marked.marks.some((mark) => isCue(mark, 'several') && marked.tells.alone.test(mark.key)) &&
  isNothingElse(marked)

const isNothingElse = ({ marks }: Features['marked']): boolean =>
  marks.every(
    (mark) =>
      mark.is === 'state' ||
      mark.is === 'group' ||
      isCue(mark, ...OF_ONE_ALONE) ||
      isInside('except', mark, marks),
  )
const OF_ONE_ALONE: readonly Cue[] = [
  'narrow',
  'nobody',
  'several',
  'negation',
  'except',
  'yes-no',
  'now',
  'who-else',
  'addition',
  'pronoun',
  'he-she',
  'correction',
  'then',
]

/** Whether what a State did towards the Taliban is asked about. */
export const isOfTaking = ([topic]: Features['topics']): boolean =>
  topic === 'recognition' || topic === 'accreditation'
