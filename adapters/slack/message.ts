import type { KnownBlock } from '@slack/types'
import { LIMITS, LONGEST } from './limits.ts'
import { fallback, plainText } from './text.ts'

/** What is sent to Slack: blocks, and the same in one text for notifications and screen readers. */
export type Message = Readonly<{ text: string; blocks: KnownBlock[] }>

/** One plain sentence as a message. */
export const sentenceMessage = (sentence: string): Message => ({
  text: fallback(sentence),
  blocks: [{ type: 'section', text: plainText(sentence, LIMITS.text) }],
})

/** A line of small print. */
export const small = (text: string, most: number = LONGEST.sentence): KnownBlock => ({
  type: 'context',
  elements: [plainText(text, most)],
})

/**
 * What goes with every message that all of a channel see: no previews of links, and no search for names, links or markup in its text.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none', mrkdwn: false } as const
