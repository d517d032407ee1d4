import type { LanguageRecord } from '../../knowledge/language.ts'
import { keyOf } from '../../tokens.ts'
import { type PhraseData, type Phrases, phraseAt, phraseDataOf } from '../lexicon/phrases.ts'
import type { Text } from '../text.ts'

/** What a word means in a date. `value` counts months, weekdays (Monday 1), days of a month and numbers from 1; units are named, and 1 marks the singular, which a file lists first. */
export type DateWord = Readonly<{ is: DateKind; value: number; name: string }>
export type DateKind =
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'number'
  | 'day'
  | 'since'
  | 'after'
  | 'before'
  | 'between'
  | 'and'
  | 'at'
  | 'part'
  | 'last'
  | 'this'
  | 'next'
  | 'ago'
  | 'lasting'
  | 'solar'
  | 'lunar'
  | 'hijri'
  | 'since-after'
  | 'before-after'
  | 'at-after'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'ordinal'
  | 'year-ending'
  | 'christmas'
  | 'new-year'
  | 'new-years-eve'
  | 'nawruz'
  | 'last-year'
  | 'this-year'
  | 'takeover'
  | 'events'

/** One element of a text as the date grammar sees it: digits, or a word with its date meanings, or neither. */
export type Item = Readonly<{
  digits: string | null
  words: readonly DateWord[]
  first: number
  last: number
  before: string
}>

/** The date words of a language under their keys. */
export function dateWordsOf({ dates }: LanguageRecord): PhraseData<DateWord> {
  const entries = new Map<string, DateWord[]>()
  const add = (phrase: string, word: DateWord) => {
    const key = keyOf(phrase)
    if (key) entries.set(key, [...(entries.get(key) ?? []), word])
  }
  const lists = {
    month: dates.months,
    solar: dates.solar ?? [],
    weekday: dates.weekdays,
    number: dates.numbers,
    day: dates.days ?? [],
  }
  for (const [is, list] of Object.entries(lists) as [DateKind, string[][]][])
    for (const [index, words] of list.entries())
      for (const word of words) add(word, { is, value: is === 'number' ? index : index + 1, name: word })
  for (const [month, words] of Object.entries(dates.lunar ?? {}))
    for (const word of words) add(word, { is: 'lunar', value: Number(month), name: word })
  const named = { season: dates.seasons, unit: dates.units, part: dates.part }
  for (const [is, groups] of Object.entries(named) as [DateKind, Record<string, string[]>][])
    for (const [name, words] of Object.entries(groups))
      for (const [index, word] of words.entries()) add(word, { is, value: index === 0 ? 1 : 0, name })
  const plain = [
    'since',
    'after',
    'before',
    'between',
    'and',
    'at',
    'last',
    'this',
    'next',
    'ago',
    'lasting',
    'today',
    'yesterday',
    'tomorrow',
    'ordinal',
    'year-ending',
    'hijri',
    'christmas',
    'new-year',
    'new-years-eve',
    'nawruz',
    'last-year',
    'this-year',
    'takeover',
    'events',
    'since-after',
    'before-after',
    'at-after',
  ] as const
  for (const is of plain) for (const word of dates[is] ?? []) add(word, { is, value: 0, name: word })
  return phraseDataOf(entries)
}

/** "The Taliban took over the Afghan embassy": a mission, and no power. */
const OF_A_HOUSE = /^ (?:the |an? |its |their )?(?:[\w'’-]+ ){0,2}(?:embass|consul|mission|building|post\b)/i

/** Cuts a text into the items of the date grammar. */
export function itemsOf({ clean, tokens }: Text, words: Phrases<DateWord>): Item[] {
  const items: Item[] = []
  let end = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    const phrase = phraseAt(tokens, i, words)
    const last = phrase?.last ?? i
    const digits = /^\d+$/.test(token.word) ? token.word : null
    const before = clean.slice(end, token.start)
    end = tokens[last]?.end ?? token.end
    const senses = phrase?.senses.filter(({ is }) => is !== 'takeover' || !OF_A_HOUSE.test(clean.slice(end)))
    items.push({ digits, words: senses ?? [], first: i, last, before })
    i = last + 1
  }
  return items
}

/** The meaning of an item as one kind of date word, if it has it. */
export function as(item: Item | undefined, is: DateKind): DateWord | undefined {
  for (const word of item?.words ?? []) if (word.is === is) return word
  return undefined
}
