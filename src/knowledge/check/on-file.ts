import type { Place } from '../document.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'
import { statedIn } from './stated.ts'

const fault = faultsOf('on-file')

type Folder = 'sources' | 'people' | 'missions'
type Reference = Readonly<{ at: Place; folder: Folder; id: string }>

/** Every source, person and mission that is named has a file, be that readable or not. */
export const onFile: Rule = (read) => {
  const files = new Set(read.documents.map(({ file }) => file))
  return [...inEvidence(read), ...inFacts(read), ...inPosts(read)]
    .filter(({ folder, id }) => !files.has(`${folder}/${id}.yml`))
    .map(({ at, folder, id }) =>
      fault(at, `there is no ${folder}/${id}.yml`, 'write that file, or correct the name'),
    )
}

function inEvidence(read: Checked): Reference[] {
  return statedIn(read).flatMap(({ evidence: { source, also = [], speaker }, at }) => [
    { at: at('source'), folder: 'sources', id: source },
    ...also.map((id, i) => ({ at: at('also', i), folder: 'sources' as const, id })),
    ...named('people', typeof speaker === 'string' ? speaker : null, at('speaker')),
  ])
}

function inFacts({ records, places }: Checked): Reference[] {
  return records.facts.flatMap(({ id: fact, people = [], mission }) => [
    ...people.map((id, i) => ({ at: places.fact(fact, 'people', i), folder: 'people' as const, id })),
    ...named('missions', mission, places.fact(fact, 'mission')),
  ])
}

function inPosts({ records, places }: Checked): Reference[] {
  return records.people.flatMap(({ person, posts }) =>
    posts.flatMap(({ mission }, i) =>
      named('missions', mission, places.file(`people/${person}.yml`, 'posts', i, 'mission')),
    ),
  )
}

function named(folder: Folder, id: string | null | undefined, at: Place): Reference[] {
  return id ? [{ at, folder, id }] : []
}
