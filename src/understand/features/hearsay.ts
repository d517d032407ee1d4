import type { Cue } from '../../knowledge/language.ts'
import { isCue, type Mark } from '../marks.ts'

/** What a text opens with that nobody in particular says: whether it is so is asked, and nobody's words. */
const SAID = new Set<Cue>(['say', 'statement', 'who-said', 'what'])

/** "Кажуть, що …", "有说法称…", "se dice que …" at the very beginning: the words for saying there ask for no statement. */
export function isHearsay(mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.is !== 'cue' || !SAID.has(mark.cue)) return false
  const heard = marks.find((other) => isCue(other, 'hearsay') && other.first <= OPENING)
  return heard !== undefined && mark.first >= heard.first && mark.last <= heard.last
}
/** A small word may stand ahead: "und es heißt". */
const OPENING = 1
