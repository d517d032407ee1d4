import type { Answer } from '../../src/answer.ts'
import { ask } from '../../src/ask.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Vetting, vet } from '../../src/vet/vet.ts'
import { type World, write } from '../world.ts'
import { jsonLine } from './json.ts'
import { linesOf } from './lines.ts'
import { requestOf } from './request.ts'

/** JSON Lines in, JSON Lines out, in order; each line is answered before the next is read. */
export async function batch(knowledge: Knowledge, today: string, world: World): Promise<number> {
  const answersTo = (turns: readonly string[]) => conversation(turns, knowledge, today)
  const vets = (text: string, on: string | null) => vet(text, knowledge, on ?? today)
  for await (const line of linesOf(world)) await write(world.out, jsonLine(replyTo(line, answersTo, vets)))
  return world.stop.aborted ? 1 : 0
}

function replyTo(
  line: string,
  answersTo: (turns: readonly string[]) => readonly Answer[],
  vets: (text: string, on: string | null) => Vetting,
) {
  const request = requestOf(line)
  if ('error' in request) return request
  if ('vet' in request) return { id: request.id, ...vets(request.vet, request.on) }
  if ('turns' in request) return { id: request.id, answers: answersTo(request.turns) }
  return { id: request.id, answer: answersTo([request.q])[0] }
}

function conversation(turns: readonly string[], knowledge: Knowledge, today: string): Answer[] {
  let so: Conversation = NEW_CONVERSATION
  return turns.map((turn) => {
    const asked = ask(turn, knowledge, today, so)
    so = asked.conversation
    return asked.answer
  })
}
