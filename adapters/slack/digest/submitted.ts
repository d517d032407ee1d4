import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { wordsIn } from '../../../src/reply/words.ts'
import { claimed, released } from '../../desk/desk.ts'
import { carryOut } from '../../digest/carry-out.ts'
import type { Giver } from '../../digest/giver.ts'
import { FIELDS, type Order, type Wishes } from '../../digest/order.ts'
import type { Replied } from '../../digest/replied.ts'
import type { Bot } from '../bot.ts'
import { LIMITS } from '../limits.ts'
import { plainText } from '../text.ts'
import type { About } from './form.ts'
import { giverOf, HURRY } from './giver.ts'
import { repliedMessage } from './replied.ts'

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction>

/**
 * A form for a digest is sent in: what is wrong is said at its field, else what was made or changed is shown. Slack waits
 * three seconds for that, and who then presses again sends the same form: what it asks for is done once.
 */
export const submitted =
  ({ desk }: Bot): Middleware<Submitted> =>
  async ({ view, body, ack, client, context }) => {
    const team = body.team?.id ?? context.teamId ?? ''
    const form = `${team} form ${view.id}`
    if (!(await claimed(desk, 'slack', form))) return ack()
    const release = () => released(desk, 'slack', form)
    const { giver, replied } = await ordered(view, body.user.id, team, { desk, client }).catch(
      async (error) => {
        await release()
        throw error
      },
    )
    if (!replied.done) {
      await release()
      return ack({ response_action: 'errors', errors: errorsIn(replied) })
    }
    const knowledge = desk.knowledge()
    const title = plainText(wordsIn(knowledge, giver.language).say('digest.title'), LIMITS.viewTitle)
    const { blocks } = repliedMessage(replied, knowledge, giver.language)
    await ack({ response_action: 'update', view: { type: 'modal', title, blocks } })
  }

/** Does what a form asks for, and tells who gave the order. */
async function ordered(
  { private_metadata, state }: Submitted['view'],
  person: string,
  team: string,
  { desk, client }: Pick<Bot, 'desk'> & Readonly<{ client: WebClient }>,
): Promise<{ giver: Giver; replied: Replied }> {
  const { channel, digest }: About = JSON.parse(private_metadata)
  const giver = await giverOf(client, { team, channel, person }, desk, HURRY)
  const wishes = wishesIn(state.values)
  const order: Order = digest ? { do: 'change', digest, wishes } : { do: 'create', wishes }
  return { giver, replied: await carryOut(desk, order, giver) }
}

type Values = Submitted['view']['state']['values']

/** Every field as words; one that was left empty is wished to be empty, but for the zone, which is then the person's. */
function wishesIn(values: Values): Wishes {
  const given = FIELDS.flatMap((field) => {
    const element = values[field]?.[field]
    const text = element ? textOf(element) : ''
    return element && (text || field !== 'zone') ? [[field, text] as const] : []
  })
  return Object.fromEntries(given)
}

const textOf = ({ value, selected_option, selected_options }: Values[string][string]): string =>
  selected_options?.map((option) => option.value).join(', ') ?? selected_option?.value ?? value ?? ''

/** Slack shows an error at a field alone; what concerns none stands at the first. */
const errorsIn = ({ faults }: Replied): Record<string, string> =>
  Object.fromEntries(faults.map(({ field, message }) => [field ?? 'when', message]))
