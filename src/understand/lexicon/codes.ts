import type { Token } from '../../tokens.ts'
import type { Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'
import type { Text } from '../text.ts'

/** The State of an ISO 3166-1 alpha-3 code. */
function longCode(word: string, { names }: Reader['lexicon']): string | undefined {
  const sense = names.senses.get(word)?.find((found) => found.is === 'state')
  return sense?.is === 'state' && sense.by === 'foreign' ? sense.code : undefined
}

/**
 * Bare ISO codes count where the whole text is one, or where several stand in capitals; a small word in capitals
 * ("Iran AND Iraq") only where it is the whole text, or of two letters beside a code that is no small word.
 */
export function codesOf(
  tokens: readonly Token[],
  { clean }: Text,
  { names, lexicon }: Reader,
  language: string,
  marks: readonly Mark[],
): Mark[] {
  const small = lexicon.plain.get(language) ?? new Set()
  const codes = tokens.flatMap((token, i) => {
    const raw = clean.slice(token.start, token.end)
    const taken = marks.some((mark) => mark.first <= i && mark.last >= i)
    const code =
      /^[A-Z]{2}$/.test(raw) && Object.hasOwn(names.states, raw)
        ? raw
        : /^[A-Z]{3}$/.test(raw)
          ? longCode(token.word, lexicon)
          : undefined
    return code && !taken ? [{ code, i, key: token.word, long: raw.length === 3 }] : []
  })
  const isWord = ({ key }: { key: string }) => small.has(key)
  const shouting = clean === clean.toUpperCase() && tokens.length > 2
  const alone = codes.length === 1 && tokens.length === 1
  if (shouting && !alone) return []
  const several = codes.length > 1 && !codes.every(isWord)
  const meant = codes.filter((code) => alone || (code.long ? !isWord(code) : several))
  return meant.map(({ code, i, key }) => ({
    is: 'state',
    code,
    by: 'name',
    city: null,
    first: i,
    last: i,
    key,
  }))
}
