import { ask } from '../../src/ask.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'

/** One question, one answer: for a person, or as JSON. */
export async function answer(
  { question, json }: { question: string; json: boolean },
  knowledge: Knowledge,
  { out, today }: World,
): Promise<void> {
  const asked = ask(question, knowledge, today)
  if (json) return write(out, jsonLine(asked.answer))
  const [{ render }, { paperOf }] = await Promise.all([import('./render.ts'), import('./paper.ts')])
  await write(out, render(asked.answer, knowledge, paperOf(out)))
}
