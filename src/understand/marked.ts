import type { Cue } from '../knowledge/language.ts'
import { codesOf } from './codes.ts'
import { languageOf } from './language-of.ts'
import type { Sense } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { isMentioned, type Mention, mentionedIn } from './mentioned.ts'
import { isColleague, isHalfWord, isMarkedName, isOrdinary, isSmall } from './name-or-word.ts'
import { isBetween } from './near/between-states.ts'
import { type Halfway, type Repair, repaired } from './near/repaired.ts'
import { longestFirst, overlapping, phraseAt } from './phrases.ts'
import { withoutPrefixes } from './prefixes.ts'
import type { Reader } from './reader.ts'
import { settled } from './settled.ts'
import { withoutSuffixes } from './suffixes.ts'
import type { Text, Token } from './text.ts'

/** A text with everything in it that has a meaning marked, after misspellings were put right. */
export type Marked = Readonly<{
  text: Text
  language: string
  tokens: readonly Token[]
  words: readonly string[]
  marks: readonly Mark[]
  repairs: readonly Repair[]
  halfway: readonly Halfway[]
  /** Words that are spoken about; nothing in them is marked. */
  mention: Mention | null
  /** Words that nothing explains: neither a name, a cue nor a small word. */
  unknown: readonly string[]
}>

/** How a text is read. */
export type Manner = Readonly<{
  /** Whether misspellings are put right first: in questions, not in prose that somebody else edited. */
  mends?: boolean
  /** The language of the conversation so far: it decides where a few words leave open which it is. */
  spoken?: string | undefined
  /** The States of the conversation so far: they decide between those that share a name. */
  inView?: readonly string[] | undefined
}>

/** Marks a text. */
export function marked(
  text: Text,
  reader: Reader,
  { mends = true, spoken, inView = [] }: Manner = {},
): Marked {
  const language = languageOf(text.tokens, reader, spoken)
  const { tokens, repairs, halfway } =
    mends && language === 'en' && !text.quoted.length
      ? mend(text.tokens, language, reader)
      : { tokens: parted(text.tokens, language, reader), repairs: [], halfway: [] }
  const words = tokens.map(({ word }) => word)
  const all = settled(marksOf(tokens, text, language, reader), reader, inView)
  const mention = mentionedIn({ text, language, tokens, words, marks: all }, reader)
  const marks = all.filter((mark) => !isMentioned(mention, mark))
  const covered = new Set(marks.flatMap(({ first, last }) => range(first, last)))
  const dates = reader.languages.get(language)?.dates
  const unknown = words.filter(
    (word, i) =>
      !covered.has(i) &&
      !(mention && i >= mention.first && i <= mention.last) &&
      !(dates && phraseAt(tokens, i, dates)) &&
      !reader.lexicon.plain.get(language)?.has(word) &&
      !/^\d+$/.test(word) &&
      word.length > 2,
  )
  return { text, language, tokens, words, marks, repairs, halfway, mention, unknown }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** The tokens of a text, those cut that a language writes together. */
function parted(tokens: readonly Token[], code: string, { languages, lexicon }: Reader): readonly Token[] {
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

/** Puts misspellings right; a text all of whose words are known never gets that far. */
function mend(tokens: readonly Token[], language: string, reader: Reader) {
  const { names, everyday, cues } = reader.lexicon
  const plain = reader.lexicon.plain.get(language) ?? new Set()
  const dates = reader.languages.get(language)?.dates
  const phrases = cues.get(language)
  const covered = new Set<number>()
  for (const { first, last, key, senses } of longestFirst(tokens, names))
    if (!senses.every((sense) => isBetween(sense, key))) for (const i of range(first, last)) covered.add(i)
  const strange = tokens.some(
    ({ word }, i) =>
      !covered.has(i) &&
      !plain.has(word) &&
      !everyday.has(word) &&
      !/^\d+$/.test(word) &&
      !(phrases && phraseAt(tokens, i, phrases)) &&
      !(dates && phraseAt(tokens, i, dates)),
  )
  return strange ? repaired(tokens, reader.near()) : { tokens, repairs: [], halfway: [] }
}

function marksOf(tokens: readonly Token[], text: Text, language: string, reader: Reader): Mark[] {
  const marks: Mark[] = []
  const { lexicon } = reader
  const spoken = lexicon.cues.get(language)
  const isWord = (word: string) =>
    lexicon.everyday.has(word) ||
    lexicon.names.senses.has(word) ||
    (spoken !== undefined && phraseAt([{ word, start: 0, end: 0 }], 0, spoken) !== null)
  for (const { first, last, key, senses } of longestFirst(tokens, lexicon.names)) {
    const alone = first === 0 && last === tokens.length - 1
    const at = { first, last, key }
    const shared = senses.find((sense) => sense.is === 'shared')
    const people = senses.filter((sense) => sense.is === 'person')
    const state = senses.find(
      (sense) =>
        sense.is === 'state' &&
        (sense.by !== 'foreign' || alone || isMarkedName(tokens[first], text, language)),
    )
    if (senses.some((sense) => sense.is === 'everyday') || isColleague(tokens, first, last))
      marks.push({ is: 'everyday', ...at }, ...publishersIn(senses, at))
    else if (shared?.is === 'shared') marks.push({ is: 'shared', index: shared.index, ...at })
    else if (
      state?.is === 'state' &&
      !isOrdinary(tokens, first, last, text, reader.lexicon.everyday) &&
      !isHalfWord(tokens, last, text, isWord) &&
      !isSmall(tokens, first, last, text, language === 'en' ? undefined : reader.lexicon.plain.get(language))
    ) {
      const by = state.by === 'foreign' ? 'name' : state.by
      marks.push({ is: 'state', code: state.code, by, city: state.city ?? null, ...at })
    } else if (people.length) {
      const whole = people.some((person) => person.whole)
      marks.push({
        is: 'person',
        ids: people.filter((person) => !whole || person.whole).map(({ id }) => id),
        whole,
        ...at,
      })
    } else {
      for (const sense of senses) if (sense.is === 'group') marks.push({ is: 'group', id: sense.id, ...at })
      marks.push(...publishersIn(senses, at))
    }
  }
  marks.push(...codesOf(tokens, text, reader, language, marks))
  dropStrangers(marks, tokens, text, language, reader)
  const cues = reader.lexicon.cues.get(language)
  if (cues)
    for (const { first, last, key, senses } of overlapping(tokens, cues, isOpaque)) {
      const inside = marks.some(
        (mark) =>
          mark.is !== 'cue' &&
          mark.first <= first &&
          mark.last >= last &&
          !(mark.first === first && mark.last === last),
      )
      const hidden = marks.some(
        (mark) =>
          mark.is === 'everyday' &&
          mark.first <= first &&
          mark.last >= last &&
          (mark.first < first || mark.last > last),
      )
      if (!inside)
        for (const cue of senses)
          if (!hidden || cue === 'other-subject') marks.push({ is: 'cue', cue, first, last, key })
    }
  return marks.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The outlets that a name stands for; one with a city in its name is an everyday phrase as well. */
const publishersIn = (senses: readonly Sense[], at: Pick<Mark, 'first' | 'last' | 'key'>): Mark[] =>
  senses.flatMap((sense) =>
    sense.is === 'publisher' ? [{ is: 'publisher' as const, name: sense.name, ...at }] : [],
  )

/** Phrases whose words mean something else than by themselves; of others ("the first to recognise") the words count as well. */
const TRANSPARENT = new Set<Cue>([
  'un-seat',
  'several',
  'order',
  'compare',
  'contrast',
  'predict',
  'timeline',
  'new',
  'list',
  'when',
  'since-when',
  'happened',
  'shift',
  'which',
  'open',
  'ambassador',
  'spokesperson',
  'add',
  'drop',
  'overview',
  'yes-no',
  'addition',
  'now',
  'what',
  'who-is',
  'why',
  'left-open',
  'one-article',
  'former-of',
  'latter-of',
  'both-of',
  'ordinal-of',
  'narrow',
  'undone',
  'nobody',
  'except',
  'upgraded',
])
const isOpaque = (cues: readonly Cue[]): boolean => {
  const own = cues.filter((cue) => cue !== 'taliban' && cue !== 'republic')
  return !own.length || own.some((cue) => !TRANSPARENT.has(cue))
}

/** A part of a name beside an unknown capitalised word names somebody else ("Khawaja Asif", "Zahir Shah"). */
function dropStrangers(
  marks: Mark[],
  tokens: readonly Token[],
  { clean }: Text,
  language: string,
  { lexicon }: Reader,
): void {
  const cues = lexicon.cues.get(language)
  const spoken = (word: string, i: number) =>
    lexicon.plain.get(language)?.has(word) || (language !== 'en' && cues && phraseAt(tokens, i, cues))
  const known = (i: number) =>
    marks.some((mark) => mark.first <= i && mark.last >= i) ||
    lexicon.everyday.has(tokens[i]?.word ?? '') ||
    spoken(tokens[i]?.word ?? '', i)
  const stranger = (i: number) => {
    const token = tokens[i]
    return token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(clean.slice(token.start, token.end)) && !known(i)
  }
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (mark?.is === 'person' && !mark.whole && (stranger(mark.first - 1) || stranger(mark.last + 1)))
      marks.splice(i, 1)
  }
}
