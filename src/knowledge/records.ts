import * as z from 'zod'
import { catalogueIn, isCatalogue, textsIn } from './catalogue.ts'
import type { FactRecord, Records } from './compile.ts'
import type { Document, Fault, Path, Place } from './document.ts'
import { LanguageFile } from './language.ts'
import {
  AbroadFile,
  CalledFile,
  CldrFile,
  EverydayFile,
  GroupsFile,
  SharedFile,
  StatesFile,
} from './names.ts'
import { factSchema, MissionFile, PersonFile, SourceFile, StateFile, WorldFile } from './schema.ts'
import { type Kind, type Section, VOCABULARY } from './vocabulary.ts'

const SECTIONS = Object.keys(VOCABULARY) as Section[]
const KINDS: readonly Kind[] = ['holds', 'act', 'position', 'count']

const ShelfLifeFile = z.strictObject({
  'shelf-life': z.record(
    z.enum(SECTIONS as [Section, ...Section[]]),
    z.strictObject({ fresh: z.number().positive(), ageing: z.number().positive() }),
  ),
})

/** Which schema a file is read by: the first pattern that its path fits. */
const SHAPES: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^states\//, StateFile],
  [/^missions\//, MissionFile],
  [/^people\//, PersonFile],
  [/^sources\//, SourceFile],
  [/^languages\//, LanguageFile],
  [/^world\.yml$/, WorldFile],
  [/^shelf-life\.yml$/, ShelfLifeFile],
  [/^names\/generated\/cldr\.json$/, CldrFile],
  [/^names\/generated\/called\.json$/, CalledFile],
  [/^names\/states\.yml$/, StatesFile],
  [/^names\/(abroad\.yml|generated\/declined\.json)$/, AbroadFile],
  [/^names\/shared\.yml$/, SharedFile],
  [/^names\/groups\.yml$/, GroupsFile],
  [/^names\/everyday\.yml$/, EverydayFile],
]

/** The knowledge as records, where each stands, and what does not fit its schema. */
export type Read = Readonly<{ records: Records; places: Places; faults: readonly Fault[] }>

/** Where each fact, and each part of it, stands. */
type Places = Readonly<{
  fact: (id: string, ...inside: Path) => Place
  file: (file: string, ...path: Path) => Place
}>

/** Reads all files by their schemas. Whatever does not fit is a fault and is left out of the records. */
export function recordsOf(all: readonly Document[]): Read {
  const documents = all.filter(({ file }) => !isCatalogue(file))
  const faults: Fault[] = documents.flatMap((document) => document.faults)
  const facts: FactRecord[] = []
  const placed = new Map<string, { document: Document; path: Path }>()
  const fitting = new Map<string, unknown>()
  for (const document of documents) {
    if (document.faults.length) continue
    const shape = SHAPES.find(([pattern]) => pattern.test(document.file))?.[1]
    if (!shape) {
      faults.push({
        ...document.at([]),
        rule: 'layout',
        message: `${document.file} has no place in the knowledge`,
        fix: 'put it under states, missions, people, sources, names, languages or translations',
      })
      continue
    }
    const parsed = shape.safeParse(document.value)
    if (!parsed.success) {
      faults.push(...parsed.error.issues.flatMap((issue) => schemaFaults(document, [], issue)))
      continue
    }
    fitting.set(document.file, parsed.data)
    for (const { fact, path } of factsOf(document, parsed.data as Record<string, unknown>, faults)) {
      const id = unique(fact.id, placed)
      placed.set(id, { document, path })
      facts.push({ ...fact, id })
    }
  }
  const byFile = new Map(all.map((document) => [document.file, document]))
  return {
    records: {
      ...recordsIn(fitting, facts),
      translated: (language) => textsIn(byFile.get(catalogueIn(language))),
    },
    faults,
    places: {
      fact: (id, ...inside) => {
        const found = placed.get(id)
        return found ? found.document.at([...found.path, ...inside]) : { file: id, line: 1, column: 1 }
      },
      file: (file, ...path) => byFile.get(file)?.at(path) ?? { file, line: 1, column: 1 },
    },
  }
}

/** The records of the files that fit their schemas; a file that is missing is empty. */
function recordsIn(
  fitting: ReadonlyMap<string, unknown>,
  facts: readonly FactRecord[],
): Omit<Records, 'translated'> {
  const under = <T>(folder: string) =>
    [...fitting].flatMap(([file, value]) => (file.startsWith(`${folder}/`) ? [value as T] : []))
  const one = <T>(file: string, empty: T) => (fitting.get(file) as T | undefined) ?? empty
  return {
    facts,
    missions: under('missions'),
    people: under('people'),
    sources: under('sources'),
    languages: under('languages'),
    shelfLife: one<{ 'shelf-life': Records['shelfLife'] }>('shelf-life.yml', {
      'shelf-life': {} as Records['shelfLife'],
    })['shelf-life'],
    names: {
      cldr: one('names/generated/cldr.json', {}),
      called: one('names/generated/called.json', {}),
      states: one('names/states.yml', {}),
      abroad: one('names/abroad.yml', {}),
      declined: one('names/generated/declined.json', {}),
      shared: one('names/shared.yml', []),
      groups: one('names/groups.yml', []),
      everyday: one('names/everyday.yml', { phrases: [], words: [], titles: [], initials: [] }),
    },
  }
}

function unique(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}

type Placed = { fact: FactRecord; path: Path }

/** The facts of one file, each read by the schema of its kind. */
function factsOf(document: Document, file: Record<string, unknown>, faults: Fault[]): Placed[] {
  const subject = document.file.replace(/^(states|missions)\//, '').replace(/\.yml$/, '')
  const country = typeof file.state === 'string' ? file.state : null
  const mission = typeof file.mission === 'string' ? file.mission : null
  const placed: Placed[] = []
  for (const section of SECTIONS) {
    const list = file[section]
    if (!Array.isArray(list)) continue
    list.forEach((value: Record<string, unknown>, index) => {
      const path = [section, index]
      const kinds = KINDS.filter((kind) => kind in value)
      const [kind] = kinds
      if (!kind || kinds.length > 1) {
        faults.push({
          ...document.at(path),
          rule: 'schema',
          message: `a fact has exactly one of ${KINDS.join(', ')}; this one has ${kinds.join(' and ') || 'none'}`,
          fix: 'say what it is: a state that holds, an act, a position or a count',
        })
        return
      }
      const parsed = factSchema(section, kind).safeParse(value)
      if (!parsed.success) {
        faults.push(...parsed.error.issues.flatMap((issue) => schemaFaults(document, path, issue)))
        return
      }
      const { [kind]: word, mission: at, ...rest } = parsed.data as Stated
      placed.push({
        path,
        fact: {
          id: `${subject}/${section}/${rest.from.replaceAll('/', '--').replaceAll('~', '')}`,
          section,
          kind,
          value: String(word),
          country,
          mission: mission ?? at ?? null,
          ...rest,
        },
      })
    })
  }
  return placed
}

/** A fact as its file states it: without what follows from where it stands. */
type Stated = Omit<FactRecord, 'id' | 'section' | 'kind' | 'value' | 'country' | 'mission'> &
  Readonly<{ mission?: string }> &
  Readonly<Partial<Record<Kind, string>>>

function schemaFaults(document: Document, path: Path, issue: z.core.$ZodIssue): Fault[] {
  const inside = [...path, ...issue.path.filter((step) => typeof step !== 'symbol')] as Path
  const where = inside.length ? inside.join('.') : document.file
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...document.at([...inside, key]),
      rule: 'unknown-key',
      message: `${key} is no key of ${where}`,
      fix: 'correct the spelling, or leave it out; knowledge/README.md lists the keys',
    }))
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length)
    return (nearest ?? []).slice(0, 1).map((inner) => ({
      ...document.at([...inside, ...(inner.path as (string | number)[])]),
      rule: 'schema',
      message: `${where}: ${inner.message}`,
      fix: FIX,
    }))
  }
  return [{ ...document.at(inside), rule: 'schema', message: `${where}: ${issue.message}`, fix: FIX }]
}
const FIX = 'knowledge/README.md shows a fact with each of its keys'
