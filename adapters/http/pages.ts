import type { Desk } from '../desk/desk.ts'
import type { KeptKnowledge } from '../knowledge/kept-knowledge.ts'
import { type Listening, listen } from '../network/listen.ts'
import type { Platform } from '../platform.ts'
import { httpApp } from './app.ts'
import type { Metrics } from './metrics.ts'
import type { HttpSettings } from './settings.ts'

/** What the pages tell of. */
export type Told = Readonly<{
  desk: Desk
  knowledge: KeptKnowledge
  metrics: Metrics
  platforms: readonly Platform[]
  /** Aborted when the program is told to end. */
  stop: AbortSignal
}>

/** Serves the pages, where somebody wants them. Throws where the address is taken. */
export async function servePages(settings: HttpSettings, told: Told): Promise<Listening | null> {
  if (!settings) return null
  const { host, port } = settings
  const listening = await listen(httpApp(healthOf(told), told.metrics), {
    host,
    port,
    setBy: 'HTTP_HOST and HTTP_PORT',
  })
  told.desk.log.info({ host, port: listening.port }, 'health and metrics are served')
  return listening
}

const healthOf = ({ desk, knowledge, platforms, stop }: Told) => ({
  knowledge: knowledge.state,
  platforms: () => Object.fromEntries(platforms.map(({ name, ready }) => [name, ready()])),
  store: () => answers(desk),
  stopping: () => stop.aborted,
})

/** A thread that nobody has: asked for to see whether the store answers. */
const NOBODY = ''

const answers = ({ store, now }: Desk): Promise<boolean> =>
  store.conversations.read(NOBODY, now()).then(
    () => true,
    () => false,
  )
