/** One value for each of some keys. */
export const recordOf = <K extends string, V>(
  keys: readonly K[],
  made: (key: K) => V,
): Readonly<Record<K, V>> => Object.fromEntries(keys.map((key) => [key, made(key)])) as Record<K, V>
