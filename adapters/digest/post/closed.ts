import { wordsIn } from '../../../src/reply/words.ts'
import type { KeptDigest } from '../kept.ts'
import type { Poster } from './poster.ts'
import { letGo, type Taken } from './taken.ts'

/** How often a channel may refuse before its digest is paused. */
const TRIES = 3

/** Tries a closed channel again, and after the third time pauses the digest and tells its owner. */
export async function closed(taken: Taken, why: string, due: string): Promise<void> {
  const { poster, courier, digest, edition } = taken
  const tries = edition.closed + 1
  const open = { state: 'planned', began: null, closed: tries, why } as const
  if (tries < TRIES) return void (await letGo(taken, { ...open, due }))
  await pauseFor(digest, why, poster)
  const words = wordsIn(poster.knowledge(), digest.language)
  const text = words.say('digest.owner.closed', { id: digest.id, tries, why })
  await courier.tell(digest.workspace, digest.owner, text)
  await letGo(taken, { ...open, state: 'failed' })
}

/** Pauses a digest as it stands by now; whoever changes it at the same moment is not overwritten. */
async function pauseFor({ id }: KeptDigest, why: string, { store, now }: Poster): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const digest = await store.digests.read(id)
    if (!digest || digest.paused) return
    const { platform, workspace, channel } = digest
    const about = { at: now().toISOString(), digest: id, platform, workspace, channel, person: null }
    const paused = { ...digest, paused: { until: null }, next: null }
    if (await store.digests.write(paused, { ...about, act: 'closed', detail: why })) return
  }
}
