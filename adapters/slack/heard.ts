import { asQuestion } from '../desk/as-question.ts'
import { oneLine } from '../shown/one-line.ts'

/** `<@U1|name>`, `<#C1|name>`, `<!here>`, `<https://example.org|label>`: https://docs.slack.dev/messaging/formatting-message-text */
const REFERENCE = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** Slack's messages hold 40,000 characters; neither a question nor a text to be checked is read beyond this. */
const MOST = 4_000

/** What a person wrote, as plain words: mentions of people go, channels and links stay as they are read. */
export function heard(text: string): string {
  const words = text.replace(REFERENCE, (_, sign: string, target: string, label = '') =>
    sign === '@' || sign === '!' ? ' ' : label || target,
  )
  return oneLine(words.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)).slice(0, MOST)
}

/** The question that a person wrote. */
export const questionIn = (text: string): string => asQuestion(heard(text))
