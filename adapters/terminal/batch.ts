import type { Answer } from '../../src/answer.ts'
import { ask } from '../../src/ask.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'
import { linesOf } from './lines.ts'
import { type Request, requestOf } from './request.ts'

type Reply =
  | Readonly<{ id: string | number | null; error: string }>
  | Readonly<{ id: string | number; answer: Answer }>
  | Readonly<{ id: string | number; answers: readonly Answer[] }>

/** JSON Lines in, JSON Lines out, in order; each line is answered before the next is read. */
export async function batch(knowledge: Knowledge, { input, out, today, stop }: World): Promise<void> {
  stop.addEventListener('abort', () => input.destroy())
  for await (const line of linesOf(input)) {
    if (stop.aborted) return
    await write(out, jsonLine(replyTo(requestOf(line), (turns) => conversation(turns, knowledge, today))))
  }
}

function replyTo(request: Request, answersTo: (turns: readonly string[]) => readonly Answer[]): Reply {
  if ('error' in request) return request
  if ('turns' in request) return { id: request.id, answers: answersTo(request.turns) }
  const [answer] = answersTo([request.q])
  return answer ? { id: request.id, answer } : { id: request.id, error: 'the question was lost' }
}

function conversation(turns: readonly string[], knowledge: Knowledge, today: string): Answer[] {
  let so: Conversation = NEW_CONVERSATION
  return turns.map((turn) => {
    const asked = ask(turn, knowledge, today, so)
    so = asked.conversation
    return asked.answer
  })
}
