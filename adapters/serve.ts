import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Knowledge } from '../src/knowledge/knowledge.ts'
import type { Desk, PlatformName } from './desk/desk.ts'
import { tidied } from './desk/tidied.ts'
import type { Courier } from './digest/courier.ts'
import { startPoster } from './digest/post/start-poster.ts'
import { newMetrics } from './http/metrics.ts'
import { servePages } from './http/pages.ts'
import type { HttpSettings } from './http/settings.ts'
import { type KeptKnowledge, keptKnowledge } from './knowledge/kept-knowledge.ts'
import { newestIn } from './knowledge/newest.ts'
import { watched } from './knowledge/watched.ts'
import { inTime } from './network/in-time.ts'
import type { Platform } from './platform.ts'
import { openStore, type StoreSettings } from './store/open-store.ts'
import type { Store } from './store.ts'
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
  /** How often it is looked whether a digest is due, in milliseconds. */
  every?: number
}>

type Clock = Pick<World, 'now' | 'stop' | 'signals'>

/** Milliseconds for what is being posted, and then for what is being answered, when the program is told to end. */
const LAST_POSTS = 3_000
const LAST_ANSWERS = 5_000

/**
 * Answers on chat platforms and posts digests until the program is told to end. Throws what keeps it from starting, and
 * what keeps it from going on; what was opened by then is closed, the last first.
 */
export async function serve(cast: Cast, { now, stop, signals }: Clock): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const { log } = cast
  const store = opened.adopt(await openStore(cast.store, now(), log), ({ close }) => close())
  const { knowledge, metrics } = await loaded(cast, now, store)
  signals.onReload(knowledge.reload)
  const desk: Desk = { knowledge: knowledge.now, now, store, log, meter: metrics.meter }
  const platforms = await Promise.all(cast.platforms.map((made) => made(desk)))
  const told = { desk, knowledge, metrics, platforms, stop }
  opened.adopt(await servePages(cast.http, told), (pages) => pages?.close())
  opened.defer(keptFresh(knowledge, cast))
  opened.defer(tidied(desk))
  opened.defer(() => ended(platforms, log))
  const couriers = new Map<PlatformName, Courier>()
  opened.defer(posting(desk, couriers, cast))
  const ends = Promise.race([aborted(stop), ...platforms.flatMap(({ lost }) => lost ?? [])])
  await Promise.race([Promise.all(platforms.map((platform) => started(platform, couriers))), ends])
  if (stop.aborted) return
  log.info({ platforms: platforms.map(({ name }) => name) }, 'questions are answered')
  await ends
  log.info('told to end: what is being answered is finished')
}

/** The knowledge, and the figures that tell its age and count the edits that were not taken. */
async function loaded({ load, log }: Cast, now: () => Date, store: Store) {
  const knowledge = await keptKnowledge({ load, now, log, refused: () => metrics.reloadFailed() })
  const knowledgeAge = () => Math.max(0, now().getTime() - newestIn(knowledge.now())) / 1000
  const metrics = newMetrics({ knowledgeAge, editions: store.editions.count })
  return { knowledge, metrics }
}

/**
 * Starts a platform, and then posts there: where one cannot be reached the others get their digests, and no digest is paused
 * because of a token that the platform refuses.
 */
async function started(
  { name, start, courier }: Platform,
  couriers: Map<PlatformName, Courier>,
): Promise<void> {
  await start()
  couriers.set(name, courier)
}

/** Posts digests; gives what ends that. A post that takes too long by then is left to whoever takes it up next. */
function posting(
  desk: Desk,
  couriers: ReadonlyMap<PlatformName, Courier>,
  { log, every }: Cast,
): () => Promise<void> {
  const poster = startPoster({ ...desk, couriers, name: randomUUID() }, every)
  return () =>
    inTime(poster.stop(), LAST_POSTS).catch((err) => log.error({ err }, 'the last post did not end in time'))
}

/** A platform that cannot end cleanly, or not in time, keeps no other from ending. */
async function ended(platforms: readonly Platform[], log: Logger): Promise<void> {
  const endings = await Promise.allSettled(platforms.map(({ stop }) => inTime(stop(), LAST_ANSWERS)))
  for (const [place, ending] of endings.entries())
    if (ending.status === 'rejected')
      log.error({ err: ending.reason, platform: platforms[place]?.name }, 'a platform did not end cleanly')
}

/** Loads the knowledge anew when its folder changes; gives what ends that. */
function keptFresh({ reload }: KeptKnowledge, { folder, log }: Cast): () => void {
  if (folder === null) return () => {}
  return watched(folder, reload, (err) => log.error({ err }, 'the knowledge is not watched any more'))
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
