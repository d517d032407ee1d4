import { compare } from '../../compare.ts'
import { type Day, daysFrom, type Span } from '../../edtf.ts'
import { LAST, type Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { standingOf } from '../standing.ts'
import { overlap, widened } from '../widened.ts'
import { conditions, isOfMissions } from './conditions.ts'
import type { Counted, Line } from './counted.ts'
import { bySince } from './line.ts'

/** "The third after China and the UAE", "which had done so before Russia": asked of all States. */
export const amongAll = (context: Context): Context =>
  context.question.intent === 'list' && context.question.behind.length + context.question.ahead.length
    ? { ...context, question: { ...context.question, countries: [] } }
    : context

/**
 * "Which countries took envoys after China did?": those that began to on a later day; where none of those named did, all;
 * before one that never did, all but that one.
 */
export function besideThem(context: Context): Context {
  const { question } = context
  if (question.ahead.length && isNeverDone(context))
    return { ...context, question: { ...question, ahead: [], countries: question.ahead, except: true } }
  const last = question.order ? undefined : sinceOf(question.behind, context)
  const from = last && daysFrom(last, 1)
  return from ? { ...context, from, question: { ...question, begun: true, asOf: `${from}/..` } } : context
}

/** "Which had taken envoys before Russia did?", "which after China?": the lines of others that surely began on that side, and those whose dates do not settle it. */
export function inTheirOrder(counted: Counted, context: Context): Counted {
  const { ahead, besideOn, behind, order, topic } = context.question
  const beside = ahead.length ? ahead : order ? [] : behind
  const isOf = ({ country }: Line) => beside.includes(country)
  const [theirs] = (
    ahead.length && besideOn && besideOn !== topic
      ? didOther(ahead, besideOn, context)
      : linesOf(beside, counted, context).map(({ since }) => since.span)
  )
    .map(widened)
    .toSorted((a, b) => compare(a.last, b.last))
  if (!theirs) return counted
  const others = counted.lines
    .filter((line) => !isOf(line))
    .map((line) => ({ line, span: widened(line.since.span) }))
  const isSure = ({ span }: (typeof others)[number]) =>
    ahead.length ? span.last < theirs.first : theirs.last < span.first
  const isOpen = ({ span }: (typeof others)[number]) => overlap(span, theirs)
  const lines = (which: typeof others) => which.map(({ line }) => line)
  return {
    ...counted,
    bare: [],
    lines: lines(others.filter(isSure)),
    unsettled: lines(others.filter(isOpen)),
  }
}

/** "Which took envoys before Canada?": it has taken none, so that there is no before. */
const isNeverDone = (context: Context): boolean => {
  const { ahead, besideOn, topic } = context.question
  const [counted] = isOfMissions(context.question) ? [] : conditions(context)
  return (
    counted !== undefined && (!besideOn || besideOn === topic) && !linesOf(ahead, counted, context).length
  )
}

/** The lines of some States; of those outside the group that is listed ("which neighbours before Russia?"), as they stand among all. */
function linesOf(countries: readonly string[], { lines }: Counted, context: Context): readonly Line[] {
  const isOf = ({ country }: Line) => countries.includes(country)
  if (!countries.length || lines.some(isOf) || isOfMissions(context.question)) return lines.filter(isOf)
  const { question } = context
  const all = { ...context, question: { ...question, group: null, exceptGroup: null } }
  return conditions(all)[0]?.lines.filter(isOf) ?? []
}

/** "Which accepted an ambassador before Russia recognised them?": when some States did something else. */
const didOther = (ahead: readonly string[], topic: Topic, context: Context): Span[] =>
  topic === 'mission'
    ? []
    : ahead.flatMap(
        (country) => standingOf(context.knowledge.ofCountry(country, topic), context)?.began.span ?? [],
      )

/** The day by which the first of some States had begun to do what is asked about. */
const sinceOf = (named: readonly string[], context: Context): Day | undefined =>
  named.length && !isOfMissions(context.question)
    ? conditions(context)[0]
        ?.lines.filter(({ country }) => named.includes(country))
        .map(({ since }) => widened(since.span).last)
        .sort()[0]
    : undefined

/** "The second country to accept an ambassador", "the latest", "who came after China": the line in that place, in order of time. */
export function placedIn(
  { lines }: Counted,
  { question: { order, place, behind } }: Context,
): Line | undefined {
  const inOrder = [...lines].sort(bySince)
  if (!order) return undefined
  if (place === LAST) return inOrder.findLast(({ since }) => !since.already) ?? inOrder.at(LAST)
  if (place !== null) return inOrder.at(place - 1)
  return behind.length
    ? inOrder[inOrder.findLastIndex(({ country }) => behind.includes(country)) + 1]
    : undefined
}

/** Where the dates on file do not settle whose place it is: the line in it, and those that may have been there instead. */
export function rivalsOf(placed: Line, { lines }: Counted): readonly Line[] {
  const theirs = widened(placed.since.span)
  const open = lines.filter(
    ({ country, since }) =>
      country !== placed.country && (isOpen(since, theirs) || overlap(widened(since.span), theirs)),
  )
  return open.length ? [placed, ...open] : []
}

/** What held already when it was told began on a day that nobody knows: before another thing, or after it, where that came earlier. */
const isOpen = ({ already, span }: Line['since'], theirs: Span): boolean =>
  already === true && widened(span).last >= theirs.first
