import { type Day, daysFrom, FIRST_DAY, LAST_DAY, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import type { Detail } from '../../question.ts'
import type { Context } from '../../reply/context.ts'
import { stateIn } from '../../reply/standing.ts'
import { weekdayOf } from '../../understand/period/clock.ts'
import type { Claim } from '../claims/claim.ts'
import { aboutToClose, announcesFor, ceasesOn } from '../claims/to-close.ts'
import { MONTH } from '../patterns.ts'
import { HELD_ON } from './as-done.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { ACT, holdsSince, tellsOfAct } from './tells-of-act.ts'
import { type Judged, judge, type Ruled, speaksFor } from './verdict.ts'

/**
 * A verdict on what is said to have happened at a time, or to have held since: it is borne out by an event of
 * that time alone, and not by what had held before or came after; what came about once, on another day, contradicts it.
 * Whatever was known when the text is checked is looked at, so that the event of another day is named. Other statements
 * keep their verdict.
 */
export function onItsDay(ruled: Ruled, { claim, country, all: facts, context }: Case): Ruled {
  const later = deniedLater(ruled, claim, facts)
  if (later) return later
  if (isShutLongSince(ruled, claim, context)) return { ...ruled, verdict: 'contradicted' }
  const isOnlyBefore = country !== null && claim.frame.order?.after.includes(country)
  const when = isOnlyBefore ? null : whenOf(claim, ruled)
  if (!when) return ruled
  const events = ofWhomNamed(begun(facts, claim), claim)
  const other =
    events.find((fact) => isOfThatDay(fact, when)) ??
    withItsDay(sinceUndone(events, { claim, facts, when }), claim)
  if (ruled.verdict === 'contradicted') {
    const best = contradictedBy(ruled, other, { claim, facts, when })
    return best.fact && when.begins && !other && isLongBefore(best.fact, when, { claim, country, context })
      ? { verdict: 'not-held', fact: null, flags: instead(best.fact, context) }
      : best
  }
  const isOpen = ruled.verdict === 'not-held' || isOverBefore(ruled, when)
  const announced = isOpen && claim.asserts.includes('closed') ? announcedAfter(facts, when) : undefined
  if (announced) return { verdict: 'contradicted', fact: announced, flags: [] }
  const isYetToCome = isOpen && other !== undefined && other.span.first > when.last
  if (isYetToCome && when.begins)
    return isOnce(other, facts, claim, when) && !isOfHigherRank(other, claim)
      ? { verdict: 'contradicted', fact: other, flags: [] }
      : { verdict: 'not-held', fact: null, flags: instead(other, context) }
  if (when.begins && isOverBefore(ruled, when)) return leftOpen(ruled, context)
  if (when.begins && isEndedIn(ruled, when, events)) return { ...ruled, verdict: 'contradicted' }
  if (ruled.verdict !== 'supported' || !when.begins) return ruled
  const isThen = ({ span: { first, last } }: Fact) => first <= when.last && last >= when.first
  const then =
    events.findLast((fact) => isThen(fact) || announcesFor(fact, when.asOf, context)) ??
    (claim.asserts.includes('closed')
      ? facts.findLast((fact) => isThen(fact) && ceasesOn(fact, when.asOf, context))
      : undefined)
  if (then) return { ...ruled, fact: then }
  if (other && isOnce(other, facts, claim, when) && !isOfHigherRank(other, claim))
    return { verdict: 'contradicted', fact: other, flags: [] }
  return { verdict: 'not-held', fact: null, flags: other ? instead(other, context) : [] }
}

/** "Taliban diplomats have worked there since 2023": that an ambassador was taken later says nothing of those before him. */
const isOfHigherRank = ({ value }: Fact, { topic, asserts, text }: Claim): boolean =>
  topic === 'accreditation' && value === 'ambassador' && asserts.includes('diplomats') && !TAKES.test(text)

/**
 * What held of a mission or its envoys months before a time leaves open what was done in it. Of recognition, which has the
 * counts of all States, nothing is left open but what is told, with its year, of a month after all that is on file of it.
 */
function isLongBefore(
  { span }: Fact,
  { first, text, asOf }: When,
  { claim, country, context: { knowledge } }: Pick<Case, 'claim' | 'country' | 'context'>,
): boolean {
  if (claim.topic !== 'recognition') return daysFrom(span.last, SOME_MONTHS) < first
  if (!text.includes(asOf.slice(0, 4))) return false
  const own = country ? knowledge.ofCountry(country, 'recognition') : []
  return [...own, ...knowledge.ofEveryone('recognition')].every(
    (fact) => daysFrom(fact.span.first, MONTH_LONG) < first,
  )
}
const SOME_MONTHS = 120

/** What was announced to close after a time had not closed by then. */
const announcedAfter = (facts: readonly Fact[], { last }: When): Fact | undefined =>
  facts.find(({ value, span }) => value === 'closure-announced' && span.first > last)

/** What was over before a time says nothing of what came about in it: "left again in February" of "reopened in December". */
const isOverBefore = ({ verdict, fact }: Ruled, { asOf }: When): boolean =>
  verdict === 'outdated' && fact !== null && fact.span.last < (spanOf(asOf)?.first ?? FIRST_DAY)

/** "Raised the tricolour on 3 July": what came about on that day is the contrary, whatever held before. */
const isEndedIn = ({ verdict, fact }: Ruled, { first, last }: When, events: readonly Fact[]): boolean =>
  verdict === 'outdated' &&
  fact !== null &&
  fact.span.first >= first &&
  fact.span.last <= last &&
  !events.some(({ span }) => span.first <= last && span.last >= first)

/** What is on file bears neither way on what came about after it. */
const leftOpen = ({ fact }: Ruled, context: Context): Ruled => ({
  verdict: 'not-held',
  fact: null,
  flags: fact ? instead(fact, context) : [],
})

/** Of what came about, and was undone by a time, and came about again, the events since; all of them, where none is. */
function sinceUndone(events: readonly Fact[], { claim, facts, when }: At): readonly Fact[] {
  const undone = facts.findLast((fact) => fact.span.last < when.first && speaksFor(fact, claim.deniedBy))
  const anew = undone ? events.filter(({ span }) => span.first > undone.span.first) : []
  return anew.length ? anew : events
}

/**
 * The first of some events, told with its day where another report of that time has it ("about 26 September", "on 27
 * September"), and by what says it itself: "closed", and not "left its assets to the ministry", of the same day.
 */
function withItsDay([first, ...later]: readonly Fact[], { asserts }: Claim): Fact | undefined {
  const until = first?.span.approximate ? daysFrom(first.span.last, MONTH_LONG) : null
  const isItself = ({ value, span }: Fact) => value === asserts[0] && span.first === first?.span.first
  return (
    later.find(({ span }) => until !== null && !span.approximate && span.last <= until) ??
    (first && isItself(first) ? first : (later.find(isItself) ?? first))
  )
}

/** "On 30 January 2023": the event of 30 January in another year is the one meant. */
const isOfThatDay = ({ span }: Fact, { first, last }: When): boolean =>
  first === last && span.first === span.last && span.first.slice(4) === first.slice(4)

type At = Readonly<{ claim: Claim; facts: readonly Fact[]; when: When }>

/**
 * What best denies a statement on a time: what is on file of that very month; else the day on which it came about later;
 * else, where it never did, the first denial since, for one from before the time leaves open what happened in it.
 */
function contradictedBy(ruled: Ruled, other: Fact | undefined, { claim, facts, when }: At): Ruled {
  const { span } = ruled.fact ?? {}
  const isThen = span !== undefined && span.last >= when.first
  if (isThen && when.last <= daysFrom(when.first, MONTH_LONG)) return ruled
  if (other && other.span.first > when.last) return { ...ruled, fact: other }
  if (isThen) return ruled
  const since = facts.find((fact) => fact.span.first >= when.first && speaksFor(fact, claim.deniedBy))
  return !other && since ? { ...ruled, fact: since } : ruled
}

/** Whether what is stated came about once, on another day than the one stated, and nobody doubts when. */
function isOnce(begun: Fact, facts: readonly Fact[], { asserts, deniedBy }: Claim, when: When): boolean {
  const { span, doubt } = begun
  /** What is asked for may be asked for again. */
  if (asserts.includes('sought')) return false
  if (begun.due && isFarFromDue(begun.due, when)) return true
  /** What is undone can come about again; before it first came about it had not. */
  const isUndone =
    span.first <= when.last && facts.some((fact) => fact.span.first > span.first && speaksFor(fact, deniedBy))
  return (
    !isUndone &&
    !span.approximate &&
    span.last !== LAST_DAY &&
    span.first !== when.first &&
    (!DATES.test(doubt ?? '') || isFarFrom(when, begun))
  )
}
/** Whether another time is told, with its year, than that for which something is announced; it may come about some weeks late. */
const isFarFromDue = (due: Day, { asOf, first, last, text }: When): boolean =>
  text.includes(asOf.slice(0, 4)) && (last < due || daysFrom(due, MONTH_LONG) < first)

/** A doubt on a day is one of days or weeks, and not of years. */
const isFarFrom = ({ first, last }: When, { span }: Fact): boolean =>
  daysFrom(last, HALF_A_YEAR) < span.first || daysFrom(span.last, HALF_A_YEAR) < first
const HALF_A_YEAR = 183
const YEAR = 365
const MONTH_LONG = 31

/** A doubt on a day names one; "In September 2024 KabulNow counted …" names that of a count. */
const DATES = new RegExp(String.raw`\b(?:days?|dates?|dated|(?<!^In )${MONTH})\b`)

/** What is said to close, or to be about to, cannot have been shut for more than a year. */
function isShutLongSince({ verdict, fact }: Judged, { question }: Claim, { until }: Context): boolean {
  if (verdict !== 'supported' || fact?.value !== 'closed') return false
  if (aboutToClose(question) !== 'closes' && !CLOSES_NOW.test(question.text)) return false
  if (question.asOf && (spanOf(question.asOf)?.last ?? until) < until) return false
  return daysFrom(fact.span.last, YEAR) < until
}

/** "Canberra shuts its embassy in Kabul", as a headline tells of today. */
const CLOSES_NOW =
  /^\W*(?:(?!(?:after|before|once|when|until|if|as|since)\b)[\w’'-]+:? ){1,4}(?:shuts|closes|shutters|winds (?:up|down)|pulls (?:the )?plug on) (?:its|their)\b/i

/** What had still not come about on a later day, and never had by then, had not come about before. */
function deniedLater({ verdict }: Judged, claim: Claim, facts: readonly Fact[]): Ruled | null {
  if (verdict !== 'not-held' || claim.all || !claim.asserts.some((state) => LASTING.has(state))) return null
  const all = judge(facts, claim)
  return all.verdict === 'contradicted' ? { ...all, flags: [] } : null
}
const LASTING = new Set(['answered', 'established', 'recognised', 'ambassador', 'charge', 'diplomats'])

/** "The embassy reopened under a Taliban secretary in March": the day is the embassy's. */
const TAKES =
  /\b(?:accept|receiv|accredit|admit|(?:took|tak(?:es|en))(?! (?:over|charge|control|possession)\b)|credential|welcom|arriv|present|approv)/i

const HOUSE: readonly Detail[] = ['open', 'closed', 'handover', 'control']

/** The time that a claim speaks of, and whether what it states is said to have begun in it. */
type When = Readonly<{ text: string; asOf: string; first: Day; last: Day; begins: boolean }>

function whenOf(claim: Claim, { verdict }: Judged): When | null {
  const { topic, asserts, question } = claim
  const { asOf, text } = question
  const isOfHouse =
    topic === 'accreditation' && HOUSE.some((done) => question.details.includes(done)) && !TAKES.test(text)
  const isBegun =
    verdict === 'outdated' ||
    asserts.some((state) => BEGUN.has(state)) ||
    (asserts.includes('host') && tellsOfAct(claim))
  if (!asOf || isOfHouse || !isBegun) return null
  const [start = '', end] = asOf.split('/')
  const span = spanOf(start)
  if (!span || span.approximate) return null
  if (end === '..' && aboutToClose(question) === 'closes')
    return { text, asOf, first: span.first, last: span.last, begins: true }
  if (end === '..')
    return holdsSince(claim) ? { text, asOf, first: FIRST_DAY, last: span.last, begins: true } : null
  const until = end ? spanOf(end) : span
  return !until || until.last === LAST_DAY
    ? null
    : {
        text,
        asOf,
        first: fromMonday(span.first, until.last),
        last: until.last,
        begins: aboutToClose(question) === 'closes' || tellsOfAct(claim) || holdsOn(claim, verdict),
      }
}

/** "Last week", of which a draft that is written on a Wednesday may mean the Monday too: it begins with the week, and not seven days before. */
const fromMonday = (first: Day, last: Day): Day =>
  daysFrom(first, 7) === last ? daysFrom(first, 1 - weekdayOf(first)) : first

/** "Extended the ban in April 2025": what ended in that month was not held on to in it. */
const holdsOn = ({ text }: Claim, verdict: Judged['verdict']): boolean =>
  verdict === 'outdated' && HELD_ON.test(text)

/**
 * The facts by which what is stated came about: a mission that works may never have been closed, and opens by an act; who
 * runs it, and that it is closed, is told again long after it began, and a flag raised where they ran it already hands nothing over.
 */
export function begun(facts: readonly Fact[], { asserts, text }: Claim): readonly Fact[] {
  const bearing = facts.filter((fact) => speaksFor(fact, asserts))
  const opened = bearing.filter(({ by }) => by === 'opened' || by === 'reopened')
  if (asserts.includes('open') && opened.length && ACT.test(text)) return opened
  const goesOn = (fact: Fact) => {
    if (DOCUMENTED.test(fact.inferred ?? '')) return true
    const isFlag = fact.value === 'new-flag' && asserts.includes('taliban')
    const [section, state] = isFlag ? ['control', 'taliban'] : [fact.section, stateIn(fact)]
    const before = facts.findLast((one) => one.section === section && one.span.first < fact.span.first)
    return (
      RUNS.has(section) && !fact.by && state !== null && before !== undefined && stateIn(before) === state
    )
  }
  return bearing.filter((fact) => !goesOn(fact))
}
const RUNS: ReadonlySet<string> = new Set(['control', 'operation'])

/** A day that is not that of the act: "the day for which it is documented; the day of the move is not held". */
const DOCUMENTED = /\bdocumented\b/

/** What begins with an act; what held once, and holds no longer, may have begun anew whatever it is. */
const BEGUN = new Set([
  'recognised',
  'ambassador',
  'charge',
  'diplomats',
  'new-flag',
  'taliban',
  'closed',
  'open',
  'limited',
  'delisted',
  'ambassador-posted',
  'ambassador-withdrawn',
  'requested',
  'sought',
])

/** Where somebody is named, the events in which he takes part, if there are any: Xi Jinping, and not his chief of protocol. */
function ofWhomNamed(events: readonly Fact[], { question: { people }, frame: { names } }: Claim) {
  const his = events.filter(
    (fact) => fact.people?.some((person) => people.includes(person)) || sharedWith(fact, names) > 0,
  )
  const ofAll = his.filter((fact) => people.every((person) => fact.people?.includes(person)))
  if (ofAll.length) return ofAll
  return his.length ? his : events
}
