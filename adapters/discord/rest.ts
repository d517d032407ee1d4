import { REST, type RESTOptions } from 'discord.js'
import type { Logger } from 'pino'
import type { DiscordSettings } from './settings.ts'

/** Where Discord is and how it is reached; a test puts its own server here. */
export type Wire = Readonly<
  Partial<Pick<RESTOptions, 'api' | 'makeRequest' | 'retries' | 'rejectOnRateLimit'>>
>

export const wireOf = ({ api }: Pick<DiscordSettings, 'api'>): Wire => (api ? { api } : {})

/** After how many refused requests in ten minutes it is said; at 10,000 Discord shuts the whole address out. */
const REFUSED = 500

/** Discord's REST API, which waits out 429s by itself. */
export function restOf(token: string, wire: Wire, log: Logger): REST {
  const rest = new REST({ ...wire, version: '10', invalidRequestWarningInterval: REFUSED }).setToken(token)
  rest.on('invalidRequestWarning', ({ count, remainingTime }) =>
    log.warn(
      { count, remainingTime },
      'Discord refuses many requests: at 10,000 in ten minutes it shuts this address out',
    ),
  )
  rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.info({ route, timeToReset, global }, 'Discord asks to wait'),
  )
  return rest
}
