import type { Finding } from '../answer.ts'
import { NEW_CONVERSATION } from '../conversation.ts'
import { type Day, LAST_DAY, spanOf } from '../edtf.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { isState } from '../knowledge/states.ts'
import type { MissionNamed, Topic } from '../question.ts'
import { type Context, contextOf } from '../reply/context.ts'
import { findingOf } from '../reply/finding.ts'
import { doubtOf } from '../reply/notes.ts'
import type { Claim } from './claims/claim.ts'
import { type Stated, statedIn } from './claims/stated-in.ts'
import { aboutToClose } from './claims/to-close.ts'
import { against, type Held } from './judging/against.ts'
import { flagsOf, weekdayOfDate } from './judging/flags.ts'
import { inFalseOrder, inTheirOrder } from './judging/in-false-order.ts'
import { ofWhoseBan } from './judging/of-whose-ban.ts'
import { officesMixedUp } from './judging/offices-mixed-up.ts'
import { onThatDay } from './judging/on-that-day.ts'
import { BEARING, FINDING, ruledBy } from './judging/rulings.ts'
import { secondHalf } from './judging/second-half.ts'
import type { Verdict } from './judging/verdict.ts'

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

/** What a text states, held against the knowledge; and its words on the subject in which no statement could be read. */
export type Vetting = Readonly<{ vetted: readonly Vetted[]; unread: readonly string[] }>

/**
 * Holds each statement on the subject found in a text against what was known as of a day. A text that states nothing
 * on the subject gives empty lists; a question states nothing. What is on the subject and was not read is told: silence
 * on it would pass for a check.
 *
 * The way of a text:
 * - `clauses/` cuts it into statements, each with a yes or no of its own, and puts them into words that are read;
 * - `speakers/` reads who is said to say them, and in which office;
 * - `claims/` makes of each its claims: of whom, on what, which values of the vocabulary it asserts, and which deny it;
 * - `judging/` looks up what is on file (`against`), takes the newest fact that bears on it (`verdict`), and lets one
 *   ruling after another confirm this or change it (`rulings`).
 */
export function vet(text: string, knowledge: Knowledge, on: Day): Vetting {
  const before = new Map<string, Vetted[]>()
  const heldOnce = (claim: Claim) => {
    const key = JSON.stringify(claim)
    const vetted = before.get(key) ?? [
      ...onThatDay(claim, (one) => held(ofWhoseBan(one, knowledge, on), knowledge, on)),
    ]
    before.set(key, vetted)
    return vetted
  }
  const told = (part: string, day: Day) =>
    statedIn(part, knowledge.reader, on).flatMap(({ claims }) =>
      claims.flatMap((claim) => held(claim, knowledge, day)),
    )
  const all = statedIn(text, knowledge.reader, on)
    .map(({ claims, ...clause }) => ({
      ...clause,
      isOnIt: clause.isOnIt || claims.length > 0,
      vetted: inFalseOrder(clause.stands, claims.flatMap(heldOnce), (part, day = on) => told(part, day)),
    }))
    .reduce<readonly Judged[]>((before, one) => inTheirOrder(before, one, told), [])
    .map((one) => secondHalf({ ...one, unread: unreadIn(one) }, (part) => told(part, on), knowledge))
  const unread = all.flatMap(({ unread }) => unread)
  return { vetted: all.flatMap(({ vetted }) => vetted), unread: [...new Set(unread)] }
}

/** What is on the subject and was not read as it stands. */
const unreadIn = ({ stands, isOnIt, vetted }: Judged): readonly string[] =>
  isOnIt && vetted.every((one) => one.text !== stands) ? [stands] : []

type Judged = Readonly<Omit<Stated, 'claims'> & { vetted: readonly Vetted[] }>

/** A claim held against the knowledge: once for each State of which it is made. */
function held(claim: Claim, knowledge: Knowledge, on: Day): Vetted[] {
  const context = { ...contextOf(claim.question, knowledge, on, NEW_CONVERSATION), ...asOf(claim, on) }
  const known = context.until < on ? against(claim, knowledge, { ...context, until: on }) : []
  return against(claim, knowledge, context).map((one) => {
    const { countries, mission, facts, judged } = one
    const all = known.find((later) => isOfTheSame(later, one))?.facts ?? facts
    const at = { claim, country: countries[0] ?? null, facts, all, context }
    const found = ruledBy(FINDING, { ...judged, flags: [] }, at)
    const { verdict, fact, flags } = officesMixedUp(ruledBy(BEARING, found, at), found.fact, at)
    const finding = fact ? findingOf(fact, context) : null
    const told = [
      ...flagsOf(claim, fact, context),
      ...weekdayOfDate(claim, context),
      ...flags,
      ...doubtOf(fact, context),
    ]
    return {
      text: claim.stands,
      language: claim.question.language,
      countries: countries.filter(isState),
      aspect: claim.topic,
      mission,
      verdict,
      finding,
      flags: [...new Set(told)].filter((flag) => flag !== finding?.sentence),
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
    (STILL_IS.test(text) && !AT_A_TIME.test(text)) ||
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
/** "Emptied two years ago, it is still out of action": what still is so is told of the day of the text, and not of that of whatever came before. */
const STILL_IS = /\b(?:is|are) still\b|\bremains?\b/i
/** "As of May 2023 it is still closed". */
const AT_A_TIME =
  /\b(?:[Aa]s (?:of|at)|[Bb]y the end of|until|by \d)|^\W*(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t) [^,;]{3,30}\d/
/** "Flown out in August 2021; the embassy has remained closed ever since", "to this day", "and nobody is back since": on the day of the text as well. */
const SINCE_THEN =
  /\bever since\b|\bsince(?: then)?\W*$|\bto this day\b|\bsince (?:the|its|their) (?:[\w’']+ ){0,3}?(?:flight|plane|airlift|evacuation|withdrawal|exit|departure|pull-?out|fall|takeover)\b|\bsince (?:the|its|their|it|they|all) (?:[\w’']+ ){0,3}?(?:left|shut|closed|quit|fled|withdrew|pulled|evacuated|fell)\b/i
