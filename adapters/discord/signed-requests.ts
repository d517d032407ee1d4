import type { Readable } from 'node:stream'
import type { APIInteraction, REST } from 'discord.js'
import { bodyOf, type Refused } from '../network/body.ts'
import { objectIn } from '../object-in.ts'
import type { Bot } from './bot.ts'
import { later } from './by-rest.ts'
import type { Ongoing } from './ongoing.ts'
import { seenThrough } from './see-through.ts'
import { signatureCheck } from './signature.ts'

const UNSIGNED: Refused = { status: 401, why: 'it does not carry a signature that Discord made just now' }
const MALFORMED: Refused = { status: 400, why: 'it holds no JSON' }

/**
 * Answers interactions that Discord posts, each in the response to its request. Discord sends badly signed ones on purpose,
 * and takes the address away where they are not refused.
 */
export function signedRequests(publicKey: string, bot: Bot, rest: REST, ongoing: Ongoing) {
  const { now, log } = bot.desk
  const isSigned = signatureCheck(publicKey)
  const interactionIn = async (incoming: Readable, headers: Headers): Promise<APIInteraction | Refused> => {
    const body = await bodyOf(incoming)
    if (!Buffer.isBuffer(body)) return body
    if (!isSigned(body, headers, now())) return UNSIGNED
    return (objectIn(body.toString()) as APIInteraction | null) ?? MALFORMED
  }
  return async (request: Request, { incoming }: Readonly<{ incoming: Readable }>): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const interaction = await interactionIn(incoming, request.headers)
    if (!('status' in interaction)) return inResponse(interaction, bot, rest, ongoing)
    log.info(`a request to Discord's address was refused: ${interaction.why}`)
    return new Response(null, { status: interaction.status, headers: { connection: 'close' } })
  }
}

/** The first response is that of the request; what was answered elsewhere gets an empty one. */
function inResponse(interaction: APIInteraction, bot: Bot, rest: REST, ongoing: Ongoing): Promise<Response> {
  return new Promise((resolve) => {
    const first = async (response: object) => resolve(Response.json(response))
    const way = { first, after: later(interaction, rest) }
    const taken = ongoing.add(() =>
      seenThrough(interaction, bot, way).finally(() => resolve(new Response(null, { status: 202 }))),
    )
    if (!taken) resolve(new Response(null, { status: 503 }))
  })
}
