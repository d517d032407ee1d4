import type { Answer } from '../../src/answer.ts'
import { ask } from '../../src/ask.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Paper } from './paper.ts'
import { beyond, type Page, picksOf, render } from './render.ts'

/** A conversation on the terminal: what the core keeps, the last answer, and how far it has been shown. */
export type Talk = Readonly<{ conversation: Conversation; answer: Answer | null; page: Page }>

/** How many findings an answer shows at once: an editor on deadline reads the top of it. */
const AT_ONCE = 6
const FIRST: Page = { first: 0, most: AT_ONCE }

export const NEW_TALK: Talk = { conversation: NEW_CONVERSATION, answer: null, page: FIRST }

const COMMANDS = 'Here: a number asks what stands behind it, more shows what is left, quit ends.\n'

export type Sheet = Readonly<{ knowledge: Knowledge; today: string; paper: Paper }>
export type Turn = Readonly<{ text: string; talk: Talk }>

/** One line typed in a conversation: what is shown for it, and the conversation after it. */
export function turn(line: string, talk: Talk, sheet: Sheet): Turn {
  const typed = line.trim()
  if (/^more$/i.test(typed) && talk.answer) return more(talk.answer, talk, sheet)
  const asked = answered(picked(typed, talk) ?? line, talk, sheet)
  return /^help$/i.test(typed) ? { ...asked, text: `${asked.text}\n${COMMANDS}` } : asked
}

/** Whether a line ends the conversation. */
export const ends = (line: string): boolean => /^\s*(quit|exit)\s*$/i.test(line)

function answered(question: string, { conversation }: Talk, { knowledge, today, paper }: Sheet): Turn {
  const asked = ask(question, knowledge, today, conversation)
  return { text: render(asked.answer, knowledge, paper, FIRST), talk: { ...asked, page: FIRST } }
}

function picked(typed: string, { answer }: Talk): string | undefined {
  return answer && /^\d{1,3}$/.test(typed) ? picksOf(answer)[Number(typed) - 1]?.question : undefined
}

function more(answer: Answer, talk: Talk, { knowledge, paper }: Sheet): Turn {
  if (!beyond(answer, talk.page)) return { text: 'That was all of it.\n', talk }
  const page = { first: talk.page.first + AT_ONCE, most: AT_ONCE }
  return { text: render(answer, knowledge, paper, page), talk: { ...talk, page } }
}
