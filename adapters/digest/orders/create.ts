import { keysBy } from '../../../src/digest/changed.ts'
import { condition } from '../../../src/digest/described.ts'
import { nextRun } from '../../../src/digest/due.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import { dayOf } from '../../desk/desk.ts'
import type { EditionState } from '../edition.ts'
import { newId } from '../id.ts'
import type { KeptDigest } from '../kept.ts'
import type { Wishes } from '../order.ts'
import { LOOKED_BACK, sampled, wouldHavePosted } from '../previewed.ts'
import type { Replied } from '../replied.ts'
import { type Settings, settled, USUAL } from '../settings.ts'
import { type At, carriedOut, entryOf, Refused, shownAt } from './at.ts'
import { permit, permitRule } from './permitted.ts'

/** A channel has no more digests than that: who wants another changes one. */
const MOST = 10

/** Sets a digest up, and shows when it runs, what it would have posted, and how often. */
export async function create(wishes: Wishes, at: At): Promise<Replied> {
  const { giver, store, words } = at
  await permit(giver, giver.channel, 'members', at)
  const settings = settingsOf(wishes, at)
  await permitRule(giver, giver.channel, settings.managers, at)
  const others = await store.digests.of(giver.platform, giver.workspace)
  const here = others.filter(({ channel }) => channel === giver.channel)
  if (here.length >= MOST)
    throw new Refused([{ field: null, message: words.say('digest.fault.too-many', { most: MOST }) }])
  const digest = await kept(settings, at)
  await store.digests.add(digest, entryOf('created', digest, conditionOf(digest, at), at))
  const made = await introduced(digest, words.say('digest.made', { id: digest.id }), at)
  return { ...made, lines: [...(await reachSaid(here, at)), ...made.lines] }
}

const TRIED = new Set<EditionState>(['sent', 'failed', 'unknown'])

/** What must be done before anything can be posted: else the digest is found paused after its first run. */
async function reachSaid(here: readonly KeptDigest[], { giver, store, words }: At): Promise<string[]> {
  if (giver.reach === 'closed') return [words.say('digest.cannot-post')]
  if (giver.reach === 'open') return []
  const editions = await Promise.all(here.map(({ id }) => store.editions.of(id)))
  const isMember = editions.some((all) => all.find(({ state }) => TRIED.has(state))?.state === 'sent')
  return isMember ? [] : [words.say('digest.invite')]
}

function settingsOf(wishes: Wishes, { giver, knowledge, words, now }: At): Settings {
  const usual = { ...USUAL, zone: giver.zone ?? 'UTC', language: giver.language }
  const unclear = !giver.zone && !wishes.zone
  const settings = settled(wishes, usual, { knowledge, words, today: dayOf(now) })
  const faults = 'zone' in settings ? [] : settings
  const noZone = unclear ? [{ field: 'zone' as const, message: words.say('digest.fault.no-zone') }] : []
  if (!('zone' in settings) || unclear) throw new Refused([...faults, ...noZone])
  return settings
}

/** What is on file on the day it is made counts as told; the first edition begins with the day after, and with what comes late. */
async function kept(settings: Settings, { giver, knowledge, now, store }: At): Promise<KeptDigest> {
  const { platform, workspace, channel, person } = giver
  const since = dayOf(now)
  return {
    ...settings,
    paused: null,
    since,
    known: keysBy(knowledge, settings.watch, since),
    id: await newId(async (id) => (await store.digests.read(id)) === null),
    platform,
    workspace,
    channel,
    owner: person,
    next: nextRun({ ...settings, paused: null }, now)?.toISOString() ?? null,
    version: 1,
  }
}

/** The condition for the audit record, which is in English. */
export const conditionOf = (digest: KeptDigest, { knowledge }: At): string =>
  condition(digest, wordsIn(knowledge, 'en'))

/** A digest as it is shown when it was made or changed: its condition, its runs, a sample, and how often it would have posted. */
export async function introduced(digest: KeptDigest, headline: string, at: At): Promise<Replied> {
  const { knowledge, now, words } = at
  const shown = await shownAt(digest, at)
  const count = wouldHavePosted(digest, knowledge, now)
  return carriedOut(headline, {
    digests: [shown],
    preview: sampled(digest, knowledge, now),
    lines: [
      shown.condition,
      words.say('digest.runs'),
      ...shown.runs,
      words.sentence(words.say('digest.would', { days: LOOKED_BACK, count })),
      words.say('digest.sample'),
    ],
  })
}
