import type { Cue } from '../../knowledge/cues.ts'
import { isCue, type Mark } from '../marks.ts'

/** "The embassy was guarded by whom?", "by whom is it led?": who does or did it is asked for, and nobody's words. */
export const isByWhomDone = (mark: Mark, marks: readonly Mark[]): boolean =>
  isCue(mark, 'who-said') &&
  /^by whom?$/.test(mark.key) &&
  marks.some((deed) => deed.is === 'cue' && DEEDS.has(deed.cue)) &&
  !marks.some((said) => isCue(said, 'say', 'statement'))

/** What is done to missions, envoys and authorities. */
const DEEDS = new Set<Cue>([
  'control',
  'heads',
  'guard',
  'closed',
  'open',
  'handover',
  'flag',
  'staff',
  'money',
  'accredit',
  'consent',
  'refuse',
  'recognise',
  'damage',
  'byline',
])
