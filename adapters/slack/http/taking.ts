import type { IncomingMessage, ServerResponse } from 'node:http'
import { type App, HTTPModuleFunctions as bolt, type Logger } from '@slack/bolt'
import { bodyOf } from '../../network/body.ts'
import { acknowledgementOf } from './acknowledgement.ts'
import { answered } from './answered.ts'
import { type Payload, payloadIn } from './payload.ts'
import { signatureCheck } from './signature.ts'

/** By what a request is known to be Slack's; refusals and failures are logged. */
export type Trust = Readonly<{ signingSecret: string; now: () => Date; logger: Logger }>

/** Takes a request of Slack's to an app, and answers it. Never rejects. */
type Take = (
  request: IncomingMessage,
  response: ServerResponse,
  app: Pick<App, 'processEvent'>,
) => Promise<void>

/** Takes what is signed; with what is not, or holds nothing, the app is not troubled. */
export function takingBy({ signingSecret, now, logger }: Trust): Take {
  const isSigned = signatureCheck(signingSecret)
  const payloadOf = async (request: IncomingMessage): Promise<Payload> => {
    const [body, { headers }] = [await bodyOf(request), request]
    return Buffer.isBuffer(body) ? payloadIn(body, headers, isSigned(body, headers, now())) : body
  }
  return async (request, response, app) => {
    const payload = await payloadOf(request)
    if ('status' in payload) {
      logger.warn(`a request to Slack's address was refused: ${payload.why}`)
      response.writeHead(payload.status, { connection: 'close' }).end()
      return
    }
    const { body } = payload
    if (body.ssl_check === '1') return answered(response)
    if (body.type === 'url_verification') return answered(response, { challenge: body.challenge })
    const { ack, close } = acknowledgementOf(request, response, logger)
    try {
      await app.processEvent({ body, ack })
    } catch (error) {
      close()
      const failure = { error: error as Error, logger, request, response, storedResponse: undefined }
      await bolt.defaultProcessEventErrorHandler(failure)
    }
  }
}
