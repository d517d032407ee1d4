import type {
  App,
  BlockAction,
  ButtonAction,
  MessageShortcut,
  Middleware,
  SlackEventMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt'
import type { SlackEvent } from '@slack/types'
import type { Bot } from './bot.ts'
import { checkClaim } from './check-claim.ts'
import { click } from './click.ts'
import { command } from './command.ts'
import { FORM } from './digest/form.ts'
import { submitted } from './digest/submitted.ts'
import { directMessage } from './direct-message.ts'
import { home } from './home.ts'
import { mention } from './mention.ts'
import { suggestedPrompts } from './suggested-prompts.ts'
import { revoked, uninstalled } from './uninstalled.ts'

/** What the manifest calls the shortcut. */
const CHECK_CLAIM = 'check_claim'

/** Everything that the bot listens to, however it comes in. */
export function listen(app: App, bot: Bot): void {
  const events = new Map(Object.entries(eventsFor(bot)) as [string, Listener[]][])
  /** Bolt tries each of its listeners on all that comes in, commands too: one for all events spares most of that. */
  app.event(/./, async (happened) => {
    for (const listener of events.get(happened.event.type) ?? []) await listener(happened)
  })
  /** Whatever the command is called in the manifest of whoever runs the bot. */
  app.command(/./, command(bot))
  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: CHECK_CLAIM }, checkClaim(bot))
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, click(bot))
  app.view<ViewSubmitAction>(FORM, submitted(bot))
  app.error(async (err) => bot.desk.log.error({ err }, 'an event of Slack was not answered'))
}

type Listener = Middleware<SlackEventMiddlewareArgs>
type ByType = { [Type in SlackEvent['type']]?: readonly Middleware<SlackEventMiddlewareArgs<Type>>[] }

/** What is done at each type of event. */
function eventsFor(bot: Bot): ByType {
  const { installations } = bot.desk.store
  return {
    app_mention: [mention(bot)],
    message: [directMessage(bot)],
    app_home_opened: [home(bot), suggestedPrompts(bot)],
    app_uninstalled: [uninstalled(installations)],
    tokens_revoked: [revoked(installations)],
  }
}
