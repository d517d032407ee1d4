import { wordsIn } from '../../src/reply/words.ts'
import type { Giver } from './giver.ts'
import type { Order } from './order.ts'
import { type At, type OrderDesk, Refused } from './orders/at.ts'
import { change } from './orders/change.ts'
import { create } from './orders/create.ts'
import { again, settle } from './orders/doubt.ts'
import { help, list, preview } from './orders/look.ts'
import { pause, resume } from './orders/pause.ts'
import { remove } from './orders/remove.ts'
import type { Replied } from './replied.ts'

/** The one door to the digests: carries an order out, if its giver may. Never throws. */
export async function carryOut(desk: OrderDesk, order: Order, giver: Giver): Promise<Replied> {
  const knowledge = desk.knowledge()
  const words = wordsIn(knowledge, giver.language)
  try {
    return await ordered(order, { store: desk.store, giver, knowledge, words, now: desk.now() })
  } catch (error) {
    if (error instanceof Refused) return notDone(error, words.say('digest.not-done'))
    desk.log.error({ err: error }, 'an order on a digest failed')
    return notDone(
      new Refused([{ field: null, message: words.say('digest.broke') }]),
      words.say('digest.not-done'),
    )
  }
}

const notDone = ({ faults }: Refused, headline: string): Replied => ({
  done: false,
  headline,
  faults,
  lines: [],
  digests: [],
  preview: null,
})

function ordered(order: Order, at: At): Promise<Replied> | Replied {
  switch (order.do) {
    case 'help':
      return help(at)
    case 'list':
      return list(at)
    case 'create':
      return create(order.wishes, at)
    case 'change':
      return change(order.digest, order.wishes, at)
    case 'preview':
      return preview(order.digest, at)
    case 'pause':
      return pause(order.digest, order.until, at)
    case 'resume':
      return resume(order.digest, at)
    case 'delete':
      return remove(order.digest, at)
    case 'again':
      return again(order.digest, order.occurrence, at)
    case 'settle':
      return settle(order.digest, order.occurrence, at)
  }
}
