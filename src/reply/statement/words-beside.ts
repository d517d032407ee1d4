import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { inARow } from '../in-a-row.ts'
import { joined, type Told, told } from '../told.ts'

/** Findings of each of them beside which the others' stand. */
const OF_EACH = 4

/**
 * "Who has been blunter, Zakharova or Mao Ning?": what each of several people said, side by side, and of whom nothing is on
 * file; which of them weighs more is left to the reader. Null where the words of one alone are asked for.
 */
export function wordsBeside(context: Context, statement: (of: Context) => Told): Told | null {
  const { question } = context
  if (!question.details.includes('side-by-side') || question.people.length < 2) return null
  const details = question.details.filter((detail) => detail !== 'side-by-side')
  const each = question.people.map((person) =>
    statement({ ...context, question: { ...question, details, people: [person] } }),
  )
  const answered = each.filter(({ outcome }) => outcome === 'answered')
  if (!answered.length) return abstain('no-statement', context, { who: namesOf(context) })
  return told(
    inARow(each.map(({ headline }) => headline)),
    joined(answered.flatMap(({ parts }) => parts.slice(0, OF_EACH))),
    answered.flatMap(({ facts }) => facts),
  )
}

const namesOf = ({ question, knowledge, words }: Context): string =>
  words.list(question.people.map((id) => knowledge.person(id)?.name ?? id))
