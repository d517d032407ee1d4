import type { Marked } from './marked.ts'
import type { Grammar, Mark } from './marks.ts'
import type { Reader } from './reader.ts'

/** An office that a text names, where it stands, and whose it is: a State's, one of the Afghan sides', or nobody's. */
export type Office = Readonly<{ words: string; first: number; last: number; side: string | null }>

/** The office that a text names: "the foreign minister of Pakistan", "Iran's spokesman", "the deputy minister". */
export function officeNamed({ words, marks }: Marked, { office }: Grammar): Office | null {
  for (let first = 0; first < words.length; first++)
    for (let length = LONGEST; length > 0; length--) {
      const found = words.slice(first, first + length).join(' ')
      const last = first + length - 1
      if (last < words.length && office.has(found))
        return { words: found, first, last, side: sideOf(first, last, marks) }
    }
  return null
}

/** Words of the longest office ("deputy prime minister"), and how far from it the State may stand ("of the Islamic Republic of Iran"). */
const LONGEST = 3
const REACH = 4

/** Whose office it is: the nearest State or side before it, or else after it. */
function sideOf(first: number, last: number, marks: readonly Mark[]): string | null {
  const owners = marks.flatMap((mark) => {
    const side = mark.is === 'state' ? mark.code : mark.is === 'cue' ? SIDES[mark.cue] : undefined
    return side ? [{ side, before: first - mark.last, after: mark.first - last }] : []
  })
  const before = owners
    .filter((one) => one.before > 0 && one.before <= REACH)
    .sort((a, b) => a.before - b.before)
  const after = owners.filter((one) => one.after > 0 && one.after <= REACH).sort((a, b) => a.after - b.after)
  return [...before, ...after].find(({ side }) => side !== 'AF')?.side ?? null
}
const SIDES: Readonly<Record<string, string>> = { taliban: 'taliban', republic: 'republic' }

/** The people on file who hold the office named; none where no State or side is named with it. */
export function holdersOf(office: Office | null, { holders }: Pick<Reader, 'holders'>): readonly string[] {
  return office?.side ? holders(office.words, office.side) : []
}
