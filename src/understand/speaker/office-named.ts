import type { Marked } from '../marked.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import { chargedWith } from '../mission/charged-with.ts'
import type { Reader } from '../reader.ts'
import type { Tells } from '../tells.ts'

/** An office that a text names, at which word, whose it is (a State's, a side's, or nobody's), the name that follows it, if one does, and whether it is that of an envoy charged with Afghanistan. */
export type Office = Readonly<{
  words: string
  first: number
  side: string | null
  name: string | null
  charged?: true
}>

/** The office that a text names: "the foreign minister of Pakistan", "Iran's spokesman", "the deputy minister". */
export function officeNamed({ words, marks, tokens, text, tells }: Marked, grammar: Grammar): Office | null {
  const nameAt = (at: number) => {
    const { word = '', start = 0, end = 0 } = tokens[at] ?? {}
    const taken = marks.some((mark) => mark.first <= at && mark.last >= at)
    return /^\p{Lu}\p{Ll}+$/u.test(text.clean.slice(start, end)) && !taken ? word : null
  }
  /** "Foreign minister Abdullah Abdullah": a name that goes on is known whole, or not at all. */
  const nameAlone = (at: number) => (nameAt(at + 1) ? null : nameAt(at))
  for (const first of words.keys()) {
    const found = longestAt(words, first, grammar.office)
    if (found)
      return {
        words: found.key,
        first,
        side: sideOf(first, found.last, marks),
        name: nameAlone(found.last + 1),
      }
  }
  return speakingFor(marks, tells) ?? charged(marks, words, grammar)
}

/**
 * "Who speaks for the Taliban foreign ministry?", "سخنگوی طالبان", "представитель МИД России": the office is told by what
 * one does in it, or by its word beside whose it is; abroad it is an envoy who speaks.
 */
function speakingFor(marks: readonly Mark[], { spokesman }: Tells): Office | null {
  const speakers = marks.filter((mark) => isCue(mark, 'spokesperson'))
  const owners = marks.flatMap((mark) => {
    const side = ownerIn(mark)
    return side ? [{ first: mark.first, last: mark.last, side }] : []
  })
  const beside = speakers
    .filter(({ key }) => spokesman.test(key))
    .flatMap((speaker) => owners.map((owner) => ({ speaker, owner, apart: apart(speaker, owner, speakers) })))
    .filter((one) => one.apart <= BESIDE)
    .sort((a, b) => a.apart - b.apart || b.owner.first - a.owner.first)[0]
  if (beside)
    return { words: 'spokesperson', first: beside.speaker.first, side: beside.owner.side, name: null }
  const isAsked = ({ first }: Place) => marks.some((what) => isCue(what, 'name-of') && what.first === first)
  const asked = speakers.find(isAsked)
  const ministry = asked && speakers.find((mark) => !isAsked(mark))
  const owner = marks.some(({ is }) => is === 'state')
    ? owners.find((one) => ministry && apart(ministry, one, speakers) === 1)
    : owners.find(({ side }) => side in SIDES)
  return asked && owner ? { words: 'spokesperson', first: asked.first, side: owner.side, name: null } : null
}
/** "Porte-parole des talibans": so many words further whose it is may stand. */
const BESIDE = 2

type Place = Readonly<{ first: number; last: number }>

/** How far it is from one mark to another, where the ministry for which somebody speaks may stand between. */
function apart(one: Place, other: Place, within: readonly Place[]): number {
  const [from, to] = one.first < other.first ? [one.last, other.first] : [other.last, one.first]
  const isWithin = (at: number) => within.some(({ first, last }) => first <= at && at <= last)
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i)
  return 1 + between.filter((at) => !isWithin(at)).length
}

/** "Norway's envoy for Afghanistan": an office of that State; an ambassador holds a post. */
function charged(marks: readonly Mark[], words: readonly string[], grammar: Grammar): Office | null {
  const { envoy, owner } = chargedWith(marks, words, grammar) ?? {}
  const isPosted = marks.some((rank) => isCue(rank, 'ambassador', 'charge') && rank.first === envoy?.first)
  return envoy && owner && !isPosted
    ? { words: 'special envoy', first: envoy.first, side: owner, name: null, charged: true }
    : null
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

/** The State or side that a mark names. */
const ownerIn = (mark: Mark): string | undefined =>
  mark.is === 'cue'
    ? SIDES[mark.cue]
    : mark.is === 'state' && !(mark.code === 'AF' && mark.city)
      ? mark.code
      : undefined

/** Whose office it is: the nearest State or side before it, or else after it. */
function sideOf(first: number, last: number, marks: readonly Mark[]): string | null {
  const owners = marks.flatMap((mark) => {
    const side = ownerIn(mark)
    return side ? [{ side, before: first - mark.last, after: mark.first - last }] : []
  })
  const before = owners
    .filter((one) => one.before > 0 && one.before <= REACH)
    .sort((a, b) => a.before - b.before)
  const after = owners.filter((one) => one.after > 0 && one.after <= REACH).sort((a, b) => a.after - b.after)
  const [owner] = [...before, ...after].sort((a, b) => Number(a.side === 'AF') - Number(b.side === 'AF'))
  return owner?.side === 'AF' ? IN_KABUL : (owner?.side ?? null)
}
/** "Afghanistan's foreign minister": whoever holds the office there since August 2021. */
const IN_KABUL = 'taliban'
const SIDES: Readonly<Record<string, string>> = { taliban: 'taliban', republic: 'republic' }

/** Whether an office is in the service of a State other than Afghanistan. */
export const servesState = ({ side }: Office): boolean => side !== null && !(side in SIDES)

/** The people on file who hold the office named, or the one of that name; none where neither a State nor a name is given. */
export function holdersOf(office: Office | null, { holders }: Pick<Reader, 'holders'>): readonly string[] {
  if (!office || (!office.side && !office.name)) return []
  const held = holders(office.words, office.name ? null : office.side)
  return office.name ? held.filter((person) => person.split('-').includes(office.name ?? '')) : held
}
