import { deliver } from './deliver.ts'
import { plan } from './plan.ts'
import type { Poster } from './poster.ts'
import { takeUp } from './taken.ts'

/** How many editions are on their way at once. */
const LANES = 4

/** Plans what has come due and brings on all that can be; whatever fails is logged and taken up again by a later tick. */
export async function tick(poster: Poster): Promise<void> {
  await orLogged(() => plan(poster), poster)
  await Promise.all(Array.from({ length: LANES }, () => orLogged(() => lane(poster), poster)))
}

async function lane(poster: Poster): Promise<void> {
  for (let taken = await takeUp(poster); taken; taken = await takeUp(poster)) {
    const own = taken
    if (own !== 'gone') await orLogged(() => deliver(own), poster)
  }
}

async function orLogged(work: () => Promise<void>, { log }: Poster): Promise<void> {
  try {
    await work()
  } catch (err) {
    log.error({ err }, 'a digest could not be brought on; it is taken up again')
  }
}
