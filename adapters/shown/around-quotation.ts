import type { Evidence } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { withoutStop } from '../../src/without-stop.ts'

/** Whether the sentence above a report of ours says the same: it is then not said again. */
export const isSaidAbove = (summary: string, above: string): boolean => above.startsWith(withoutStop(summary))

/**
 * Who said something, when, in which language and whose words, and who carried it; empty where none of that is known.
 * All quotations on file are in English.
 */
export function spokenBy({ speaker, quote, said, via, indirect, source }: Evidence, words: Words): string {
  const { date, say } = words
  const tongue = quote !== null && words.language !== 'en' && say('label.in-english')
  const who = [speaker?.name, speaker && words.post(speaker.role, speaker.side, speaker.id)]
    .filter(Boolean)
    .join(say('list.aside'))
  const whose = indirect && say('label.indirect', { publisher: source.publisher })
  const how = [
    who,
    said && date(said),
    tongue,
    whose,
    via.length && say('label.via', { outlets: via.join(say('list.comma')) }),
  ]
  return how.filter(Boolean).join(' · ')
}

/** Who published a source, and when. */
export const publishedBy = ({ publisher, published }: Evidence['source'], { date, say }: Words): string =>
  [publisher, published && date(published)].filter(Boolean).join(say('list.aside'))
