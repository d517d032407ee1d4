import { type Day, type Span, spanOf } from '../../edtf.ts'
import { asNamedIn, EVENT } from '../clauses/splits/on-one-day.ts'
import type { Vetted } from '../vet.ts'

/** "Gul Hassan arrived after Russia recognised them": two things that are told, one before the other. */
const IN_ORDER = new RegExp(
  `^(.{12,}?),? (?:(?:shortly|soon|only|just|long|well|days|weeks|months|years) )?(before|after) ${EVENT}(.{12,})$`,
  'u',
)
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
  const ofOneAlone = withoutOther(stands, vetted)
  const isBorneOut = ofOneAlone.some(({ verdict }) => verdict === 'supported')
  if (!isBorneOut || stands.length > LONGEST) return ofOneAlone
  const [, told = '', way, event = ''] = IN_ORDER.exec(stands) ?? []
  if (!way) return ofOneAlone
  const parts = [told, asNamedIn(told, event)]
  const [first = '', second = ''] = way === 'before' ? parts : parts.reverse()
  const [before, after] = [hold(first), hold(second)]
  if (!after.length && isAllOf(before, ofOneAlone)) return ofOneAlone.map((one) => ({ ...one, text: first }))
  if (!before.length && isAllOf(after, ofOneAlone)) return ofOneAlone.map((one) => ({ ...one, text: second }))
  const [early] = eventsOf(before)
  const [late] = eventsOf(after)
  const isFalse =
    early && late && early.span.first > late.span.last && !eventsOf(hold(first, late.span.last)).length
  if (!isFalse) return ofOneAlone
  const denied = ofOneAlone.filter(({ verdict }) => verdict !== 'supported')
  return [{ ...early.one, text: stands, verdict: 'contradicted' }, ...denied]
}

/** Whether whatever was read in a sentence stands in one part of it. */
const isAllOf = (part: readonly Vetted[], whole: readonly Vetted[]): boolean =>
  part.length > 0 &&
  whole.every(({ aspect, countries }) =>
    part.some((one) => one.aspect === aspect && one.countries.join() === countries.join()),
  )

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
