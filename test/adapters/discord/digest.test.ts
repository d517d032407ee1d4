import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { expect, it } from 'vitest'
import { responseTo, silentResponse } from '../../../adapters/discord/interaction.ts'
import { messageIn, textsOf } from './drawn.ts'
import { newBot } from './office.ts'
import { typed, typing } from './sent.ts'

const MANAGER = PermissionFlagsBits.ManageGuild

/** `/digest` with a subcommand, from somebody with some permissions. */
const ordered = (verb: string, given: Parameters<typeof typed>[1] = {}, permissions = MANAGER) =>
  typed(`digest ${verb}`, given, { permissions })

const said = async (bot: Awaited<ReturnType<typeof newBot>>, ...how: Parameters<typeof ordered>) => {
  const { components, flags, content } = messageIn(await responseTo(ordered(...how), bot))
  expect(flags & MessageFlags.Ephemeral).toBeTruthy()
  return `${content}${textsOf(components).join('\n')}`
}
const RUSSIA = { when: 'monday 09:00', zone: 'Europe/London', watching: 'Russia', nothing: 'silent' }

it('sets a digest up, shows when it runs and what it would say, and lists it', async () => {
  const bot = await newBot()
  const made = await said(bot, 'create', RUSSIA)
  const id = /Digest (\w+) is set up/.exec(made)?.[1] ?? 'none'
  expect(made).toContain('Monday 23 November 2026, 09:00 (Europe/London)')
  expect(await said(bot, 'list')).toContain(`${id}: `)
  expect(await said(bot, 'preview', { which: id })).toContain(id)
})

it.each([
  ['a channel', ChannelType.GuildText, PermissionFlagsBits.SendMessages],
  ['a thread', ChannelType.PublicThread, PermissionFlagsBits.SendMessagesInThreads],
])('says at set-up that it may not post in %s, where it may not', async (_, kind, needed) => {
  const bot = await newBot()
  const made = async (own: bigint) => {
    const order = typed('digest create', RUSSIA, { permissions: MANAGER, own, kind })
    const { components } = messageIn(await responseTo(order, bot))
    return textsOf(components).join('\n')
  }
  const may = PermissionFlagsBits.ViewChannel | needed
  const said = 'The bot may not post in this channel, and so nothing will come'
  expect(await made(may)).not.toContain(said)
  expect(await made(may & ~needed)).toContain(said)
  expect(await made(needed)).toContain(said)
})

it('pauses, resumes, changes and deletes it', async () => {
  const bot = await newBot()
  await said(bot, 'create', RUSSIA)
  expect(await said(bot, 'pause', { until: '2027-01-05' })).toContain('paused until 5 January 2027')
  expect(await said(bot, 'resume')).toContain('posted again')
  expect(await said(bot, 'change', { when: 'daily 07:30' })).toContain('07:30')
  expect(await said(bot, 'delete')).toContain('deleted')
  expect(await said(bot, 'list')).toContain('No digest')
})

it('says all that cannot be read, and changes nothing', async () => {
  const bot = await newBot()
  const text = await said(bot, 'create', { when: 'sometime', zone: 'Moon/Base' })
  expect(text).toMatch(/sometime.*Moon\/Base/s)
  expect(await said(bot, 'list')).toContain('No digest')
})

it('obeys only who may manage the server, whatever Discord let through', async () => {
  const bot = await newBot()
  expect(await said(bot, 'create', RUSSIA, 0n)).toMatch(
    /This was not done\.\W+Only those who may manage this server may do that/,
  )
  expect(await said(bot, 'list')).toContain('No digest')
})

it('is nothing for a direct message, and no order that this program lacks', async () => {
  const bot = await newBot()
  const direct = typed('digest create', RUSSIA, { direct: true })
  const { content } = messageIn(await responseTo(direct, bot))
  expect(content).toMatch(/out of date/)
  expect(await said(bot, 'explode')).toMatch(/out of date/)
})

it('completes which digest is meant for who may manage them', async () => {
  const bot = await newBot()
  const made = await said(bot, 'create', RUSSIA)
  const id = /Digest (\w+) is set up/.exec(made)?.[1]
  const asking = (permissions: bigint) =>
    silentResponse(typing('digest delete', { which: '' }, 'which', { permissions }), bot)
  expect(await asking(MANAGER)).toMatchObject({
    data: { choices: [{ value: id, name: expect.stringContaining('Russia') }] },
  })
  expect(await asking(0n)).toMatchObject({ data: { choices: [] } })
})
