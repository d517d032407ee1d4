import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Compiled, FactRecord } from '../../src/knowledge/compile.ts'
import {
  FACT_KINDS,
  type FactKind,
  factsIn,
  type Held,
  sourcesIn,
  withdrawnIn,
} from '../../src/knowledge/held.ts'
import type { Store } from '../../src/knowledge/store.ts'
import { type Ledger, newLedger, openLedger, type ReadLine } from './ledger.ts'
import { namesFrom, type Shelf, shelved } from './shelves.ts'

/** The two files of built knowledge, in one folder: what is always read, and the ledger. */
const ALWAYS = 'knowledge.json'
const LEDGER = 'knowledge.jsonl'

/** A value that stands in the ledger, by its line. */
type Line = number
type Lines = Readonly<Record<string, Line>>

/** Records in the ledger, one after the other, and for each kind of key the line of the index that says what stands under it. */
type LaidStore<Kind extends string> = Readonly<{
  first: Line
  count: number
  keys: Readonly<Record<Kind, Line>>
}>

/** What is read at every start; all else is read from the ledger when a question needs it. */
type Laid = Pick<Held, 'missions' | 'people' | 'shelfLife' | 'names'> &
  Readonly<{
    ends: readonly number[]
    facts: LaidStore<FactKind>
    withdrawn: readonly Line[]
    sources: LaidStore<'id'>
    languages: readonly (Omit<Held['languages'][number], 'says' | 'states' | 'translated'> &
      Readonly<Record<'says' | 'states' | 'translated', Line>>)[]
    lexicon: Readonly<{
      names: Line
      cues: Lines
      dates: Lines
      plain: Lines
      everyday: readonly string[]
      titles: readonly string[]
      common: Line
      near: Line
      glued: Line
      candidates: Line
    }>
  }>

/** Lays compiled knowledge down in a folder. */
export function layDown(compiled: Compiled, folder: string): void {
  const ledger = newLedger()
  const { add } = ledger
  const { missions, people, shelfLife, names, lexicon } = compiled
  const laid: Omit<Laid, 'ends'> = {
    missions,
    people,
    shelfLife,
    names: calledIn(names),
    facts: layStore(factsIn(compiled), FACT_KINDS, ledger),
    withdrawn: withdrawnIn(compiled).map(add),
    sources: layStore(sourcesIn(compiled), ['id'], ledger),
    languages: compiled.languages.map(
      ({ cues: _, function: __, dates: ___, says, states, translated, ...rest }) => ({
        ...rest,
        says: add(says),
        states: add(states),
        translated: add(translated),
      }),
    ),
    lexicon: {
      names: shelved(lexicon.names).map(add)[0] ?? 0,
      cues: layEach(lexicon.cues, ledger),
      dates: layEach(lexicon.dates, ledger),
      plain: layEach(lexicon.plain, ledger),
      everyday: lexicon.everyday,
      titles: lexicon.titles,
      common: add(lexicon.common.join(' ')),
      near: add(lexicon.near),
      glued: add(lexicon.glued),
      candidates: add(lexicon.candidates),
    },
  }
  writeFileSync(`${folder}/${ALWAYS}`, JSON.stringify({ ...laid, ends: ledger.ends() }))
  writeFileSync(`${folder}/${LEDGER}`, ledger.lines())
}

/** Only what answers say: the many spellings by which texts are read lie on the shelves. */
function calledIn({ states, shared, groups }: Compiled['names']): Held['names'] {
  return {
    states: Object.fromEntries(
      Object.entries(states).map(([code, { called, capital }]) => [code, { called, capital }]),
    ),
    shared: shared.map(({ names: _, ...rest }) => rest),
    groups: groups.map(({ group, called, members }) => ({ group, called, members })),
  }
}

function layStore<T, Kind extends string>(
  store: Store<T, Kind>,
  kinds: readonly Kind[],
  { add }: Ledger,
): LaidStore<Kind> {
  const lines = new Map(store.all().map((record) => [record, add(record)]))
  const index = (kind: Kind) =>
    Object.fromEntries(
      [...store.keys(kind)].map((key) => [key, store.under(kind, key).map((record) => lines.get(record))]),
    )
  const keys = kinds.map((kind): [Kind, Line] => [kind, add(index(kind))])
  const [first = 0] = lines.values()
  return { first, count: lines.size, keys: Object.fromEntries(keys) as Record<Kind, Line> }
}

function layEach(values: Readonly<Record<string, unknown>>, { add }: Ledger): Lines {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, add(value)]))
}

/** Whether knowledge was laid down in a folder. */
export const isLaidIn = (folder: string): boolean => existsSync(`${folder}/${ALWAYS}`)

/** The knowledge as it was laid down in a folder. */
export function openIn(folder: string): Held {
  const laid: Laid = JSON.parse(readFileSync(`${folder}/${ALWAYS}`, 'utf8'))
  const read = openLedger(`${folder}/${LEDGER}`, laid.ends)
  const { lexicon } = laid
  return {
    ...laid,
    facts: openStore(laid.facts, read),
    withdrawn: () => laid.withdrawn.map((line) => read(line) as FactRecord),
    sources: openStore(laid.sources, read),
    languages: laid.languages.map(
      ({ says, states, translated, ...language }) =>
        Object.assign(openEach({ says, states, translated }, read), language) as Held['languages'][number],
    ),
    lexicon: {
      names: namesFrom((shelf) => read(lexicon.names + shelf) as Shelf),
      cues: openEach(lexicon.cues, read),
      dates: openEach(lexicon.dates, read),
      plain: openEach(lexicon.plain, read),
      everyday: lexicon.everyday,
      titles: lexicon.titles,
      get common() {
        return (read(lexicon.common) as string).split(' ')
      },
      get near() {
        return read(lexicon.near) as string[]
      },
      get glued() {
        return read(lexicon.glued) as string[]
      },
      get candidates() {
        return read(lexicon.candidates) as [string, string][]
      },
    },
  }
}

function openStore<T, Kind extends string>(
  { first, count, keys }: LaidStore<Kind>,
  read: ReadLine,
): Store<T, Kind> {
  const index = (kind: Kind) => read(keys[kind]) as Record<string, readonly Line[]>
  const under = (kind: Kind, key: string) => (Object.hasOwn(index(kind), key) ? (index(kind)[key] ?? []) : [])
  return {
    keys: (kind) => Object.keys(index(kind)),
    under: (kind, key) => under(kind, key).map((line) => read(line) as T),
    all: () => Array.from({ length: count }, (_, i) => read(first + i) as T),
    count,
  }
}

/** An object whose values are read when they are asked for. */
function openEach<T>(lines: Lines, read: ReadLine): Readonly<Record<string, T>> {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(lines).map(([key, line]) => [key, { get: () => read(line), enumerable: true }]),
    ),
  )
}
