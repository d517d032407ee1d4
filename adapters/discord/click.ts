import { createHash } from 'node:crypto'
import type { Answer } from '../../src/answer.ts'
import { CONVERSATION_SHAPE, type Conversation, NEW_CONVERSATION } from '../../src/conversation.ts'
import type { Day } from '../../src/edtf.ts'
import { LIMITS } from './limits.ts'

/** All that what is shown was made from, beside the knowledge: made again from it, it is the same to the byte. */
export type View =
  | Readonly<{ of: 'question'; text: string; today: Day; before: Conversation }>
  | Readonly<{ of: 'claim'; text: string; today: Day; language: string }>
  /** An edition of a digest stays what it was when it was posted. */
  | Readonly<{ of: 'edition'; answer: Answer }>

/** What a button does. `seal` tells whether the answer is still the one that the button stands under. */
export type Click =
  | Readonly<{ wants: 'ask'; text: string }>
  | Readonly<{ wants: 'page' | 'share'; page: number; seal: string; view: View }>

/** The `custom_id` of a button, and what it refers to where that does not fit into it: kept under its own fingerprint. */
export type Written = Readonly<{ id: string; keep: Kept | null }>
export type Kept = Readonly<{ key: string; body: string }>

/** The first number is counted up whenever the form changes: buttons of an older form are out of date. */
const VERSION = `1-${CONVERSATION_SHAPE}`
const VERBS = { ask: 'a', page: 'p', share: 's' } as const
const WANTS: Readonly<Record<string, Click['wants']>> = { a: 'ask', p: 'page', s: 'share' }
const FORM = new RegExp(String.raw`^${VERSION}([${Object.values(VERBS).join('')}])(\d{0,4})([=#])(.*)$`, 's')

/** A click as a `custom_id`: with its question in it where that fits, else with the key of what is kept. */
export function written(click: Click): Written {
  const head = `${VERSION}${VERBS[click.wants]}${click.wants === 'ask' ? '' : click.page}`
  const inline = inlineOf(click)
  if (inline !== null && head.length + 1 + inline.length <= LIMITS.customId)
    return { id: `${head}=${inline}`, keep: null }
  const body = JSON.stringify(
    click.wants === 'ask' ? { text: click.text } : { seal: click.seal, view: click.view },
  )
  const key = fingerprint(body, 22)
  return { id: `${head}#${key}`, keep: { key, body } }
}

/** The click that a `custom_id` stands for; null where it is of another form, or what it refers to is no longer kept. */
export async function clickOf(
  id: string,
  kept: (key: string) => Promise<string | null>,
): Promise<Click | null> {
  const [, , page = '', how, rest = ''] = FORM.exec(id) ?? []
  const wants = wantsOf(id)
  if (!wants) return null
  const body = how === '#' ? await kept(rest) : rest
  if (body === null) return null
  if (wants === 'ask') return { wants, text: how === '#' ? JSON.parse(body).text : body }
  const shown = how === '#' ? JSON.parse(body) : readInline(body)
  return shown && { wants, page: Number(page), ...shown }
}

/** What a button wants, without looking up what it refers to; null where it is of another form. */
export const wantsOf = (id: string): Click['wants'] | null => WANTS[FORM.exec(id)?.[1] ?? ''] ?? null

/** A view that leans on nothing said before is written out: seal, day and question. */
function inlineOf(click: Click): string | null {
  if (click.wants === 'ask') return click.text
  const { view, seal } = click
  return view.of === 'question' && view.before === NEW_CONVERSATION
    ? `${seal} ${view.today} ${view.text}`
    : null
}

function readInline(body: string): { seal: string; view: View } | null {
  const [, seal = '', today = '', text = ''] = /^(\S+) (\d{4}-\d\d-\d\d) (.*)$/s.exec(body) ?? []
  return today ? { seal, view: { of: 'question', text, today, before: NEW_CONVERSATION } } : null
}

/** Changes when an answer says something else. */
export const sealOf = ({ headline, parts }: Answer): string =>
  fingerprint([headline, ...parts.map(({ sentence }) => sentence)].join('\n'), 6)

const fingerprint = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length)
