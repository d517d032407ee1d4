import { pending } from '../previewed.ts'
import type { Replied } from '../replied.ts'
import { type At, carriedOut, shownAt } from './at.ts'
import { found, visible } from './found.ts'

/** What stands in a help text, by key. */
const HELP = ['digest.help.create', 'digest.help.clauses', 'digest.help.others'] as const

export const help = ({ words }: At): Replied =>
  carriedOut(words.say('digest.help'), { lines: HELP.map((key) => words.say(key)) })

/** The digests of the channel; those of all channels that the giver is no stranger to, where they are many. */
export async function list(at: At): Promise<Replied> {
  const all = await visible(at)
  const here = all.filter(({ channel }) => channel === at.giver.channel)
  const digests = await Promise.all((here.length ? here : all).map((digest) => shownAt(digest, at)))
  return digests.length
    ? carriedOut(at.words.say('digest.list', { count: digests.length }), {
        digests,
        lines: digests.flatMap(({ digest, condition, runs, last }) => [
          `${digest.id}: ${condition}`,
          ...(runs[0] ? [at.words.say('digest.next', { run: runs[0] })] : []),
          ...(last ? [at.words.say('digest.last', { run: last })] : []),
        ]),
      })
    : carriedOut(at.words.say('digest.none'), { lines: [at.words.say('digest.help.create')] })
}

/** What the next edition would say if it were posted now. */
export async function preview(id: string | null, at: At): Promise<Replied> {
  const digest = await found(id, at)
  const editions = await at.store.editions.of(digest.id)
  return carriedOut(at.words.say('digest.preview', { id: digest.id }), {
    digests: [await shownAt(digest, at)],
    preview: pending(digest, editions, at.knowledge, at.now),
  })
}
