import type { KnownBlock } from '@slack/types'
import type { Answer } from '../../src/answer.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { asking, buttonRows } from './buttons.ts'
import { layout } from './layout.ts'
import { EDITION_PAGE, LONGEST } from './limits.ts'
import type { Message } from './message.ts'
import { richText, section, written } from './rich.ts'
import { fallback } from './text.ts'

/** An edition of a digest: the message for the channel, and those that stand in its thread where one does not hold it all. */
export function renderEdition(answer: Answer, knowledge: Knowledge): [Message, ...Message[]] {
  const language = wordsIn(knowledge, answer.understood.language)
  const [first, ...rest] = layout(answer, language, EDITION_PAGE)
  const text = fallback(answer.headline)
  const head = richText(section(written(answer.headline, LONGEST.headline, { bold: true })))
  const blocks: KnownBlock[] = [head, ...(first?.pieces ?? []), ...buttonRows('on', answer.next.map(asking))]
  return [{ text, blocks }, ...rest.map(({ pieces }) => ({ text, blocks: [...pieces] }))]
}
