import type { Courier } from '../../../adapters/digest/courier.ts'
import type { Poster } from '../../../adapters/digest/post/poster.ts'

/** A process that dies at one of its calls: before the call takes effect, or after. */
export type Fate = Readonly<{ calls: number; takesEffect: boolean }>

/** The poster of a process that dies: from then on each of its calls to the store and to the platform fails. */
export function mortal(poster: Poster, name: string, { calls, takesEffect }: Fate): Poster {
  let left = calls
  const dying =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      left -= 1
      if (left > 0) return call(...args)
      if (left === 0 && takesEffect) await call(...args)
      throw new Error('killed')
    }
  const all = <T extends object>(part: T): T =>
    Object.fromEntries(Object.entries(part).map(([key, call]) => [key, dying(call)])) as T
  const { digests, editions, audit } = poster.store
  const couriers = [...poster.couriers].map(
    ([platform, courier]) => [platform, all(courier as Courier)] as const,
  )
  return {
    ...poster,
    name,
    store: { digests: all(digests), editions: all(editions), audit: all(audit) },
    couriers: new Map(couriers),
  }
}
