import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Platform } from '../../../adapters/platform.ts'
import { buttonIn, type Newsroom, newsroom, responseIn } from './newsroom.ts'

let room: Newsroom
let bot: Platform

beforeAll(async () => {
  room = await newsroom()
  bot = room.bot()
  await bot.start()
})
afterAll(async () => {
  await bot.stop()
  expect(room.api.refused).toEqual([])
  await room.close()
})

const self = '900000000000000001'
const answers = () =>
  room.api.requests.flatMap(({ method, path, body }) =>
    method === 'POST' && path.startsWith('/channels/')
      ? [
          {
            to: (body?.message_reference as { message_id: string })?.message_id,
            said: JSON.stringify(body),
            body,
          },
        ]
      : [],
  )
const answerTo = (message: string) =>
  vi.waitFor(() => {
    const [answer] = answers().filter(({ to }) => to === message)
    if (!answer) throw new Error(`nothing answers ${message}`)
    return answer
  }, 10_000)
const ordered = async (name: string) =>
  (await room.twin.channel(room.channel).user(room.reporter).runSlashCommand({ name })).id
const posted = (content: string) =>
  room.twin.simulateUserMessage({ channelId: room.channel, userId: room.reporter, content })

let count = 0
/** A message as Discord sends it over the gateway, with what the twin leaves out. */
const said = (content: string, more: object = {}) => {
  const id = String(800_000_000_000_000_000n + BigInt(count++))
  room.gateway.dispatch('MESSAGE_CREATE', {
    id,
    type: 0,
    channel_id: room.channel,
    guild_id: room.twin.guildId,
    author: { id: room.reporter, username: 'Reporter' },
    mentions: content.includes(self) ? [{ id: self }] : [],
    content,
    ...more,
  })
  return id
}

it('answers a mention by a reply, which calls nobody and is posted once', async () => {
  const { id } = await posted(`<@${self}> has Canada recognised the Taliban?`)
  const { said: words, body } = await answerTo(id)
  expect(words).toContain('Canada does not recognise')
  expect(body).toMatchObject({
    nonce: id,
    enforce_nonce: true,
    allowed_mentions: { parse: [], replied_user: false },
  })
})

it('leaves alone what is not said to it', async () => {
  const before = answers().length
  said('Has Canada recognised the Taliban?')
  said(`<@${self}> hello`, { author: { id: '1', username: 'Another', bot: true } })
  await answerTo(said(`<@${self}> help`))
  expect(answers().length).toBe(before + 1)
})

it('answers a direct message, and goes on with what was asked before', async () => {
  await answerTo(said('Has Canada accepted Taliban envoys?', { guild_id: undefined }))
  expect((await answerTo(said('and Russia?', { guild_id: undefined }))).said).toMatch(/accreditation.*Russia/)
})

it('takes up the answer that somebody replies to, whoever asked for it', async () => {
  const first = said(`<@${self}> who runs the Afghan embassy in Moscow?`)
  await answerTo(first)
  await answerTo(said(`<@${self}> has Kazakhstan recognised them?`))
  const answer = { id: '1', author: { id: self }, message_reference: { message_id: first } }
  const more = {
    type: 19,
    author: { id: '2', username: 'Editor' },
    mentions: [{ id: self }],
    referenced_message: answer,
  }
  expect((await answerTo(said('since when?', more))).said).toMatch(/Moscow/)
})

it('takes up the answer to a command that somebody replies to', async () => {
  const { channel, reporter, twin } = room
  const options = [
    { name: 'country', type: 3, value: 'CN' },
    { name: 'private', type: 5, value: false },
  ]
  const { id } = await twin.channel(channel).user(reporter).runSlashCommand({ name: 'status', options })
  await responseIn(room, id)
  const command = { id, type: 2, user: { id: reporter }, authorizing_integration_owners: {} }
  const answer = { id: '3', author: { id: self }, interaction_metadata: command }
  const more = {
    type: 19,
    author: { id: '4', username: 'Editor' },
    mentions: [{ id: self }],
    referenced_message: answer,
  }
  expect((await answerTo(said('and their envoys?', more))).said).toMatch(/China/)
})

it('takes up the answer that somebody shared', async () => {
  const { channel, reporter, twin } = room
  const here = twin.channel(channel).user(reporter)
  const options = [{ name: 'country', type: 3, value: 'CN' }]
  const { id } = await here.runSlashCommand({ name: 'status', options })
  const { message, data } = await responseIn(room, id)
  await responseIn(room, await ordered('help'))
  const press = await here.clickButton({ messageId: message, customId: buttonIn(data, 'Share') })
  await responseIn(room, press.id)
  const pressed = { id: press.id, type: 3, user: { id: reporter }, authorizing_integration_owners: {} }
  const answer = { id: '5', author: { id: self }, interaction_metadata: pressed }
  const more = { type: 19, author: { id: '6', username: 'Editor' }, referenced_message: answer }
  const reply = said('since when?', { ...more, mentions: [{ id: self }] })
  expect((await answerTo(reply)).said).toMatch(/Read as: [^"]*China/)
})

it("goes on from one's own last question in a reply to another person's reply", async () => {
  const author = { id: '8', username: 'Editor' }
  await answerTo(said(`<@${self}> has China accepted a Taliban ambassador?`, { author }))
  const referenced_message = { id: '9', author: { id: '10' }, message_reference: { message_id: '11' } }
  const reply = said(`<@${self}> since when?`, { type: 19, author, referenced_message })
  expect((await answerTo(reply)).said).toMatch(/accreditation.*China/)
})

it('answers what came while the connection was lost, and nothing twice', async () => {
  const { gateway, api } = room
  await answerTo(said(`<@${self}> has Iran recognised the Taliban?`))
  const again = await ordered('help')
  await responseIn(room, again)
  gateway.drop(3)
  const missed = said(`<@${self}> has India recognised the Taliban?`)
  await answerTo(missed)
  await answerTo(said(`<@${self}> help`))
  const callbacks = api.requests.filter(({ path }) => path.includes(`/interactions/${again}/`))
  const replies = answers().map(({ to }) => to)
  expect([gateway.seen.resumes, callbacks.length, new Set(replies).size]).toEqual([1, 1, replies.length])
})

it('finishes what it answers before it ends, and takes nothing new', async () => {
  const last = await ordered('timeline')
  await vi.waitFor(() => expect(room.api.requests.some(({ path }) => path.includes(last))).toBe(true), 10_000)
  await bot.stop()
  expect(bot.ready()).toBe(false)
  bot = room.bot()
  await bot.start()
})
