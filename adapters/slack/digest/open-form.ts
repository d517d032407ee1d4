import type { WebClient } from '@slack/web-api'
import { wordsIn } from '../../../src/reply/words.ts'
import type { Desk } from '../../desk.ts'
import type { KeptDigest } from '../../digest/kept.ts'
import { addressed, verbIn } from '../../digest/order-in.ts'
import { patiently } from '../patient.ts'
import { digestForm } from './form.ts'

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
 * for three seconds (https://docs.slack.dev/interactivity#modal_responses): nothing else is asked of Slack before.
 */
export async function openForm(
  client: WebClient,
  trigger: string,
  wanted: Wanted,
  { store, knowledge }: Desk,
): Promise<boolean> {
  const all = await store.digests.of('slack', wanted.team)
  const digest = wanted.do === 'create' ? null : wantedOf(all, wanted)
  if (digest === undefined) return false
  const about = { channel: digest?.channel ?? wanted.channel, digest: digest?.id ?? null }
  const view = digestForm(about, digest, knowledge(), wordsIn(knowledge(), 'en'))
  await patiently(() => client.views.open({ trigger_id: trigger, view }))
  return true
}

function wantedOf(all: readonly KeptDigest[], { channel, person, digest }: Wanted): KeptDigest | undefined {
  const seen = all.filter((one) => one.channel === channel || one.owner === person)
  if (digest !== null) return seen.find(({ id }) => id === digest)
  const here = seen.filter((one) => one.channel === channel)
  return here.length === 1 ? here[0] : undefined
}
