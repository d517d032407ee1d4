import type { Document, Fault } from '../document.ts'
import { recordsOf } from '../records.ts'
import { address } from './address.ts'
import { inOrder } from './in-order.ts'
import { missionDirection } from './mission-direction.ts'
import { namedAfterSubject } from './named-after-subject.ts'
import { noMorePrecise } from './no-more-precise.ts'
import { notForetold } from './not-foretold.ts'
import { onFile } from './on-file.ts'
import { oneValueAtATime } from './one-value-at-a-time.ts'
import { ownWords } from './own-words.ts'
import { plausibleDates } from './plausible-dates.ts'
import { postDates } from './post-dates.ts'
import { printable } from './printable.ts'
import { quoteInSource } from './quote-in-source.ts'
import { quoteLength } from './quote-length.ts'
import { quotedShare } from './quoted-share.ts'
import type { Rule } from './rule.ts'
import { saidBeforePrinted } from './said-before-printed.ts'
import { shelfLife } from './shelf-life.ts'
import { sorted } from './sorted.ts'
import { speakerByName } from './speaker-by-name.ts'
import { stateKnown } from './state-known.ts'
import { stillNeeded } from './still-needed.ts'
import { toldOnce } from './told-once.ts'
import { used } from './used.ts'
import { wellEnded } from './well-ended.ts'
import { wholeFingerprint } from './whole-fingerprint.ts'
import { whoseWord } from './whose-word.ts'

/** All that holds of the knowledge beyond its schemas: one rule a file, and all of them run. */
const RULES: readonly Rule[] = [
  namedAfterSubject,
  onFile,
  stateKnown,
  wholeFingerprint,
  quoteInSource,
  quoteLength,
  quotedShare,
  ownWords,
  whoseWord,
  speakerByName,
  plausibleDates,
  saidBeforePrinted,
  notForetold,
  noMorePrecise,
  postDates,
  inOrder,
  oneValueAtATime,
  toldOnce,
  used,
  stillNeeded,
  missionDirection,
  address,
  shelfLife,
  printable,
  wellEnded,
]

/** Whatever is wrong with the knowledge, by file, line and column, each fault once. */
export function checkKnowledge(documents: readonly Document[]): Fault[] {
  const { records, places, faults } = recordsOf(documents)
  return sorted([...faults, ...RULES.flatMap((rule) => rule({ records, places, documents }))])
}
