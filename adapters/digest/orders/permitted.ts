import type { Giver } from '../giver.ts'
import type { KeptDigest } from '../kept.ts'
import { type At, refused } from './at.ts'

/** Refuses who may not manage the digests of a channel: strangers to it always, its members where only admins may. */
export async function permit(
  giver: Giver,
  channel: string,
  managers: KeptDigest['managers'],
  at: At,
): Promise<void> {
  const rank = await giver.rankIn(channel)
  if (rank === 'admin' || (rank === 'member' && managers === 'members')) return
  throw refused(
    at.words.say(managers === 'admins' ? 'digest.fault.admins-only' : 'digest.fault.members-only'),
  )
}

/** Refuses also the giver who hands the digest to admins without being one: nobody shuts themselves out. */
export async function permitRule(
  giver: Giver,
  channel: string,
  managers: KeptDigest['managers'],
  at: At,
): Promise<void> {
  if (managers === 'admins' && (await giver.rankIn(channel)) !== 'admin')
    throw refused(at.words.say('digest.fault.admins-only'))
}
