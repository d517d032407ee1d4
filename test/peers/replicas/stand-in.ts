import { answerTo, type Desk, type PlatformName } from '../../../adapters/desk/desk.ts'
import type { Courier, Delivery, Found } from '../../../adapters/digest/courier.ts'
import type { Platform } from '../../../adapters/platform.ts'
import type { Link } from './link.ts'

/** A platform that stands in the test, reached over a line. */
export const standIn = (name: PlatformName, link: Link) => async (): Promise<Platform> => ({
  name,
  start: async () => {},
  stop: async () => {},
  ready: () => true,
  courier: courierOf(name, link),
})

function courierOf(platform: PlatformName, { tell }: Link): Courier {
  return {
    post: ({ key, channel }) =>
      tell<Delivery>('post', { platform, key, channel }).catch(() => ({
        state: 'unknown',
        why: 'no answer',
      })),
    find: ({ key, channel }) =>
      tell<Found>('find', { platform, key, channel }).catch(() => ({
        state: 'unreadable',
        why: 'no answer',
      })),
    tell: async () => {},
  }
}

/** One that hears of events as well. Every replica hears of each, and one answers it. */
export const hearing =
  (name: PlatformName, link: Link) =>
  async (desk: Desk): Promise<Platform> => ({
    ...(await standIn(name, link)()),
    start: async () => link.hear((event) => answered(event, desk, link)),
    stop: link.end,
  })

async function answered(event: number, desk: Desk, { tell }: Link): Promise<void> {
  if (!(await desk.store.events.claim(`${event}`, desk.now()))) return
  const text = 'Has Canada recognised them?'
  const { answer } = await answerTo(desk, { platform: 'slack', thread: `${event}`, text })
  await tell('answered', { event, outcome: answer.outcome })
}
