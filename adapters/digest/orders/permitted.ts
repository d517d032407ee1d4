import type { SayKey } from '../../../src/knowledge/says.ts'
import type { PlatformName } from '../../desk/desk.ts'
import type { Giver } from '../giver.ts'
import type { KeptDigest } from '../kept.ts'
import { type At, refused } from './at.ts'

/** Who may where all members may, as the platform knows them: in Discord the server's managers are asked for, and nobody else. */
const MEMBERS = {
  slack: 'digest.fault.members-only',
  discord: 'digest.fault.manage-server',
} as const satisfies Record<PlatformName, SayKey>

/** The same where only admins may. */
const ADMINS = {
  slack: 'digest.fault.admins-only',
  discord: 'digest.fault.manage-server',
} as const satisfies Record<PlatformName, SayKey>

/** Refuses who may not manage the digests of a channel: strangers to it always, its members where only admins may. */
export async function permit(
  giver: Giver,
  channel: string,
  managers: KeptDigest['managers'],
  at: At,
): Promise<void> {
  const rank = await giver.rankIn(channel)
  if (rank === 'admin' || (rank === 'member' && managers === 'members')) return
  throw refused(at.words.say((managers === 'admins' ? ADMINS : MEMBERS)[giver.platform]))
}

/** Refuses also the giver who hands the digest to admins without being one: nobody shuts themselves out. */
export async function permitRule(
  giver: Giver,
  channel: string,
  managers: KeptDigest['managers'],
  at: At,
): Promise<void> {
  if (managers === 'admins' && (await giver.rankIn(channel)) !== 'admin')
    throw refused(at.words.say(ADMINS[giver.platform]))
}
