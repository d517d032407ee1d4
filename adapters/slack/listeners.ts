import type { App, BlockAction, ButtonAction, MessageShortcut, ViewSubmitAction } from '@slack/bolt'
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
  app.event('app_mention', mention(bot))
  app.event('message', directMessage(bot))
  app.event('app_home_opened', home(bot))
  app.event('app_home_opened', suggestedPrompts(bot))
  /** Whatever the command is called in the manifest of whoever runs the bot. */
  app.command(/./, command(bot))
  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: CHECK_CLAIM }, checkClaim(bot))
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, click(bot))
  app.view<ViewSubmitAction>(FORM, submitted(bot))
  app.event('app_uninstalled', uninstalled(bot.desk.store.installations))
  app.event('tokens_revoked', revoked(bot.desk.store.installations))
  app.error(async (err) => bot.desk.log.error({ err }, 'an event of Slack was not answered'))
}
