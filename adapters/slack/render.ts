import type { KnownBlock } from '@slack/types'
import { NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import type { Answered } from '../desk/desk.ts'
import { readAs } from '../shown/read-as.ts'
import { asking, buttonRows, leading, MOST_NEXT } from './buttons.ts'
import { laidOut } from './laid-out.ts'
import { LONGEST } from './limits.ts'
import { type Message, small } from './message.ts'
import { type Again, markOf } from './press.ts'
import { richText, section, written } from './rich.ts'
import { fallback } from './text.ts'

/** How an answer is shown: which page, whether it can be shared, and who asked where that is not seen above it. */
export type Showing = Readonly<{ page?: number; shareable?: boolean; askedBy?: string | null }>

/** An answer as a message. Whatever the answer holds, Slack takes it: what is long stands on further pages. */
export function render(answered: Answered, knowledge: Knowledge, showing: Showing = {}): Message {
  const { page = 0, askedBy = null, shareable = false } = showing
  const { answer, text } = answered
  const language = wordsIn(knowledge, answer.understood.language)
  const pages = laidOut(answer, language)
  const asked = askedBy === null ? [] : [askedLine(askedBy, text, language)]
  const onwards = leading(againOf(answered), { page, left: pages.slice(page + 1), shareable }, language)
  const next = page === 0 ? answer.next.slice(0, MOST_NEXT).map(asking) : []
  const blocks: KnownBlock[] = [
    ...asked,
    richText(section(written(answer.headline, LONGEST.headline, { bold: true }))),
    small(readAs(answer.understood, knowledge, language), LONGEST.reading),
    ...(pages[page]?.pieces ?? []),
    ...buttonRows('on', [...onwards, ...next]),
  ]
  return { text: fallback(answer.headline), blocks }
}

/** Who asked what. The name is text: nobody is mentioned. */
export const askedLine = (person: string, question: string, { say }: Words): KnownBlock =>
  small(`${say('label.shared', { person })}: ${question}`, LONGEST.asked)

/** What asks for this answer again. */
function againOf({ answer, text, today, before }: Answered): Again {
  const leaning = before === NEW_CONVERSATION ? {} : { before }
  return { kind: 'answer', text, today, ...leaning, mark: markOf(answer) }
}
