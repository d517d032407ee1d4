import type { PlainTextElement } from '@slack/types'
import { oneLine } from '../shown/one-line.ts'
import { FALLBACK } from './limits.ts'

/** Text of others as one line of at most so many characters; an ellipsis says where it was cut. Never empty: Slack refuses that. */
export function fitted(text: string, most: number): string {
  const line = oneLine(text.slice(0, AMPLE * most)) || '–'
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}

/** So much of a text is looked at for each character that is shown: what is unseen is taken out of it. */
const AMPLE = 4

/** A text that Slack shows as it stands: no emoji by name, no markup, no link. */
export const plainText = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: fitted(text, most),
  emoji: false,
})

/**
 * The text beside blocks, for notifications and screen readers. Escaped, so that nothing in it mentions or links; what is too
 * long as it is sent is cut between letters, never in an escape.
 */
export function fallback(text: string): string {
  const letters = [...fitted(text, FALLBACK)].map((letter) => ESCAPES[letter] ?? letter)
  const whole = letters.join('')
  if (whole.length <= FALLBACK) return whole
  let cut = ''
  for (const letter of letters) {
    if (cut.length + letter.length >= FALLBACK) break
    cut += letter
  }
  return `${cut}…`
}

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
