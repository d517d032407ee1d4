import { readdirSync, readFileSync } from 'node:fs'
import type { Answer } from '../../src/answer.ts'
import type { MissionNamed } from '../../src/question.ts'
import type { Vetted } from '../../src/vet/vet.ts'
import { evidence } from '../known.ts'

/** One or several of something: where a row gives several, each is right. */
type Some<T> = T | readonly T[] | null | undefined

/** A question with the reading that an editor wants; `expect` says what else would do, and what would not. */
export type Gold = Readonly<{
  id: string
  q: string
  intent: Some<string>
  aspect: Some<string>
  countries: readonly string[]
  countriesAlt?: readonly string[] | readonly (readonly string[])[]
  mission: MissionNamed | null
  asOf: When
  expect?: Partial<Expected> | null
  tags?: readonly string[]
}>
type Expected = Readonly<{
  kind: Some<string>
  notCountries: Some<string>
  countriesOk: readonly (readonly string[])[]
  missionOk: Some<MissionNamed>
  asOfOk: Some<string>
  dymOk: boolean
  quoteIncludes: Some<string>
}>
type When = string | Readonly<{ from?: string | null; to?: string | null }> | null

/** A row of a set: a question, or the turns of one conversation. */
export type Row = Readonly<{ id: string; turns: readonly Gold[] }>

/** What a draft says of States, and whether it is so. */
type Mention = Readonly<{ countries: readonly string[]; aspect: string; claimTrue: boolean | null }>

export type Lookup = Readonly<{
  id: string
  date: string
  channelMessage: string
  mentions: readonly Mention[]
}>

const FOLDER = new URL('./', import.meta.url)

/** The sets of questions beside this file. */
export const SETS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl') && !/^(hostile|lookups)/.test(file))
  .map((file) => file.replace('.jsonl', ''))
  .sort()

export function linesOf(set: string): unknown[] {
  const text = readFileSync(new URL(`${set}.jsonl`, FOLDER), 'utf8')
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []))
}

export function rowsOf(set: string): Row[] {
  return (linesOf(set) as (Gold & Partial<Row>)[]).map((row) => ({
    id: row.id,
    turns: (row.turns ?? [row]).map((turn, i) => ({
      ...turn,
      id: row.turns ? `${row.id}.${i + 1}` : row.id,
    })),
  }))
}

const some = <T>(value: Some<T>): readonly T[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as T]
const key = (codes: readonly string[]) => [...new Set(codes)].sort().join()

/** Whether a question was read as an editor reads it. */
export function isRight(gold: Gold, answer: Answer): boolean {
  const { outcome, understood } = answer
  const { notCountries, dymOk } = gold.expect ?? {}
  const kinds = some(gold.expect?.kind).map((kind) =>
    kind === 'correct' || kind === 'help' ? 'answer' : kind,
  )
  const did = { answered: 'answer', 'asked-back': 'clarify', abstained: 'abstain' }[outcome]
  if (some(notCountries).some((code) => understood.countries.includes(code))) return false
  if (kinds.length && kinds.every((kind) => kind === 'clarify')) return did === 'clarify'
  const intents = some(gold.intent)
  if (intents.includes('unsupported'))
    return (
      did === 'abstain' || kinds.includes(did) || (intents.length > 1 && intents.includes(understood.intent))
    )
  if (did === 'clarify') return !!dymOk || kinds.includes('clarify') || !!gold.tags?.includes('clarify-ok')
  if (did === 'abstain' && kinds.includes('abstain') && understood.intent === 'unsupported') return true
  return intents.includes(understood.intent) && isReadRightly(gold, answer)
}

const TOPICLESS = ['help', 'sources', 'person', 'changes']

function isReadRightly(
  { aspect, countries, countriesAlt = [], ...gold }: Gold,
  { understood }: Answer,
): boolean {
  const aspects = some(aspect)
  const also = (Array.isArray(countriesAlt[0]) ? countriesAlt : [countriesAlt]) as string[][]
  const sets = [countries, ...(gold.expect?.countriesOk ?? []), ...(countriesAlt.length ? also : [])]
  const missions = [gold.mission, ...some(gold.expect?.missionOk)]
  const dates = [gold.asOf, ...some(gold.expect?.asOfOk)]
  return (
    (!aspects.length || aspects.includes(understood.aspect) || TOPICLESS.includes(understood.intent)) &&
    sets.some((set) => key(set) === key(understood.countries)) &&
    missions.some((mission) => isMission(mission, understood.mission)) &&
    (!!gold.tags?.includes('event-date') || dates.some((date) => isWhen(date, understood.asOf)))
  )
}

function isMission(gold: MissionNamed | null, got: MissionNamed | null): boolean {
  if (!gold || !got) return !gold
  const fits = (wanted: string | null, read: string | null) =>
    !wanted || !read || wanted.toLowerCase() === read.toLowerCase()
  return (
    gold.sending === got.sending &&
    gold.receiving === got.receiving &&
    fits(gold.city, got.city) &&
    fits(gold.kind, got.kind)
  )
}

/** Dates agree where they begin alike, the vaguer inside the finer. */
function isWhen(gold: When, got: string | null): boolean {
  const plain = (date: When) =>
    (typeof date === 'string' ? date : `${date?.from ?? ''}/${date?.to ?? ''}`).replace(/[~?%]/g, '')
  if (gold === null || got === null) return gold === got
  const [a = '', b = ''] = [plain(gold), plain(got)].map((date) => date.split('/')[0])
  return plain(gold) === plain(got) || a.startsWith(b) || b.startsWith(a)
}

/** Whether one of the words that a row asks for stands in the evidence; null where it asks for none. */
export function isProved({ expect }: Gold, answer: Answer): boolean | null {
  const wanted = some(expect?.quoteIncludes)
  if (!wanted.length || answer.outcome === 'asked-back') return null
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  const quotes = evidence(answer).map(({ quote }) => plain(quote ?? ''))
  return wanted.some((words) => quotes.some((quote) => quote.includes(plain(words))))
}

/** How many statements of a message got a verdict that its truth allows, of how many. */
export function rightVerdicts({ mentions }: Lookup, vetted: readonly Vetted[]): number {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    true: ['supported'],
    false: ['contradicted', 'outdated'],
    null: ['not-held', 'supported', 'contradicted', 'outdated'],
  }
  return mentions.filter(({ countries, aspect, claimTrue }) =>
    vetted.some(
      (held) =>
        (!countries.length || countries.some((code) => held.countries.includes(code))) &&
        held.aspect === aspect &&
        allowed[String(claimTrue)]?.includes(held.verdict),
    ),
  ).length
}

/** The verdicts that call false, or no longer so, what a row holds true; `stray` where the row states nothing of the kind. */
export function wrongly(
  { mentions }: Lookup,
  vetted: readonly Vetted[],
): Record<'opposed' | 'stray', Vetted[]> {
  const denied = vetted.flatMap((held) => {
    if (held.verdict !== 'contradicted' && held.verdict !== 'outdated') return []
    const alike = mentions.filter(
      ({ countries, aspect }) =>
        aspect === held.aspect &&
        (!countries.length ||
          !held.countries.length ||
          countries.some((code) => held.countries.includes(code))),
    )
    return [{ held, alike }]
  })
  const those = (is: (alike: readonly Mention[]) => boolean) =>
    denied.flatMap(({ held, alike }) => (is(alike) ? [held] : []))
  return {
    opposed: those((alike) => alike.length > 0 && alike.every(({ claimTrue }) => claimTrue === true)),
    stray: those((alike) => !alike.length),
  }
}

/** A share in per cent, to one decimal. */
export const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
