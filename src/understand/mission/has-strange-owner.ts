import type { Marked } from '../marked.ts'
import { type Grammar, isCue } from '../marks.ts'

const TAKING = new Set<string>(['accredit', 'recognise'])
const OWNED = new Set<string>(['embassy', 'consulate', 'mission', 'envoy', 'flag'])

/** Whether a mission, an envoy or a flag belongs to somebody whom nothing on file bears the name of ("Haftar's envoys"), or to the rulers of another State ("the Syrian authorities' man"). */
export function hasStrangeOwner({ marks, words, unknown }: Marked, { possessive }: Grammar): boolean {
  const owned = marks.filter((mark) => mark.is === 'cue' && OWNED.has(mark.cue))
  const isRuled = marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code !== 'AF' &&
      marks.some((rulers) => isCue(rulers, 'authorities') && rulers.first === mark.last + 1) &&
      marks.some((verb) => verb.is === 'cue' && TAKING.has(verb.cue) && verb.last < mark.first),
  )
  return (
    isRuled ||
    owned.some(
      ({ first }) => possessive.has(words[first - 1] ?? '') && unknown.includes(words[first - 2] ?? ''),
    )
  )
}
