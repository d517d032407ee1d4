import { type Asked, ask } from '../../src/ask.ts'
import type { Conversation } from '../../src/conversation.ts'
import type { Day } from '../../src/edtf.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'

/** An answer with its evidence takes some 30 kB; when news breaks, a newsroom asks the same few questions. */
const MOST = 100

const answers = new WeakMap<Knowledge, Map<string, Asked>>()

/** Asks, and remembers the last answers: the same question to the same knowledge in the same conversation has the same answer. */
export function asked(text: string, knowledge: Knowledge, today: Day, before: Conversation): Asked {
  const known = answers.get(knowledge) ?? new Map<string, Asked>()
  answers.set(knowledge, known)
  const key = JSON.stringify([today, text, before])
  const answer = known.get(key) ?? ask(text, knowledge, today, before)
  known.delete(key)
  known.set(key, answer)
  if (known.size > MOST) known.delete(known.keys().next().value ?? key)
  return answer
}
