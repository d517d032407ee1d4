import type { WebClient } from '@slack/web-api'
import type { Bot } from '../bot.ts'
import { visibly } from '../outcome.ts'
import type { DigestPress } from '../press.ts'
import type { Surface } from '../surface.ts'
import { giverOf } from './giver.ts'
import { openForm } from './open-form.ts'
import { pressedOrder } from './ordered.ts'

/** A press in a workspace, and the trigger by which it may open a form. */
type Pressing = Readonly<{ client: WebClient; team: string; trigger: string }>

/** A button of a digest: it opens the form, or carries an order out and says what came of it to who pressed it. */
export function digestClick(
  bot: Bot,
  press: DigestPress,
  { person, channel, isHome, aside }: Surface,
  { client, team, trigger }: Pressing,
): Promise<void> {
  return visibly(bot, aside, async () => {
    const { do: act, digest } = press
    const wanted = { do: 'change', team, channel, person, digest } as const
    if (act === 'change' && (await openForm(client, trigger, wanted, bot.desk))) return null
    const ordering = { team, channel: isHome ? null : channel, person }
    return pressedOrder(press, bot.desk, await giverOf(client, ordering, bot.desk))
  })
}
