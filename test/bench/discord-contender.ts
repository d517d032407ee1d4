import { readFileSync } from 'node:fs'
import { Client, Events, GatewayIntentBits } from 'discord.js'
import { pino } from 'pino'

/** One of two bots in a process of its own: `bare` replies with a fixed message, `ours` answers. Says when it is ready and what it spent. */
const [who = '', api = '', reply = ''] = process.argv.slice(2)
const TOKEN = 'a-token-of-the-length-that-one-of-Discord-has-0123456789abcdef'

async function bare(): Promise<void> {
  const message = JSON.parse(readFileSync(reply, 'utf8'))
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api, version: '10' } })
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(message)
  })
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(TOKEN)
  await ready
}

async function ours(): Promise<void> {
  const { discord } = await import('../../adapters/discord/discord.ts')
  const { openStore } = await import('../../adapters/store/open-store.ts')
  const { knowledgeIn } = await import('../../adapters/knowledge/knowledge.ts')
  const knowledge = await knowledgeIn(null)
  const log = pino({ level: 'silent' })
  const store = await openStore({ kind: 'sqlite', file: ':memory:' }, new Date(), log)
  const meter = { answered: () => {}, failed: () => {} }
  const desk = { knowledge: () => knowledge, now: () => new Date(), store, log, meter }
  const settings = {
    token: TOKEN,
    application: '1',
    guild: null,
    api,
    connection: { by: 'gateway' },
  } as const
  await discord(settings, desk).start()
}

let began = process.cpuUsage()
process.on('message', (word) => {
  if (word === 'begin') began = process.cpuUsage()
  if (word === 'end') {
    const { user, system } = process.cpuUsage(began)
    process.send?.({ spent: (user + system) / 1000 })
  }
})
await (who === 'ours' ? ours() : bare())
process.send?.({ ready: true })
