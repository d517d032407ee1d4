import type { Answer, Part } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { sayingsIn } from '../shown/sayings.ts'
import { type Draft, draftOf, type Piece } from './pieces.ts'

/** How much a page can hold beside what stands around it: components, and characters. */
export type Room = Readonly<{ components: number; text: number }>

/** How many findings a page shows at once: an editor on deadline reads the top of it. */
const AT_ONCE = 6

/** What pieces take up, one below the other. */
type Size = Readonly<Room & { groups: number; endsInText: boolean }>
const NOTHING: Size = { components: 0, text: 0, groups: 0, endsInText: false }

/** A page: its pieces, the parts that it holds whole, and whether one stands on it that is spread over several. */
type Page = { size: Size; pieces: Piece[]; parts: Part[]; drafts: Draft[]; spread: boolean }

/**
 * The parts of an answer over as many pages as it takes, in order; at least one page. A finding stands with its evidence
 * where a page can hold both, and each page gives its sources in full: whoever reads it has not the others before them.
 * A page is put together when it is asked for.
 */
export function pagesOf(
  { parts, headline }: Pick<Answer, 'parts' | 'headline'>,
  words: Words,
  room: Room,
): (() => readonly Piece[])[] {
  const pages = [newPage()]
  for (const part of parts) {
    const draft = draftOf(part, { headline, words })
    const pieces = draft(sayingsIn({ parts: [part] }))
    const whole = fits(grown(NOTHING, pieces), room)
    for (const sheaf of whole ? [pieces] : pieces.map((piece) => [piece])) {
      const page = pageWith(sheaf, pages, room)
      page.spread ||= !whole
      if (!whole) continue
      page.parts.push(part)
      page.drafts.push(draft)
    }
  }
  return pages.map((page) => () => together(page, room))
}

const newPage = (pieces: readonly Piece[] = []): Page => ({
  size: grown(NOTHING, pieces),
  pieces: [...pieces],
  parts: [],
  drafts: [],
  spread: false,
})

/** The page on which some pieces come to stand: the last one, or a new one. */
function pageWith(pieces: readonly Piece[], pages: Page[], room: Room): Page {
  const last = pages.at(-1)
  const size = grown(last?.size ?? NOTHING, pieces)
  if (last && fits(size, room)) {
    last.size = size
    last.pieces.push(...pieces)
    return last
  }
  const fresh = newPage(pieces)
  pages.push(fresh)
  return fresh
}

/** The pieces of a page, without saying twice what stands further up on it. */
function together(page: Page, room: Room): readonly Piece[] {
  if (page.spread) return page.pieces
  const sayings = sayingsIn(page)
  const pieces = page.drafts.flatMap((draft) => draft(sayings))
  return fits(grown(NOTHING, pieces), room) ? pieces : page.pieces
}

const fits = ({ components, text, groups }: Size, room: Room): boolean =>
  components <= room.components && text <= room.text && groups <= AT_ONCE

const grown = (size: Size, pieces: readonly Piece[]): Size => pieces.reduce(withPiece, size)

/** A text that goes on from another shares its place; any other may have a line above it; a row counts its buttons. */
function withPiece({ components, text, groups, endsInText }: Size, piece: Piece): Size {
  if (piece.kind === 'questions')
    return { components: components + 1 + piece.options.length, text, groups, endsInText: false }
  const goesOn = piece.after === 'break' && endsInText
  return {
    components: components + (goesOn ? 0 : 2),
    text: text + piece.text.length + 1,
    groups: groups + (piece.after === 'line' ? 1 : 0),
    endsInText: true,
  }
}
