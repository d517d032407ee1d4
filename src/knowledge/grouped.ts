import { once, onceFor } from '../once.ts'

/** Items by the keys they stand under: sorted into groups at the first look-up, each group made ready at its own. */
export function grouped<T, R>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
  ready: (group: readonly T[]) => readonly R[],
) {
  const groups = once(() => {
    const all = new Map<string, T[]>()
    for (const item of items) for (const key of keysOf(item)) push(all, key, item)
    return all
  })
  return onceFor((key: string) => ready(groups().get(key) ?? []))
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
