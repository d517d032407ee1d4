import type { KnownBlock } from '@slack/types'
import type { Answer } from '../../../src/answer.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../../src/reply/words.ts'
import type { Replied } from '../../digest/replied.ts'
import { buttonRows } from '../buttons.ts'
import { renderEdition } from '../edition.ts'
import { LONGEST, PREVIEW_PAGE } from '../limits.ts'
import type { Message } from '../message.ts'
import { onLines, richText, section, written } from '../rich.ts'
import { fallback } from '../text.ts'
import { digestButtons } from './buttons.ts'

/** How much of the lines is shown: the buttons and a preview stand below them. */
const LINES = 4_000
/** So many digests have buttons: as many as a channel can have. On the Home tab, those of all channels may be more. */
const DIGESTS = 10

/** What is said back to an order on digests; a preview stands below as it would be posted. */
export function repliedMessage(replied: Replied, knowledge: Knowledge, language: string): Message {
  const { headline, faults, digests, preview } = replied
  const words = wordsIn(knowledge, language)
  const lines = shortened([...faults.map(({ message }) => message), ...replied.lines], words)
  const named = digests.length > 1
  const shown = lines.length ? [richText(section(...onLines(...lines.map(lineOf))))] : []
  const blocks: KnownBlock[] = [
    richText(section(written(headline, LONGEST.sentence, { bold: true }))),
    ...shown,
    ...(preview ? previewBlocks(preview, knowledge) : []),
    ...digests
      .slice(0, DIGESTS)
      .flatMap((one) => buttonRows(`digest.${one.digest.id}`, digestButtons(one, words, named))),
    ...(digests.length > DIGESTS
      ? [richText(section(...lineOf(more(digests.length - DIGESTS, words))))]
      : []),
  ]
  return { text: fallback([headline, ...lines].join(' ')), blocks }
}

const lineOf = (line: string) => [written(line, LONGEST.line)]

/** As many lines as there is room for, and how many more there are. */
function shortened(lines: readonly string[], words: Words): string[] {
  let left = LINES
  const shown = lines.filter((line) => {
    left -= Math.min(line.length, LONGEST.line)
    return left >= 0
  })
  return shown.length < lines.length ? [...shown, more(lines.length - shown.length, words)] : shown
}

const more = (count: number, words: Words): string => words.say('label.more', { count })

const previewBlocks = (preview: Answer, knowledge: Knowledge): KnownBlock[] => [
  { type: 'divider' },
  ...renderEdition(preview, knowledge, null, PREVIEW_PAGE)[0].blocks,
  { type: 'divider' },
]
