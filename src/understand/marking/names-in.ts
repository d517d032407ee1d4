import type { Token } from '../../tokens.ts'
import { codesOf } from '../lexicon/codes.ts'
import { type Found, longestFirst, phraseAt } from '../lexicon/phrases.ts'
import type { Sense } from '../lexicon.ts'
import type { Mark } from '../marks.ts'
import { isBetween } from '../near/between-states.ts'
import type { Reader } from '../reader.ts'
import type { Text } from '../text.ts'
import { isColleague, isHalfWord, isMarkedName, isOrdinary, isSmall } from './name-or-word.ts'
import { withoutStrangers } from './without-strangers.ts'

/** A text in its tokens, the language it is read in, and what it is read with. */
export type Read = Readonly<{ text: Text; tokens: readonly Token[]; language: string; reader: Reader }>

/** What a text names: States, groups, people, outlets, names that several share, and everyday phrases that look like one. */
export function namesIn(read: Read): readonly Mark[] {
  const { text, tokens, language, reader } = read
  const found = longestFirst(tokens, reader.lexicon.names).flatMap((name) => marksOf(name, read))
  return withoutStrangers([...found, ...codesOf(tokens, text, reader, language, found)], read)
}

/** What one name means where it stands, by the first of its senses that fits. */
function marksOf({ first, last, key, senses }: Found<Sense>, read: Read): Mark[] {
  const at = { first, last, key }
  const outlets = senses.flatMap((sense) =>
    sense.is === 'publisher' ? [{ is: 'publisher' as const, name: sense.name, ...at }] : [],
  )
  if (senses.some(({ is }) => is === 'everyday') || isColleague(read.tokens, first, last))
    return [{ is: 'everyday', ...at }, ...outlets]
  const shared = senses.find((sense) => sense.is === 'shared')
  if (shared) return [{ is: 'shared', index: shared.index, ...at }]
  const state = stateIn(senses, at, read)
  if (state) {
    const by = state.by === 'foreign' ? 'name' : state.by
    return [{ is: 'state', code: state.code, by, city: state.city ?? null, ...at }]
  }
  const isPlain = read.reader.lexicon.plain.get(read.language)?.has(at.key)
  const people = senses.flatMap((sense) =>
    sense.is === 'person' && (sense.whole || !isPlain) ? [sense] : [],
  )
  if (people.length) return [personOf(people, at)]
  const isWord = isSmall(read.tokens, first, last, read.text, smallIn(read))
  const groups = senses.flatMap((sense) =>
    sense.is === 'group' && !isWord ? [{ is: 'group' as const, id: sense.id, ...at }] : [],
  )
  return [...groups, ...outlets]
}

type Place = Pick<Mark, 'first' | 'last' | 'key'>

/** The State that a name stands for, unless it is an ordinary word where it stands. */
function stateIn(
  senses: readonly Sense[],
  { first, last, key }: Place,
  { text, tokens, language, reader }: Read,
) {
  const { lexicon } = reader
  const alone = first === 0 && last === tokens.length - 1
  const state = senses.find(
    (sense) =>
      sense.is === 'state' &&
      (sense.by !== 'foreign' ||
        alone ||
        (language !== 'en' && isBetween(sense, key)) ||
        isMarkedName(tokens[first], text, language)),
  )
  const spoken = lexicon.cues.get(language)
  const isWord = (word: string) =>
    lexicon.everyday.has(word) ||
    lexicon.names.senses.has(word) ||
    (spoken !== undefined && phraseAt([{ word, start: 0, end: 0 }], 0, spoken) !== null)
  const small = smallIn({ language, reader })
  return state?.is === 'state' &&
    !isOrdinary(tokens, first, last, text, lexicon.everyday) &&
    !isHalfWord(tokens, last, text, isWord) &&
    !isSmall(tokens, first, last, text, small)
    ? state
    : null
}

/** The small words among which a name may be one: English has its own rules for those. */
const smallIn = ({ language, reader }: Pick<Read, 'language' | 'reader'>) =>
  language === 'en' ? undefined : reader.lexicon.plain.get(language)

/** Who is meant by a name: those whose whole name it is, before those of whose it is a part. */
function personOf(people: readonly Extract<Sense, { is: 'person' }>[], at: Place): Mark {
  const whole = people.some((person) => person.whole)
  const ids = people.filter((person) => !whole || person.whole).map(({ id }) => id)
  return { is: 'person', ids, whole, ...at }
}
