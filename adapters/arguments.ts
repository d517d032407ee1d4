import { type ParseArgsConfig, parseArgs } from 'node:util'
import { distance } from '../src/distance.ts'
import { type Day, isWrittenAsDay, spanOf } from '../src/edtf.ts'

/** What the command line asks for. */
export type Arguments =
  | Readonly<{ wants: 'help' }>
  | (Shared & Readonly<{ wants: 'conversation' | 'batch' }>)
  | (Shared & Readonly<{ wants: 'answer'; question: string; json: boolean }>)
  | (Shared & Readonly<{ wants: 'vetting'; text: string; on: Day | null; json: boolean }>)

/** All that can stand first on the command line. */
const COMMANDS = [
  'ask',
  'check',
  'digest',
  'backup',
  'restore',
  'health',
  'unanswered',
  'history',
  'discord:register',
  'help',
] as const

export type CommandName = (typeof COMMANDS)[number]

type Shared = Readonly<{ today: Day | null; knowledge: string | null }>

/** The command line is not one that we know; the message says what was wrong and the way out. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

const OPTIONS = {
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  vet: { type: 'string' },
  on: { type: 'string' },
  now: { type: 'string' },
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options']

/** Reads the command line. Throws WrongUsage. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args, OPTIONS)
  const [command, ...words] = positionals
  if (values.help || (command === 'help' && !words.length)) return { wants: 'help' }
  const shared = { today: day(values.now), knowledge: folder(values.knowledge) }
  if (command === undefined) return conversation(values, shared)
  if (command !== 'ask')
    throw new WrongUsage(`there is no command ${JSON.stringify(command)}: ${wayOut(command, words)}`)
  if (values.vet !== undefined) return vetting(values.vet, values, words, shared)
  if (values.on !== undefined)
    throw new WrongUsage('--on belongs to --vet: write ask --vet "TEXT" --on YYYY-MM-DD')
  if (values.batch) return batch(values, words, shared)
  if (!words.length) throw new WrongUsage('ask has no question: write it in quotation marks, or use --batch')
  return { wants: 'answer', question: words.join(' '), json: values.json ?? false, ...shared }
}

/** What can stand right behind a command that takes something. */
const BEHIND: Readonly<Partial<Record<CommandName, RegExp>>> = {
  check: /[./]/,
  digest: /^(?:preview|simulate)$/,
  backup: /[./]/,
  restore: /[./]/,
  history: /^#?[a-z]\d/,
}

/** A command is suggested where the line could be one; else somebody may have asked without `ask`. */
function wayOut(command: string, words: readonly string[]): string {
  const near = nearest(command)
  return near && couldBe(near, words)
    ? `did you mean ${near}?`
    : 'write ask before a question, or one of those that --help lists'
}

/** Of a command's letters one in four may be wrong, and one at least. */
const WRONG = 4

function nearest(command: string): CommandName | undefined {
  return COMMANDS.map((name) => {
    const most = Math.max(1, Math.floor(name.length / WRONG))
    return { name, most, apart: distance(command, name, most) }
  })
    .filter(({ apart, most }) => apart <= most)
    .sort((a, b) => a.apart - b.apart)[0]?.name
}

/** Nothing stands behind a command but what it takes: behind `ask` one text, as in quotation marks. */
function couldBe(command: CommandName, [first, ...others]: readonly string[]): boolean {
  if (first === undefined) return true
  return command === 'ask' ? !others.length : (BEHIND[command]?.test(first) ?? false)
}

/** The options and the words of a command line. Throws WrongUsage. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new WrongUsage(unread(error))
  }
}

/** What Node found in a command line that it cannot read: it says neither which option lacks its value nor the way out in words for a person. */
function unread(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const bare = /^Option '(?:-\w, )?(--\w+)[^']*' argument (?:is ambiguous|missing)/.exec(message)?.[1]
  return bare
    ? `${bare} needs its value right behind it: write ${bare} VALUE, or ${bare}=VALUE where it begins with a dash`
    : (message.split('. To specify')[0] ?? message)
}

type Values = ReturnType<typeof parsed<typeof OPTIONS>>['values']

function conversation(values: Values, shared: Shared): Arguments {
  for (const name of ['json', 'batch', 'vet', 'on'] as const)
    if (values[name] !== undefined) throw new WrongUsage(`--${name} belongs to ask: write ask --${name}`)
  return { wants: 'conversation', ...shared }
}

function batch({ json }: Values, words: readonly string[], shared: Shared): Arguments {
  if (json) throw new WrongUsage('--batch answers in JSON anyway: leave --json out')
  if (words.length)
    throw new WrongUsage(
      '--batch reads its questions from standard input: leave the question out, or --batch',
    )
  return { wants: 'batch', ...shared }
}

function vetting(text: string, values: Values, words: readonly string[], shared: Shared): Arguments {
  if (words.length || values.batch)
    throw new WrongUsage('--vet takes one text: write it in quotation marks, and nothing beside it')
  return { wants: 'vetting', text, on: day(values.on, '--on'), json: values.json ?? false, ...shared }
}

function day(text: string | undefined, option = '--now'): Day | null {
  if (text === undefined) return null
  if (!isWrittenAsDay(text) || !spanOf(text))
    throw new WrongUsage(`${option} ${JSON.stringify(text)} is not a day: write YYYY-MM-DD`)
  return text
}

function folder(text: string | undefined): string | null {
  if (text === '') throw new WrongUsage('--knowledge names no folder: write the folder after it')
  return text ?? null
}
