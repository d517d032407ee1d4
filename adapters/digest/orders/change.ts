import { changesIn, keysBy } from '../../../src/digest/changed.ts'
import { nextRun } from '../../../src/digest/due.ts'
import { dayOf } from '../../desk/desk.ts'
import type { Edition } from '../edition.ts'
import type { KeptDigest } from '../kept.ts'
import type { Wishes } from '../order.ts'
import type { Replied } from '../replied.ts'
import { type Settings, settled } from '../settings.ts'
import { untold } from '../watermark.ts'
import { type At, Refused } from './at.ts'
import { conditionOf, introduced } from './create.ts'
import { managed } from './found.ts'
import { permitRule } from './permitted.ts'
import { written } from './written.ts'

/** Changes what is wished of a digest, and shows it as it is then. */
export async function change(id: string | null, wishes: Wishes, at: At): Promise<Replied> {
  const { words, store, giver } = at
  const before = await managed(id, at)
  if (!Object.keys(wishes).length)
    throw new Refused([{ field: null, message: words.say('digest.fault.no-wish') }])
  const editions = await store.editions.of(before.id)
  const changed = (digest: KeptDigest) => withWishes(digest, wishes, editions, at)
  await permitRule(giver, before.channel, changed(before).managers, at)
  const after = await written(
    before,
    changed,
    { act: 'changed', detail: (digest) => conditionOf(digest, at) },
    at,
  )
  return introduced(after, words.say('digest.changed-it', { id: after.id }), at)
}

function withWishes(digest: KeptDigest, wishes: Wishes, editions: readonly Edition[], at: At): KeptDigest {
  const { knowledge, words, now } = at
  const settings = settled(wishes, digest, { knowledge, words, today: dayOf(now) })
  if (!('zone' in settings)) throw new Refused(settings)
  const { zone, schedule, watch, nothing, late, quiet, language, managers } = settings
  const after = { ...digest, zone, schedule, watch, nothing, late, quiet, language, managers }
  return {
    ...after,
    known: knownAfter(digest, settings, editions, at),
    next: nextRun(after, now)?.toISOString() ?? null,
  }
}

/**
 * What counts as told under another watch: all that it would have told up to the watermark, but for what the old watch
 * still owes.
 */
function knownAfter(
  before: KeptDigest,
  { watch }: Settings,
  editions: readonly Edition[],
  { knowledge, now }: At,
) {
  const { after, seen, told } = untold(before, editions)
  const window = { after, until: dayOf(now) }
  const owed = new Set(changesIn({ knowledge, watch: before.watch, window, told }).map(({ key }) => key))
  return [...new Set([...before.known, ...keysBy(knowledge, watch, seen)])].filter((key) => !owed.has(key))
}
