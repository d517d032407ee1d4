import { REST } from 'discord.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandsOf } from '../../../adapters/discord/commands.ts'
import { registered } from '../../../adapters/discord/registered.ts'
import { knowledge } from '../../known.ts'
import { type Newsroom, newsroom } from './newsroom.ts'

let room: Newsroom

beforeAll(async () => {
  room = await newsroom()
})
afterAll(async () => {
  expect(room.api.refused).toEqual([])
  await room.close()
})

const COMMANDS = commandsOf(knowledge)
const ALL = COMMANDS.map(({ name }) => name)

const register = (commands: typeof COMMANDS, guild: string | null) =>
  registered(
    commands,
    { application: room.settings.application, guild },
    new REST({ ...room.wire, version: '10' }).setToken(room.settings.token),
  )
const written = () => room.api.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)

it.each(['one server', 'everywhere'])(
  'registers all commands in %s, then only what differs, then nothing',
  async (where) => {
    const guild = where === 'everywhere' ? null : room.twin.guildId
    expect((await register(COMMANDS, guild)).added).toEqual(ALL)

    room.api.requests.length = 0
    expect(await register(COMMANDS, guild)).toEqual({ added: [], changed: [], removed: [], left: ALL })
    expect(written()).toEqual([])

    const other = COMMANDS.map((command) =>
      command.name === 'ask' ? { ...command, description: 'Ask' } : command,
    )
    expect(await register(other.slice(0, -1), guild)).toMatchObject({
      changed: ['ask'],
      removed: ['Check this claim'],
    })
    expect(written()).toEqual(['POST', 'DELETE'])
  },
)
