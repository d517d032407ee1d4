import type { Token } from '../../tokens.ts'
import type { Near } from './near.ts'

/** A word that stands for another: what was written, and what it is taken for. */
export type Repair = Readonly<{
  first: number
  last: number
  from: string
  to: readonly string[]
  sure: boolean
}>

/** A word halfway between several names: the bot asks. */
export type Halfway = Readonly<{ from: string; keys: readonly string[] }>

export type Repaired = Readonly<{
  tokens: readonly Token[]
  repairs: readonly Repair[]
  halfway: readonly Halfway[]
}>

/** No more unknown words of one text are looked up: the rest is noise, and each look costs milliseconds. */
const MOST_LOOKED_UP = 8

const LONGEST_WORD = 40

/** Puts the words meant in the place of words that are misspelt, glued together or torn apart. */
export function repaired(tokens: readonly Token[], near: Near): Repaired {
  const joined = joinTorn(tokens, near)
  const repairs = [...joined.repairs]
  const halfway: Halfway[] = []
  const out: Token[] = []
  let looked = 0
  const words = joined.tokens.map(({ word }) => word)
  const named = near.named(joined.tokens)
  for (const [at, token] of joined.tokens.entries()) {
    if (
      named.has(at) ||
      near.knows(token.word) ||
      looked >= MOST_LOOKED_UP ||
      token.word.length > LONGEST_WORD
    ) {
      out.push(token)
      continue
    }
    looked++
    const found = meantAt(words, at, near)
    if (found.kind === 'none') out.push(token)
    if (found.kind === 'halfway') {
      halfway.push({ from: found.from ?? token.word, keys: found.keys })
      out.push(token)
    }
    if (found.kind === 'word') {
      repairs.push({
        first: out.length,
        last: out.length,
        from: token.word,
        to: found.words,
        sure: found.sure,
      })
      for (const word of found.words) out.push({ ...token, word })
    }
  }
  return { tokens: out, repairs, halfway }
}

/** What an unknown word means: first as part of a name of several words, as they stand or mended, then by itself. */
function meantAt(words: readonly string[], at: number, near: Near) {
  const asWritten = near.within(words, at)
  const within = asWritten.kind === 'none' ? near.within(besideMended(words, at, near), at) : asWritten
  if (within.kind === 'halfway') return within
  if (within.kind === 'word') return { kind: 'word', words: [within.word], sure: true } as const
  const meant = near.meant(words[at] ?? '')
  return meant.kind === 'halfway' ? { ...meant, from: null } : meant
}

/** The words of a text with the unknown ones beside a word put right: "Manija Bakhtary" is a name both of whose words are misspelt. */
const besideMended = (words: readonly string[], at: number, near: Near): readonly string[] =>
  words.map((word, i) => {
    if (Math.abs(i - at) !== 1 || near.knows(word) || word.length > LONGEST_WORD) return word
    const meant = near.meant(word)
    return meant.kind === 'word' && meant.words.length === 1 ? (meant.words[0] ?? word) : word
  })

/** Joins names that were torn apart ("Kazakh stan") and words written letter by letter ("h a s"). */
function joinTorn(tokens: readonly Token[], near: Near): { tokens: readonly Token[]; repairs: Repair[] } {
  const out: Token[] = []
  const repairs: Repair[] = []
  for (let i = 0; i < tokens.length; ) {
    const torn = lettersAt(tokens, i) ?? digitAt(tokens, i, near) ?? namesAt(tokens, i, near)
    const token = tokens[i]
    if (!token) break
    if (!torn) {
      out.push(token)
      i++
      continue
    }
    const end = tokens[i + torn.count - 1]?.end ?? token.end
    repairs.push({
      first: out.length,
      last: out.length + torn.words.length - 1,
      from: tokens
        .slice(i, i + torn.count)
        .map(({ word }) => word)
        .join(' '),
      to: torn.words,
      sure: true,
    })
    for (const word of torn.words) out.push({ word, start: token.start, end })
    i += torn.count
  }
  return { tokens: out, repairs }
}

type Torn = { count: number; words: readonly string[] }

function lettersAt(tokens: readonly Token[], i: number): Torn | null {
  let count = 0
  while (/^[a-z]$/.test(tokens[i + count]?.word ?? '') && count < 60) count++
  return count >= 3
    ? {
        count,
        words: [
          tokens
            .slice(i, i + count)
            .map(({ word }) => word)
            .join(''),
        ],
      }
    : null
}

/** Whether a digit stands right before a word, as in "1ran" and "9april". */
export const beginsWithDigit = (tokens: readonly Token[], i: number): boolean => {
  const [digit, rest] = [tokens[i], tokens[i + 1]]
  return /^\d$/.test(digit?.word ?? '') && rest?.start === digit?.end && /^[a-z]{3,}$/.test(rest?.word ?? '')
}

/** "1ran": the name of a State that begins with a digit. */
function digitAt(tokens: readonly Token[], i: number, near: Near): Torn | null {
  const word = beginsWithDigit(tokens, i) ? near.digited(`${tokens[i]?.word}${tokens[i + 1]?.word}`) : null
  return word ? { count: 2, words: [word] } : null
}

function namesAt(tokens: readonly Token[], i: number, near: Near): Torn | null {
  for (let count = 4; count >= 2; count--) {
    const window = tokens.slice(i, i + count)
    if (
      window.length < count ||
      window.every(({ word }) => near.knows(word)) ||
      window.some(({ word }) => !/^[a-z]+$/.test(word))
    )
      continue
    const letters = window.map(({ word }) => word).join('')
    const words = letters.length >= 6 && letters.length < 30 ? near.glued(letters) : null
    if (words) return { count, words }
    if (count === 2 && letters.length >= 6 && isHyphenated(window, near) && near.knows(letters))
      return { count, words: [letters] }
  }
  return null
}

/** "Em- bassy": two halves of one word, as a line of print breaks it; neither is a word by itself. */
const isHyphenated = ([first, second]: readonly Token[], near: Near): boolean =>
  first !== undefined &&
  second !== undefined &&
  second.start - first.end === HYPHEN_AND_SPACE &&
  !near.knows(first.word) &&
  !near.knows(second.word)
const HYPHEN_AND_SPACE = 2
