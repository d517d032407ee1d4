import type { Digest } from '../../src/digest/digest.ts'
import type { PlatformName } from '../desk/desk.ts'

/** A digest as it is kept: whose it is, where it is posted, and when next. */
export type KeptDigest = Digest &
  Readonly<{
    /** Short and easy to type; unique over all platforms. */
    id: string
    platform: PlatformName
    /** Slack's team, Discord's guild. */
    workspace: string
    channel: string
    /** Who is told when it cannot be posted. */
    owner: string
    /** Who may manage it: the members of the channel, or only those who administer the workspace. */
    managers: 'members' | 'admins'
    /** The next run, ISO 8601 in UTC; null where none will come. */
    next: string | null
    /** Counts the writes: a change is written only over the version that it was made from. */
    version: number
  }>

/** What was done to a digest, by whom: kept after the digest is gone. */
export type AuditEntry = Readonly<{
  /** ISO 8601 in UTC. */
  at: string
  digest: string
  platform: PlatformName
  workspace: string
  channel: string
  /** The person's id on the platform; null where the program did it by itself. */
  person: string | null
  act: 'created' | 'changed' | 'paused' | 'resumed' | 'deleted' | 'closed' | 'posted-again' | 'settled'
  /** The condition in words, or why. */
  detail: string
}>
