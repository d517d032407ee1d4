import type { KeptDigest } from '../kept.ts'
import { type At, refused } from './at.ts'
import { permit } from './permitted.ts'

/**
 * The digest that an order is about, if its giver may see it: by its id, or the only one of the channel. One of a channel
 * that the giver is a stranger to is not there for them.
 */
export async function found(id: string | null, at: At): Promise<KeptDigest> {
  const seen = await visible(at)
  if (id) {
    const digest = seen.find((one) => one.id === id)
    if (digest) return digest
    throw refused(at.words.say('digest.fault.no-such', { id }))
  }
  const here = seen.filter(({ channel }) => channel === at.giver.channel)
  const [only] = here
  if (only && here.length === 1) return only
  throw refused(
    only
      ? at.words.say('digest.fault.which', { ids: here.map((one) => one.id).join(', ') })
      : at.words.say('digest.none'),
  )
}

/** The same, if its giver may manage it. */
export async function managed(id: string | null, at: At): Promise<KeptDigest> {
  const digest = await found(id, at)
  await permit(at.giver, digest.channel, digest.managers, at)
  return digest
}

/** All digests of the workspace in channels that the giver is no stranger to. */
export async function visible({ store, giver }: At): Promise<readonly KeptDigest[]> {
  const all = await store.digests.of(giver.platform, giver.workspace)
  const channels = [...new Set(all.map(({ channel }) => channel))]
  const ranks = await Promise.all(channels.map((channel) => giver.rankIn(channel)))
  const open = new Set(channels.filter((_, i) => ranks[i] !== 'stranger'))
  return all.filter(({ channel }) => open.has(channel))
}
