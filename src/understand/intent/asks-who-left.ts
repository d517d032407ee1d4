import type { Cue } from '../../knowledge/language.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'

/** "Which ambassadors left in 2025?", "who resigned?": envoys whose posts ended, of no State or person that is named. */
export const asksWhoLeft = (f: Features): boolean =>
  (f.has('which', 'who', 'list') || f.at('what') === 0) &&
  (f.has('envoy') ? f.has('quit') || isOfDismissal(f) : f.at('who') === 0 && f.at('quit') > 0) &&
  !f.countries.length &&
  !f.people.length &&
  !f.groups.length &&
  !isInKabul(f) &&
  !f.has(...ELSE)

/** Words that ask for something else beside it. */
const ELSE: readonly Cue[] = [
  'say',
  'statement',
  'embassy',
  'consulate',
  'mission',
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

/** Envoys who were called back or dismissed; staff in general is asked about of missions. */
const isOfDismissal = ({ marked: { marks } }: Features): boolean =>
  marks.some((mark) => isCue(mark, 'staff') && DISMISSAL.test(mark.key))
const DISMISSAL =
  /^(?:recall|dismiss|fired|sack|resign|relieved|removed|abberuf|entlass|rappel|limog|destitu|despid|отозв|отзыв|увол|відклик|звільн)/

/** Those whom other States sent to Kabul are told of by these. */
const isInKabul = ({ has, marked: { marks } }: Features): boolean =>
  has('foreign') || marks.some((mark) => mark.is === 'state' && mark.city !== null)
