import { wordsIn } from '../../../src/reply/words.ts'
import { momentSaid } from '../shown.ts'
import { soughtOf } from './begin.ts'
import { sent } from './ended.ts'
import { lastMoment, REPEATABLE, waitAfter } from './poster.ts'
import { letGo, type Taken } from './taken.ts'

/** How often a channel that cannot be read is tried before its owner is asked. A platform that is down is waited for, as long as the edition may be late. */
const READS = 3

/**
 * Looks into the channel for an edition that may be there: whether it is to be sent, can be repeated because the platform
 * itself drops a second one, or is done with for now.
 */
export async function readBack(taken: Taken): Promise<'send' | 'repeat' | 'done'> {
  const { poster, courier, digest, edition } = taken
  const found = await courier
    .find(await soughtOf(taken))
    .catch(({ message }: Error) => ({ state: 'unreadable' as const, why: message }))
  if (found.state === 'absent') return 'send'
  if (found.state === 'found') {
    await sent(taken, found.message)
    return 'done'
  }
  const now = +poster.now()
  if (now - Date.parse(edition.began ?? '') < REPEATABLE[digest.platform]) return 'repeat'
  const reads = edition.reads + 1
  const isOver = found.state === 'unreadable' ? reads >= READS : now > lastMoment(edition, digest)
  if (isOver) await inDoubt(taken, edition.why ?? found.why)
  else await letGo(taken, { reads, due: new Date(now + waitAfter(reads)).toISOString() })
  return 'done'
}

/** Nobody can say: the owner is told and decides. Nothing is sent again blindly. Told twice, should we be killed in between, is better than never. */
async function inDoubt(taken: Taken, why: string): Promise<void> {
  const { poster, courier, digest, edition } = taken
  const words = wordsIn(poster.knowledge(), digest.language)
  const run = momentSaid(new Date(edition.occurrence), digest.zone, words)
  const text = words.say('digest.owner.unknown', { id: digest.id, run, why })
  await courier.tell(digest.workspace, digest.owner, text)
  await letGo(taken, { state: 'unknown', why })
}
