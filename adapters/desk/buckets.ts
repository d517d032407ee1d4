/** How many may come at once, and how many seconds it takes until one more may. */
export type Limit = Readonly<{ burst: number; seconds: number }>

/** Above so many keys, those whose bucket is full again are forgotten. */
const MANY = 10_000

/** A bucket for each key. Instants and waits are milliseconds. */
export type Buckets = Readonly<{
  /** How long until a key may take one; 0 when it may now. */
  wait: (key: string, now: number) => number
  /** Takes one, if it may be taken. */
  take: (key: string, now: number) => boolean
}>

/** Each bucket is kept as one instant, when it will be full again: the generic cell rate algorithm of ITU-T I.371. */
export function newBuckets({ burst, seconds }: Limit): Buckets {
  const fullAt = new Map<string, number>()
  const interval = seconds * 1000
  const fullAgain = (key: string, now: number) => Math.max(fullAt.get(key) ?? 0, now)
  const wait = (key: string, now: number) => Math.max(0, fullAgain(key, now) - now - (burst - 1) * interval)
  return {
    wait,
    take: (key, now) => {
      if (wait(key, now) > 0) return false
      if (fullAt.size >= MANY) for (const [old, at] of fullAt) if (at <= now) fullAt.delete(old)
      fullAt.set(key, fullAgain(key, now) + interval)
      return true
    },
  }
}
