import {
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  MessageType,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import { wordsIn } from '../../src/reply/words.ts'
import { asQuestion } from '../desk/as-question.ts'
import { answerTo, claimed } from '../desk/desk.ts'
import { orTold } from '../reference.ts'
import type { Bot } from './bot.ts'
import { laidOut } from './laid-out.ts'
import { threadOf } from './question.ts'
import { LAID_OUT, NOBODY } from './response.ts'
import { viewOf } from './view.ts'

type Said = GatewayMessageCreateDispatchData

const WRITTEN = new Set([MessageType.Default, MessageType.Reply])

/** Whether a message is for the bot with the id `self`: a person's, in a direct message, with its name in it or as a reply to it. */
export function isForUs(
  { author, type, webhook_id, guild_id, mentions, content }: Said,
  self: string,
): boolean {
  if (author.bot || webhook_id || !WRITTEN.has(type)) return false
  return !guild_id || mentions.some(({ id }) => id === self) || mentionOf(self).test(content)
}

const mentionOf = (self: string): RegExp => new RegExp(`<@!?${self}>`)

/**
 * Answers a message that is for us, by a reply to it. It goes on from the answer that it replies to, otherwise from what the
 * person asked last in that channel. Never throws.
 */
export async function spokenTo(said: Said, self: string, rest: REST, bot: Bot): Promise<void> {
  const { desk } = bot
  if (!(await claimed(desk, 'discord', said.id))) return
  const answer = async () => {
    const body = await bodyFor(said, self, bot)
    if (body) await reply(said, body, rest)
  }
  await orTold(answer, (content) => reply(said, { content }, rest), desk, 'discord')
}

async function bodyFor(said: Said, self: string, bot: Bot): Promise<object | null> {
  const { desk, gate } = bot
  const asker = { channel: said.channel_id, person: said.author.id }
  const passage = gate({ person: asker.person, channel: `${said.guild_id} ${asker.channel}` }, desk.now())
  if (passage !== 'open') {
    const { seconds, tell } = passage
    return tell ? { content: wordsIn(desk.knowledge(), 'en').say('label.slow-down', { seconds }) } : null
  }
  const text = asQuestion(said.content.replaceAll(new RegExp(mentionOf(self), 'g'), ' ').trim())
  const own = threadOf(asker)
  const thread = answeredBefore(said, self) ?? own
  const given = await answerTo(desk, { platform: 'discord', thread, text, goesOnIn: [own, said.id] })
  const view = viewOf(given, desk.knowledge())
  const { components } = await laidOut(
    { answer: given.answer, view, page: 0, sharable: false, by: null },
    bot,
  )
  return { components, flags: LAID_OUT }
}

/** The question that a reply takes up: the message or the interaction that the bot's own message was the answer to. */
function answeredBefore({ referenced_message: answer }: Said, self: string): string | null {
  if (answer?.author.id !== self) return null
  return answer.interaction_metadata?.id ?? answer.message_reference?.message_id ?? null
}

/** A reply to a message, or a message of its own where the bot may not reply; sent twice, it is posted once. */
async function reply({ id, channel_id }: Said, body: object, rest: REST): Promise<void> {
  const once = { ...body, nonce: id, enforce_nonce: true }
  const post = (message: object) => rest.post(Routes.channelMessages(channel_id), { body: message })
  const message_reference = { message_id: id, fail_if_not_exists: false }
  try {
    await post({ ...once, message_reference, allowed_mentions: { ...NOBODY, replied_user: false } })
  } catch (error) {
    if (!mayNotReply(error)) throw error
    await post({ ...once, allowed_mentions: NOBODY })
  }
}

/** To reply takes the permission to read messages back, which only digests need otherwise. */
const mayNotReply = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
