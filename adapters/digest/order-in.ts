import type { Words } from '../../src/reply/words.ts'
import type { Fault, Order } from './order.ts'
import { wishesIn } from './wishes-in.ts'

type Verb = Order['do']

/** How people call what they want done. */
const VERBS: Readonly<Record<string, Verb>> = {
  '': 'help',
  help: 'help',
  list: 'list',
  show: 'list',
  status: 'list',
  create: 'create',
  new: 'create',
  add: 'create',
  preview: 'preview',
  pause: 'pause',
  resume: 'resume',
  unpause: 'resume',
  change: 'change',
  edit: 'change',
  delete: 'delete',
  remove: 'delete',
  stop: 'delete',
  again: 'again',
  settle: 'settle',
}

/** An order, or what in it cannot be read and the way out. */
export type Ordered = Readonly<{ order: Order }> | Readonly<{ faults: readonly Fault[] }>

/** The order in the words after `/mission digest`: `create monday 09:00 Europe/London watching Russia; corrections only`. */
export function orderIn(text: string, words: Words): Ordered {
  const { verb, said, rest } = verbIn(text)
  if (!verb) return { faults: [{ field: null, message: words.say('digest.fault.order', { said }) }] }
  return ORDERS[verb](rest, words)
}

/** What a text wants done by its first word, null where that is no verb; the word itself, and what stands behind it. */
export function verbIn(text: string): { verb: Verb | null; said: string; rest: string } {
  const [, said = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text) ?? []
  const verb = said.toLowerCase()
  return { verb: (Object.hasOwn(VERBS, verb) && VERBS[verb]) || null, said, rest: rest.trim() }
}

const ID = /^#?([a-z]\d[a-z0-9]{2})\b[\s:,]*/i

/** The digest that a text begins with, if it names one, and what is left. */
export function addressed(text: string): { digest: string | null; rest: string } {
  const [whole = '', id] = ID.exec(text) ?? []
  return { digest: id?.toLowerCase() ?? null, rest: text.slice(whole.length).trim() }
}

const ORDERS: Readonly<Record<Verb, (rest: string, words: Words) => Ordered>> = {
  help: () => ({ order: { do: 'help' } }),
  list: () => ({ order: { do: 'list' } }),
  create: (rest, words) => wishing(rest, words, (wishes) => ({ do: 'create', wishes })),
  change: (text, words) => {
    const { digest, rest } = addressed(text)
    return wishing(rest, words, (wishes) => ({ do: 'change', digest, wishes }))
  },
  preview: (rest) => ({ order: { do: 'preview', digest: addressed(rest).digest } }),
  resume: (rest) => ({ order: { do: 'resume', digest: addressed(rest).digest } }),
  delete: (rest) => ({ order: { do: 'delete', digest: addressed(rest).digest } }),
  pause: (text) => {
    const { digest, rest } = addressed(text)
    return { order: { do: 'pause', digest, until: rest.replace(/^(until|till|to)\s+/i, '') || null } }
  },
  again: (rest, words) => doubted('again', rest, words),
  settle: (rest, words) => doubted('settle', rest, words),
}

function wishing(
  text: string,
  words: Words,
  order: (wishes: Extract<Order, { do: 'create' }>['wishes']) => Order,
): Ordered {
  const read = wishesIn(text, words)
  return 'wishes' in read ? { order: order(read.wishes) } : read
}

/** The run of the edition in doubt follows the digest. */
function doubted(verb: 'again' | 'settle', text: string, words: Words): Ordered {
  const { digest, rest } = addressed(text)
  return digest && rest
    ? { order: { do: verb, digest, occurrence: rest } }
    : {
        faults: [
          { field: null, message: words.say('digest.fault.order', { said: `${verb} ${text}`.trim() }) },
        ],
      }
}
