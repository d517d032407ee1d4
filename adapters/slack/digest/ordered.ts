import { wordsIn } from '../../../src/reply/words.ts'
import type { Desk } from '../../desk/desk.ts'
import { carryOut } from '../../digest/carry-out.ts'
import type { Giver } from '../../digest/giver.ts'
import type { Order } from '../../digest/order.ts'
import { orderIn } from '../../digest/order-in.ts'
import type { Message } from '../message.ts'
import type { DigestPress } from '../press.ts'
import { repliedMessage } from './replied.ts'

/** What is said back to the words after `/mission digest`. */
export async function ordered(text: string, desk: Desk, giver: Giver): Promise<Message> {
  const knowledge = desk.knowledge()
  const words = wordsIn(knowledge, giver.language)
  const read = orderIn(text, words)
  const replied =
    'order' in read
      ? await carryOut(desk, read.order, giver)
      : { ...NOTHING, headline: words.say('digest.not-done'), faults: read.faults }
  return repliedMessage(replied, knowledge, giver.language)
}

const NOTHING = { done: false, lines: [], digests: [], preview: null } as const

/** What is said back to a button of a digest. */
export async function pressedOrder(press: DigestPress, desk: Desk, giver: Giver): Promise<Message> {
  const replied = await carryOut(desk, orderOf(press), giver)
  return repliedMessage(replied, desk.knowledge(), giver.language)
}

function orderOf({ do: act, digest, occurrence = '' }: DigestPress): Order {
  switch (act) {
    case 'again':
    case 'settle':
      return { do: act, digest: digest ?? '', occurrence }
    case 'pause':
      return { do: act, digest, until: null }
    case 'change':
      return { do: act, digest, wishes: {} }
    default:
      return { do: act, digest }
  }
}
