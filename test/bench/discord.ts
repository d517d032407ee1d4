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
import { quantile } from './questions.ts'

const QUESTION = 'Has Canada recognised the Taliban?'
const ROUND = 300
/** A pause to collect garbage falls into one round or another: over so many, each has had its share. */
const ROUNDS = 31
/** Rounds that only warm up: a bot runs for days, and what it runs often is compiled by then. */
const WARMING = 12

/** More States than answers are remembered. */
const STATES = Object.values(compiled.names.states)
const another = (number: number) => `Has ${STATES[number % STATES.length]?.called} recognised the Taliban?`

/**
 * Processor time of one answered interaction: ours to a question that was asked before and to one that was not, against a
 * fixed reply of the size of the first through discord.js. Each in a process of its own and in turn, so that a busy machine
 * slows down all of them; the first round of each only warms it up.
 */
export async function discordShare() {
  const reply = join(mkdtempSync(join(tmpdir(), 'chancery-')), 'reply.json')
  writeFileSync(reply, JSON.stringify(sameReply()))
  const bare = await contender('bare', reply, () => QUESTION)
  const ours = await contender('ours', reply, () => QUESTION)
  const afresh = await contender('ours', reply, another)
  const rounds: number[][] = []
  for (let i = 0; i < WARMING + ROUNDS; i++)
    rounds.push([await bare.round(), await ours.round(), await afresh.round()])
  for (const { close } of [bare, ours, afresh]) await close()
  const warm = rounds.slice(WARMING)
  const spent = (who: number) => median(warm, (round) => round[who] ?? 0)
  const ratio = (who: number) => median(warm, (round) => (round[who] ?? 0) / (round[0] ?? 0))
  return [
    { what: 'a fixed reply through discord.js', 'ms of CPU': spent(0).toFixed(3) },
    { what: 'chancery, asked before', 'ms of CPU': spent(1).toFixed(3) },
    { what: 'ratio', 'ms of CPU': ratio(1).toFixed(2) },
    { what: 'chancery, asked for the first time', 'ms of CPU': spent(2).toFixed(3) },
    { what: 'ratio', 'ms of CPU': ratio(2).toFixed(2) },
  ]
}

const median = (rounds: readonly number[][], of: (round: readonly number[]) => number): number =>
  quantile(rounds.map(of), 0.5)

/** A bot before a Discord of its own. Node runs it as it stands: the loader of this bench would take its share of every `require`. */
async function contender(who: 'bare' | 'ours', reply: string, question: (number: number) => string) {
  const server = await discordServer()
  const program = join(import.meta.dirname, 'discord-contender.ts')
  const child = fork(program, [who, server.api(), reply], { execArgv: [] })
  await once(child, 'message')
  return {
    round: () => round(child, server, question),
    close: async () => {
      child.kill()
      await once(child, 'exit')
      server.close()
    },
  }
}

let counted = 0

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
