import type { Topic } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'

/** Whether those are asked for who have not done something, or whether somebody has not. */
export const isDenied = (features: Features, topics: readonly Topic[]): boolean =>
  (isNegative(features.marked) && !deniesAll(features)) || isKeptOff(topics, features)

/** "Which neighbour holds out against any ties": those without are asked for. */
const isKeptOff = ([topic]: readonly Topic[], { has }: Features): boolean =>
  topic === 'relations' && has('refuse') && !has('negation')

/** "Has no country recognised them?" is answered by those that have; "which has no one recognised" asks for the others. */
const deniesAll = ({ has }: Features): boolean => has('nobody') && !has('which', 'list', 'how-many')

/** Whether something is denied; "ambassadors, not chargés" only says which envoys are meant, and "not only" denies nothing. */
function isNegative({ marks }: Marked): boolean {
  const cues = marks.filter((mark) => mark.is === 'cue')
  return cues.some(
    (not) =>
      not.cue === 'negation' &&
      !cues.some(({ cue, first }) => cue === 'narrow' && first === not.last + 1) &&
      !cues.some(
        ({ cue, key, first, last }) =>
          cue === 'ambassador' && key.includes(not.key) && first <= not.first && last >= not.last,
      ),
  )
}
