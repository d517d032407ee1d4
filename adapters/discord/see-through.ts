import {
  type APIInteraction,
  type APIInteractionResponse,
  DiscordAPIError,
  InteractionResponseType,
  RESTJSONErrorCodes,
} from 'discord.js'
import { claimed } from '../desk/desk.ts'
import { askerOf } from './asker.ts'
import { audienceOf } from './audience.ts'
import type { Bot } from './bot.ts'
import { apology, isVisible, responseTo, silentResponse } from './interaction.ts'
import { coming } from './response.ts'
import { unshared } from './share.ts'

/** Discord gives an interaction up after three seconds; an answer that takes longer than this is announced first. Milliseconds. */
const PATIENCE = 2_000

/** How a response gets back to Discord. Both throw where Discord does not take it. */
export type Way = Readonly<{
  first: (response: APIInteractionResponse) => Promise<void>
  /** The answer after one that announced it. */
  after: (announced: APIInteractionResponse, response: APIInteractionResponse) => Promise<void>
}>

/**
 * Sees an interaction through to its one outcome: answered in time, or announced in time and answered later; once, however
 * often it is delivered. Waits no longer than it must for a store that hangs: whose response Discord takes first, answers.
 */
export async function seenThrough(interaction: APIInteraction, bot: Bot, way: Way): Promise<void> {
  if (!isVisible(interaction)) {
    const silent = await silentResponse(interaction, bot)
    return silent ? way.first(silent) : undefined
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE)
  })
  try {
    if ((await Promise.race([claimed(bot.desk, 'discord', interaction.id), late])) === false) return
    const answering = responseTo(interaction, bot)
    const answer = await Promise.race([answering, late])
    const first = answer ?? announcing(interaction)
    const fate = await sent(way.first, first, interaction, bot)
    const last =
      fate === 'taken' && !answer
        ? await sent((response) => way.after(first, response), await answering, interaction, bot)
        : fate
    if (last === 'refused') await unshared(await answering, bot)
  } finally {
    clearTimeout(timer)
  }
}

/** That an answer is coming, to those who will see it. */
function announcing(interaction: Parameters<typeof responseTo>[0]): APIInteractionResponse {
  const audience = audienceOf(interaction, askerOf(interaction))
  return audience === 'same' ? { type: InteractionResponseType.DeferredMessageUpdate } : coming(audience)
}

/** Somebody else has answered, or it is too late for anybody to: nothing is left to do. */
const OVER = new Set<unknown>([
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownInteraction,
])

/** What became of a response: `elsewhere` where Discord has one already, `refused` where it took none that we know of. */
type Fate = 'taken' | 'refused' | 'elsewhere'

/** Sends a response; one that Discord does not take is replaced by a plain sentence. Never throws. */
async function sent(
  send: Way['first'],
  response: APIInteractionResponse,
  interaction: APIInteraction,
  bot: Bot,
): Promise<Fate> {
  try {
    await send(response)
    return 'taken'
  } catch (error) {
    const { log } = bot.desk
    const code = error instanceof DiscordAPIError ? error.code : null
    if (OVER.has(code)) log.info({ code }, 'an interaction was answered elsewhere, or too late')
    else
      await send(apology(error, askerOf(interaction).language, bot)).catch((err) =>
        log.error({ err }, 'nor could the person be told'),
      )
    return code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ? 'elsewhere' : 'refused'
  }
}
