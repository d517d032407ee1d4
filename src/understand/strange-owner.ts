import type { Marked } from './marked.ts'
import type { Grammar } from './marks.ts'

const OWNED = new Set<string>(['embassy', 'consulate', 'mission', 'envoy', 'flag'])

/** Whether a mission, an envoy or a flag belongs to somebody whom nothing on file bears the name of ("Haftar's envoys"). */
export function hasStrangeOwner({ marks, words, unknown }: Marked, { possessive }: Grammar): boolean {
  const owned = marks.filter((mark) => mark.is === 'cue' && OWNED.has(mark.cue))
  return owned.some(
    ({ first }) => possessive.has(words[first - 1] ?? '') && unknown.includes(words[first - 2] ?? ''),
  )
}
