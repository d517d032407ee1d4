import type { Cue, LanguageRecord } from '../knowledge/language.ts'
import { type PhraseData, phraseDataOf } from './phrases.ts'
import { keyOf } from './text.ts'

/** The cues of a language by phrase. A phrase that holds the name of a side ("taliban officials") names it as well. */
export function cuesOf({ cues }: LanguageRecord): PhraseData<Cue> {
  const entries = new Map<string, Cue[]>()
  const sides = SIDES.map((side) => [side, new Set((cues[side] ?? []).map(keyOf))] as const)
  for (const [cue, phrases] of Object.entries(cues) as [Cue, string[]][]) {
    for (const phrase of phrases) {
      const plain = keyOf(phrase)
      const key = plain + (phrase.endsWith('*') ? '*' : '')
      const named = sides.flatMap(([side, names]) =>
        side !== cue && plain.split(' ').some((word) => names.has(word)) ? [side] : [],
      )
      entries.set(key, [...new Set([...(entries.get(key) ?? []), cue, ...named])])
    }
  }
  return phraseDataOf(entries)
}
const SIDES = ['taliban', 'republic'] as const
