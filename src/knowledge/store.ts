import { once, onceFor } from '../once.ts'

/** Records by the keys they stand under, so that a question touches few of many. */
export type Store<T> = Readonly<{
  keys: () => Iterable<string>
  under: (key: string) => readonly T[]
  all: () => readonly T[]
}>

/** A store over records at hand, sorted under their keys at the first look-up. */
export function storeOf<T>(records: readonly T[], keysOf: (record: T) => Iterable<string>): Store<T> {
  const groups = once(() => {
    const all = new Map<string, T[]>()
    for (const record of records) for (const key of keysOf(record)) push(all, key, record)
    return all
  })
  return { keys: () => groups().keys(), under: (key) => groups().get(key) ?? [], all: () => records }
}

/** The same store with its records made into something else, each when it is first asked for. */
export function storeMade<T, R>(store: Store<T>, make: (record: T) => R): Store<R> {
  const made = onceFor(make)
  return {
    keys: store.keys,
    under: (key) => store.under(key).map(made),
    all: once(() => store.all().map(made)),
  }
}

function push<T>(groups: Map<string, T[]>, key: string, record: T): void {
  const group = groups.get(key)
  if (group) group.push(record)
  else groups.set(key, [record])
}
