import type { Desk } from '../../adapters/desk/desk.ts'
import type { Platform } from '../../adapters/platform.ts'

/** A platform without a network: what happened to it stands in `happened`, in order. */
export function fakePlatform(happened: string[], own: Partial<Platform> = {}) {
  return async (_desk: Desk): Promise<Platform> => ({
    name: 'slack',
    start: async () => {
      happened.push('started')
    },
    stop: async () => {
      happened.push('stopped')
    },
    ready: () => true,
    courier: {
      post: async () => ({ state: 'sent', message: '1' }),
      find: async () => ({ state: 'absent' }),
      tell: async () => {},
    },
    ...own,
  })
}
