import { Locale, type LocalizationMap } from 'discord.js'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { SayKey } from '../../src/knowledge/says.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { LIMITS } from './limits.ts'
import { label } from './markdown.ts'
import words from './words.json' with { type: 'json' }

/** The names and descriptions of commands and options, by language: words.json. */
export type Worded = keyof (typeof words)['en']
type Language = keyof typeof words

/** Discord's locales among our languages. It has no Arabic, Persian or Pashto: those are understood as text. */
const LOCALES: Readonly<Partial<Record<Locale, Language>>> = {
  [Locale.French]: 'fr',
  [Locale.Russian]: 'ru',
  [Locale.SpanishES]: 'es',
  [Locale.SpanishLATAM]: 'es',
  [Locale.German]: 'de',
  [Locale.Turkish]: 'tr',
  [Locale.ChineseCN]: 'zh',
  [Locale.ChineseTW]: 'zh-TW',
  [Locale.Ukrainian]: 'uk',
}

/** Commands have names in traditional characters, and texts in them are read; what the bot says is on file in simplified ones alone. */
const isSpoken = (language: Language): boolean => language !== 'zh-TW'

/** The language that is spoken to somebody with a locale. */
export function languageOf(locale: string | undefined): string {
  const language = LOCALES[locale as Locale] ?? 'en'
  return isSpoken(language) ? language : 'en'
}

type Entry = Readonly<{ name: string; description: string }>
const entry = (language: Language, key: Worded): Entry => ({ description: '', ...words[language][key] })

/** The name of a command or an option, in every locale. */
export const named = (key: Worded) => ({
  name: entry('en', key).name,
  name_localizations: inAll((language) => entry(language, key).name),
})

/** Its name and description, in every locale. */
export const worded = (key: Worded) => ({
  ...named(key),
  description: entry('en', key).description,
  description_localizations: inAll((language) => entry(language, key).description),
})

/** What the bot says in every locale that it speaks, as a description. */
export function described(key: SayKey, knowledge: Knowledge): Described {
  const { english, others } = sayInEachLocale(key, knowledge)
  return { description: english, description_localizations: others }
}
export type Described = Readonly<{ description: string; description_localizations: LocalizationMap }>

/** What the bot says in every locale that it speaks, as long as the name of a choice and a description may be. */
export function sayInEachLocale(
  key: SayKey,
  knowledge: Knowledge,
): { english: string; others: LocalizationMap } {
  const say = (language: string) =>
    label(wordsIn(knowledge, language).say(key, { date: '…' }), LIMITS.choiceName)
  return { english: say('en'), others: inAll(say, isSpoken) }
}

const inAll = (said: (language: Language) => string, wanted = (_: Language) => true): LocalizationMap =>
  Object.fromEntries(
    Object.entries(LOCALES).flatMap(([locale, language]) =>
      wanted(language) ? [[locale, said(language)]] : [],
    ),
  )
