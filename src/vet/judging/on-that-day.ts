import { isWrittenAsDay } from '../../edtf.ts'
import type { Claim } from '../claims/claim.ts'
import type { Vetted } from '../vet.ts'
import { tellsOfAct } from './tells-of-act.ts'

/**
 * Holds a claim that tells of the day of another event ("the same day that Russia recognised them") by the day on which
 * that one came about. Where this is not on file, nothing bears the claim out.
 */
export function onThatDay(claim: Claim, hold: (claim: Claim) => readonly Vetted[]): readonly Vetted[] {
  const { onDayOf, ...own } = claim
  if (!onDayOf) return hold(claim)
  const told = onDayOf.map(({ question }) => question.asOf).find((asOf) => asOf && isWrittenAsDay(asOf))
  if (told) return onItself(own, told, hold)
  const alone = hold(own)
  if (onDayOf.some((event) => isOnItsDay(event, alone, hold))) return alone
  const day = onDayOf
    .filter(({ asserts }) => !asserts.some((state) => TOLD_AGAIN.has(state)))
    .flatMap((event) => onThatDay(event, hold))
    .flatMap(({ verdict, finding }) => (verdict === 'supported' && finding ? [finding.holds] : []))
    .find((holds) => isWrittenAsDay(holds))
  if (!day) return alone.map(leftOpen)
  return onItself(own, day, hold)
}

/** A claim held by a day, which is that of what it tells where this is an act. */
function onItself(own: Claim, day: string, hold: (claim: Claim) => readonly Vetted[]): readonly Vetted[] {
  const vetted = hold(onDay(own, day))
  return tellsOfAct(own) ? vetted.map((one) => heldTo(day, one)) : vetted
}

/** What may be told again long after it came about, by a report that has no day of it. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['closed', 'taliban', 'republic', 'host'])

const onDay = (claim: Claim, day: string): Claim => ({
  ...claim,
  question: { ...claim.question, asOf: day },
  frame: { ...claim.frame, dates: tellsOfAct(claim) ? [day] : [] },
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

/** What is borne out by an act of another day is denied by it; by one without a day, it is left open. */
function heldTo(day: string, one: Vetted): Vetted {
  const { holds } = one.finding ?? {}
  if (one.verdict !== 'supported' || !holds || holds === day) return one
  return isWrittenAsDay(holds) ? { ...one, verdict: 'contradicted' } : leftOpen(one)
}
