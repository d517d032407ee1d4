import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import type { Desk } from '../../desk/desk.ts'
import type { Giver, Rank } from '../../digest/giver.ts'
import { inTime } from '../../network/in-time.ts'
import type { DigestStore } from '../../store.ts'
import { patiently } from '../patient.ts'

/** Who orders, and in which channel; null on the Home tab, which belongs to none. */
export type Ordering = Readonly<{ team: string; channel: string | null; person: string }>

/** Milliseconds that Slack has for saying who somebody is, and where the person's own request dies within three seconds. */
const PATIENCE = 10_000
export const HURRY = 1_000

/**
 * Who gives an order. In the channel in which they command or press they are a member, for Slack lets nobody else do
 * that; elsewhere only where they set a digest up. Whether they are an admin, and in which time zone, Slack says only where
 * the workspace granted users:read.
 */
export async function giverOf(
  client: WebClient,
  { team, channel, person }: Ordering,
  { store, log }: Readonly<{ store: Pick<DigestStore, 'digests'> }> & Pick<Desk, 'log'>,
  within = PATIENCE,
): Promise<Giver> {
  const profile = profileOf(client, person, within).catch((err) => {
    if (!isNotGranted(err)) log.warn({ err }, 'Slack did not say who gives an order: they count as no admin')
    return { isAdmin: false, zone: null }
  })
  const [known, all] = await Promise.all([profile, store.digests.of('slack', team)])
  const owned = new Set(all.filter(({ owner }) => owner === person).map((digest) => digest.channel))
  return {
    platform: 'slack',
    workspace: team,
    channel: channel ?? '',
    person,
    language: 'en',
    zone: known.zone,
    /** To ask whether the bot is a member takes channels:read, and groups:read for a private channel. */
    reach: 'unknown',
    rankIn: async (where): Promise<Rank> => {
      if (known.isAdmin) return 'admin'
      return where === channel || owned.has(where) ? 'member' : 'stranger'
    },
  }
}

type Profile = Readonly<{ isAdmin: boolean; zone: string | null }>

async function profileOf(client: WebClient, person: string, within: number): Promise<Profile> {
  const { user } = await inTime(
    patiently(() => client.users.info({ user: person })),
    within,
  )
  return { isAdmin: Boolean(user?.is_admin || user?.is_owner), zone: user?.tz ?? null }
}

/** Without users:read nobody is an admin, and everybody names their time zone: a workspace may well leave it out. */
const isNotGranted = (error: unknown): boolean =>
  error instanceof WebAPIPlatformError && error.data.error === 'missing_scope'
