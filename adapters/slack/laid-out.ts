import type { KnownBlock } from '@slack/types'
import type { Answer } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { PAGE } from './limits.ts'
import { type Group, type Page, pagesOf, type Room } from './pages.ts'
import { partsBlocks } from './parts.ts'

type Blocks = Group<KnownBlock>

/**
 * The parts of an answer on pages. Its last notes and questions back say what to mind before printing: they stand on the first
 * page, below the findings there, however many more follow.
 */
export function laidOut(answer: Answer, language: Words, room: Room = PAGE): Page<KnownBlock>[] {
  const groups = groupsOf(answer, language)
  const end = groups.findLastIndex(({ counts }) => counts) + 1
  const last = groups.slice(end)
  const pages = pagesOf([...last, ...groups.slice(0, end)], lengthOf, room)
  const moved = new Set(last.flatMap(({ pieces }) => pieces))
  return pages.map(({ pieces, counted }) => ({
    pieces: [...pieces.filter((piece) => !moved.has(piece)), ...pieces.filter((piece) => moved.has(piece))],
    counted,
  }))
}

/** The blocks of each part; a heading stays with the part that it opens. */
function groupsOf(answer: Answer, language: Words): Blocks[] {
  const groups: Blocks[] = []
  let opening: readonly KnownBlock[] = []
  for (const { kind, blocks } of partsBlocks(answer, language)) {
    if (kind === 'heading') opening = [...opening, ...blocks]
    else {
      groups.push({ pieces: [...opening, ...blocks], counts: kind === 'finding' })
      opening = []
    }
  }
  return opening.length ? [...groups, { pieces: opening, counts: false }] : groups
}

/** All text that is shown in a block, and the addresses behind it: what counts towards Slack's limit for a message. */
export function lengthOf(block: KnownBlock): number {
  let length = 0
  JSON.stringify(block, (key, value) => {
    if (typeof value === 'string' && (key === 'text' || key === 'url')) length += value.length
    return value
  })
  return length
}
