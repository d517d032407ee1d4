import type { Finding } from '../answer.ts'
import { NEW_CONVERSATION } from '../conversation.ts'
import { type Day, LAST_DAY, spanOf } from '../edtf.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { MissionNamed, Topic } from '../question.ts'
import { type Context, contextOf } from '../reply/context.ts'
import { findingOf } from '../reply/finding.ts'
import { against, type Held } from './against.ts'
import { asCounted } from './as-counted.ts'
import { borneOut } from './borne-out.ts'
import type { Claim } from './claim.ts'
import { claimsIn } from './claims-in.ts'
import { ofKind } from './contacts.ts'
import { flagsOf } from './flags.ts'
import { inDispute } from './in-dispute.ts'
import { inOrder } from './in-order.ts'
import { doubtOf, withWhatIs } from './instead.ts'
import { ofEnvoy } from './of-envoy.ts'
import { officesMixedUp } from './offices.ts'
import { onItsDay } from './on-its-day.ts'
import { reversed } from './reversed.ts'
import type { Case, Ruling } from './ruling.ts'
import { asSaid } from './said-by.ts'
import { titled } from './titled.ts'
import { aboutToClose } from './to-close.ts'
import type { Ruled, Verdict } from './verdict.ts'

/**
 * One statement of a text held against the knowledge. `language` (ISO 639-1) is that of the statement and of the
 * sentences said on it. `flags` say which terms were mixed up, and what is not on file of whoever is said to have said it.
 */
export type Vetted = Readonly<{
  text: string
  language: string
  countries: readonly string[]
  aspect: Topic
  mission: MissionNamed | null
  verdict: Verdict
  finding: Finding | null
  flags: readonly string[]
}>

/**
 * Holds each statement on the subject found in a text against what was known as of a day. A text that asserts nothing
 * on the subject gives an empty list; a question asserts nothing.
 */
export function vet(text: string, knowledge: Knowledge, on: Day): Vetted[] {
  const before = new Map<string, Vetted[]>()
  return claimsIn(text, knowledge.reader, on).flatMap((claim) => {
    const key = [claim.text, claim.question.text, claim.topic, claim.countries, claim.asserts].join('\n')
    const vetted = before.get(key) ?? held(claim, knowledge, on)
    before.set(key, vetted)
    return vetted
  })
}

/** Which fact a claim speaks of, by its time and its order among others. */
const FINDING: readonly Ruling[] = [
  // First: whatever else is told is told of the event of that day.
  onItsDay,
  // The place of that event among those of other States.
  inOrder,
]

/** Whether that fact bears the claim out in all that it tells, in this order. */
const BEARING: readonly Ruling[] = [
  // Of contacts alone, as the next is of envoys: either may come first.
  ofKind,
  // May choose another fact than the newest, and so stands before what looks at the fact.
  titled,
  // Chooses the fact of this envoy; what else is told is then looked for there.
  ofEnvoy,
  // The fact is chosen by now: takes back what it does not tell.
  borneOut,
  // Takes back a "contradicted" of any ruling above.
  inDispute,
  // Only where nothing bears the claim out; and what is on file of the other mission stands before whose words it is in.
  reversed,
  // What holds is known by now; whether he who is named has said so is another matter.
  asSaid,
  // After the speaker, whose words would bear out a count of envoys that were only sent.
  asCounted,
  // Last: names what is on file where no ruling has named anything.
  withWhatIs,
]

const ruledBy = (rulings: readonly Ruling[], first: Ruled, at: Case): Ruled =>
  rulings.reduce((ruled, ruling) => ruling(ruled, at), first)

/** A claim held against the knowledge: once for each State of which it is made. */
function held(claim: Claim, knowledge: Knowledge, on: Day): Vetted[] {
  const context = { ...contextOf(claim.question, knowledge, on, NEW_CONVERSATION), ...asOf(claim, on) }
  const known = context.until < on ? against(claim, knowledge, { ...context, until: on }) : []
  return against(claim, knowledge, context).map((one) => {
    const { countries, mission, facts, judged } = one
    const all = known.find((later) => isOfTheSame(later, one))?.facts ?? facts
    const at = { claim, country: countries[0] ?? null, facts, all, context }
    const found = ruledBy(FINDING, { ...judged, flags: [] }, at)
    const { verdict, fact, flags } = ruledBy(BEARING, found, at)
    return {
      text: claim.text,
      language: claim.question.language,
      countries: countries.filter((code) => code !== 'UN' && code !== 'EU'),
      aspect: claim.topic,
      mission,
      verdict,
      finding: fact ? findingOf(fact, context) : null,
      flags: [
        ...flagsOf(claim, context),
        ...officesMixedUp(claim, fact ?? found.fact, context),
        ...flags,
        ...doubtOf(fact, context),
      ],
    }
  })
}

const isOfTheSame = (a: Held, b: Held): boolean =>
  a.countries.join() === b.countries.join() && a.mission?.city === b.mission?.city

/**
 * A claim is held against what was known on its day, or by the date it names if that is earlier; what still holds "ahead
 * of this week's talks" holds on its day, what is to come was announced by then, and the day of a letter is not that of its answer.
 */
function asOf({ text, question, asserts }: Claim, on: Day): Pick<Context, 'until' | 'past'> {
  const { asOf } = question
  const isOfOn =
    SINCE_THEN.test(text) ||
    (asOf?.startsWith('../') && STILL.test(text)) ||
    aboutToClose(question) !== null ||
    asserts.some((state) => REPLIES.has(state))
  const span = asOf && !isOfOn ? spanOf(asOf) : null
  const until = span && span.last !== LAST_DAY && span.last < on ? span.last : on
  return { until, past: false }
}

/** Whether a letter of some day was answered is told of the time since. */
const REPLIES: ReadonlySet<string> = new Set(['answered', 'unanswered'])
const STILL = /\b(?:still|now|currently)\b/i
/** "Flown out in August 2021; the embassy has remained closed ever since": on the day of the text as well. */
const SINCE_THEN = /\bever since\b/i
