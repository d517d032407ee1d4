import { Hono } from 'hono'
import type { PlatformName } from '../desk/desk.ts'
import type { KeptKnowledge } from '../knowledge/kept-knowledge.ts'
import { inTime } from '../network/in-time.ts'
import type { Metrics } from './metrics.ts'
import { PATIENCE } from './patience.ts'

/** What can be told of the program while it runs. */
export type Health = Readonly<{
  knowledge: KeptKnowledge['state']
  platforms: () => Readonly<Partial<Record<PlatformName, boolean>>>
  /** Whether the store answers. */
  store: () => Promise<boolean>
  /** Whether the program was told to end. */
  stopping: () => boolean
}>

/**
 * Three pages for whoever looks after the program. `/healthz`: it runs (nothing that a restart would not mend is a failure);
 * `/readyz`: each platform can take questions; `/metrics`. A store that fails costs the memory and not the answer, so it
 * is told and does not make the program unready.
 */
export function httpApp(health: Health, metrics: Pick<Metrics, 'text' | 'type'>): Hono {
  const app = new Hono()
  app.get('/healthz', (page) => page.json({ status: 'ok', knowledge: knowledgeOf(health) }))
  app.get('/readyz', async (page) => {
    const platforms = health.platforms()
    const ready = !health.stopping() && Object.values(platforms).every(Boolean)
    const answers = await inTime(health.store(), PATIENCE).catch(() => false)
    const store = answers ? 'ok' : 'failing'
    return page.json({ status: ready ? 'ready' : 'not ready', platforms, store }, ready ? 200 : 503)
  })
  app.get('/metrics', async (page) => page.body(await metrics.text(), 200, { 'content-type': metrics.type }))
  return app
}

function knowledgeOf({ knowledge }: Health) {
  const { since, refused } = knowledge()
  return refused === null
    ? { status: 'ok', since }
    : {
        status: 'an edit was not taken: the last good one is answered from',
        since,
        faults: refused.split('\n'),
      }
}
