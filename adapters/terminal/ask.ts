import { ask } from '../../src/ask.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'
import { paperOf } from './paper.ts'
import { render } from './render.ts'

type One = Readonly<{ question: string; json: boolean }>

/** One question, one answer: for a person, or as JSON. */
export async function answer(one: One, knowledge: Knowledge, today: string, { out }: World): Promise<number> {
  const asked = ask(one.question, knowledge, today)
  await write(out, one.json ? jsonLine(asked.answer) : render(asked.answer, knowledge, paperOf(out)))
  return 0
}
