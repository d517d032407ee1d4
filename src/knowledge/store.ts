import { once, onceFor } from '../once.ts'

/** Records by the keys they stand under, kind by kind of key, so that a question touches few of many. */
export type Store<T, Kind extends string = string> = Readonly<{
  keys: (kind: Kind) => Iterable<string>
  under: (kind: Kind, key: string) => readonly T[]
  all: () => readonly T[]
  count: number
}>

/** How a record's keys of each kind are read off it. */
export type KeysOf<T, Kind extends string> = Readonly<Record<Kind, (record: T) => Iterable<string>>>

/** A store over records at hand; those of one kind of key are sorted under it at the first look-up of that kind. */
export function storeOf<T, Kind extends string>(
  records: readonly T[],
  keysOf: KeysOf<T, Kind>,
): Store<T, Kind> {
  const groups = onceFor((kind: Kind) => grouped(records, keysOf[kind]))
  return {
    keys: (kind) => groups(kind).keys(),
    under: (kind, key) => groups(kind).get(key) ?? [],
    all: () => records,
    count: records.length,
  }
}

/** The same store with its records made into something else, each when it is first asked for. */
export function storeMade<T, R, Kind extends string>(
  store: Store<T, Kind>,
  make: (record: T) => R,
): Store<R, Kind> {
  const made = onceFor(make)
  return {
    keys: store.keys,
    under: (kind, key) => store.under(kind, key).map(made),
    all: once(() => store.all().map(made)),
    count: store.count,
  }
}

/** Records by some keys, sorted under them at the first look-up. */
export function groupsOf<T>(
  records: readonly T[],
  keysOf: (record: T) => Iterable<string>,
): (key: string) => readonly T[] {
  const groups = once(() => grouped(records, keysOf))
  return (key) => groups().get(key) ?? []
}

function grouped<T>(records: readonly T[], keysOf: (record: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records)
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (!group) groups.set(key, [record])
      else if (group.at(-1) !== record) group.push(record)
    }
  return groups
}
