import { NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { asked } from '../desk/asked.ts'
import type { Message } from './message.ts'
import { type Again, markOf } from './press.ts'
import { render, type Showing } from './render.ts'
import { renderVetting, vetsAlike } from './vetted.ts'

/** What was shown before, made again from what a button carries; null where the knowledge says something else by now. */
export function shownAgain(again: Again, knowledge: Knowledge, showing: Showing): Message | null {
  if (again.kind === 'vetting')
    return vetsAlike(again, knowledge) ? renderVetting(again, knowledge, showing) : null
  const { text, today, before = NEW_CONVERSATION, mark } = again
  const { answer } = asked(text, knowledge, today, before)
  return markOf(answer) === mark ? render({ answer, text, today, before }, knowledge, showing) : null
}
