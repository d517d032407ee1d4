import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'

/** "Which ambassadors left in 2025?", "who resigned?", "who quit in Bonn?": envoys whose posts ended, of no person that is named, and in one State at most. */
export const asksWhoLeft = (f: Features): boolean =>
  (f.has('which', 'who', 'list') || f.at('what') === 0) &&
  (f.has('envoy') ? f.has('quit', 'dismissed') : isWhoQuit(f)) &&
  f.countries.length < 2 &&
  !f.people.length &&
  !f.groups.length &&
  !f.has(...ELSE) &&
  !isOfHouse(f) &&
  !areAnyLeft(f.marked) &&
  !isSinceThen(f.marked)

/** "Who resigned?", "and who quit?" */
const isWhoQuit = ({ at }: Features): boolean =>
  at('who') === (at('addition') === 0 ? 1 : 0) && at('quit') > at('who')

/** "Any American diplomats left in Kabul?": whether some are there still. */
const areAnyLeft = ({ words }: Features['marked']): boolean => LEFT_OVER.test(words.join(' '))
const LEFT_OVER = /^(?:(?:are|is|were) )?(?:there )?(?:still )?any (?:\w+ ){1,3}left (?:in|at) [a-z]/

/** "What has happened in Bonn since the acting consul quit?": that he left tells of a time. */
const isSinceThen = ({ marks, words }: Features['marked']): boolean =>
  marks.some(
    (quit) =>
      isCue(quit, 'quit', 'dismissed') &&
      SINCE.test(words.slice(Math.max(0, quit.first - SINCE_WITHIN), quit.first).join(' ')),
  )
const SINCE = /\b(?:since|after)\b/
/** "Since the last acting consul quit" */
const SINCE_WITHIN = 4

/** Words that ask for something else beside it. */
const ELSE: readonly Cue[] = [
  'say',
  'statement',
  'request',
  'successor',
  'predecessor',
  'money',
  'recognise',
  'accredit',
  'when',
  'how-many',
  'how-long',
  'undone',
  'credentials',
  'about',
  'negation',
]

/** A mission is asked about beside its envoys, whose name may hold its own ("ambassadeurs"). */
const isOfHouse = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, ...HOUSES) &&
      !marks.some((envoy) => isCue(envoy, 'envoy') && envoy.first <= mark.first && envoy.last >= mark.last),
  )

/** "Which foreign ambassadors left?", "which left Kabul?": those whom other States sent there, and nobody who was called back to Kabul. */
export const isOfForeign = ({ has, marked: { marks, words } }: Features, to: ReadonlySet<string>): boolean =>
  has('foreign') ||
  marks.some(
    (mark) =>
      mark.is === 'state' && mark.code === 'AF' && mark.city !== null && !to.has(words[mark.first - 1] ?? ''),
  )
