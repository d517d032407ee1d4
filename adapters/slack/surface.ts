import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { isDirect } from './direct.ts'
import { either, inNewView, inResponse, inView, type Place, toAll, toOne } from './place.ts'

/** Where a button was pressed, and where what follows from it is shown. */
export type Surface = Readonly<{
  /** Who pressed, by id and by the name that others read. */
  person: string
  name: string
  channel: string
  /** The message with the button; none on the Home tab or in a modal. */
  message: string | null
  /** The conversation that a question asked here belongs to. */
  conversation: string
  /** The Home tab or a modal, which stands in no channel. */
  isHome: boolean
  /** Whether others read along, and see who asked. */
  isShared: boolean
  /** Whether what was asked for one alone may be shared with the channel. */
  isShareable: boolean
  /** Where an answer stands. */
  place: Place
  /** Where further pages stand, and what concerns the one who pressed alone. */
  aside: Place
  /** For all: in the thread of a message, or in the channel. */
  sharing: (thread: string | null) => Place
}>

type Pressing = BlockAction<ButtonAction>

/** The surface of a button: the Home tab or a modal, a conversation with the bot, a message for one alone, or a channel. */
export function surfaceOf(body: Pressing, respond: RespondFn, client: WebClient): Surface {
  const person = body.user.id
  const name = body.user.name ?? body.user.username ?? person
  const channel = body.channel?.id ?? body.container.channel_id ?? 'home'
  const message: string | null = body.message?.ts ?? body.container.message_ts ?? null
  const sharing = (thread: string | null) => shared(client, respond, channel, thread)
  const nowhere = { isHome: false, isShared: false, isShareable: false }
  const common = { person, name, channel, message, sharing, ...nowhere }
  if (body.view)
    return { ...common, ...alike(viewPlace(body, client)), conversation: `home ${person}`, isHome: true }
  const thread: string | undefined = body.message?.thread_ts ?? body.container.thread_ts
  if (isDirect(channel) && !body.container.is_ephemeral) {
    const place = toAll(client, { channel, thread })
    return { ...common, ...alike(place), conversation: `${channel} ${thread ?? ''}`.trimEnd() }
  }
  const aside = inResponse(respond, 'ephemeral', toOne(client, { channel, person, thread }))
  if (body.container.is_ephemeral)
    return { ...common, ...alike(aside), conversation: `${channel} ${person}`, isShareable: true }
  const root = thread ?? message ?? undefined
  return {
    ...common,
    place: toAll(client, { channel, thread: root }),
    aside,
    conversation: `${channel} ${root}`,
    isShared: true,
  }
}

const alike = (place: Place) => ({ place, aside: place })

const viewPlace = ({ view, trigger_id }: Pressing, client: WebClient): Place =>
  view?.type === 'modal' ? inView(client, view.id) : inNewView(client, trigger_id)

/** In a thread only a member can write; the response can write where the bot is no member, but in no thread. */
function shared(client: WebClient, respond: RespondFn, channel: string, thread: string | null): Place {
  if (thread === null) return inResponse(respond, 'in_channel', toAll(client, { channel }))
  const asResponse = inResponse(respond, 'in_channel', () => Promise.reject(new Error('not shared')))
  return either(toAll(client, { channel, thread }), asResponse)
}
