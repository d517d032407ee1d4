import type { WebClient } from '@slack/web-api'
import { wordsIn } from '../../../src/reply/words.ts'
import type { Desk } from '../../desk.ts'
import type { KeptDigest } from '../../digest/kept.ts'
import { addressed, verbIn } from '../../digest/order-in.ts'
import type { DigestStore } from '../../store.ts'
import { patiently } from '../patient.ts'
import { digestForm } from './form.ts'
import { giverOf, HURRY } from './giver.ts'

/** Which form is wanted, by whom and where; a digest of null is a new one, or the only one of the channel. */
export type Wanted = Readonly<{
  do: 'create' | 'change'
  team: string
  channel: string
  person: string
  digest: string | null
}>

/** The form that the words after `/mission digest` ask for: to create or change a digest without saying how. */
export function formIn(text: string): Pick<Wanted, 'do' | 'digest'> | null {
  const { verb, rest } = verbIn(text)
  const { digest, rest: how } = addressed(rest)
  return (verb === 'create' || verb === 'change') && !how ? { do: verb, digest } : null
}

/**
 * Opens a form, unless it is for a digest that is not there for who asks: then false, and an order says why. A trigger lives
 * for three seconds (https://docs.slack.dev/interactivity#modal_responses): before it is used, Slack is asked at most who
 * somebody is, and that only of those to whom the store does not say enough.
 */
export async function openForm(
  client: WebClient,
  trigger: string,
  wanted: Wanted,
  { store, knowledge }: Desk,
): Promise<boolean> {
  const digest = wanted.do === 'create' ? null : await wantedIn(store, wanted, client)
  if (digest === undefined) return false
  const about = { channel: digest?.channel ?? wanted.channel, digest: digest?.id ?? null }
  const view = digestForm(about, digest, knowledge(), wordsIn(knowledge(), 'en'))
  await patiently(() => client.views.open({ trigger_id: trigger, view }))
  return true
}

/** The digest of a workspace that is wanted, where who asks is no stranger to its channel: as an order finds it. */
async function wantedIn(
  store: DigestStore,
  { team, channel, person, digest: id }: Wanted,
  client: WebClient,
): Promise<KeptDigest | undefined> {
  const all = await store.digests.of('slack', team)
  const here = all.filter((one) => one.channel === channel)
  if (id === null) return here.length === 1 ? here[0] : undefined
  const digest = all.find((one) => one.id === id)
  if (!digest || digest.channel === channel || digest.owner === person) return digest
  const giver = await giverOf(client, { team, channel, person }, store, HURRY)
  return (await giver.rankIn(digest.channel)) === 'stranger' ? undefined : digest
}
