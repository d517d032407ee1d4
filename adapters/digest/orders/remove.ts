import type { Replied } from '../replied.ts'
import { type At, carriedOut, entryOf, refused } from './at.ts'
import { conditionOf } from './create.ts'
import { managed } from './found.ts'

/** Takes a digest away with its editions; the audit record keeps what it was. */
export async function remove(id: string | null, at: At): Promise<Replied> {
  const digest = await managed(id, at)
  const gone = await at.store.digests.remove(
    digest.id,
    entryOf('deleted', digest, conditionOf(digest, at), at),
  )
  if (!gone) throw refused(at.words.say('digest.fault.no-such', { id: digest.id }))
  return carriedOut(at.words.say('digest.deleted', { id: digest.id }))
}
