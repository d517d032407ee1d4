import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AckFn, HTTPModuleFunctions, type Logger, ReceiverMultipleAckError } from '@slack/bolt'
import { answered } from './answered.ts'

/** Milliseconds after which Slack waits no more: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const PATIENCE = 3_001

/** What acknowledges a request, once. */
type Acknowledgement = Readonly<{
  ack: AckFn<string | object>
  /** Nobody waits for it any more. */
  close: () => void
}>

/** Opens the acknowledgement of a request. Where none is made in time, that is logged and Slack is told. */
export function acknowledgementOf(
  request: IncomingMessage,
  response: ServerResponse,
  logger: Logger,
): Acknowledgement {
  let open = true
  const close = () => {
    open = false
    clearTimeout(timer)
  }
  const timer = setTimeout(() => {
    close()
    HTTPModuleFunctions.defaultUnhandledRequestHandler({ logger, request, response })
  }, PATIENCE)
  const ack = async (answer?: string | object) => {
    if (!open) throw new ReceiverMultipleAckError()
    close()
    answered(response, answer)
  }
  return { ack, close }
}
