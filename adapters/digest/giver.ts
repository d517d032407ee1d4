import type { PlatformName } from '../desk/desk.ts'

/** What a person is in a channel, as the platform says: an admin may manage all of its workspace's digests. */
export type Rank = 'admin' | 'member' | 'stranger'

/** Whether the bot may post in a channel, as far as the platform says. */
type Reach = 'open' | 'closed' | 'unknown'

/** Who gives an order, and where. */
export type Giver = Readonly<{
  platform: PlatformName
  workspace: string
  channel: string
  person: string
  /** In which they are answered; ISO 639-1. */
  language: string
  /** Their IANA zone, for a digest that names none; null where the platform does not say. */
  zone: string | null
  /** Of the bot, into the channel in which the order is given. */
  reach: Reach
  /** Asked of the platform each time: they may have left a channel. Discord: `admin` with Manage Server, else `stranger`. */
  rankIn: (channel: string) => Promise<Rank>
}>
