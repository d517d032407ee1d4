import type { Edition } from '../../../adapters/digest/edition.ts'
import type { AuditEntry, KeptDigest } from '../../../adapters/digest/kept.ts'
import type { DigestStore } from '../../../adapters/store.ts'

type Leased = { edition: Edition; owner: string | null; until: string }

/** A store of digests that lives as long as a test. */
export function keptInMemory(): DigestStore {
  const digests = new Map<string, KeptDigest>()
  const editions = new Map<string, Leased>()
  const audit: AuditEntry[] = []
  const key = ({ digest, occurrence }: Edition) => `${digest} ${occurrence}`
  const isOpen = ({ edition }: Leased) => edition.state === 'planned' || edition.state === 'sending'
  const isFree = ({ owner, until }: Leased, now: Date) => owner === null || until <= now.toISOString()
  const ofDigest = (id: string) => [...editions.values()].filter(({ edition }) => edition.digest === id)
  return {
    digests: {
      add: async (digest, entry) => {
        digests.set(digest.id, digest)
        audit.unshift(entry)
      },
      read: async (id) => digests.get(id) ?? null,
      of: async (platform, workspace) =>
        [...digests.values()].filter((one) => one.platform === platform && one.workspace === workspace),
      due: async (now) =>
        [...digests.values()]
          .filter(({ next }) => next !== null && next <= now.toISOString())
          .sort((a, b) => ((a.next ?? '') < (b.next ?? '') ? -1 : 1)),
      write: async (digest, entry) => {
        if (digests.get(digest.id)?.version !== digest.version) return false
        digests.set(digest.id, { ...digest, version: digest.version + 1 })
        if (entry) audit.unshift(entry)
        return true
      },
      remove: async (id, entry) => {
        if (!digests.delete(id)) return false
        for (const [name, { edition }] of editions) if (edition.digest === id) editions.delete(name)
        audit.unshift(entry)
        return true
      },
    },
    editions: {
      plan: async (edition) => {
        if (editions.has(key(edition))) return false
        editions.set(key(edition), { edition, owner: null, until: '' })
        return true
      },
      lease: async ({ owner, until, now }) => {
        const [first] = [...editions.values()]
          .filter((one) => isOpen(one) && isFree(one, now) && one.edition.due <= now.toISOString())
          .filter(({ edition }) =>
            ofDigest(edition.digest).every(
              (one) => !isOpen(one) || one.edition.occurrence >= edition.occurrence,
            ),
          )
          .sort((a, b) => (a.edition.due < b.edition.due ? -1 : 1))
        if (!first) return null
        Object.assign(first, { owner, until: until.toISOString() })
        return first.edition
      },
      write: async (edition, { owner, until }) => {
        const held = editions.get(key(edition))
        if (held?.owner !== owner) return false
        Object.assign(held, { edition, owner: until ? owner : null, until: until?.toISOString() ?? '' })
        return true
      },
      amend: async (edition, was) => {
        const held = editions.get(key(edition))
        if (held?.edition.state !== was || held.owner !== null) return false
        held.edition = edition
        return true
      },
      of: async (id) =>
        ofDigest(id)
          .map(({ edition }) => edition)
          .sort((a, b) => (a.occurrence > b.occurrence ? -1 : 1)),
    },
    audit: {
      of: async (platform, workspace) =>
        audit.filter((one) => one.platform === platform && one.workspace === workspace),
    },
  }
}
