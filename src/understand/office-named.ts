import type { Marked } from './marked.ts'
import type { Grammar, Mark } from './marks.ts'
import type { Reader } from './reader.ts'

/** An office that a text names, whose it is (a State's, a side's, or nobody's), and the name that follows it, if one does. */
export type Office = Readonly<{ words: string; side: string | null; name: string | null }>

/** The office that a text names: "the foreign minister of Pakistan", "Iran's spokesman", "the deputy minister". */
export function officeNamed({ words, marks, tokens, text }: Marked, { office }: Grammar): Office | null {
  const nameAt = (at: number) => {
    const { word = '', start = 0, end = 0 } = tokens[at] ?? {}
    const taken = marks.some((mark) => mark.first <= at && mark.last >= at)
    return /^\p{Lu}\p{Ll}+$/u.test(text.clean.slice(start, end)) && !taken ? word : null
  }
  for (const first of words.keys()) {
    const found = longestAt(words, first, office)
    if (found)
      return { words: found.key, side: sideOf(first, found.last, marks), name: nameAt(found.last + 1) }
  }
  return null
}

/** The longest office that begins at a word, and where it ends. */
function longestAt(words: readonly string[], first: number, office: Grammar['office']) {
  let key = ''
  let found: { key: string; last: number } | null = null
  for (let last = first; last < Math.min(first + LONGEST, words.length); last++) {
    key = key ? `${key} ${words[last]}` : (words[last] ?? '')
    if (office.has(key)) found = { key, last }
  }
  return found
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

/** The people on file who hold the office named, or the one of that name; none where neither a State nor a name is given. */
export function holdersOf(office: Office | null, { holders }: Pick<Reader, 'holders'>): readonly string[] {
  if (!office || (!office.side && !office.name)) return []
  const held = holders(office.words, office.name ? null : office.side)
  return office.name ? held.filter((person) => person.split('-').includes(office.name ?? '')) : held
}
