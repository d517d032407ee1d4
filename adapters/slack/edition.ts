import type { KnownBlock } from '@slack/types'
import type { Answer } from '../../src/answer.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { asking, buttonRows, MOST_NEXT, type Pressable } from './buttons.ts'
import { stopButton } from './digest/buttons.ts'
import { laidOut } from './laid-out.ts'
import { EDITION_PAGE, LONGEST } from './limits.ts'
import type { Message } from './message.ts'
import type { Room } from './pages.ts'
import { richText, section, written } from './rich.ts'
import { fallback } from './text.ts'

/**
 * An edition of a digest: the message for the channel, and those that stand in its thread where one does not hold it all.
 * A preview belongs to no digest yet.
 */
export function renderEdition(
  answer: Answer,
  knowledge: Knowledge,
  digest: string | null,
  room: Room = EDITION_PAGE,
): [Message, ...Message[]] {
  const language = wordsIn(knowledge, answer.understood.language)
  const [first, ...rest] = laidOut(answer, language, room)
  const text = fallback(answer.headline)
  const blocks: KnownBlock[] = [
    richText(section(written(answer.headline, LONGEST.headline, { bold: true }))),
    ...(first?.pieces ?? []),
    ...(digest === null
      ? []
      : buttonRows('on', [...answer.next.slice(0, MOST_NEXT).map(asking), ...managing(digest, language)])),
  ]
  return [{ text, blocks }, ...rest.map(({ pieces }) => ({ text, blocks: [...pieces] }))]
}

/** To change or stop the digest from where it is read. */
const managing = (digest: string, words: Words): Pressable[] => [
  { label: words.say('digest.button.change'), press: { act: 'digest', do: 'change', digest } },
  stopButton({ id: digest }, words, false),
]
