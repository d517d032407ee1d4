import { RespondError, type RespondFn } from '@slack/bolt'
import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { neverSent } from '../network/never-sent.ts'
import { type Message, QUIET } from './message.ts'
import { patiently } from './patient.ts'

/** Shows a message where a question came from. Throws where Slack does not take it. */
export type Place = (message: Message) => Promise<unknown>

/** Who asked, and where. */
export type Spot = Readonly<{ channel: string; person: string; thread?: string | undefined }>

/** For all in a channel, in the thread of the question where there is one. */
export const toAll =
  (client: WebClient, { channel, thread }: Omit<Spot, 'person'>): Place =>
  (message) =>
    patiently(() =>
      client.chat.postMessage({
        channel,
        ...message,
        ...QUIET,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      }),
    )

/** For one person alone, in the channel or its thread. */
export const toOne =
  (client: WebClient, { channel, person, thread }: Spot): Place =>
  ({ text, blocks }) =>
    patiently(() =>
      client.chat.postEphemeral({
        channel,
        user: person,
        text,
        blocks,
        parse: QUIET.parse,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      }),
    )

/**
 * The answer to a command or a button, through the address that came with it. That works without being in the channel,
 * five times in half an hour (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses); after
 * that `otherwise`.
 */
export const inResponse =
  (respond: RespondFn, type: 'ephemeral' | 'in_channel', otherwise: Place): Place =>
  async (message) => {
    try {
      await respond({ response_type: type, replace_original: false, ...message, ...QUIET })
    } catch (error) {
      if (!(error instanceof RespondError) && !neverSent(error)) throw error
      await otherwise(message)
    }
  }

/** The second place where Slack refuses the first: the bot is not in the channel, say. */
export const either =
  (first: Place, second: Place): Place =>
  async (message) => {
    try {
      await first(message)
    } catch (error) {
      if (!(error instanceof WebAPIPlatformError)) throw error
      await second(message)
    }
  }

/** The name in the head of a modal: at most 24 characters. */
const TITLE = { type: 'plain_text', text: 'Chancery' } as const

/** In a modal that opens over the Home tab. */
export const inNewView =
  (client: WebClient, trigger: string): Place =>
  ({ blocks }) =>
    patiently(() => client.views.open({ trigger_id: trigger, view: { type: 'modal', title: TITLE, blocks } }))

/** In the modal that a button was pressed in. */
export const inView =
  (client: WebClient, view: string): Place =>
  ({ blocks }) =>
    patiently(() => client.views.update({ view_id: view, view: { type: 'modal', title: TITLE, blocks } }))
