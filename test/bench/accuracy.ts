import { ask } from '../../src/ask.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { contenders } from './contenders.ts'
import { compiled, TODAY } from './known.ts'
import { type Gold, rowsOf } from './questions.ts'

const SETS = ['english', 'typos', 'outofscope'] as const

/** What a reader says of a question: its intent and the States it names. */
export type Read = Readonly<{ intent: string; countries: readonly string[] }>

/** How many rows of each set each reader gets right: intent, and States in any order. */
export async function accuracy() {
  const knowledge = knowledgeOf(compiled)
  const ours = (question: string): Read => ask(question, knowledge, TODAY).answer.understood
  const examples = [...half('english', 0), ...half('outofscope', 0)]
  const readers = [{ what: 'chancery', read: ours }, ...(await contenders(examples, compiled.names.states))]
  return Promise.all(
    readers.map(async ({ what, read, every = 1 }) => ({
      what,
      ...Object.fromEntries(
        await Promise.all(
          SETS.map(async (set) => [
            set,
            await share(
              half(set, 1).filter((_, i) => i % every === 0),
              read,
            ),
          ]),
        ),
      ),
    })),
  )
}

/** Every other row of a set: the ones are given as examples, the others are asked. */
const half = (set: string, odd: 0 | 1): Gold[] => rowsOf(set).filter((_, i) => i % 2 === odd)

type Reads = (question: string) => Read | Promise<Read>

async function share(rows: readonly Gold[], read: Reads): Promise<string> {
  const right = await Promise.all(rows.map(async (row) => rightly(row, await read(row.q ?? ''))))
  return `${((100 * right.filter(Boolean).length) / rows.length).toFixed(1)} %`
}

function rightly({ intent, countries, countriesAlt = [] }: Gold, read: Read): boolean {
  const intents = [intent].flat()
  if (intents.includes('unsupported')) return intents.includes(read.intent)
  const also = (Array.isArray(countriesAlt[0]) ? countriesAlt : [countriesAlt]) as string[][]
  return (
    intents.includes(read.intent) &&
    [countries, ...also].some((set) => [...set].sort().join() === [...read.countries].sort().join())
  )
}
