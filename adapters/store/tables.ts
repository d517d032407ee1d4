import type { Kysely } from 'kysely'

/**
 * An instant in UTC as ISO 8601 text, `2026-11-22T09:00:00.000Z`: both databases keep and order it alike, and a person
 * who looks into a table can read it.
 */
export type Instant = string

/** What the tables hold. Both databases have the same ones; `migrations.ts` makes them. */
export type Tables = {
  schema_version: { version: number; reached_at: Instant }
  events: { event: string; claimed_at: Instant }
  conversations: { thread: string; shape: number; conversation: string; expires_at: Instant }
}

export type Database = Kysely<Tables>

export const instantOf = (date: Date): Instant => date.toISOString()
