import type { WebClient } from '@slack/web-api'
import { wordsIn } from '../../../src/reply/words.ts'
import type { Desk } from '../../desk/desk.ts'
import type { KeptDigest } from '../../digest/kept.ts'
import { addressed, verbIn } from '../../digest/order-in.ts'
import { type At, Refused } from '../../digest/orders/at.ts'
import { found } from '../../digest/orders/found.ts'
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
 * somebody is, and not for long.
 */
export async function openForm(
  client: WebClient,
  trigger: string,
  wanted: Wanted,
  desk: Desk,
): Promise<boolean> {
  const [knowledge, now] = [desk.knowledge(), desk.now()]
  const at = { store: desk.store, knowledge, words: wordsIn(knowledge, 'en'), now }
  const digest = wanted.do === 'create' ? null : await wantedBy(wanted, { ...at, log: desk.log }, client)
  if (digest === undefined) return false
  const about = { channel: digest?.channel ?? wanted.channel, digest: digest?.id ?? null }
  const view = digestForm(about, digest, knowledge, at.words)
  await patiently(() => client.views.open({ trigger_id: trigger, view }))
  return true
}

/** The digest that a form is for, as an order finds it; undefined where an order would be refused. */
async function wantedBy(
  wanted: Wanted,
  { log, ...at }: Omit<At, 'giver'> & Pick<Desk, 'log'>,
  client: WebClient,
): Promise<KeptDigest | undefined> {
  const giver = await giverOf(client, wanted, { store: at.store, log }, HURRY)
  try {
    return await found(wanted.digest, { ...at, giver })
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
