import { type Day, isWrittenAsDay, spanOf } from '../../edtf.ts'
import type { Claim } from '../claims/claim.ts'
import { timeBeside, withoutTimeBeside } from '../claims/time-beside.ts'
import type { Vetted } from '../vet.ts'
import { tellsOfAct } from './tells-of-act.ts'

/**
 * Holds a claim that is told from the day of another event ("the same day that Russia recognised them", "a week later") by
 * the day on which that one came about. Where this is not on file, nothing bears out that both are of one day.
 */
export function onThatDay(claim: Claim, hold: (claim: Claim) => readonly Vetted[]): readonly Vetted[] {
  const { onDayOf, ...own } = claim
  const from = onDayOf ? timeBeside(claim.text) : null
  if (!onDayOf || !from) return hold(own)
  const told = onDayOf.map(({ question }) => question.asOf).find((asOf) => asOf && IN_A_MONTH.test(asOf))
  if (told) return onItself(own, fromWithin(told, from), hold)
  const alone = hold(own)
  const isSameDay = from(A_DAY) === A_DAY
  if (isSameDay && onDayOf.some((event) => isOnItsDay(event, alone, hold))) return alone
  const day = onDayOf
    .filter(({ asserts }) => !asserts.some((state) => TOLD_AGAIN.has(state)))
    .flatMap((event) => onThatDay(event, hold))
    .flatMap(({ verdict, finding }) => (verdict === 'supported' && finding ? [finding.holds] : []))
    .find((holds) => isWrittenAsDay(holds))
  if (!day) return isSameDay ? alone.map(leftOpen) : alone
  return onItself(own, from(day), hold)
}

/** A day, or a month, as a text tells it. */
const IN_A_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/

/** The time so far from some day of a month that is told: from that of its first day to that of its last. */
function fromWithin(told: string, from: (day: Day) => string): string {
  const span = spanOf(told)
  if (isWrittenAsDay(told) || !span) return from(told)
  const [first] = from(span.first).split('/')
  return `${first}/${from(span.last).split('/').at(-1)}`
}

/** Any day, to tell whether a time is that very day. */
const A_DAY = '2021-08-15'

/** A claim held by a time, which is that of what it tells where this is an act. */
function onItself(own: Claim, then: string, hold: (claim: Claim) => readonly Vetted[]): readonly Vetted[] {
  const vetted = hold(onDay(own, then))
  return isAct(own) ? vetted.map((one) => heldTo(then, one)) : vetted
}

const isAct = (claim: Claim): boolean =>
  tellsOfAct({ ...claim, question: { ...claim.question, text: withoutTimeBeside(claim.question.text) } })

/** What may be told again long after it came about, by a report that has no day of it. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['closed', 'taliban', 'republic', 'host'])

const onDay = (claim: Claim, day: string): Claim => ({
  ...claim,
  question: { ...claim.question, asOf: day },
  frame: { ...claim.frame, dates: isAct(claim) ? [day] : [] },
})

/** Whether an event came about on the day on which what is told did, though it came about on another day as well. */
const isOnItsDay = (
  event: Claim,
  told: readonly Vetted[],
  hold: (claim: Claim) => readonly Vetted[],
): boolean =>
  told.some(({ verdict, finding }) => {
    const day = verdict === 'supported' ? finding?.holds : undefined
    return (
      day !== undefined &&
      isWrittenAsDay(day) &&
      hold(onDay(event, day)).some((one) => one.verdict === 'supported' && one.finding?.holds === day)
    )
  })

const leftOpen = (one: Vetted): Vetted =>
  (one.verdict === 'supported' || one.verdict === 'outdated') && one.finding
    ? { ...one, verdict: 'not-held', finding: null, flags: [...one.flags, one.finding.sentence] }
    : one

/** What is borne out by an act of another time is denied by it; by one without a day, it is left open. */
function heldTo(then: string, one: Vetted): Vetted {
  const { holds } = one.finding ?? {}
  if (one.verdict !== 'supported' || !holds || isWithin(holds, then)) return one
  return isWrittenAsDay(holds) ? { ...one, verdict: 'contradicted' } : leftOpen(one)
}

function isWithin(holds: string, then: string): boolean {
  const [first = '', last = first] = then.split('/')
  const [own, from, until] = [holds, first, last].map(spanOf)
  return Boolean(own && from && until && own.first >= from.first && own.last <= until.last)
}
