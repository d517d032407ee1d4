import type { Conversation } from '../src/conversation.ts'
import type { Day } from '../src/edtf.ts'
import type { PlatformName } from './desk/desk.ts'
import type { Edition, EditionState } from './digest/edition.ts'
import type { AuditEntry, KeptDigest } from './digest/kept.ts'

/**
 * What is remembered between two messages and over a restart. Answering needs none of it: where the store fails, a
 * question is still answered. Every instant is handed in; the store reads no clock.
 */
export type Store = Memory & DigestStore & InstallationStore

type Memory = Readonly<{
  events: Readonly<{
    /** Takes an event of a platform for the one who asks first: true once, and false for every later delivery. */
    claim: (event: string, now: Date) => Promise<boolean>
    /** Gives an event back that came to nothing: whoever asks next takes it. */
    release: (event: string) => Promise<void>
  }>
  conversations: Readonly<{
    /** The conversation of a thread; null where there is none or it has expired. */
    read: (thread: string, now: Date) => Promise<Conversation | null>
    write: (thread: string, conversation: Conversation, now: Date) => Promise<void>
  }>
  /** Questions that were not answered; kept only where whoever runs the bot switched it on. */
  unanswered: Readonly<{
    keep: (question: Omit<Unanswered, 'times'>) => Promise<void>
    /** The most frequent first. */
    list: () => Promise<readonly Unanswered[]>
  }>
  /** Takes out what has expired. */
  purge: (now: Date) => Promise<void>
  /** What a button refers to where the platform lets it carry too little itself, and how far a long edition has come. */
  kept: Readonly<{
    /** Null where there is nothing under that key any more. */
    read: (key: string, now: Date) => Promise<string | null>
    write: (key: string, body: string, until: Date) => Promise<void>
  }>
  close: () => Promise<void>
}>

/** A question that was not answered, without a name: why, how often, and the last day. */
type Unanswered = Readonly<{
  text: string
  reason: string
  language: string
  times: number
  day: Day
}>

/** What workspaces hand over when they install the bot, encrypted at rest. */
export type InstallationStore = Readonly<{
  installations: Readonly<{
    /** `workspace` is Slack's team, or its enterprise where all of an organisation installed it; `grant` is for the platform's adapter alone to read. */
    save: (platform: PlatformName, workspace: string, grant: string, now: Date) => Promise<void>
    read: (platform: PlatformName, workspace: string) => Promise<string | null>
    remove: (platform: PlatformName, workspace: string) => Promise<void>
  }>
}>

/** What is remembered of digests. */
export type DigestStore = Readonly<{
  digests: Readonly<{
    /** Each change goes with its entry of the audit record, or neither is written. */
    add: (digest: KeptDigest, entry: AuditEntry) => Promise<void>
    read: (id: string) => Promise<KeptDigest | null>
    /** Those of a workspace, oldest first. */
    of: (platform: PlatformName, workspace: string) => Promise<readonly KeptDigest[]>
    /** Those whose `next` has come, the longest waiting first. */
    due: (now: Date) => Promise<readonly KeptDigest[]>
    /** Writes over the same `version` and counts it up; false where somebody else wrote first or it is gone. */
    write: (digest: KeptDigest, entry: AuditEntry | null) => Promise<boolean>
    /** With its editions; false where it was gone already. */
    remove: (id: string, entry: AuditEntry) => Promise<boolean>
  }>
  editions: Readonly<{
    /** Writes an edition down, leased by nobody; false where that run of the digest has one. */
    plan: (edition: Edition) => Promise<boolean>
    /**
     * Takes up the edition that is due longest on some platforms: `planned` or `sending`, leased by nobody any more, and
     * the oldest open one of its digest. Nobody else gets it before `until`. Null where there is none.
     */
    lease: (
      lease: Lease & Readonly<{ platforms: readonly PlatformName[]; now: Date }>,
    ) => Promise<Edition | null>
    /** Writes an edition that is still leased by `owner`; the lease ends where `until` is null. False where it was lost. */
    write: (edition: Edition, lease: Readonly<{ owner: string; until: Date | null }>) => Promise<boolean>
    /** Writes an edition that stands in a state and is leased by nobody; false where it does not. */
    amend: (edition: Edition, was: EditionState) => Promise<boolean>
    /** Those of a digest, newest first. */
    of: (digest: string) => Promise<readonly Edition[]>
    /** How many stand in each state. */
    count: () => Promise<Readonly<Partial<Record<EditionState, number>>>>
  }>
  audit: Readonly<{
    /** What was done to all digests or to one, newest first; to those that are gone too. */
    list: (digest?: string) => Promise<readonly AuditEntry[]>
  }>
}>

/** Who has taken an edition up (one name a process), and until when nobody else may. */
type Lease = Readonly<{ owner: string; until: Date }>
