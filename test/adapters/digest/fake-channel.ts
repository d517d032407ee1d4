import type { PlatformName } from '../../../adapters/desk/desk.ts'
import type { Courier, Delivery, Sending } from '../../../adapters/digest/courier.ts'
import { afterBadGateway } from './bad-gateway.ts'

/**
 * What a made-up platform does with the next post. `lost-answer` takes it and says nothing; `lost` does neither;
 * `bad-gateway` takes it and answers 502, of which the platform's own courier says what it means.
 */
export type Mood = 'well' | 'lost-answer' | 'lost' | 'bad-gateway' | 'busy' | 'closed' | 'breaks'

type Posted = Readonly<{ key: string; at: number; sending: Sending }>

/** A made-up channel: what stands in it, whom the bot wrote to, and the courier that carries there. */
export type FakeChannel = Readonly<{
  posted: Posted[]
  told: string[]
  courier: Courier
  /** The moods of the next posts; once they are used up it is well. */
  moods: Mood[]
}>

/** As long as Discord drops a second message under the same nonce, in milliseconds. */
const NONCE = 180_000

/** A channel that can be read or not; the clock is the test's. */
export function fakeChannel(platform: PlatformName, now: () => Date, readable = true): FakeChannel {
  const posted: Posted[] = []
  const told: string[] = []
  const moods: Mood[] = []
  const put = (sending: Sending): string => {
    const twin = posted.find(({ key, at }) => key === sending.key && +now() - at < NONCE)
    if (platform !== 'discord' || !twin) posted.push({ key: sending.key, at: +now(), sending })
    return `m-${sending.key}`
  }
  const post = async (sending: Sending): Promise<Delivery> => {
    switch (moods.shift() ?? 'well') {
      case 'well':
        return { state: 'sent', message: put(sending) }
      case 'lost-answer':
        put(sending)
        return { state: 'unknown', why: 'no answer came' }
      case 'bad-gateway':
        put(sending)
        return afterBadGateway(platform)
      case 'lost':
        return { state: 'unknown', why: 'no answer came' }
      case 'busy':
        return { state: 'later', seconds: 40, why: '429' }
      case 'closed':
        return { state: 'closed', why: 'channel_not_found' }
      case 'breaks':
        throw new Error('broken')
    }
  }
  const find: Courier['find'] = async ({ key }) => {
    if (!readable) return { state: 'unreadable', why: 'missing_scope' }
    return posted.some((one) => one.key === key)
      ? { state: 'found', message: `m-${key}` }
      : { state: 'absent' }
  }
  const tell: Courier['tell'] = async (_workspace, _person, text) => {
    told.push(text)
  }
  return { posted, told, moods, courier: { post, find, tell } }
}
