import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Words } from '../../../src/reply/words.ts'
import type { Desk } from '../../desk/desk.ts'
import type { DigestStore } from '../../store.ts'
import type { Giver } from '../giver.ts'
import type { AuditEntry, KeptDigest } from '../kept.ts'
import type { Fault } from '../order.ts'
import type { Replied } from '../replied.ts'
import { shownOf } from '../shown.ts'

/** As much of the desk as orders need. */
export type OrderDesk = Pick<Desk, 'knowledge' | 'now' | 'log'> & Readonly<{ store: DigestStore }>

/** Where an order is given: by whom, on what knowledge, at which instant, and the words in which it is answered. */
export type At = Readonly<{ store: DigestStore; giver: Giver; knowledge: Knowledge; words: Words; now: Date }>

/** An order that is not carried out, and why. */
export class Refused extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join(' '))
    this.faults = faults
  }
}

/** Refuses for one reason, in a sentence. */
export const refused = (message: string): Refused => new Refused([{ field: null, message }])

/** What is said back on an order that was carried out. */
export const carriedOut = (headline: string, more: Partial<Replied> = {}): Replied => ({
  done: true,
  headline,
  faults: [],
  lines: [],
  digests: [],
  preview: null,
  ...more,
})

/** One digest in words, as it stands now. */
export async function shownAt(digest: KeptDigest, at: At) {
  return shownOf(digest, await at.store.editions.of(digest.id), at)
}

/** The entry of the audit record for what somebody did. */
export function entryOf(
  act: AuditEntry['act'],
  digest: KeptDigest,
  detail: string,
  { giver, now }: At,
): AuditEntry {
  const { id, platform, workspace, channel } = digest
  return {
    at: now.toISOString(),
    digest: id,
    platform,
    workspace,
    channel,
    person: giver.person,
    act,
    detail,
  }
}
