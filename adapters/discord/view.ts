import type { Answer } from '../../src/answer.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { asked } from '../desk/asked.ts'
import type { Answered } from '../desk/desk.ts'
import { checked } from './claim.ts'
import { sealOf, type View } from './click.ts'

/** What an answered question was made from. What was said before is left out where it changed nothing: most can then be written on a button. */
export function viewOf({ answer, text, today, before }: Answered, knowledge: Knowledge): View {
  const alone =
    before === NEW_CONVERSATION ||
    sealOf(asked(text, knowledge, today, NEW_CONVERSATION).answer) === sealOf(answer)
  return { of: 'question', text, today, before: alone ? NEW_CONVERSATION : before }
}

/** What is shown, made again. */
export function answerOf(view: View, knowledge: Knowledge): Answer {
  if (view.of === 'edition') return view.answer
  if (view.of === 'claim') return checked(view.text, view.today, knowledge, view.language)
  return asked(view.text, knowledge, view.today, view.before).answer
}

/** The conversation that what is shown leaves behind; null where nothing was asked. */
export const conversationAfter = (view: View, knowledge: Knowledge): Conversation | null =>
  view.of === 'question' ? asked(view.text, knowledge, view.today, view.before).conversation : null
