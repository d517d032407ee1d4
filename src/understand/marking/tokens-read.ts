import type { Token } from '../../tokens.ts'
import { longestFirst, phraseAt } from '../lexicon/phrases.ts'
import { withoutPrefixes } from '../lexicon/prefixes.ts'
import { withoutSuffixes } from '../lexicon/suffixes.ts'
import { isBetween } from '../near/between-states.ts'
import { beginsWithDigit, type Repaired, repaired } from '../near/repaired.ts'
import type { Reader } from '../reader.ts'

/** The tokens of a text, those cut that a language writes together. */
export function parted(
  tokens: readonly Token[],
  code: string,
  { languages, lexicon }: Reader,
): readonly Token[] {
  const language = languages.get(code)
  const cues = lexicon.cues.get(code)
  if (!language || !cues) return tokens
  const small = lexicon.plain.get(code) ?? new Set()
  if (language.suffixes.length)
    return withoutSuffixes(tokens, language.suffixes, {
      names: lexicon.names,
      phrases: [cues, language.dates],
      small,
    })
  if (!language.prefixes.length) return tokens
  return withoutPrefixes(tokens, language.prefixes, { phrases: [lexicon.names, cues, language.dates], small })
}

/** Puts misspellings of English right; a text all of whose words are known never gets that far. */
export function mended(tokens: readonly Token[], reader: Reader): Repaired {
  const { names, everyday, cues } = reader.lexicon
  const plain = reader.lexicon.plain.get('en') ?? new Set()
  const dates = reader.languages.get('en')?.dates
  const phrases = cues.get('en')
  const covered = new Set<number>()
  for (const { first, last, key, senses } of longestFirst(tokens, names))
    if (!senses.every((sense) => isBetween(sense, key))) for (let i = first; i <= last; i++) covered.add(i)
  const strange = tokens.some(
    ({ word }, i) =>
      beginsWithDigit(tokens, i) ||
      (!covered.has(i) &&
        !plain.has(word) &&
        !everyday.has(word) &&
        !/^\d+$/.test(word) &&
        !(phrases && phraseAt(tokens, i, phrases)) &&
        !(dates && phraseAt(tokens, i, dates))),
  )
  return strange ? repaired(tokens, reader.near()) : { tokens, repairs: [], halfway: [] }
}
