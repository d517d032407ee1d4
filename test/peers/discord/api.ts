import { DefaultRestOptions, type RESTOptions } from 'discord.js'
import * as description from 'discord-api-spec/zod'
import type { DigitalDiscord } from 'discord-digital-twin'
import { type ZodType, z } from 'zod'
import { faultsInCommand, faultsInMessage } from './rules.ts'

type Body = Record<string, unknown>
type Faults = (body: Body) => string[]

const schema = (name: string): ZodType => {
  const found = (description as unknown as Record<string, ZodType>)[name]
  if (!found) throw new Error(`Discord's API description has no ${name}`)
  return found
}

const described =
  (...names: string[]): Faults =>
  (body) => {
    const { error } = z.union(names.map(schema)).safeParse(body)
    return error ? [z.prettifyError(error)] : []
  }

const message =
  (...names: string[]): Faults =>
  (body) => [...described(...names)(body), ...faultsInMessage(body)]

const response: Faults = (body) => [
  ...described(
    'ApplicationCommandAutocompleteCallbackRequestSchema',
    'CreateMessageInteractionCallbackRequestSchema',
    'UpdateMessageInteractionCallbackRequestSchema',
    'PongInteractionCallbackRequestSchema',
  )(body),
  ...([4, 7].includes(Number(body.type)) ? faultsInMessage(body.data as Body) : []),
]

/** The requests that the bot may make, and what is wrong with a body; any other request is refused. */
const REQUESTS: readonly (readonly [RegExp, Faults])[] = [
  [
    /^GET \/(gateway\/bot|users\/@me|channels\/\d+|channels\/\d+\/messages|applications\/\d+(\/guilds\/\d+)?\/commands)$/,
    () => [],
  ],
  [/^DELETE \/applications\/\d+(\/guilds\/\d+)?\/commands\/\d+$/, () => []],
  [
    /^POST \/applications\/\d+(\/guilds\/\d+)?\/commands$/,
    (body) => [
      ...described('ApplicationCommandCreateRequestSchema')(body),
      ...faultsInCommand(body as never),
    ],
  ],
  [/^POST \/users\/@me\/channels$/, described('CreatePrivateChannelRequestSchema')],
  [/^POST \/channels\/\d+\/messages$/, message('MessageCreateRequestSchema')],
  [/^POST \/interactions\/\d+\/[^/]+\/callback$/, response],
  [/^POST \/webhooks\/\d+\/[^/]+$/, message('IncomingWebhookRequestPartialSchema')],
  [
    /^PATCH \/webhooks\/\d+\/[^/]+\/messages\/(@|%40)original$/,
    message('IncomingWebhookUpdateRequestPartialSchema'),
  ],
]

type MakeRequest = RESTOptions['makeRequest']
type Request = Readonly<{ method: string; path: string; body: Body | null }>

/** Discord's REST API: the twin behind its description and the rules beyond it. What the twin lacks is added. */
export function apiOf(twin: DigitalDiscord) {
  const requests: Request[] = []
  const refused: string[] = []
  const next: Response[] = []
  const makeRequest: MakeRequest = async (url, init) => {
    const { pathname } = new URL(url)
    const path = pathname.replace(/^\/api\/v10/, '')
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Body) : null
    const method = init.method ?? 'GET'
    requests.push({ method, path, body })
    const faults = faultsIn(method, path, body ?? {})
    refused.push(...faults)
    if (faults.length)
      return Response.json({ code: 50035, message: 'Invalid Form Body' }, { status: 400 }) as never
    const own = next.shift() ?? (await commandsAt(twin, method, path, body))
    return (own as never) ?? DefaultRestOptions.makeRequest(url, init)
  }
  return {
    makeRequest,
    requests,
    refused,
    answerNextWith: (...responses: Response[]) => next.push(...responses),
  }
}

function faultsIn(method: string, path: string, body: Body): string[] {
  const found = REQUESTS.find(([pattern]) => pattern.test(`${method} ${path}`))
  return found
    ? found[1](body).map((fault) => `${method} ${path}: ${fault}`)
    : [`${method} ${path}: not a request of this bot`]
}

/** Listing, adding and removing single commands, over the twin's own table; kept as they came, as Discord keeps them. */
async function commandsAt(
  twin: DigitalDiscord,
  method: string,
  path: string,
  body: Body | null,
): Promise<Response | null> {
  const [, guildId = null, id] =
    /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands(?:\/(\d+))?$/.exec(path) ?? []
  if (!path.startsWith('/applications/') || method === 'PUT') return null
  const table = twin.prisma.applicationCommand
  if (method === 'GET') {
    const held = await table.findMany({ where: { guildId } })
    return Response.json(
      held.map((one) => ({
        ...JSON.parse(one.options),
        id: one.id,
        application_id: one.applicationId,
        version: one.version,
      })),
    )
  }
  if (method === 'DELETE') {
    await table.delete({ where: { id: id ?? '' } })
    return new Response(null, { status: 204 })
  }
  const name = String(body?.name)
  await table.deleteMany({ where: { guildId, name } })
  const row = {
    id: String(process.hrtime.bigint()),
    applicationId: twin.botUserId,
    guildId,
    name,
    version: '1',
  }
  await table.create({
    data: {
      ...row,
      description: String(body?.description ?? ''),
      type: Number(body?.type ?? 1),
      options: JSON.stringify(body),
    },
  })
  return Response.json({ ...body, id: row.id })
}
