import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** One step: what is run, statement by statement. */
export type Step = readonly string[]

/**
 * How the tables came to be, oldest first. The place in the list is the version of the schema, so a step that has been
 * published is never changed, moved or taken out. Column types are those that both databases know; `COUNTED` is a column
 * that the database counts up by itself, which each of them spells in its own way.
 */
export const MIGRATIONS: readonly Step[] = [
  [
    `create table events (event text primary key, claimed_at text not null)`,
    `create table conversations (
      thread text primary key, shape integer not null, conversation text not null, expires_at text not null)`,
  ],
  [
    `create table digests (
      id text primary key, platform text not null, workspace text not null, added_at text not null,
      next text, version integer not null, rest text not null)`,
    `create index digests_due on digests (next)`,
    `create index digests_of on digests (platform, workspace)`,
    `create table editions (
      digest text not null, occurrence text not null, state text not null, due text not null,
      owner text, leased_until text, rest text not null, primary key (digest, occurrence))`,
    `create index editions_due on editions (state, due)`,
    `create table audit (
      place COUNTED, at text not null, platform text not null, workspace text not null,
      digest text not null, rest text not null)`,
    `create index audit_of on audit (platform, workspace)`,
    `create table installations (
      platform text not null, workspace text not null, sealed text not null, saved_at text not null,
      primary key (platform, workspace))`,
    `create table unanswered (
      text text primary key, reason text not null, language text not null, times integer not null,
      last_day text not null)`,
    `create index events_by_age on events (claimed_at)`,
    `create index conversations_by_age on conversations (expires_at)`,
  ],
  [
    `create table kept (key text primary key, body text not null, expires_at text not null)`,
    `create index kept_by_age on kept (expires_at)`,
  ],
  /** Every answer would write to these, and only what is tidied up once an hour would read them. */
  [`drop index events_by_age`, `drop index conversations_by_age`],
  /** The record is asked for that of one digest, and not for that of a workspace. */
  [`create index audit_of_digest on audit (digest)`, `drop index audit_of`],
]

const COUNTED = {
  sqlite: 'integer primary key autoincrement',
  postgres: 'integer generated always as identity primary key',
} as const

export type Kind = keyof typeof COUNTED

/** Runs one step. */
export async function taken(step: Step, db: Transaction<Tables>, kind: Kind): Promise<void> {
  for (const statement of step) await sql.raw(statement.replace('COUNTED', COUNTED[kind])).execute(db)
}
