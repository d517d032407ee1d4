import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../../adapters/discord/message.ts'
import { LAID_OUT } from '../../adapters/discord/response.ts'
import { ask } from '../../src/ask.ts'
import { NEW_CONVERSATION } from '../../src/conversation.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { discordServer } from './discord-server.ts'
import { compiled, TODAY } from './known.ts'

const QUESTION = 'Has Canada recognised the Taliban?'
const ROUND = 300
const ROUNDS = 4

/**
 * Processor time of one answered interaction: ours to a question that was asked before and to one that was not, against a
 * fixed reply of the size of the first through discord.js.
 */
export async function discordShare() {
  const server = await discordServer()
  const reply = join(mkdtempSync(join(tmpdir(), 'chancery-')), 'reply.json')
  writeFileSync(reply, JSON.stringify(sameReply()))
  const spent: Record<string, number[]> = { bare: [], ours: [], afresh: [] }
  for (const who of ['bare', 'ours'] as const) {
    const child = fork(join(import.meta.dirname, 'discord-contender.ts'), [who, server.api(), reply])
    await once(child, 'message')
    await round(child, server, () => QUESTION)
    for (let i = 0; i < ROUNDS; i++) spent[who]?.push(await round(child, server, () => QUESTION))
    if (who === 'ours')
      for (let i = 0; i < ROUNDS; i++) spent.afresh?.push(await round(child, server, another))
    child.kill()
    await once(child, 'exit')
  }
  server.close()
  const [bare = 0, ours = 0, afresh = 0] = ['bare', 'ours', 'afresh'].map((who) =>
    Math.min(...(spent[who] ?? [])),
  )
  return [
    { what: 'a fixed reply through discord.js', 'ms of CPU': bare.toFixed(3) },
    { what: 'chancery, asked before', 'ms of CPU': ours.toFixed(3) },
    { what: 'ratio', 'ms of CPU': (ours / bare).toFixed(2) },
    { what: 'chancery, asked for the first time', 'ms of CPU': afresh.toFixed(3) },
    { what: 'ratio', 'ms of CPU': (afresh / bare).toFixed(2) },
  ]
}

let counted = 0

/** More States than answers are remembered. */
const STATES = Object.values(compiled.names.states)
const another = (number: number) => `Has ${STATES[number % STATES.length]?.called} recognised the Taliban?`

/** Milliseconds of processor time for one interaction, over a round of them, each from another person. */
async function round(
  child: ChildProcess,
  server: Awaited<ReturnType<typeof discordServer>>,
  question: (number: number) => string,
): Promise<number> {
  server.forget()
  child.send('begin')
  for (let i = 0; i < ROUND; i++) {
    server.dispatch('INTERACTION_CREATE', interaction(++counted, question(counted)), counted + 1)
    if (i % 10 === 9) await server.answers(i + 1)
  }
  await server.answers(ROUND)
  child.send('end')
  const [{ spent }] = (await once(child, 'message')) as [{ spent: number }]
  return spent / ROUND
}

function interaction(number: number, question: string) {
  const id = String(100_000_000_000_000_000 + number * 1_000)
  const user = { id, username: 'reporter', discriminator: '0', global_name: 'Reporter', avatar: null }
  return {
    id,
    application_id: '1',
    token: `token-${id}`,
    version: 1,
    type: 2,
    data: { id: '2', name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: question }] },
    channel_id: id,
    channel: { id, type: 1 },
    user,
    locale: 'en-US',
    context: 1,
    entitlements: [],
    authorizing_integration_owners: {},
  }
}

/** What ours answers, for the other to send. */
function sameReply() {
  const knowledge = knowledgeOf(compiled)
  const { answer } = ask(QUESTION, knowledge, TODAY)
  const view = { of: 'question', text: QUESTION, today: TODAY, before: NEW_CONVERSATION } as const
  const { components } = messageOf({ answer, view, page: 0, sharable: false, by: null }, knowledge)
  return { components, flags: LAID_OUT, allowedMentions: { parse: [] } }
}
