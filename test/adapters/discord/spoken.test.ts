import { DiscordAPIError, type REST } from 'discord.js'
import { expect, it } from 'vitest'
import type { Bot } from '../../../adapters/discord/bot.ts'
import { responseTo } from '../../../adapters/discord/interaction.ts'
import { spokenTo } from '../../../adapters/discord/spoken.ts'
import { buttonsOf, messageIn, textsOf } from './drawn.ts'
import { newBot } from './office.ts'
import { click, typed } from './sent.ts'

const SELF = '900000000000000001'

let count = 0

/** What the bot says to a message: its texts. */
async function saidTo(content: string, bot: Bot, { person = 'ann', ...more }: Said = {}): Promise<string> {
  const bodies: { components: object[] }[] = []
  const post = async (_: string, { body }: { body: { components: object[] } }) => bodies.push(body)
  const said = {
    id: `m${++count}`,
    channel_id: 'newsroom',
    guild_id: 'gazette',
    author: { id: person },
    content,
    ...more,
  }
  await spokenTo(said as never, SELF, { post } as object as REST, bot)
  return bodies.flatMap(({ components }) => textsOf(components)).join('\n')
}
type Said = Readonly<{ person?: string; referenced_message?: object }>

/** A message of the bot that answers an interaction. */
const answerTo = (id: string) => ({ author: { id: SELF }, interaction_metadata: { id } })

it.each(['ann', 'bob'])('goes on from an answer that was shared when %s replies to it', async (person) => {
  const bot = await newBot()
  const given = await responseTo(typed('status', { country: 'CN', aspect: 'accreditation' }), bot)
  const share = buttonsOf(messageIn(given).components).find(({ label }) => label === 'Share')
  const pressed = click(share?.id ?? '', { hidden: true })
  await responseTo(typed('status', { country: 'CA', aspect: 'recognition' }), bot)
  await responseTo(pressed, bot)
  const more = { person, referenced_message: answerTo(pressed.id) }
  expect(await saidTo('since when?', bot, more)).toMatch(/Read as: .*China/)
})

it('goes on from a shared answer that itself went on from another', async () => {
  const bot = await newBot()
  await responseTo(typed('status', { country: 'CA', aspect: 'accreditation' }), bot)
  const given = await responseTo(typed('ask', { question: 'and Russia?' }), bot)
  const share = buttonsOf(messageIn(given).components).find(({ label }) => label === 'Share')
  const pressed = click(share?.id ?? '', { hidden: true })
  await responseTo(pressed, bot)
  const more = { person: 'bob', referenced_message: answerTo(pressed.id) }
  expect(await saidTo('since when?', bot, more)).toMatch(/Read as: .*accreditation.*Russia/)
})

it.each([
  ["another person's reply", { author: { id: 'bob' }, message_reference: { message_id: 'm0' } }],
  ["another bot's answer", { author: { id: '7', bot: true }, interaction_metadata: { id: 'i0' } }],
  ['a message that is gone', null],
])("goes on from one's own last question in a reply to %s", async (_, referenced_message) => {
  const bot = await newBot()
  await saidTo(`<@${SELF}> has China accepted a Taliban ambassador?`, bot)
  const more = referenced_message === null ? {} : { referenced_message }
  expect(await saidTo(`<@${SELF}> since when?`, bot, more)).toMatch(/Read as: .*China/)
})

it('answers by a message of its own where it may not read back, and so not reply', async () => {
  const posted: Record<string, unknown>[] = []
  const post = async (_: string, { body }: { body: Record<string, unknown> }) => {
    const refusal = { code: 160_002, message: 'Cannot reply without permission to read message history' }
    if (body.message_reference) throw new DiscordAPIError(refusal, 160_002, 400, 'POST', '', {})
    posted.push(body)
  }
  const asked = { id: 'm0', channel_id: 'newsroom', guild_id: 'gazette', author: { id: 'ann' } }
  const content = `<@${SELF}> has Canada recognised the Taliban?`
  const bot = await newBot()
  await spokenTo({ ...asked, content } as never, SELF, { post } as object as REST, bot)
  expect(posted).toMatchObject([{ nonce: 'm0', allowed_mentions: { parse: [] } }])
  expect([JSON.stringify(posted), bot.logged()]).toEqual([
    expect.stringContaining('Canada does not recognise'),
    '',
  ])
})

it('tells who only mentions it what it can do', async () => {
  expect(await saidTo(`<@${SELF}>`, await newBot())).toMatch(/Ask about recognition/)
})
