import { isWrittenAsDay, spanOf } from '../../src/edtf.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { parsed, WrongUsage } from '../arguments.ts'
import { verbIn } from '../digest/order-in.ts'
import { type Settings, settled, USUAL } from '../digest/settings.ts'
import { wishesIn } from '../digest/wishes-in.ts'
import { knowledgeIn } from '../knowledge/knowledge.ts'
import { type World, write } from '../world.ts'
import { previewText } from './digest/preview.ts'
import { overClockChange, runsOfYear } from './digest/simulate.ts'
import { paperOf } from './paper.ts'

const OPTIONS = {
  now: { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean' },
  knowledge: { type: 'string' },
} as const

/** A digest that belongs to no channel. */
export type Trial = Readonly<Settings & { paused: null; since: string; known: readonly string[] }>

/** What can be done with digests on the terminal, and the options of each. */
const TAKES = {
  preview: ['now', 'since', 'json', 'knowledge'],
  simulate: ['now', 'knowledge'],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>

const isOwn = (name: string | undefined): name is keyof typeof TAKES =>
  name !== undefined && Object.hasOwn(TAKES, name)

/**
 * `digest preview "CONDITION"` prints an edition as it would be posted, `digest simulate "CONDITION"` all runs of a year,
 * and `digest simulate` a week in four zones in which clocks change. Gives the exit code.
 */
export async function digest(args: readonly string[], { out, today, now }: World): Promise<number> {
  const { values, positionals } = parsed(args, OPTIONS)
  const [command, ...words] = positionals
  if (!isOwn(command)) throw new WrongUsage(waysFor(command))
  const takes: readonly string[] = TAKES[command]
  const foreign = Object.keys(values).find((name) => !takes.includes(name))
  if (foreign) throw new WrongUsage(`digest ${command} takes no --${foreign}: leave it out`)
  const instant = values.now === undefined ? now() : instantOf(values.now)
  const knowledge = await knowledgeIn(values.knowledge ?? null)
  const paper = paperOf(out)
  const condition = words.join(' ')
  const at = { knowledge, now: instant, paper }
  if (command === 'simulate' && !condition) await write(out, overClockChange(at))
  else {
    const trial = trialOf(condition, knowledge, today)
    if (command === 'simulate') await write(out, runsOfYear(trial, at))
    else
      await write(
        out,
        previewText(trial, { ...at, since: dayOrNull(values.since), json: values.json ?? false }),
      )
  }
  return 0
}

const waysFor = (command: string | undefined): string =>
  `${command ? `digest does not know ${JSON.stringify(command)}` : 'digest lacks what it is to do'}: write digest preview "CONDITION", digest simulate "CONDITION" or digest simulate`

/**
 * The digest that a condition in words describes, with or without the verb of a channel before it; what it leaves
 * open is usual, and its zone UTC. Throws WrongUsage.
 */
function trialOf(
  condition: string,
  knowledge: Awaited<ReturnType<typeof knowledgeIn>>,
  today: string,
): Trial {
  const words = wordsIn(knowledge, 'en')
  const read = wished(condition, words)
  const usual = { ...USUAL, zone: 'UTC', language: 'en' }
  const settings = 'wishes' in read ? settled(read.wishes, usual, { knowledge, words, today }) : read.faults
  if (!('zone' in settings)) throw new WrongUsage(settings.map(({ message }) => message).join('\n'))
  return { ...settings, paused: null, since: today, known: [] }
}

/** What is wished behind a verb that creates; "new facts" begin with such a word and are a condition. */
function wished(condition: string, words: Words): ReturnType<typeof wishesIn> {
  const whole = wishesIn(condition, words)
  const { verb, rest } = verbIn(condition)
  if (verb !== 'create') return whole
  const behind = wishesIn(rest, words)
  return 'faults' in behind && 'wishes' in whole ? whole : behind
}

/** A day alone is its end: what was recorded on it is told. */
function instantOf(text: string): Date {
  const instant = new Date(isWrittenAsDay(text) ? `${text}T23:59:59Z` : text)
  if (Number.isNaN(+instant) || !spanOf(text.slice(0, 10)))
    throw new WrongUsage(
      `--now ${JSON.stringify(text)} is no instant: write 2026-11-22 or 2026-11-22T09:00:00Z`,
    )
  return instant
}

function dayOrNull(text: string | undefined): string | null {
  if (text === undefined) return null
  if (!isWrittenAsDay(text) || !spanOf(text))
    throw new WrongUsage(`--since ${JSON.stringify(text)} is not a day: write YYYY-MM-DD`)
  return text
}
