import { type APIApplicationCommand, type REST, Routes } from 'discord.js'
import { compare } from '../../src/compare.ts'
import type { Command } from './commands.ts'

type Held = Pick<APIApplicationCommand, 'id' | 'name' | 'type'>

/** Where commands are registered: an application, and one of its servers or all. */
export type Register = Readonly<{ application: string; guild: string | null }>

/** What became of each command, by its name: Discord counts new ones, so that what is there already is left alone. */
export type Registered = Readonly<Record<'added' | 'changed' | 'removed' | 'left', readonly string[]>>

/** Brings what is registered up to what is wanted, and touches nothing else. Throws what Discord says. */
export async function registered(
  commands: readonly Command[],
  register: Register,
  rest: REST,
): Promise<Registered> {
  const wanted = commands.map((command) => fitting(command, register))
  const query = new URLSearchParams({ with_localizations: 'true' })
  const held = (await rest.get(allOf(register), { query })) as APIApplicationCommand[]
  const added = wanted.filter((command) => !held.some(isCalledAs(command)))
  const changed = wanted.filter((command) =>
    held.some((one) => isCalledAs(command)(one) && !isSame(command, one)),
  )
  const removed = held.filter((one) => !wanted.some((command) => isCalledAs(command)(one)))
  for (const body of [...added, ...changed]) await rest.post(allOf(register), { body })
  for (const { id } of removed) await rest.delete(oneOf(register, id))
  const left = wanted.filter((command) => !added.includes(command) && !changed.includes(command))
  return { added: names(added), changed: names(changed), removed: names(removed), left: names(left) }
}

const names = (commands: readonly { name: string }[]): string[] => commands.map(({ name }) => name)

const allOf = ({ application, guild }: Register) =>
  guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application)

const oneOf = ({ application, guild }: Register, id: string) =>
  guild ? Routes.applicationGuildCommand(application, guild, id) : Routes.applicationCommand(application, id)

/** In one server a command knows no contexts and no way of being installed. */
function fitting(command: Command, { guild }: Register): Command {
  const { contexts: _, integration_types: __, ...local } = command
  return guild ? local : command
}

const isCalledAs =
  ({ name, type = 1 }: Command) =>
  (held: Held) =>
    held.name === name && held.type === type

/** Whether Discord holds what is wanted; what we say nothing about, it may hold as it likes. */
function isSame(wanted: Command, held: APIApplicationCommand): boolean {
  const spoken = Object.entries(wanted).map(([key, value]) => [
    value,
    held[key as keyof APIApplicationCommand],
  ])
  return spoken.every(
    ([ours, theirs]) => JSON.stringify(canonical(ours)) === JSON.stringify(canonical(theirs)),
  )
}

/** A value without what stands for nothing, its keys in order, a number like its digits: Discord gives either. */
function canonical(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length ? value.map(canonical) : undefined
  if (value === null || typeof value !== 'object')
    return value === null || value === false ? undefined : value
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const)
  const said = entries.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => compare(a, b))
  return said.length ? Object.fromEntries(said) : undefined
}
