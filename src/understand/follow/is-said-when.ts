import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Before } from './follow.ts'

/** "And Zakharova when the chargé was let in": after somebody's words hers are asked for, at the time of what is told behind her name. */
export const isSaidWhen = ({ intent, people }: Question, features: Features, last: Before['last']): boolean =>
  last.intent === 'statement' &&
  people.length === 1 &&
  features.at('addition') === 0 &&
  features.at('yes-no') !== 1 &&
  !features.has('who', 'since-when') &&
  ((intent === 'timeline' && features.at('when') > 1) || isHisOwn(features))

/** "And Mao Ning's, once Russia had recognised?": hers, and a clause that tells when. */
const isHisOwn = ({ marked: { marks, words, tokens, text } }: Features): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'person' &&
      mark.first === 1 &&
      words[mark.last + 1] === 's' &&
      /^\s*[,?]/.test(text.clean.slice(tokens[mark.last + 1]?.end ?? 0)),
  )
