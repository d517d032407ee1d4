import type { IncomingHttpHeaders } from 'node:http'
import { parse } from 'node:querystring'
import type { Refused } from '../../network/body.ts'
import { objectIn } from '../../object-in.ts'

/** What Slack says in a request, or why it is not listened to. */
export type Payload = Readonly<{ body: Readonly<Record<string, unknown>> }> | Refused

const FORM = 'application/x-www-form-urlencoded'

const UNSIGNED: Refused = { status: 401, why: 'it does not carry a signature that Slack made just now' }
const MALFORMED: Refused = { status: 400, why: 'it holds neither a form nor JSON' }

/**
 * Reads a form, JSON, or JSON in a form. Only Slack's check of our certificate comes unsigned; nothing else of it is read.
 * https://docs.slack.dev/interactivity/implementing-slash-commands#responding_basic_receipt
 */
export function payloadIn(bytes: Buffer, headers: IncomingHttpHeaders, isSigned: boolean): Payload {
  const text = bytes.toString()
  const form = headers['content-type'] === FORM ? parse(text) : null
  if (form?.ssl_check === '1') return { body: { ssl_check: '1' } }
  if (!isSigned) return UNSIGNED
  const body = form && typeof form.payload !== 'string' ? form : objectIn(String(form?.payload ?? text))
  return body ? { body } : MALFORMED
}
