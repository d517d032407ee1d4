import { App, type Receiver, type ReceiverEvent } from '@slack/bolt'
import type { Desk } from '../../../adapters/desk/desk.ts'
import { newGate } from '../../../adapters/desk/flood.ts'
import { clientOptions } from '../../../adapters/slack/client-options.ts'
import { listen } from '../../../adapters/slack/listeners.ts'
import { boltLog } from '../../../adapters/slack/log.ts'
import type { Store } from '../../../adapters/store.ts'
import { type Line, newDesk } from './desk.ts'

/** A call that the bot made: the method of the Web API, or `response` for a response_url. */
export type Call = Readonly<{ method: string; body: Record<string, never> & Record<string, unknown> }>

/** What Slack answers to the next calls of a method, in order; after that it takes everything. */
type Plan = Record<string, (() => Response | Promise<Response>)[]>

/** The bot behind a receiver that a test feeds, and a Slack that only writes down what it is asked. */
export type Stage = Readonly<{
  send: (body: object) => Promise<unknown>
  calls: Call[]
  acks: unknown[]
  plan: Plan
  log: Line[]
  desk: Desk
}>

export const TEAM = 'T01NEWS'
const AUTHORIZED = { botToken: 'xoxb-x', botUserId: 'U0BOT', botId: 'B0BOT' }

export async function stage(change: Partial<Store> = {}): Promise<Stage> {
  const [calls, acks]: [Call[], unknown[]] = [[], []]
  const plan: Plan = {}
  const { desk, lines } = await newDesk(change)
  const receiver = new Direct()
  const app = new App({
    receiver,
    authorize: async () => AUTHORIZED,
    clientOptions: clientOptions('http://slack.invalid/api/', heardBy(calls, plan)),
    logger: boltLog(desk.log),
    convoStore: false,
  })
  listen(app, { desk, gate: newGate() })
  const send = (body: object) =>
    receiver.send({ body, ack: async (answer) => void acks.push(answer ?? null) } as ReceiverEvent)
  return { send, calls, acks, plan, log: lines, desk }
}

class Direct implements Receiver {
  send: App['processEvent'] = async () => {}
  init(app: App) {
    this.send = (event) => app.processEvent(event)
  }
  async start() {}
  async stop() {}
}

function heardBy(calls: Call[], plan: Plan): typeof fetch {
  return async (input, init) => {
    const path = new URL(String(input)).pathname
    const method = path.startsWith('/api/') ? path.slice('/api/'.length) : 'response'
    calls.push({ method, body: bodyOf(String(init?.body ?? ''), method) as Call['body'] })
    return plan[method]?.shift()?.() ?? Response.json({ ok: true, ts: '9.9' })
  }
}

const bodyOf = (body: string, method: string): object =>
  method === 'response'
    ? JSON.parse(body)
    : Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, parsed(value)]))

function parsed(value: string): unknown {
  return /^[[{]|^(true|false)$/.test(value) ? JSON.parse(value) : value
}

let events = 0

/** An event as Slack's Events API wraps it. */
export const event = (payload: object, id = `Ev${++events}`): object => ({
  type: 'event_callback',
  team_id: TEAM,
  api_app_id: 'A1',
  event_id: id,
  event: payload,
})

export const mentioned = (text: string, change: object = {}): object => ({
  type: 'app_mention',
  user: 'U1',
  channel: 'C1',
  ts: '1.1',
  text: `<@U0BOT> ${text}`,
  ...change,
})

export const written = (text: string, change: object = {}): object => ({
  type: 'message',
  channel_type: 'im',
  user: 'U1',
  channel: 'D1',
  ts: '1.1',
  text,
  ...change,
})

export const commanded = (text: string, change: object = {}): object => ({
  command: '/mission',
  text,
  user_id: 'U1',
  user_name: 'alice',
  channel_id: 'C1',
  team_id: TEAM,
  response_url: 'http://slack.invalid/response',
  trigger_id: `t${++events}`,
  ...change,
})

export const clicked = (value: string, change: object = {}): object => ({
  type: 'block_actions',
  team: { id: TEAM, domain: 'news' },
  user: { id: 'U1', username: 'alice', name: 'alice' },
  channel: { id: 'C1', name: 'desk' },
  container: { type: 'message', message_ts: '2.2', channel_id: 'C1', is_ephemeral: false },
  message: { type: 'message', ts: '2.2', thread_ts: '1.1' },
  actions: [{ type: 'button', action_id: 'on.0', block_id: 'b', action_ts: `${++events}`, value }],
  response_url: 'http://slack.invalid/response',
  trigger_id: `t${++events}`,
  ...change,
})

export const EPHEMERAL = {
  container: { type: 'message', message_ts: '2.2', channel_id: 'C1', is_ephemeral: true },
  message: undefined,
}

export const shortcut = (text: string, change: object = {}): object => ({
  type: 'message_action',
  callback_id: 'check_claim',
  team: { id: TEAM, domain: 'news' },
  user: { id: 'U1', name: 'alice' },
  channel: { id: 'C1', name: 'desk' },
  message: { type: 'message', user: 'U2', ts: '1.1', text },
  message_ts: '1.1',
  action_ts: `${++events}`,
  response_url: 'http://slack.invalid/response',
  trigger_id: `t${++events}`,
  ...change,
})

/** The values of the buttons of a message, by what they say. */
export function buttonsOf(blocks: unknown): Record<string, string> {
  const found: Record<string, string> = {}
  for (const block of blocks as {
    type: string
    elements?: { type: string; text: { text: string }; value: string }[]
  }[])
    for (const { type, text, value } of block.elements ?? []) if (type === 'button') found[text.text] = value
  return found
}

type FormView = Readonly<{
  id?: string
  callback_id: string
  private_metadata: string
  blocks: { block_id: string; element: Record<string, unknown> }[]
}>

/** A form sent in: as it was opened, but for what somebody typed. */
export function submittedForm(view: FormView, typed: Readonly<Record<string, string>>): object {
  const values = view.blocks.map(({ block_id: field, element }) => {
    const { type, initial_value, initial_option, initial_options } = element
    const chosen =
      type === 'multi_static_select'
        ? { selected_options: initial_options ?? [] }
        : type === 'static_select'
          ? { selected_option: initial_option }
          : { value: typed[field] ?? initial_value ?? null }
    return [field, { [field]: { type, ...chosen } }]
  })
  return {
    type: 'view_submission',
    team: { id: TEAM, domain: 'news' },
    user: { id: 'U1', name: 'alice' },
    trigger_id: `t${++events}`,
    view: { id: 'V1', ...view, hash: '1', state: { values: Object.fromEntries(values) } },
  }
}
