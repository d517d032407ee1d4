import { deliver } from './deliver.ts'
import { orLogged } from './or-logged.ts'
import { plan } from './plan.ts'
import type { Poster } from './poster.ts'
import { takeUp } from './taken.ts'

/** How many editions are on their way at once. */
const LANES = 4

/**
 * Plans what has come due and brings on all that can be; whatever fails is logged and taken up again by a later tick. Once
 * it is to stop, what is on its way is finished and nothing new taken up.
 */
export async function tick(poster: Poster, stop: AbortSignal): Promise<void> {
  await orLogged(() => plan(poster), poster)
  await Promise.all(Array.from({ length: LANES }, () => orLogged(() => lane(poster, stop), poster)))
}

async function lane(poster: Poster, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const taken = await takeUp(poster)
    if (!taken) return
    if (taken !== 'gone') await orLogged(() => deliver(taken), poster)
  }
}
