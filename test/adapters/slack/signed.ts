import { createHmac } from 'node:crypto'
import { TODAY } from '../../known.ts'

/** What the clock of the tests' desk shows, in seconds. */
export const NOON = Date.parse(`${TODAY}T12:00:00Z`) / 1000

/** How a request is signed: `over` is what was signed instead of its body, `as` what stands in place of a signature. */
export type Signing = Readonly<{
  port: number
  secret: string
  at?: number
  type?: string
  over?: string
  as?: string
}>

/** Sends a body to the bot as Slack does. */
export const sent = (body: string, signing: Signing): Promise<Response> =>
  fetch(`http://127.0.0.1:${signing.port}/slack/events`, {
    method: 'POST',
    headers: headersFor(body, signing),
    body,
  })

/** Sends an event of the Events API. */
export const sentEvent = (event: object, signing: Signing): Promise<Response> =>
  sent(JSON.stringify(event), { ...signing, type: 'application/json' })

const FORM = 'application/x-www-form-urlencoded'

/** What Slack says of a body beside it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function headersFor(body: string, { secret, at = NOON, type = FORM, over = body, as }: Signing) {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${over}`).digest('hex')
  return {
    'content-type': type,
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': as ?? `v0=${signature}`,
  }
}
