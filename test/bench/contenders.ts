import Fuse from 'fuse.js'
import type { Names } from '../../src/knowledge/names.ts'
import type { Read } from './accuracy.ts'
import type { Gold } from './questions.ts'

/** A reader of questions; a slow one is asked only every so many of them. */
type Contender = Readonly<{
  what: string
  read: (question: string) => Read | Promise<Read>
  every?: number
}>

/** One search of fuse.js over the examples takes as long as three hundred of our answers. */
const EVERY = 5

/** What a person would pick instead, each given the same example questions and names: fuse.js, minisearch, nlp.js. */
export async function contenders(examples: readonly Gold[], states: Names['states']): Promise<Contender[]> {
  const countries = countriesBy(states)
  const fuse = new Fuse(
    examples.map(({ q = '', intent }) => ({ q, intent: [intent].flat()[0] ?? '' })),
    { keys: ['q'], ignoreLocation: true, threshold: 0.6 },
  )
  return [
    {
      what: `fuse.js alone, every ${EVERY}th question`,
      every: EVERY,
      read: (question) => ({
        intent: fuse.search(question, { limit: 1 })[0]?.item.intent ?? 'unsupported',
        countries: countries(question),
      }),
    },
    await minisearch(examples, countries),
    await nlp(examples, countries),
  ]
}

/** The States that the words of a question are nearest to, by fuse.js with a strict threshold. */
function countriesBy(states: Names['states']): (question: string) => string[] {
  const names = Object.entries(states).flatMap(([code, { called, demonyms = [], capital }]) =>
    [called, ...demonyms, ...(capital ? [capital] : [])].map((name) => ({ code, name })),
  )
  const fuse = new Fuse(names, { keys: ['name'], includeScore: true, threshold: 0.2 })
  // The three contenders are asked the same questions, and a search is slow.
  const found = new Map<string, string[]>()
  const nearest = (word: string): string[] => {
    const codes = found.get(word) ?? fuse.search(word, { limit: 1 }).map(({ item }) => item.code)
    found.set(word, codes)
    return codes
  }
  return (question) =>
    [
      ...new Set(
        question
          .split(/\W+/)
          .filter((word) => word.length > 3)
          .flatMap(nearest),
      ),
    ].filter((code) => code !== 'AF')
}

/** Loads a package of the bench's own install; its types are not ours to check. */
async function load(name: string): Promise<Record<string, unknown>> {
  return import(new URL(`./node_modules/${name}`, import.meta.url).href)
}

type Index = {
  addAll: (rows: readonly object[]) => void
  search: (text: string, options: object) => { intent: string }[]
}

async function minisearch(
  examples: readonly Gold[],
  countries: (question: string) => string[],
): Promise<Contender> {
  const module = await load('minisearch/dist/es/index.js')
  const MiniSearch = module.default as new (options: object) => Index
  const index = new MiniSearch({ fields: ['q'], storeFields: ['intent'] })
  index.addAll(examples.map(({ id, q = '', intent }) => ({ id, q, intent: [intent].flat()[0] })))
  return {
    what: 'minisearch',
    read: (question) => ({
      intent: index.search(question, { fuzzy: 0.2, prefix: true })[0]?.intent ?? 'unsupported',
      countries: countries(question),
    }),
  }
}

type Nlu = {
  train: (rows: readonly object[], options: object) => Promise<unknown>
  process: (text: string) => Promise<{ classifications: { intent: string }[] }>
}

async function nlp(examples: readonly Gold[], countries: (question: string) => string[]): Promise<Contender> {
  const { containerBootstrap } = (await load('@nlpjs/core/src/index.js')) as {
    containerBootstrap: () => Promise<{ use: (plugin: unknown) => void }>
  }
  const { NluNeural } = (await load('@nlpjs/nlu/src/index.js')) as { NluNeural: new (options: object) => Nlu }
  const { LangEn } = (await load('@nlpjs/lang-en-min/src/index.js')) as { LangEn: unknown }
  const container = await containerBootstrap()
  container.use(LangEn)
  const nlu = new NluNeural({ locale: 'en', container })
  await nlu.train(
    examples.map(({ q = '', intent }) => ({ utterance: q, intent: [intent].flat()[0] })),
    { log: false },
  )
  return {
    what: '@nlpjs/nlu',
    read: async (question) => ({
      intent: known((await nlu.process(question)).classifications[0]?.intent),
      countries: countries(question),
    }),
  }
}

const known = (intent: string | undefined): string => (!intent || intent === 'None' ? 'unsupported' : intent)
