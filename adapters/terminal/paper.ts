import { stripVTControlCharacters, styleText } from 'node:util'
import { oneLine } from '../shown/one-line.ts'
import type { Out } from '../world.ts'

/** What an answer is written on: how wide it is, and whether it knows bold and dim. */
export type Paper = Readonly<{ width: number; bold: (text: string) => string; dim: (text: string) => string }>

const WIDTH = 80
const NARROWEST = 40
const WIDEST = 110

/** The paper of a stream: a terminal as wide as it is and in bold where it can; a pipe or a file 80 columns and plain. */
export function paperOf(out: Out): Paper {
  const styled = (style: 'bold' | 'dim') => (text: string) =>
    out.isTTY ? styleText(style, text, { stream: out }) : text
  const width = Math.min(WIDEST, Math.max(NARROWEST, out.columns || WIDTH))
  return { width, bold: styled('bold'), dim: styled('dim') }
}

/** Text as it may stand on a terminal: one line, no escapes, nothing unseen. */
export const plain = (text: string): string => oneLine(stripVTControlCharacters(text))

/** Breaks a text at spaces so that it fits; its first line stands behind `first`, the others behind as many spaces. */
export function wrapped(text: string, width: number, first = ''): string {
  const lines: string[] = []
  for (const word of plain(text).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && first.length + last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line).join('\n')
}
