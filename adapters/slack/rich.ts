import type { RichTextBlock, RichTextElement, RichTextQuote, RichTextSection } from '@slack/types'
import { LONGEST } from './limits.ts'
import { fitted } from './text.ts'

type Style = Readonly<{ bold?: true; italic?: true }>

/** Words as an element of rich text, where nothing is parsed: no mention, no markup, no emoji. */
export const written = (text: string, most: number, style?: Style): RichTextElement => ({
  type: 'text',
  text: fitted(text, most),
  ...(style ? { style } : {}),
})

/** What stands between elements, as it is. */
export const between = (text: string): RichTextElement => ({ type: 'text', text })

/** Words that lead to an address; where that is no web address, the words alone. */
export function linked(text: string, url: string | null, most: number): RichTextElement {
  if (!url || url.length > LONGEST.address || !/^https?:\/\/[^\s<>|]+$/i.test(url) || !URL.canParse(url))
    return written(text, most)
  return { type: 'link', url, text: fitted(text, most) }
}

export const section = (...elements: RichTextElement[]): RichTextSection => ({
  type: 'rich_text_section',
  elements,
})

export const quoted = (...elements: RichTextElement[]): RichTextQuote => ({
  type: 'rich_text_quote',
  elements,
})

export const richText = (...elements: (RichTextSection | RichTextQuote)[]): RichTextBlock => ({
  type: 'rich_text',
  elements,
})

/** Elements on lines of their own; a line without elements is left out. */
export const onLines = (...lines: RichTextElement[][]): RichTextElement[] =>
  lines.filter((line) => line.length).flatMap((line, i) => (i ? [between('\n'), ...line] : line))
