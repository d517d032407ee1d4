import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { wordsIn } from '../../../src/reply/words.ts'
import { claimed } from '../../desk.ts'
import { carryOut } from '../../digest/carry-out.ts'
import { FIELDS, type Order, type Wishes } from '../../digest/order.ts'
import type { Replied } from '../../digest/replied.ts'
import type { Bot } from '../bot.ts'
import { LIMITS } from '../limits.ts'
import { plainText } from '../text.ts'
import type { About } from './form.ts'
import { giverOf } from './giver.ts'
import { repliedMessage } from './replied.ts'

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction>

/** A form for a digest is sent in: what is wrong is said at its field, else what was made or changed is shown. */
export const submitted =
  ({ desk }: Bot): Middleware<Submitted> =>
  async ({ view, body, ack, client, context }) => {
    const team = body.team?.id ?? context.teamId ?? ''
    const person = body.user.id
    if (!(await claimed(desk, 'slack', `${team} ${body.trigger_id}`))) return ack()
    const { channel, digest }: About = JSON.parse(view.private_metadata)
    const giver = await giverOf(client, { team, channel, person }, desk.store)
    const wishes = wishesIn(view.state.values)
    const order: Order = digest ? { do: 'change', digest, wishes } : { do: 'create', wishes }
    const replied = await carryOut(desk, order, giver)
    const errors = errorsIn(replied)
    if (Object.keys(errors).length) return ack({ response_action: 'errors', errors })
    const knowledge = desk.knowledge()
    const title = plainText(wordsIn(knowledge, giver.language).say('digest.title'), LIMITS.viewTitle)
    const { blocks } = repliedMessage(replied, knowledge, giver.language)
    await ack({ response_action: 'update', view: { type: 'modal', title, blocks } })
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
const errorsIn = ({ faults, done }: Replied): Record<string, string> =>
  done ? {} : Object.fromEntries(faults.map(({ field, message }) => [field ?? 'when', message]))
