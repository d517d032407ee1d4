import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** The environment of the program. `main.ts` hands it in; nothing else reads `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Settings are missing or malformed; the message lists all of them, and where to get each. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings'
}

/**
 * The settings of one part of the program, checked. The keys of `schema` are the names in the environment; the description
 * of each says where to get it (`z.string().describe('Slack › Basic Information › Signing Secret')`) or what to write. `NAME_FILE` names a
 * file that holds the value, for secrets. An empty value counts as none. Throws WrongSettings.
 */
export function settingsOf<S extends z.ZodObject>(part: string, schema: S, env: Environment): z.output<S> {
  const names = Object.keys(schema.shape)
  const values = names.map((name) => [name, givenFor(name, env)] as const)
  const given = values.flatMap(([name, value]) => (value instanceof Error ? [] : [[name, value]]))
  const { data, error } = schema.safeParse(Object.fromEntries(given))
  const unread = values.flatMap(([name, value]) => (value instanceof Error ? [[name, value.message]] : []))
  const wrong = names
    .filter((name) => error?.issues.some(({ path }) => path[0] === name))
    .map((name) => [name, wayTo(schema.shape[name]?.description ?? '')])
  const faults = new Map([...wrong, ...unread] as [string, string][])
  if (data && !faults.size) return data
  throw new WrongSettings(faultsText(part, faults))
}

/** A place is a way through the pages of a platform. */
const wayTo = (description: string): string =>
  `${description.includes(' › ') ? 'from' : 'write'} ${description}`

function faultsText(part: string, faults: ReadonlyMap<string, string>): string {
  const width = Math.max(...[...faults.keys()].map((name) => name.length))
  const lines = [...faults].map(([name, fault]) => `  ${name.padEnd(width)}  ${fault}`)
  return [`cannot start ${part}, ${faults.size} setting(s) missing or malformed:`, ...lines].join('\n')
}

/** Whether any setting that begins with a prefix (`SLACK_`) is given. */
export const areGiven = (prefix: string, env: Environment): boolean =>
  Object.entries(env).some(([name, value]) => name.startsWith(prefix) && value)

/** What is read by several parts, so that all that is wrong with any of them is said at once. Throws WrongSettings. */
export async function allSettings<T extends Readonly<Record<string, () => unknown>>>(
  parts: T,
): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const read = Object.entries(parts).map(async ([name, settings]) => [name, await settings()])
  const ends = await Promise.allSettled(read)
  const failed = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
  const unexpected = failed.find((error) => !(error instanceof WrongSettings))
  if (unexpected) throw unexpected
  if (failed.length) throw new WrongSettings(failed.map(({ message }) => message).join('\n'))
  return Object.fromEntries(await Promise.all(read))
}

/** The values of settings that nobody else may read, so that none gets into the log. */
export function secretsIn(env: Environment): string[] {
  const names = Object.keys(env).map((name) => name.replace(/_FILE$/, ''))
  const secret = [...new Set(names)].filter((name) => /_(TOKEN|SECRET|KEY)$/.test(name))
  return secret.flatMap((name) => {
    const value = givenFor(name, env)
    return typeof value === 'string' && value.length >= SHORTEST ? [value] : []
  })
}

/** A shorter word is no secret, and would be found everywhere. */
const SHORTEST = 8

/** The value of a setting; the error where the file that holds it cannot be read. */
function givenFor(name: string, env: Environment): string | undefined | Error {
  const file = env[`${name}_FILE`]
  return env[name] || (file ? contentOf(file, name) : undefined)
}

function contentOf(file: string, name: string): string | undefined | Error {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    return new Error(
      `${name}_FILE cannot be read: ${(error as Error).message}; let it name a file that holds the value`,
    )
  }
}
