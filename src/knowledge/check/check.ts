import type { Document, Fault } from '../document.ts'
import { recordsOf } from '../records.ts'
import { address } from './address.ts'
import { allBut } from './all-but.ts'
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
import { runWhileClosed } from './run-while-closed.ts'
import { saidBeforePrinted } from './said-before-printed.ts'
import { shelfLife } from './shelf-life.ts'
import { sorted } from './sorted.ts'
import { speakerByName } from './speaker-by-name.ts'
import { spokenBy } from './spoken-by.ts'
import { stateKnown } from './state-known.ts'
import { stillNeeded } from './still-needed.ts'
import { toldOnce } from './told-once.ts'
import { translated } from './translated.ts'
import { used } from './used.ts'
import { wellEnded } from './well-ended.ts'
import { wholeFingerprint } from './whole-fingerprint.ts'
import { whoseWord } from './whose-word.ts'

/** What holds of every file and every fact, beyond their schemas: one rule a file, and all of them run. */
const RULES: readonly Rule[] = [
  namedAfterSubject,
  onFile,
  wholeFingerprint,
  quoteLength,
  quotedShare,
  plausibleDates,
  postDates,
  inOrder,
  toldOnce,
  stillNeeded,
  address,
  shelfLife,
  printable,
  wellEnded,
  translated,
]

/** What a withdrawn fact may break: it stays as written, though its source or its speaker was corrected since. */
const LIVE: readonly Rule[] = [
  quoteInSource,
  ownWords,
  whoseWord,
  speakerByName,
  spokenBy,
  saidBeforePrinted,
  notForetold,
  noMorePrecise,
  oneValueAtATime,
  allBut,
  missionDirection,
]

/** What is concluded from what is nowhere on file: told only once every file could be read. */
const FROM_ABSENCE: readonly Rule[] = [stateKnown, used]

/** The same, of facts that were not withdrawn. */
const LIVE_FROM_ABSENCE: readonly Rule[] = [runWhileClosed]

/** Whatever is wrong with the knowledge, by file, line and column, each fault once. */
export function checkKnowledge(documents: readonly Document[]): Fault[] {
  const { records, places, faults } = recordsOf(documents)
  const all = { records, places, documents }
  const live = { ...all, records: { ...records, facts: records.facts.filter(({ withdrawn }) => !withdrawn) } }
  const whole = faults.length === 0
  return sorted([
    ...faults,
    ...[...RULES, ...(whole ? FROM_ABSENCE : [])].flatMap((rule) => rule(all)),
    ...[...LIVE, ...(whole ? LIVE_FROM_ABSENCE : [])].flatMap((rule) => rule(live)),
  ])
}
