/** Text with its quotation marks made alike, so that a quotation is found however it was typed. */
const alike = (text: string): string =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/**
 * Whether words stand inside the quotation marks of a text, which its paragraphs open and close; null where they do not
 * stand there. A paragraph with one mark too many has lost its first, as news agencies do with a speech that goes on.
 */
export function isDirect(quote: string, text: string): boolean | null {
  const words = alike(quote.split('[…]')[0] ?? '')
  const found = text
    .split(/\n+/u)
    .map(alike)
    .filter((paragraph) => paragraph.includes(words))
  return found.length ? found.some((paragraph) => isInside(paragraph.indexOf(words), paragraph)) : null
}

function isInside(at: number, paragraph: string): boolean {
  const marks = (part: string) => part.split('"').length - 1
  return marks(paragraph) % 2 ? at < paragraph.lastIndexOf('"') : marks(paragraph.slice(0, at)) % 2 === 1
}
