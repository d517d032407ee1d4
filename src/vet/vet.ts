import type { Finding } from '../answer.ts'
import { NEW_CONVERSATION } from '../conversation.ts'
import { type Day, LAST_DAY, spanOf } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
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
import { doubtOf, instead } from './instead.ts'
import { ofEnvoy } from './of-envoy.ts'
import { officesMixedUp } from './offices.ts'
import { onItsDay } from './on-its-day.ts'
import { reversed } from './reversed.ts'
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
 * Holds each statement on the subject found in a text against what was known as of a day. A text that states nothing
 * on the subject gives an empty list; a question states nothing.
 */
export function vet(text: string, knowledge: Knowledge, on: Day): Vetted[] {
  const before = new Map<string, Vetted[]>()
  return claimsIn(text, knowledge.reader, on).flatMap((claim) => {
    const key = [claim.text, claim.question.text, claim.topic, claim.countries, claim.states].join('\n')
    const vetted = before.get(key) ?? held(claim, knowledge, on)
    before.set(key, vetted)
    return vetted
  })
}

/** A claim held against the knowledge: once for each State of which it is made. */
function held(claim: Claim, knowledge: Knowledge, on: Day): Vetted[] {
  const context = { ...contextOf(claim.question, knowledge, on, NEW_CONVERSATION), ...asOf(claim, on) }
  const known = context.until < on ? against(claim, knowledge, { ...context, until: on }) : []
  return against(claim, knowledge, context).map(({ countries, mission, facts, judged }) => {
    const isOf = (one: Held) =>
      one.countries.join() === countries.join() && one.mission?.city === mission?.city
    const all = known.find(isOf)?.facts ?? facts
    const onDay = onItsDay(judged, claim, all, context)
    const [country] = countries
    const ordered = country ? inOrder(onDay, claim, country, context) : onDay
    const kind = ofKind(ordered, claim, facts, context)
    const told = ofEnvoy(titled(kind, claim, facts, context), claim, all, context)
    const isEarlier = country !== undefined && claim.frame.order?.after.includes(country)
    const borne = inDispute(isEarlier ? told : borneOut(told, claim, facts, context), claim, context)
    const said = asSaid(reversed(borne, claim, context), claim, facts, context)
    const { verdict, fact, flags } = withWhatIs(asCounted(said, claim, context), claim, facts, context)
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
        ...officesMixedUp(claim, fact ?? ordered.fact, context),
        ...flags,
        ...doubtOf(fact, context),
      ],
    }
  })
}

/** What is not held on recognition, with what is on file of it. */
function withWhatIs(ruled: Ruled, { topic }: Claim, facts: readonly Fact[], context: Context): Ruled {
  const [fact] = topic === 'recognition' && ruled.verdict === 'not-held' ? facts.slice(-1) : []
  return fact && !ruled.flags.length ? { ...ruled, flags: instead(fact, context) } : ruled
}

/**
 * A claim is held against what was known on its day, or by the date it names if that is earlier; what still holds "ahead
 * of this week's talks" holds on its day, what is to come was announced by then, and the day of a letter is not that of its answer.
 */
function asOf({ text, question, states }: Claim, on: Day): Pick<Context, 'until' | 'past'> {
  const { asOf } = question
  const isOfOn =
    SINCE_THEN.test(text) ||
    (asOf?.startsWith('../') && STILL.test(text)) ||
    aboutToClose(question) !== null ||
    states.some((state) => REPLIES.has(state))
  const span = asOf && !isOfOn ? spanOf(asOf) : null
  const until = span && span.last !== LAST_DAY && span.last < on ? span.last : on
  return { until, past: false }
}

/** Whether a letter of some day was answered is told of the time since. */
const REPLIES: ReadonlySet<string> = new Set(['answered', 'unanswered'])
const STILL = /\b(?:still|now|currently)\b/i
/** "Flown out in August 2021; the embassy has remained closed ever since": on the day of the text as well. */
const SINCE_THEN = /\bever since\b/i
