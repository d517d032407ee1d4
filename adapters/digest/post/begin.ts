import type { Answer } from '../../../src/answer.ts'
import { contentOf } from '../../../src/digest/content.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import type { Sending } from '../courier.ts'
import type { Edition } from '../edition.ts'
import { momentSaid } from '../shown.ts'
import { untold, windowOf } from '../watermark.ts'
import { editionKey } from './key.ts'
import { dueAt, ON_TIME, ROOM } from './poster.ts'
import { goOn, letGo, type Taken } from './taken.ts'

/** An edition with what it says. */
export type Begun = Taken & Readonly<{ answer: Answer }>

/**
 * Writes down that an edition is being sent, and all that it tells, before it is. Null where there is nothing to send,
 * or not time enough to send it in.
 */
export async function begin(taken: Taken): Promise<Begun | null> {
  const { poster, digest, edition } = taken
  const { answer, telling } = await composed(taken)
  if (!telling.carried.length && digest.nothing === 'silence') {
    await letGo(taken, { ...telling, number: null, state: 'silent' })
    return null
  }
  const began = edition.began ?? poster.now().toISOString()
  const begun = await goOn(taken, { ...telling, state: 'sending', began, tries: edition.tries + 1 })
  return begun && +taken.until - +poster.now() >= ROOM ? { ...begun, answer } : null
}

type Composed = Readonly<{
  answer: Answer
  telling: Pick<Edition, 'after' | 'until' | 'carried' | 'left' | 'number'>
}>

/** What an edition tells: all that those before it in the channel did not. */
async function composed({ poster, digest, edition }: Taken): Promise<Composed> {
  const all = await poster.store.editions.of(digest.id)
  const earlier = all.filter(({ occurrence }) => occurrence < edition.occurrence)
  const { after, told, number, doubtful } = untold(digest, earlier)
  const knowledge = poster.knowledge()
  const window = windowOf(after, edition.occurrence)
  const run = dueAt(edition.occurrence, digest)
  const isLate = +poster.now() - +run > ON_TIME
  const due = isLate ? momentSaid(run, digest.zone, wordsIn(knowledge, digest.language)) : null
  const { answer, keys, left } = contentOf(
    { digest, window, number, told, due, unsure: doubtful !== null },
    knowledge,
  )
  return { answer, telling: { ...window, number, carried: keys, left } }
}

/** An edition as a courier takes it. */
export function sendingOf({ digest, edition }: Taken, answer: Answer): Sending {
  const { id, workspace, channel } = digest
  const since = new Date(edition.began ?? edition.occurrence)
  return { key: editionKey(edition), digest: id, workspace, channel, since, answer }
}

/** An edition as it is looked for in its channel. */
export const soughtOf = async (taken: Taken): Promise<Sending> =>
  sendingOf(taken, (await composed(taken)).answer)
