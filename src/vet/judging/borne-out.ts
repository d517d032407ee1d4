import { daysFrom, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'
import { asAmbassador, asCharge } from './wants/as-charge.ts'
import { atWhatStrength } from './wants/at-what-strength.ts'
import { atWhoseWish } from './wants/at-whose-wish.ts'
import { beforeHeMoved } from './wants/before-he-moved.ts'
import { exceptWhom } from './wants/except-whom.ts'
import { firstEver } from './wants/first-ever.ts'
import { forGood } from './wants/for-good.ts'
import { forHowLong } from './wants/for-how-long.ts'
import { forWhatReason } from './wants/for-what-reason.ts'
import { fromWhom } from './wants/from-whom.ts'
import { howCalledOff } from './wants/how-called-off.ts'
import { howManyEnvoys, thatManyEnvoys } from './wants/how-many-envoys.ts'
import { howManyGuests } from './wants/how-many-guests.ts'
import { howOften } from './wants/how-often.ts'
import { howStaffLeft, notAllLeft } from './wants/how-staff-left.ts'
import { whichOffice, whoGave } from './wants/in-whose-custody.ts'
import { movedWhere } from './wants/moved-where.ts'
import { onWhatTerms } from './wants/on-what-terms.ts'
import { postedWhere } from './wants/posted-where.ts'
import { resident } from './wants/resident.ts'
import type { Want } from './wants/want.ts'
import { whatLetterAsked } from './wants/what-letter-asked.ts'
import { whetherLowered } from './wants/whether-lowered.ts'
import { whetherRefused } from './wants/whether-refused.ts'
import { whetherServing } from './wants/whether-serving.ts'
import { whetherThere } from './wants/whether-there.ts'
import { whichBody, whoLifted } from './wants/which-body.ts'
import { whichEnvoy } from './wants/which-envoy.ts'
import { whichOfTheirs } from './wants/which-of-theirs.ts'
import { isChaired, whoChaired } from './wants/who-chaired.ts'
import { closedByThem, whoClosed } from './wants/who-closed.ts'
import { whoGuards } from './wants/who-guards.ts'
import { whoHanded } from './wants/who-handed.ts'
import { whoMediated } from './wants/who-mediated.ts'
import { whoMet } from './wants/who-met.ts'
import { whoPosted } from './wants/who-posted.ts'
import { isPresentedToAnother, whoPresented } from './wants/who-presented.ts'
import { isReceivedByAnother, whoReceived } from './wants/who-received.ts'
import { whoTook } from './wants/who-took.ts'
import { whoseMoney } from './wants/whose-money.ts'
import { whosePost } from './wants/whose-post.ts'
import { withoutABreak } from './wants/without-a-break.ts'

const WANTS: readonly Want[] = [
  asAmbassador,
  asCharge,
  whoTook,
  fromWhom,
  whoMediated,
  whoMet,
  whoPosted,
  whosePost,
  whoPresented,
  whoReceived,
  whetherLowered,
  howCalledOff,
  howManyEnvoys,
  howManyGuests,
  howOften,
  howStaffLeft,
  notAllLeft,
  forGood,
  beforeHeMoved,
  firstEver,
  forHowLong,
  atWhatStrength,
  withoutABreak,
  postedWhere,
  whichBody,
  whichEnvoy,
  whichOffice,
  whichOfTheirs,
  whoChaired,
  whoClosed,
  whoGave,
  whoHanded,
  whoGuards,
  whoseMoney,
  atWhoseWish,
  exceptWhom,
  forWhatReason,
  onWhatTerms,
  movedWhere,
  resident,
  whatLetterAsked,
  whetherRefused,
  whetherServing,
  whetherThere,
]

/** Of these and their like what is read in every language: who closed a mission, or gave it away, or lifted a ban. */
const ELSEWHERE: readonly Want[] = [asCharge, closedByThem, whoClosed, whoHanded, whoLifted]

/** Whether a statement gives the day of a fact: who else took part in what came about on it is told by that fact. */
const isOfThatDay = (fact: Fact, claim: Claim): boolean =>
  fact.span.first === fact.span.last && isWithin(fact, claim, FEW_DAYS)

/** Whether a statement gives the time of a fact, no longer than some days. */
function isWithin({ span }: Fact, { question: { asOf } }: Claim, days: number): boolean {
  const then = asOf && !asOf.includes('..') ? spanOf(asOf) : null
  return (
    then !== null &&
    then.first <= span.first &&
    span.last <= then.last &&
    then.last <= daysFrom(then.first, days)
  )
}
/** "Last week" is near enough for who else took part, the month for how many there were. */
const FEW_DAYS = 7
const A_MONTH = 31

/**
 * A verdict on what a statement tells besides what the vocabulary says: by whom, how many, where, at whose wish. A
 * fact that does not tell this does not bear the statement out; it is named, and the statement not held. Of a State that is
 * only told to have come before another, none of this is told.
 */
export function borneOut(ruled: Ruled, { claim, country, facts, context }: Case): Ruled {
  const { fact, verdict, flags } = ruled
  if (verdict === 'outdated') return byWhomThen(ruled, { claim, facts, context })
  if (verdict !== 'supported' || !fact) return ruled
  if (country && claim.frame.order?.after.includes(country)) return ruled
  const wants = (isEnglish(claim) ? WANTS : ELSEWHERE).flatMap((want) => want(claim, context) ?? [])
  const isMetBy = (one: Fact) => wants.every((want) => want(one))
  if (isMetBy(fact)) return ruled
  if (notAllLeft(claim, context)?.(fact) === false) return { ...ruled, verdict: 'contradicted' }
  const isThen = ({ span }: Fact) =>
    !claim.question.asOf || (span.first <= fact.span.last && span.last >= fact.span.first)
  const other = facts.findLast((one) => speaksFor(one, claim.asserts) && isThen(one) && isMetBy(one))
  if (other) return { ...ruled, fact: other }
  const received = facts.findLast(
    (one) =>
      speaksFor(one, claim.asserts) &&
      isThen(one) &&
      (isReceivedByAnother(one, claim, context) || isPresentedToAnother(one, claim, context)),
  )
  if (received) return { ...ruled, verdict: 'contradicted', fact: received }
  if (!isEnglish(claim))
    return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(fact, context)] }
  const denies = [
    resident,
    ...(isOfThatDay(fact, claim) ? [whoTook, whoPresented] : []),
    ...(isChaired(fact) ? [whoChaired] : []),
    ...(isWithin(fact, claim, A_MONTH) ? [asAmbassador, thatManyEnvoys] : []),
  ]
  if (denies.some((want) => want(claim, context)?.(fact) === false))
    return { ...ruled, verdict: 'contradicted' }
  const his = facts.findLast(({ people }) => people?.some((one) => claim.question.people.includes(one)))
  return { verdict: 'not-held', fact: null, flags: [...flags, ...instead(his ?? fact, context)] }
}

const isEnglish = ({ question: { language } }: Claim): boolean => language === 'en'

/** A verdict on what held once, and holds no longer: by whom, at whose wish and why it came about must have been told then. */
function byWhomThen(
  ruled: Ruled,
  { claim, facts, context }: Pick<Case, 'claim' | 'facts' | 'context'>,
): Ruled {
  const asked = claim.asserts.includes('closed') ? [atWhoseWish, forWhatReason] : []
  const ofThen = isEnglish(claim)
    ? [...asked, whoClosed, whichOffice, whoGave, whoHanded, movedWhere]
    : ELSEWHERE
  const wants = ofThen.flatMap((want) => want(claim, context) ?? [])
  const then = facts.filter((one) => speaksFor(one, claim.asserts))
  const last = then.at(-1)
  const [person] = claim.question.people
  const isHis = ({ people }: Fact) => person !== undefined && people?.includes(person) === true
  /** Others were chargé before him, who came as ambassador. */
  if (claim.topic === 'accreditation' && ruled.fact && isHis(ruled.fact) && !then.some(isHis))
    return { ...ruled, verdict: 'contradicted' }
  if (!last || then.some((one) => wants.every((want) => want(one)))) return ruled
  return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(last, context)] }
}
