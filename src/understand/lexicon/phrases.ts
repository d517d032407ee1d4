import type { Token } from '../../tokens.ts'

/** A phrase found in a text: the tokens from `first` to `last`, both included, and what stands under its key. */
export type Found<S> = Readonly<{ first: number; last: number; key: string; senses: readonly S[] }>

/**
 * Phrases under their folded keys, the longest that begins with each word, the words that stand before a gap ("no longer
 * recognises … papers"), and what the longest stem of a word stands for (`recogni*`).
 */
export type Phrases<S> = Readonly<{
  senses: Lookup<readonly S[]>
  longest: Pick<Lookup<number>, 'get'>
  heads: Pick<Lookup<unknown>, 'has'>
  stem: (word: string) => readonly S[] | undefined
  /** The stems themselves. */
  stems: () => readonly string[]
}>

/** As much of a map as reading needs, so that the built program can open one piece by piece. */
type Lookup<V> = Readonly<{
  get: (key: string) => V | undefined
  has: (key: string) => boolean
  keys: () => Iterable<string>
  [Symbol.iterator]: () => Iterator<[string, V]>
}>

const SHORTEST_STEM = 3

/** The same as plain data, for the build: to open it costs nothing. */
export type PhraseData<S> = Readonly<{
  senses: Readonly<Record<string, readonly S[]>>
  longest: Readonly<Record<string, number>>
  heads: Readonly<Record<string, true>>
  stems: Readonly<Record<string, readonly S[]>>
}>

/** Indexes phrases by key; a key that ends in `*` is a stem of its last word, which must be its only one. */
export function phraseDataOf<S>(entries: Iterable<readonly [string, readonly S[]]>): PhraseData<S> {
  const { senses, longest, heads, stems } = indexed(entries)
  return {
    senses: Object.fromEntries(senses),
    longest: Object.fromEntries(longest),
    heads: Object.fromEntries([...heads].map((head) => [head, true])),
    stems: Object.fromEntries(stems),
  }
}

/** Phrases over plain data. */
export function phrasesIn<S>({ senses, longest, heads, stems }: PhraseData<S>): Phrases<S> {
  return {
    senses: lookup(senses),
    longest: lookup(longest),
    heads: lookup(heads),
    stem: stemIn(Object.entries(stems)),
    stems: () => Object.keys(stems),
  }
}

function lookup<V>(values: Readonly<Record<string, V>>): Lookup<V> {
  const has = (key: string) => Object.hasOwn(values, key)
  return {
    get: (key) => (has(key) ? values[key] : undefined),
    has,
    keys: () => Object.keys(values),
    [Symbol.iterator]: () => Object.entries(values)[Symbol.iterator](),
  }
}

/** Phrases over entries, which may be many: their order is kept. */
export function phrasesOf<S>(entries: Iterable<readonly [string, readonly S[]]>): Phrases<S> {
  const { senses, longest, heads, stems } = indexed(entries)
  return { senses, longest, heads, stem: stemIn(stems), stems: () => [...stems.keys()] }
}

function indexed<S>(entries: Iterable<readonly [string, readonly S[]]>) {
  const senses = new Map<string, readonly S[]>()
  const stems = new Map<string, readonly S[]>()
  const longest = new Map<string, number>()
  const heads = new Set<string>()
  for (const [key, found] of entries) {
    if (key.endsWith('*')) {
      stems.set(key.slice(0, -1), found)
      continue
    }
    senses.set(key, found)
    const space = key.indexOf(' ')
    const head = space < 0 ? key : key.slice(0, space)
    const words = space < 0 ? 1 : key.split(' ').length
    if ((longest.get(head) ?? 0) < words) longest.set(head, words)
    const gap = key.indexOf(` ${GAP} `)
    if (gap > 0) heads.add(key.slice(0, gap))
  }
  return { senses, longest, heads, stems }
}

/** The longest phrase that begins at a token, if any; a single word may also match a stem. */
export function phraseAt<S>(
  tokens: readonly Token[],
  first: number,
  { senses, longest, stem: stemOf }: Phrases<S>,
): Found<S> | null {
  const head = tokens[first]?.word ?? ''
  const most = Math.min(longest.get(head) ?? 0, tokens.length - first)
  const keys = [head]
  for (let i = 1; i < most; i++) keys.push(`${keys[i - 1]} ${tokens[first + i]?.word}`)
  for (let i = most - 1; i >= 0; i--) {
    const key = keys[i] ?? ''
    const found = senses.get(key)
    const more = found && i === 0 ? stemOf(head) : undefined
    if (found) return { first, last: first + i, key, senses: more ? [...found, ...more] : found }
  }
  const stem = stemOf(head)
  return stem ? { first, last: first, key: head, senses: stem } : null
}

/** Stems by their first letters, so that a word is held against few of them; the longest first. */
function stemIn<S>(stems: Iterable<readonly [string, readonly S[]]>): Phrases<S>['stem'] {
  const byHead = new Map<string, (readonly [string, readonly S[]])[]>()
  for (const entry of [...stems].sort(([a], [b]) => b.length - a.length)) {
    const head = entry[0].slice(0, SHORTEST_STEM)
    byHead.set(head, [...(byHead.get(head) ?? []), entry])
  }
  return (word) => byHead.get(word.slice(0, SHORTEST_STEM))?.find(([stem]) => word.startsWith(stem))?.[1]
}

/** What stands in a key for words left open between those before it and those behind: "turned … away". */
export const GAP = '…'
const WIDEST_GAP = 5
const LONGEST_HEAD = 4
const LONGEST_TAIL = 3

/** A phrase with other words in its gap that begins at a token: "turned the envoys away", "did he take over from". */
function splitAt<S>(tokens: readonly Token[], first: number, phrases: Phrases<S>): Found<S> | null {
  const most = Math.min(phrases.longest.get(tokens[first]?.word ?? '') ?? 0, LONGEST_HEAD)
  let head = ''
  for (let words = 1; words <= most; words++) {
    head = words > 1 ? `${head} ${tokens[first + words - 1]?.word}` : (tokens[first]?.word ?? '')
    const found = phrases.heads.has(head) ? tailOf(head, tokens, [first, first + words], phrases) : null
    if (found) return found
  }
  return null
}

/** The nearest words behind a head that end a phrase with a gap. */
function tailOf<S>(
  head: string,
  tokens: readonly Token[],
  [first, behind]: readonly [number, number],
  { senses }: Phrases<S>,
): Found<S> | null {
  for (let from = behind; from <= behind + WIDEST_GAP; from++) {
    let key = `${head} ${GAP}`
    for (let last = from; last < Math.min(from + LONGEST_TAIL, tokens.length); last++) {
      key += ` ${tokens[last]?.word}`
      const found = senses.get(key)
      if (found) return { first, last, key, senses: found }
    }
  }
  return null
}

/** Phrases side by side: at each place the longest, and nothing inside it. */
export function longestFirst<S>(tokens: readonly Token[], phrases: Phrases<S>): Found<S>[] {
  const found: Found<S>[] = []
  for (let i = 0; i < tokens.length; ) {
    const phrase = phraseAt(tokens, i, phrases)
    if (phrase) found.push(phrase)
    i = phrase ? phrase.last + 1 : i + 1
  }
  return found
}

/** Phrases that may overlap: the longest from each place where it is whole, without those that lie inside a longer opaque one; and those that are split. */
export function overlapping<S>(
  tokens: readonly Token[],
  phrases: Phrases<S>,
  opaque: (senses: readonly S[]) => boolean,
  isWhole: (phrase: Found<S>) => boolean = () => true,
): Found<S>[] {
  const found: Found<S>[] = []
  let covered = -1
  for (let i = 0; i < tokens.length; i++) {
    const split = splitAt(tokens, i, phrases)
    if (split && isWhole(split)) found.push(split)
    const phrase = phraseAt(tokens, i, phrases)
    if (!phrase || phrase.last <= covered || !isWhole(phrase)) continue
    found.push(phrase)
    if (opaque(phrase.senses)) covered = phrase.last
    else if (phrase.last > i) {
      const alone = phraseAt(tokens.slice(0, i + 1), i, phrases)
      if (alone) found.push(alone)
    }
  }
  return found
}
