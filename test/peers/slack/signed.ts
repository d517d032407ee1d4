import { createHmac } from 'node:crypto'

const FORM = 'application/x-www-form-urlencoded'

/** A request as Slack signs it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export type Signing = Readonly<{ port: number; secret: string; at?: number; type?: string }>

/** Sends a body to the bot, signed with a secret at an instant (seconds); `change` is what was signed instead. */
export function sent(body: string, { port, secret, at = now(), type = FORM }: Signing, change = body) {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${change}`).digest('hex')
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  })
}

/** Sends an event of the Events API. */
export const sentEvent = (event: object, signing: Signing) =>
  sent(JSON.stringify(event), { ...signing, type: 'application/json' })

export const now = (): number => Math.floor(Date.now() / 1000)
