import type { Generated, Kysely } from 'kysely'

/**
 * An instant in UTC as ISO 8601 text, `2026-11-22T09:00:00.000Z`: both databases keep and order it alike, and a person
 * who looks into a table can read it.
 */
export type Instant = string

/** What the tables hold; `migrations.ts` makes them. What no query asks for stands together in one column of JSON. */
export type Tables = {
  schema_version: { version: number; reached_at: Instant }
  events: { event: string; claimed_at: Instant }
  kept: { key: string; body: string; expires_at: Instant }
  conversations: { thread: string; shape: number; conversation: string; expires_at: Instant }
  digests: DigestRow
  editions: EditionRow
  audit: AuditRow
  installations: { platform: string; workspace: string; sealed: string; saved_at: Instant }
  unanswered: { text: string; reason: string; language: string; times: number; last_day: string }
}

export type DigestRow = {
  id: string
  platform: string
  workspace: string
  added_at: Instant
  next: Instant | null
  version: number
  rest: string
}

export type EditionRow = {
  digest: string
  occurrence: Instant
  state: string
  due: Instant
  owner: string | null
  leased_until: Instant | null
  rest: string
}

type AuditRow = {
  place: Generated<number>
  at: Instant
  platform: string
  workspace: string
  digest: string
  rest: string
}

export type Database = Kysely<Tables>

export const instantOf = (date: Date): Instant => date.toISOString()
