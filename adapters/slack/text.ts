import type { PlainTextElement } from '@slack/types'
import { oneLine } from '../shown/one-line.ts'
import { FALLBACK } from './limits.ts'

/** Text of others as one line of at most so many characters; an ellipsis says where it was cut. Never empty: Slack refuses that. */
export function fitted(text: string, most: number): string {
  const line = oneLine(text.slice(0, AMPLE * most)) || '–'
  return line.length <= most ? line : cut(line, most)
}

/** A text cut to so many characters; half a letter at its end goes too. */
const cut = (text: string, most: number, half = HALF_A_LETTER): string =>
  `${text.slice(0, most - 1).replace(half, '')}…`

const HALF_A_LETTER = /[\ud800-\udbff]$/

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
  const escaped = fitted(text, FALLBACK).replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter)
  return escaped.length <= FALLBACK ? escaped : cut(escaped, FALLBACK, HALF_AN_ESCAPE)
}

const HALF_AN_ESCAPE = /&\w*$|[\ud800-\udbff]$/

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
