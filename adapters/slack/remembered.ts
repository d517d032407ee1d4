import { inTime } from '../network/in-time.ts'
import type { InstallationStore } from '../store.ts'

type Kept = InstallationStore['installations']

/** Milliseconds that the store has: whoever waits for an answer has three seconds. */
const PATIENCE = 600

/** Milliseconds for which a grant is used that the store cannot confirm. Slack itself refuses one that was taken back. */
const REMEMBERED = 30 * 60_000

/**
 * What workspaces granted, from the store at every event, so that a removal counts at once whoever heard of it; where the
 * store fails, as it was read last. A store that fails costs the memory, and not the answer.
 */
export function remembered(kept: Kept, now: () => Date): Kept {
  const last = new Map<string, Readonly<{ grant: string; read: number }>>()
  const remember = (key: string, grant: string | null) => {
    if (grant === null) last.delete(key)
    else last.set(key, { grant, read: +now() })
    return grant
  }
  const recalled = (key: string, error: unknown): string => {
    const { grant, read } = last.get(key) ?? { read: 0 }
    if (grant !== undefined && +now() - read < REMEMBERED) return grant
    throw error
  }
  return {
    save: async (platform, workspace, grant, at) => {
      await kept.save(platform, workspace, grant, at)
      remember(keyOf(platform, workspace), grant)
    },
    read: async (platform, workspace) => {
      const key = keyOf(platform, workspace)
      try {
        return remember(key, await inTime(kept.read(platform, workspace), PATIENCE))
      } catch (error) {
        return recalled(key, error)
      }
    },
    remove: async (platform, workspace) => {
      remember(keyOf(platform, workspace), null)
      await kept.remove(platform, workspace)
    },
  }
}

const keyOf = (platform: string, workspace: string): string => `${platform} ${workspace}`
