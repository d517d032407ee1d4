import { ApplicationCommandType } from 'discord.js'
import { expect, it } from 'vitest'
import { commandsOf } from '../../../adapters/discord/commands.ts'
import { knowledge } from '../../known.ts'

type Texts = Readonly<Record<string, string | null | undefined>>

/** A command, an option or a choice: what each has that is read or typed. */
type Named = Readonly<{
  name: string
  name_localizations?: Texts | null | undefined
  description?: string | undefined
  description_localizations?: Texts | null | undefined
  type?: number | undefined
  value?: string | number
  options?: readonly Named[] | undefined
  choices?: readonly Named[] | undefined
}>

const COMMANDS: readonly Named[] = commandsOf(knowledge)
const LOCALES = ['de', 'es-419', 'es-ES', 'fr', 'ru', 'tr', 'uk', 'zh-CN']

const within = (one: Named): Named[] => [
  one,
  ...[...(one.options ?? []), ...(one.choices ?? [])].flatMap(within),
]
/** A name or a description in every locale. */
const inAll = (text: string | undefined, others: Texts | null = {}): string[] =>
  [text, ...Object.values(others ?? {})].filter((one) => typeof one === 'string')
const namesOf = (one: Named) => inAll(one.name, one.name_localizations)
const descriptionsOf = (one: Named) => inAll(one.description, one.description_localizations)
const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length))

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

/** Every text that is registered, with the locales that it is in beside English. */
const inLocales = COMMANDS.flatMap(within).flatMap((one) => [
  { text: one.name, others: one.name_localizations ?? {} },
  ...(one.description === undefined
    ? []
    : [{ text: one.description, others: one.description_localizations ?? {} }]),
])

it('names and describes everything in every language that Discord and we have', () => {
  for (const { text, others } of inLocales) {
    const locales = Object.keys(others).filter((locale) => locale !== 'zh-TW')
    expect([text, locales.sort()]).toEqual([text, LOCALES])
  }
})

it('shows no simplified characters where Chinese is written in traditional ones: what is lacking is English', () => {
  const traditional = inLocales.flatMap(({ others }) => others['zh-TW'] ?? [])
  expect(traditional).toContain('比較')
  expect(
    traditional.filter((text) => /[国关认开闭时间问语谁说记录东领馆总联报况现状选择题频]/.test(text)),
  ).toEqual([])
})

it('keeps to what Discord takes of a name, a description and a whole command', () => {
  for (const command of COMMANDS) {
    const typed = command.type === ApplicationCommandType.ChatInput
    for (const one of within(command)) {
      const free = !typed || one.value !== undefined
      for (const name of namesOf(one))
        expect(name).toMatch(free ? /^.{1,100}$/u : /^[-_'\p{Ll}\p{Lo}\p{Lm}\p{N}]{1,32}$/u)
      for (const description of descriptionsOf(one)) expect(description).toMatch(/^.{1,100}$/u)
    }
    const lengths = within(command).map(
      (one) => longest(namesOf(one)) + longest(descriptionsOf(one)) + String(one.value ?? '').length,
    )
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(8_000)
  }
})
