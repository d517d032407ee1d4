import type { Context } from '../context.ts'

/**
 * "When did Putin recognise the Taliban?": a State stands behind whoever speaks for it, and recognition is its act, not his;
 * further words ask for what he did or said himself.
 */
export function isActOfState({ question, knowledge }: Context): boolean {
  const { topic, further, people, countries } = question
  return (
    topic === 'recognition' &&
    !further.length &&
    people.length > 0 &&
    people.every((id) => countries.includes(knowledge.person(id)?.side ?? ''))
  )
}
