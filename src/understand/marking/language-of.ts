import { onceFor, onceForEach } from '../../once.ts'
import type { Token } from '../../tokens.ts'
import { longestFirst, type Phrases, phraseAt } from '../lexicon/phrases.ts'
import type { Meant } from '../near/nearest.ts'
import type { Reader } from '../reader.ts'

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Han', /\p{Script=Han}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Latin', /\p{Script=Latin}/u],
]

/** Letters, folded, that one language of a script writes and its neighbours do not: they tell where few words do. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /[ыэъ]/u,
  uk: /[іє]/u,
  fa: /[پچژگ]/u,
  ps: /[پچژگټډړږښځڅڼ]/u,
}

/** No more words are looked at to tell the language: the first ones do. */
const LOOKED_AT = 40
/** By how much another language must know more of the words than English, whose misspelt words few lists know; less where it is spoken, or English knows none. */
const SURE = 1.5
/** In more words than these no language is told by fewer than one known word in four: a file that is no text. */
const FEW = 12
const ONE_IN = 4
/** What a word too many is worth to the language that the conversation is in. */
const SPOKEN = 1

/**
 * The language of a text: by the script of most of its words, then by which language of that script knows most of
 * them. Where few words leave it open, it is the language spoken before; else the first language on file of that
 * script, and English for any other.
 */
export function languageOf(tokens: readonly Token[], reader: Reader, before = 'en'): string {
  const words = tokens.slice(0, LOOKED_AT)
  const script = words.every(isPlain) ? 'Latin' : scriptOf(spokenIn(words, reader))
  const spoken = writtenIn(reader.lexicon)(script)
  const [first] = spoken
  if (!first) return 'en'
  if (spoken.length === 1) return first.language
  if (script === 'Latin' && before === 'en' && isPlainEnglish(words, reader)) return 'en'
  const unnamed = besideNames(tokens, reader)
  const scores = spoken.map(({ language }) => ({
    language,
    score: knownIn(language, unnamed, reader) + (language === before && before !== 'en' ? SPOKEN : 0),
  }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), {
    language: script === 'Latin' ? 'en' : first.language,
    score: 0,
  })
  const english = scores.find(({ language }) => language === 'en')
  const sure = best.language === before || english?.score === 0 ? SURE / 3 : SURE
  if (english && english.score + sure > best.score) return 'en'
  if (script === 'Latin' && words.length > FEW && best.score * ONE_IN < words.length) return 'en'
  return script === 'Latin' && best.language !== before && isMisspelt(words, best.language, reader)
    ? 'en'
    : best.language
}

/** Letters of ASCII, which a look at the scripts would call Latin as well. */
const isPlain = ({ word }: Token): boolean => /^[a-z0-9]+$/.test(word)

const writtenIn = onceForEach(({ languages }: Reader['lexicon']) =>
  onceFor((script: string) => [...languages.values()].filter((language) => language.script === script)),
)

/** Whether half the words that English does not know are strange to a language too, and near to English ones: then they were misspelt. */
function isMisspelt(tokens: readonly Token[], language: string, { lexicon, near }: Reader): boolean {
  const named = coveredBy(tokens, lexicon.names)
  const strangeTo = (code: string) => {
    const cues = lexicon.cues.get(code)
    const meant = cues ? coveredBy(tokens, cues) : named
    const small = lexicon.plain.get(code)
    return tokens.filter(
      (token) =>
        !meant.has(token) && !named.has(token) && !small?.has(token.word) && !/^\d+$/.test(token.word),
    )
  }
  const others = strangeTo('en')
  const strange = strangeTo(language).filter((token) => others.includes(token))
  return (
    strange.length * 2 >= others.length && strange.some(({ word }) => isNearWord(near().meant(word), lexicon))
  )
}

/** Whether a misspelling stands for a word and not for a State's name, which is alike in many languages. */
const isNearWord = (meant: Meant, { names }: Reader['lexicon']): boolean =>
  meant.kind === 'word' && !names.senses.get(meant.words.join(' '))?.some(({ is }) => is === 'state')

/** The tokens that phrases cover. */
function coveredBy(tokens: readonly Token[], phrases: Phrases<unknown>): ReadonlySet<Token> {
  return new Set(longestFirst(tokens, phrases).flatMap(({ first, last }) => tokens.slice(first, last + 1)))
}

/** Whether no word is strange to English, names apart: then no other language has to be opened. */
function isPlainEnglish(tokens: readonly Token[], { lexicon }: Reader): boolean {
  const cues = lexicon.cues.get('en')
  const small = lexicon.plain.get('en')
  const named = new Set(
    longestFirst(tokens, lexicon.names).flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  )
  const known = (word: string, i: number) =>
    small?.has(word) || (cues && phraseAt(tokens, i, cues)) || named.has(i)
  return tokens.every(({ word }, i) => known(word, i))
}

/** The words of a text without the names in it, which stand in Latin letters in every script; all where it is only names. */
function spokenIn(tokens: readonly Token[], { lexicon }: Reader): readonly Token[] {
  const named = longestFirst(tokens, lexicon.names)
  const rest = tokens.filter((_, i) => !named.some(({ first, last }) => first <= i && last >= i))
  return rest.length ? rest : tokens
}

/** The words of a text without names of several words, in which small words of another language stand ("Islas Cook"); all where it is only names. */
function besideNames(tokens: readonly Token[], { lexicon }: Reader): readonly Token[] {
  const named = longestFirst(tokens, lexicon.names).filter(({ first, last }) => last > first)
  const rest = tokens.filter((_, i) => !named.some(({ first, last }) => first <= i && last >= i))
  return rest.length ? rest : tokens
}

function scriptOf(tokens: readonly Token[]): string {
  const counts = SCRIPTS.map(([script, letters]) => ({
    script,
    count: tokens.filter(({ word }) => letters.test(word)).length,
  }))
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).count
    ? counts.reduce((a, b) => (b.count > a.count ? b : a)).script
    : 'Latin'
}

/** How many words of a text a language knows; words with a meaning count for more than small ones. */
function knownIn(language: string, tokens: readonly Token[], { lexicon }: Reader): number {
  const cues = lexicon.cues.get(language)
  const small = lexicon.plain.get(language)
  let score = 0
  for (let i = 0; i < Math.min(tokens.length, LOOKED_AT); i++) {
    if (tokens[i]?.word.length === 1 && /[a-z]/.test(tokens[i]?.word ?? '')) continue
    const cue = cues && phraseAt(tokens, i, cues)
    if (cue) score += 1 + (cue.last - cue.first) * 0.5
    if (small?.has(tokens[i]?.word ?? '')) score += 1
    if (OWN_LETTERS[language]?.test(tokens[i]?.word ?? '')) score += 1
  }
  return score
}
