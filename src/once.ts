/** A value made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** One value for each object, made when it is first asked for, and kept as long as the object is. */
export const onceForEach = <K extends object, V>(make: (key: K) => V): ((key: K) => V) =>
  keptIn(new WeakMap<K, V>(), make)

/** One value for each key, made when the key is first asked for, and kept. */
export const onceFor = <K, V>(make: (key: K) => V): ((key: K) => V) => keptIn(new Map<K, V>(), make)

type Kept<K, V> = Readonly<{
  get: (key: K) => V | undefined
  has: (key: K) => boolean
  set: (key: K, value: V) => unknown
}>

function keptIn<K, V>(made: Kept<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    const known = made.get(key)
    if (known !== undefined || made.has(key)) return known as V
    const value = make(key)
    made.set(key, value)
    return value
  }
}
