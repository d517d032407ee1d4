import { newBuckets } from './buckets.ts'

/** Far above what a person types and a busy channel asks, and far below what would crowd out the other channels. */
const PERSON = { burst: 8, seconds: 4 }
const CHANNEL = { burst: 30, seconds: 1 }

/** A person is told once in so many seconds that it was too much. */
const TOLD = { burst: 1, seconds: 30 }

/** Who asks, as the platform names them: the person and the channel, each with its team or guild. */
type Asker = Readonly<{ person: string; channel: string }>

/**
 * `open`: answer. Otherwise the question is left alone for so many whole seconds, and `tell` says whether the person is to
 * be told: a flood is answered once, not a thousand times.
 */
type Passage = 'open' | Readonly<{ seconds: number; tell: boolean }>

/** Asked at every question; takes the instant at which it came. */
export type Gate = (asker: Asker, now: Date) => Passage

/**
 * A gate against floods, per person and per channel. A platform makes one at its start (`const gate = newGate()`) and asks
 * it before anything else is done with a question: `const passage = gate({ person, channel }, desk.now())`. Where it is not
 * open the platform says `label.slow-down` with `seconds`, to that person alone if it can: to a command or a button
 * always, to a message in a channel only when `tell` is true.
 */
export function newGate(): Gate {
  const [persons, channels, told] = [newBuckets(PERSON), newBuckets(CHANNEL), newBuckets(TOLD)]
  return ({ person, channel }, instant) => {
    const now = instant.getTime()
    const wait = Math.max(persons.wait(person, now), channels.wait(channel, now))
    if (wait > 0) return { seconds: Math.ceil(wait / 1000), tell: told.take(person, now) }
    persons.take(person, now)
    channels.take(channel, now)
    return 'open'
  }
}
