import type { Courier } from '../courier.ts'
import type { Edition } from '../edition.ts'
import type { KeptDigest } from '../kept.ts'
import { LEASE, type Poster } from './poster.ts'

/** An edition that this process has taken up, its digest, and who carries it. */
export type Taken = Readonly<{
  poster: Poster
  courier: Courier
  digest: KeptDigest
  edition: Edition
  owner: string
  until: Date
}>

let count = 0

/** Takes up the next edition that is due on a platform of this process; null where there is none. Each taking has a name of its own, so that an old one cannot write over a new one. */
export async function takeUp(poster: Poster): Promise<Taken | 'gone' | null> {
  const now = poster.now()
  const owner = `${poster.name} ${count++}`
  const until = new Date(+now + LEASE)
  const platforms = [...poster.couriers.keys()]
  const edition = await poster.store.editions.lease({ platforms, owner, until, now })
  if (!edition) return null
  const digest = await poster.store.digests.read(edition.digest)
  const courier = digest && poster.couriers.get(digest.platform)
  return courier ? { poster, courier, digest, edition, owner, until } : 'gone'
}

/** Writes how a taken edition stands, and lets it go; false where somebody else has it by now. */
export const letGo = ({ poster, edition, owner }: Taken, change: Partial<Edition>): Promise<boolean> =>
  poster.store.editions.write({ ...edition, ...change }, { owner, until: null })

/** Writes how a taken edition stands, and keeps it. Null where somebody else has it by now. */
export async function goOn(taken: Taken, change: Partial<Edition>): Promise<Taken | null> {
  const { poster, owner, until } = taken
  const edition = { ...taken.edition, ...change }
  return (await poster.store.editions.write(edition, { owner, until })) ? { ...taken, edition } : null
}
