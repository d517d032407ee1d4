import type { ActionsBlock, Button, ConfirmationDialog } from '@slack/types'
import type { Option } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { oneLine } from '../shown/one-line.ts'
import { LIMITS } from './limits.ts'
import type { Page } from './pages.ts'
import { type Again, type Press, pressValue } from './press.ts'
import { fitted, plainText } from './text.ts'

/** A button before it has its place in a message; `sure` is asked before it does anything. */
export type Pressable = Readonly<{ label: string; press: Press; sure?: Sure }>
type Sure = Readonly<{ title: string; text: string; yes: string; no: string }>

/** The core offers four further questions at most. */
export const MOST_NEXT = 8

/** A question this long always fits into a button as it stands. */
const ALWAYS_FITS = 900

/** A button that asks: what it says, and the question it stands for. */
export function asking({ label, question }: Option): Pressable {
  const whole: Press = { act: 'ask', question: oneLine(question) }
  const press = pressValue(whole) ? whole : { ...whole, question: fitted(question, ALWAYS_FITS) }
  return { label, press }
}

/** What leads on from something shown: its next page, and sharing it. */
export function leading(
  again: Again,
  { page, left, shareable }: Readonly<{ page: number; left: readonly Page<unknown>[]; shareable: boolean }>,
  { say }: Words,
): Pressable[] {
  const carried = carriable(again)
  const count = left.reduce((sum, { counted }) => sum + counted, 0)
  const label = count ? `${say('label.show-more')} (${count})` : say('label.show-more')
  const more: Press = { act: 'more', again: carried, page: page + 1 }
  return [
    ...(left.length ? [{ label, press: more }] : []),
    ...(shareable ? [{ label: say('label.share'), press: { act: 'share', again: carried } as const }] : []),
  ]
}

/** What is too long for a button is cut; the mark then tells, and the press is answered with "out of date". */
function carriable(again: Again): Again {
  if (pressValue({ act: 'more', again, page: 1_000 })) return again
  const { kind, today, mark } = again
  const text = again.text.slice(0, ALWAYS_FITS).toWellFormed()
  return kind === 'answer' ? { kind, text, today, mark } : { kind, text, today, mark, thread: again.thread }
}

/** Rows of buttons; `name` and the place of each make their ids unique in a message. A button that cannot carry its press is left out. */
export function buttonRows(name: string, pressables: readonly Pressable[]): ActionsBlock[] {
  const buttons = pressables.flatMap((one, i) => buttonOf(`${name}.${i}`, one))
  const rows = Math.ceil(buttons.length / LIMITS.buttons)
  return Array.from({ length: rows }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * LIMITS.buttons, (row + 1) * LIMITS.buttons),
  }))
}

function buttonOf(id: string, { label, press, sure }: Pressable): Button[] {
  const value = pressValue(press)
  if (!value) return []
  const text = plainText(label, LIMITS.buttonText)
  return [{ type: 'button', action_id: id, text, value, ...(sure && { confirm: confirmOf(sure) }) }]
}

const confirmOf = ({ title, text, yes, no }: Sure): ConfirmationDialog => ({
  title: plainText(title, LIMITS.confirmTitle),
  text: plainText(text, LIMITS.confirmText),
  confirm: plainText(yes, LIMITS.confirmButton),
  deny: plainText(no, LIMITS.confirmButton),
})
