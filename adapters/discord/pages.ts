import type { Answer, Part } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** How much a page can hold beside what stands around it: components, and characters. */
export type Room = Readonly<{ components: number; text: number }>

/** How many findings a page shows at once: an editor on deadline reads the top of it. */
const AT_ONCE = 6

type Page = Readonly<{ pieces: readonly Piece[]; components: number; text: number; groups: number }>
const EMPTY: Page = { pieces: [], components: 0, text: 0, groups: 0 }

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
  const pages: Filling[] = [{ page: EMPTY, parts: [], spread: false }]
  for (const part of parts) {
    const pieces = piecesOf([part], headline, words).flat()
    const whole = fits(filled(EMPTY, pieces), room)
    for (const sheaf of whole ? [pieces] : pieces.map((piece) => [piece])) {
      const filling = pageFor(sheaf, pages, room)
      filling.page = filled(filling.page, sheaf)
      filling.spread ||= !whole
      if (whole) filling.parts.push(part)
    }
  }
  return pages.map((filling) => () => together(filling, headline, words, room))
}

/** A page, the parts that it holds whole, and whether one stands on it that is spread over several. */
type Filling = { page: Page; parts: Part[]; spread: boolean }

function pageFor(pieces: readonly Piece[], pages: Filling[], room: Room): Filling {
  const last = pages.at(-1)
  if (last && fits(filled(last.page, pieces), room)) return last
  const fresh = { page: EMPTY, parts: [], spread: false }
  pages.push(fresh)
  return fresh
}

/** The pieces of a page, without saying twice what stands further up on it. */
function together(
  { page, parts, spread }: Filling,
  headline: string,
  words: Words,
  room: Room,
): readonly Piece[] {
  if (spread) return page.pieces
  const pieces = piecesOf(parts, headline, words).flat()
  return fits(filled(EMPTY, pieces), room) ? pieces : page.pieces
}

const fits = ({ components, text, groups }: Page, room: Room): boolean =>
  components <= room.components && text <= room.text && groups <= AT_ONCE

const filled = (page: Page, pieces: readonly Piece[]): Page => pieces.reduce(withPiece, page)

/** A text that goes on from another shares its place; any other may have a line above it; a row counts its buttons. */
function withPiece(page: Page, piece: Piece): Page {
  const { components, text, groups } = page
  const pieces = [...page.pieces, piece]
  if (piece.kind === 'questions')
    return { ...page, pieces, components: components + 1 + piece.options.length }
  const goesOn = piece.after === 'break' && page.pieces.at(-1)?.kind === 'text'
  return {
    pieces,
    components: components + (goesOn ? 0 : 2),
    text: text + piece.text.length + 1,
    groups: groups + (piece.after === 'line' ? 1 : 0),
  }
}
