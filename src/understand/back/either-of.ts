import type { Marked } from '../marked.ts'
import type { Grammar, Mark } from '../marks.ts'

/** Whether a text offers two speakers to choose from: "Lavrov himself or the Afghan ambassador?", "Iranian or Pakistani?". */
export function eitherOf({ marks, words, tokens, text, unknown }: Marked, { or }: Grammar): boolean {
  const isSpeaker = (mark: Mark) => mark.is !== 'cue' || SPEAKING.has(mark.cue)
  const speakers = marks.filter(isSpeaker)
  const stranger = (i: number) => {
    const { word = '', start = 0, end = 0 } = tokens[i] ?? {}
    return unknown.includes(word) && /^\p{Lu}/u.test(text.clean.slice(start, end))
  }
  const near = (from: number, to: number) =>
    speakers.some(({ first, last }) => last >= from && first <= to) ||
    Array.from({ length: to - from + 1 }, (_, i) => from + i).some(stranger)
  return words.some((word, i) => or.has(word) && near(i - REACH, i - 1) && near(i + 1, i + REACH))
}

/** A speaker stands at most so many words from the "or" ("or was it the Russian"). */
const REACH = 3
const SPEAKING = new Set<string>(['taliban', 'republic', 'envoy', 'spokesperson', 'embassy', 'left-open'])
