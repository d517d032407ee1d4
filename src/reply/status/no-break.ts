import type { Context } from '../context.ts'

/** "Who cut ties with the Taliban?", "did Pakistan sever relations?": no break is on file, which who has none, or the newest between the two, does not say. */
export const noBreak = ({ question, words }: Context): readonly string[] =>
  question.details.includes('broken-off') && question.topic === 'relations'
    ? [words.sentence(words.say('list.no-break'))]
    : []
