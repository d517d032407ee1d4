import type { Cue } from '../../knowledge/cues.ts'
import type { LanguageRecord } from '../../knowledge/language.ts'
import { keyOf } from '../../tokens.ts'
import { GAP, type PhraseData, phraseDataOf } from './phrases.ts'

/** The cues of a language by phrase. A phrase that holds the name of a side ("taliban officials") names it as well. */
export function cuesOf({ cues }: LanguageRecord): PhraseData<Cue> {
  const entries = new Map<string, Cue[]>()
  const sides = SIDES.map((side) => [side, (cues[side] ?? []).map(keyOf)] as const)
  for (const [cue, phrases] of Object.entries(cues) as [Cue, string[]][]) {
    for (const key of phrases.flatMap(keysOf)) {
      const named = sides.flatMap(([side, names]) =>
        side !== cue && names.some((name) => ` ${key} `.includes(` ${name} `)) ? [side] : [],
      )
      entries.set(key, [...new Set([...(entries.get(key) ?? []), cue, ...named])])
    }
  }
  return phraseDataOf(entries)
}
const SIDES = ['taliban', 'republic'] as const

/** The keys of a phrase as the files write it: "turn/turned … away" is one key for each of the words that a slash offers. */
function keysOf(phrase: string): string[] {
  if (!phrase.includes('/') && !phrase.includes(GAP))
    return [keyOf(phrase) + (phrase.endsWith('*') ? '*' : '')]
  return phrase
    .split(' ')
    .map((word) => (word === GAP ? [GAP] : word.split('/').map(keyOf)))
    .reduce((keys, words) => keys.flatMap((key) => words.map((word) => `${key} ${word}`.trim())), [''])
}
