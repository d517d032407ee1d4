import type { AuditEntry, KeptDigest } from '../kept.ts'
import { type At, entryOf, refused } from './at.ts'

/** How often a change is made anew because somebody, or the poster, wrote the digest in between. */
const TRIES = 5

/** Changes a digest as it stands in the store, with its entry of the audit record. */
export async function written(
  digest: KeptDigest,
  change: (now: KeptDigest) => KeptDigest,
  done: Readonly<{ act: AuditEntry['act']; detail: (after: KeptDigest) => string }>,
  at: At,
): Promise<KeptDigest> {
  let before: KeptDigest | null = digest
  for (let tries = 0; before && tries < TRIES; tries++) {
    const after = change(before)
    if (await at.store.digests.write(after, entryOf(done.act, after, done.detail(after), at))) return after
    before = await at.store.digests.read(digest.id)
  }
  throw refused(at.words.say('digest.fault.raced'))
}
