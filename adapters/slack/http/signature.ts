import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isRecent } from '../../network/recent.ts'

/** Whether Slack signed a body with our secret, at about the instant at which it came. */
export type SignatureCheck = (body: Buffer, headers: IncomingHttpHeaders, now: Date) => boolean

/** The version, and HMAC-SHA256 in hexadecimal. */
const SIGNATURE = /^v0=([\da-f]{64})$/

/** Checks what Slack signs, the version, the instant and the body: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signatureCheck(secret: string): SignatureCheck {
  return (body, headers, now) => {
    const [at, signature] = [headers['x-slack-request-timestamp'], headers['x-slack-signature']]
    const given = SIGNATURE.exec(String(signature))?.[1]
    if (!given || !isRecent(at, now)) return false
    const ours = createHmac('sha256', secret).update(`v0:${at}:`).update(body).digest()
    return timingSafeEqual(ours, Buffer.from(given, 'hex'))
  }
}
