/** Pieces that belong together, as the blocks of one finding; `counts` where they are one of those that a page holds a number of. */
export type Group<T> = Readonly<{ pieces: readonly T[]; counts: boolean }>

/** What stands on one page, and how many of its groups count. */
export type Page<T> = Readonly<{ pieces: readonly T[]; counted: number }>

/** How much a page holds: groups that count, pieces, and characters. */
export type Room = Readonly<{ counted: number; pieces: number; characters: number }>

/**
 * Lays groups out on pages, in order. A group stays together where a page can hold it; one that no page can hold is
 * broken between its pieces. A piece longer than a page has a page of its own.
 */
export function pagesOf<T>(groups: readonly Group<T>[], length: (piece: T) => number, room: Room): Page<T>[] {
  const pages: Filling<T>[] = []
  for (const { pieces, counts } of groups) {
    const sheaf = { pieces, characters: sum(pieces.map(length)), counted: counts ? 1 : 0 }
    for (const part of fits(EMPTY, sheaf, room) ? [sheaf] : broken(sheaf, length)) {
      const page = pages.at(-1)
      if (page && fits(page, part, room)) pages[pages.length - 1] = joined(page, part)
      else pages.push(part)
    }
  }
  return pages
}

type Filling<T> = Page<T> & Readonly<{ characters: number }>

const EMPTY: Filling<never> = { pieces: [], characters: 0, counted: 0 }

function fits<T>(page: Filling<T>, added: Filling<T>, room: Room): boolean {
  const { pieces, characters, counted } = joined(page, added)
  return pieces.length <= room.pieces && characters <= room.characters && counted <= room.counted
}

const joined = <T>(page: Filling<T>, added: Filling<T>): Filling<T> => ({
  pieces: [...page.pieces, ...added.pieces],
  characters: page.characters + added.characters,
  counted: page.counted + added.counted,
})

/** A group piece by piece; only its first counts. */
const broken = <T>({ pieces, counted }: Filling<T>, length: (piece: T) => number): Filling<T>[] =>
  pieces.map((piece, i) => ({ pieces: [piece], characters: length(piece), counted: i ? 0 : counted }))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
