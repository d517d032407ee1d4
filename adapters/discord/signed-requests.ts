import type { APIInteraction, REST } from 'discord.js'
import type { Bot } from './bot.ts'
import { later } from './by-rest.ts'
import type { Ongoing } from './ongoing.ts'
import { seenThrough } from './see-through.ts'
import { type SignatureCheck, signatureCheck } from './signature.ts'

/** Far above any interaction; a request without a valid signature is not read further. Bytes. */
const LARGEST = 2_000_000

/**
 * Answers interactions that Discord posts, each in the response to its request. Discord sends badly signed ones on purpose,
 * and takes the address away where they are not refused.
 */
export function signedRequests(publicKey: string, bot: Bot, rest: REST, ongoing: Ongoing) {
  const signed = signatureCheck(publicKey)
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    if (Number(request.headers.get('content-length') ?? 0) > LARGEST)
      return new Response(null, { status: 413 })
    const interaction = await interactionIn(request, signed)
    return interaction
      ? inResponse(interaction, bot, rest, ongoing)
      : new Response('invalid signature', { status: 401 })
  }
}

async function interactionIn(request: Request, signed: SignatureCheck): Promise<APIInteraction | null> {
  const body = await request.text()
  const header = (name: string) => request.headers.get(name) ?? ''
  const valid = signed(header('x-signature-timestamp'), body, header('x-signature-ed25519'))
  return valid ? JSON.parse(body) : null
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
