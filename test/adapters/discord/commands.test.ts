import { ApplicationCommandType } from 'discord.js'
import { expect, it } from 'vitest'
import { commandsOf } from '../../../adapters/discord/commands.ts'
import { knowledge } from '../../known.ts'

type Named = Readonly<{
  name: string
  name_localizations?: Record<string, string>
  description?: string
  description_localizations?: Record<string, string>
  value?: string
  options?: Named[]
  choices?: Named[]
}>

const COMMANDS = commandsOf(knowledge) as unknown as (Named & { type: number; contexts: number[] })[]
const LOCALES = ['de', 'es-419', 'es-ES', 'fr', 'ru', 'tr', 'uk', 'zh-CN', 'zh-TW']

const within = (one: Named): Named[] => [
  one,
  ...[...(one.options ?? []), ...(one.choices ?? [])].flatMap(within),
]
const longest = (...texts: (string | undefined)[]) => Math.max(0, ...texts.map((text) => text?.length ?? 0))

it('has the commands that people are told of', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual([
    'ask',
    'status',
    'embassy',
    'timeline',
    'compare',
    'list',
    'sources',
    'help',
    'digest',
    'Check this claim',
  ])
})

it('names and describes everything in every language that Discord and we have', () => {
  for (const one of COMMANDS.flatMap(within)) {
    expect([one.name, Object.keys(one.name_localizations ?? {}).sort()]).toEqual([one.name, LOCALES])
    if (one.description !== undefined)
      expect([one.name, Object.keys(one.description_localizations ?? {}).sort()]).toEqual([one.name, LOCALES])
  }
})

it('keeps to what Discord takes of a name, a description and a whole command', () => {
  for (const command of COMMANDS) {
    const typed = command.type === ApplicationCommandType.ChatInput
    const all = within(command)
    for (const {
      name,
      name_localizations: names = {},
      description,
      description_localizations: said = {},
      value,
    } of all) {
      for (const one of [name, ...Object.values(names)])
        expect(one).toMatch(
          !typed || value !== undefined ? /^.{1,100}$/u : /^[-_'\p{Ll}\p{Lo}\p{Lm}\p{N}]{1,32}$/u,
        )
      if (description !== undefined)
        for (const one of [description, ...Object.values(said)]) expect(one).toMatch(/^.{1,100}$/u)
    }
    const together = all.reduce(
      (
        sum,
        { name, name_localizations: names = {}, description, description_localizations: said = {}, value },
      ) =>
        sum +
        longest(name, ...Object.values(names)) +
        longest(description, ...Object.values(said)) +
        longest(value),
      0,
    )
    expect(together).toBeLessThanOrEqual(8_000)
  }
})
