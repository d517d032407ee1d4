import { createInterface } from 'node:readline'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type World, write } from '../world.ts'
import { linesOf } from './lines.ts'
import { paperOf } from './paper.ts'
import { ends, NEW_TALK, turn } from './turn.ts'

const GREETING = `Chancery: who recognises the Taliban authorities, who took their envoys, who runs which Afghan embassy.
Ask, for example: Who runs the Afghan embassy in Moscow? (help, more and quit are commands)\n\n`

/** A conversation: with a person at a terminal, or with lines from a pipe, answered in order and without a prompt. */
export async function converse(knowledge: Knowledge, today: string, world: World): Promise<number> {
  const { input, out } = world
  const sheet = { knowledge, today, paper: paperOf(out) }
  const person = Boolean(input.isTTY && out.isTTY)
  if (person) await write(out, GREETING)
  let talk = NEW_TALK
  for await (const line of person ? typed(world) : linesOf(world)) {
    if (ends(line)) break
    if (!line.trim()) continue
    const next = turn(line, talk, sheet)
    talk = next.talk
    await write(out, `${next.text}\n`)
  }
  return 0
}

/** Lines typed by a person, with history and editing; Ctrl-C and Ctrl-D end them, also while an answer is made. */
async function* typed({ input, out, stop }: World): AsyncGenerator<string> {
  const reader = createInterface({
    input,
    output: out,
    prompt: '> ',
    removeHistoryDuplicates: true,
    signal: stop,
  })
  let open = true
  reader.on('SIGINT', () => reader.close())
  reader.once('close', () => {
    open = false
  })
  try {
    reader.prompt()
    for await (const line of reader) {
      yield line
      if (open) reader.prompt()
    }
    await write(out, '\n')
  } finally {
    reader.close()
  }
}
