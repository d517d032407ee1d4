import { type Day, type Span, spanOf } from '../../edtf.ts'
import type { Clause } from '../clauses/clauses.ts'
import { eventsByNoun } from '../clauses/splits/events-by-noun.ts'
import { asNamedIn, EVENT } from '../clauses/splits/on-one-day.ts'
import type { Vetted } from '../vet.ts'

/** "Gul Hassan arrived after Russia recognised them": two things that are told, one before the other. */
const IN_ORDER = new RegExp(
  `^(.{12,}?),? (?:(?:shortly|soon|only|just|long|well|days|weeks|months|years) )?(before|after) ${EVENT}(.{12,})$`,
  'u',
)
/** "After recognising them": whoever did the one thing did the other. */
const HAVING =
  / (before|after) (recogni[sz]|accept|clos|re-?open|suspend|delist|rais|upgrad|restor|receiv|welcom|admitt|lift|recall|reject|refus|appoint|nam)ing (?=\p{L})/u
/** "Eight months after …, it received him": how far they lie apart is no event. */
const SPAN_FIRST = /^\W*(?:[\p{L}\d]+ ){1,4}(?:days?|weeks?|months?|years?) (?:before|after) /iu
/** What is longer tells of more than two events. */
const LONGEST = 300
/** "Norway took theirs after Germany did", "after Kyrgyzstan": of several States that did the same, the second is told only to place the first. */
const AFTER_ANOTHER = /\b(?:before|after|earlier than|later than|ahead of|behind) (?:the )?\p{Lu}/u

/**
 * The verdicts on a sentence that puts two events in order. By themselves both may have come about: where the days on
 * file show the order to be false, the whole sentence is denied, and no part of it is borne out; where
 * one of the two is not read, the other is held alone, and not the sentence.
 */
export function inFalseOrder(
  stands: string,
  vetted: readonly Vetted[],
  hold: (part: string, day?: Day) => readonly Vetted[],
): readonly Vetted[] {
  const byNoun = eventsByNoun(stands)
  if (byNoun)
    return inOrderByNoun(
      stands,
      vetted,
      byNoun.map((part) => hold(part)),
    )
  const ofOneAlone = withoutOther(stands, vetted)
  const isBorneOut = ofOneAlone.some(({ verdict }) => verdict === 'supported')
  if (!isBorneOut || stands.length > LONGEST) return ofOneAlone
  const [, told = '', way, event = ''] = IN_ORDER.exec(stands.replace(HAVING, ' $1 it $2ed ')) ?? []
  if (!way || SPAN_FIRST.test(stands)) return ofOneAlone
  const parts = [told, asNamedIn(told, event)]
  const [first = '', second = ''] = way === 'before' ? parts : parts.reverse()
  const [before, after] = [hold(first), hold(second)]
  const isOfTwo = DOES.test(event) && !DID_SO.test(event) && !LEANS.test(told)
  if (isOfTwo || isAllOf(after.length ? after : before, ofOneAlone)) {
    if (!after.length) return ofOneAlone.flatMap(asPartOf(before, first))
    if (!before.length) return ofOneAlone.flatMap(asPartOf(after, second))
  }
  const denied = ofOneAlone.filter(({ verdict }) => verdict !== 'supported')
  const early = tooLate(before, after, (day) => hold(first, day))
  return early ? [{ ...early, text: stands, verdict: 'contradicted' }, ...denied] : ofOneAlone
}

/** Somebody, and what he did: "China sent an ambassador", but not "China to have accepted one". */
const DOES =
  /^(?:(?:the|its|their) )?(?:(?!to )[\p{L}’'-]+ ){1,5}(?:\p{Ll}{3,}ed|sent|took|gave|shut|left|met|was|were|had|came|went)(?!\p{L})/u
/** "The step came weeks after its court suspended the ban": what came is told before, and not here. */
const LEANS = /^\W*(?:it|this|that|the (?:step|move|decision|act)) /i
/** "After China had done so": of several States that did the same, the second part tells who was first. */
const DID_SO = /\b(?:did|do|does|had|has|done)(?: so| it| that| the same| likewise)?(?: too| as well)?\W*$/

/** Whether whatever was read in a sentence stands in one part of it. */
const isAllOf = (part: readonly Vetted[], whole: readonly Vetted[]): boolean =>
  part.length > 0 && whole.every((one) => part.some((other) => isOnTheSame(other, one)))
const isOnTheSame = (one: Vetted, other: Vetted): boolean =>
  one.aspect === other.aspect && one.countries.join() === other.countries.join()

/** What was read in a sentence, as a part of it tells it: what only the two together tell is borne out by neither. */
const asPartOf =
  (part: readonly Vetted[], text: string) =>
  (one: Vetted): readonly Vetted[] => {
    if (part.some((other) => isOnTheSame(other, one))) return [{ ...one, text }]
    return one.verdict === 'supported' ? [] : [one]
  }

/** What is said to have come before something, where it came after that and never before; null where it may well have. */
function tooLate(
  before: readonly Vetted[],
  after: readonly Vetted[],
  then: (day: Day) => readonly Vetted[],
): Vetted | null {
  const [early] = eventsOf(before)
  const [late] = eventsOf(after)
  const isSo = early && late && early.span.first > late.span.last && !eventsOf(then(late.span.last)).length
  return isSo ? early.one : null
}

/** "Russia's accreditation of him came after Iran's handover": of two events by their nouns nothing is told but their order. */
function inOrderByNoun(
  stands: string,
  vetted: readonly Vetted[],
  [before = [], after = []]: readonly (readonly Vetted[])[],
): readonly Vetted[] {
  const [[early], [late]] = [eventsOf(before), eventsOf(after)]
  if (early && late)
    return [
      {
        ...early.one,
        text: stands,
        verdict: early.span.first > late.span.last ? 'contradicted' : 'supported',
      },
    ]
  return vetted.map((one) =>
    one.verdict === 'supported' && one.finding
      ? { ...one, verdict: 'not-held', finding: null, flags: [...one.flags, one.finding.sentence] }
      : one,
  )
}

/** The same for what stands behind another part of its sentence and was read by itself: where their order is false, one verdict stands for both. */
export function inTheirOrder<T extends Told>(
  all: readonly T[],
  second: T,
  hold: (part: string, day: Day) => readonly Vetted[],
): readonly T[] {
  const first = all.at(-1)
  if (!first || !second.order) return [...all, second]
  const { way, stands } = second.order
  const [before, after] = way === 'before' ? [first, second] : [second, first]
  const early = tooLate(before.vetted, after.vetted, (day) => hold(before.stands, day))
  if (!early) return [...all, second]
  return [
    ...all.slice(0, -1),
    { ...second, stands, vetted: [{ ...early, text: stands, verdict: 'contradicted' }] },
  ]
}
type Told = Readonly<{ stands: string; order: Clause['order']; vetted: readonly Vetted[] }>

type Event = Readonly<{ one: Vetted; span: Span }>

/** What is borne out by a fact with its day. */
const eventsOf = (vetted: readonly Vetted[]): readonly Event[] =>
  vetted.flatMap((one) => {
    const span = one.verdict === 'supported' && one.finding ? spanOf(one.finding.holds) : null
    return span && !span.approximate ? [{ one, span }] : []
  })

/** Where two States did the same and their order is denied, the other one bears out nothing of the same sentence; where the first never did, it does. */
function withoutOther(stands: string, vetted: readonly Vetted[]): readonly Vetted[] {
  const [first] = vetted
  const subject = first?.finding?.subject
  const by = subject && 'country' in subject ? subject.country : null
  const isBesideIt = ({ verdict, text, aspect, finding }: Vetted) =>
    verdict === 'supported' &&
    text === first?.text &&
    aspect === first.aspect &&
    did(finding) === did(first.finding)
  const isOfThem = vetted.some(({ countries }) => by !== null && countries.includes(by))
  return first?.verdict === 'contradicted' && isOfThem && AFTER_ANOTHER.test(stands)
    ? vetted.filter((one) => !isBesideIt(one))
    : vetted
}

const did = (finding: Vetted['finding']): string | undefined => finding?.value.split(':')[0]
