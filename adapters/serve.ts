import type { Logger } from 'pino'
import type { Knowledge } from '../src/knowledge/knowledge.ts'
import type { Desk } from './desk.ts'
import { httpApp } from './http/app.ts'
import { listen } from './http/listen.ts'
import { type Metrics, newMetrics } from './http/metrics.ts'
import type { HttpSettings } from './http/settings.ts'
import { inTime } from './in-time.ts'
import { type KeptKnowledge, keptKnowledge } from './kept-knowledge.ts'
import { newestIn } from './newest.ts'
import type { Platform } from './platform.ts'
import { openStore, type StoreSettings } from './store/open-store.ts'
import type { Store } from './store.ts'
import { watched } from './watched.ts'
import type { World } from './world.ts'

/** What is put together for one run. */
export type Cast = Readonly<{
  load: () => Promise<Knowledge>
  /** The folder in which the knowledge may change while it is served. */
  folder: string | null
  store: StoreSettings
  http: HttpSettings
  platforms: readonly ((desk: Desk) => Promise<Platform>)[]
  log: Logger
}>

type Clock = Pick<World, 'now' | 'stop' | 'signals'>

/** Milliseconds that the platforms have for what is being answered when the program is told to end. */
const LAST_ANSWERS = 7_000

/**
 * Answers on chat platforms until the program is told to end. Throws what keeps it from starting; what was opened by then
 * is closed, the last first.
 */
export async function serve(cast: Cast, clock: Clock): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const { log } = cast
  const { now, stop, signals } = clock
  const store = opened.adopt(await openStore(cast.store, now(), log), ({ close }) => close())
  const { knowledge, metrics } = await loaded(cast, clock, store)
  const desk = { knowledge: knowledge.now, now, store, log, meter: metrics.meter }
  const platforms = await Promise.all(cast.platforms.map((made) => made(desk)))
  opened.adopt(await pages(cast, clock, { desk, knowledge, metrics, platforms }), (page) => page?.close())
  opened.defer(() => ended(platforms, log))
  await Promise.all(platforms.map(({ start }) => start()))
  opened.defer(kept(knowledge, cast))
  signals.onReload(knowledge.reload)
  log.info({ platforms: platforms.map(({ name }) => name) }, 'questions are answered')
  await aborted(stop)
  log.info('told to end: what is being answered is finished')
}

/** The knowledge, and the metrics that tell its age and count the edits that were not taken. */
async function loaded({ load, log }: Cast, { now }: Clock, store: Store) {
  const knowledge = await keptKnowledge({ load, now, log, refused: () => metrics.reloadFailed() })
  const knowledgeAge = () => Math.max(0, now().getTime() - newestIn(knowledge.now())) / 1000
  const metrics = newMetrics({ knowledgeAge, editions: () => store.editions.count().catch(() => ({})) })
  return { knowledge, metrics }
}

type Running = Readonly<{
  desk: Desk
  knowledge: KeptKnowledge
  metrics: Metrics
  platforms: readonly Platform[]
}>

async function pages({ http, log }: Cast, { stop }: Clock, { desk, knowledge, metrics, platforms }: Running) {
  if (!http) return null
  const app = httpApp(
    {
      knowledge: knowledge.state,
      platforms: () => Object.fromEntries(platforms.map(({ name, ready }) => [name, ready()])),
      store: () => answers(desk),
      stopping: () => stop.aborted,
    },
    metrics,
  )
  const listening = await listen(app, http.host, http.port)
  log.info({ host: http.host, port: listening.port }, 'health and metrics are served')
  return listening
}

/** A thread that nobody has: asked for to see whether the store answers. */
const NOBODY = ''

const answers = ({ store, now }: Desk) =>
  store.conversations.read(NOBODY, now()).then(
    () => true,
    () => false,
  )

/** A platform that cannot end cleanly, or not in time, keeps no other from ending. */
async function ended(platforms: readonly Platform[], log: Logger): Promise<void> {
  const endings = await Promise.allSettled(platforms.map(({ stop }) => inTime(stop(), LAST_ANSWERS)))
  for (const [place, ending] of endings.entries())
    if (ending.status === 'rejected')
      log.error({ err: ending.reason, platform: platforms[place]?.name }, 'a platform did not end cleanly')
}

/** Loads the knowledge anew when its folder changes; gives what ends that. */
function kept({ reload }: KeptKnowledge, { folder, log }: Cast): () => void {
  if (folder === null) return () => {}
  return watched(folder, reload, (err) => log.error({ err }, 'the knowledge is not watched any more'))
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
