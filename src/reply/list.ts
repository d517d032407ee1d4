import type { Finding } from '../answer.ts'
import { compare } from '../compare.ts'
import { type Day, daysFrom, type Span } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { speakerSide } from '../knowledge/speakers.ts'
import { LAST, type Topic } from '../question.ts'
import { noRecord } from './abstain.ts'
import type { Context } from './context.ts'
import { type Counted, groupName, type Line, members } from './counted.ts'
import { countedMissions } from './counted-missions.ts'
import { countedStates, type StateTopic } from './counted-states.ts'
import { findingOf, findingsOf, printed } from './finding.ts'
import { kabulPremises } from './kabul-premises.ts'
import { notesOn } from './list-notes.ts'
import { bySince, sentencesOf, topicsAsked, upTo } from './list-sentences.ts'
import { missionsStatus } from './missions-status.ts'
import { general } from './next.ts'
import { republicEnvoys } from './republic-envoys.ts'
import { newestBy, standingOf } from './standing.ts'
import { joined, type Told, told } from './told.ts'
import { tookPart } from './took-part.ts'
import { stood } from './topic-status.ts'
import { overlap, widened } from './widened.ts'

/** Findings shown below a list: names stand in the headline, so the rest can be asked for. */
const SHOWN = 20
/** Earlier facts with words of their own that are added where the newest of a line has none. */
const QUOTED = 6

/** Which, or how many, States or missions meet a condition, or two; with what the list leaves out. */
export function list(asked: Context): Told {
  const context = besideThem(amongAll(asked))
  const { question } = context
  if (isOfOneState(question)) return missionsStatus(context)
  const one = republicEnvoys(context, list) ?? tookPart(context) ?? kabulPremises(context)
  if (one) return one
  const [counted, among] = (isOfMissions(question) ? [countedMissions(context)] : conditions(context)).map(
    (all) => inItsTime(inTheirOrder(all, context), context),
  )
  if (!counted?.total) return noRecord(groupName(context), context)
  const before = counted.lines.length || counted.unsettled?.length ? null : begunBefore(context)
  if (before) return before
  const last = among ?? counted
  const inPlace = placedIn(last, context)
  const rivals = inPlace ? rivalsOf(inPlace, last) : []
  const placed = rivals.length ? undefined : inPlace
  const findings = last.lines
    .slice(0, SHOWN)
    .map(({ fact, sentence }) => findingOf(fact, context, [], sentence))
  const open = (last.unsettled ?? []).map(({ fact, sentence }) => findingOf(fact, context, [], sentence))
  const claims = [...exceptedIn(context), ...claimsOn(last, context)]
  const ofUnion = ofTheUnion(last, context)
  const isOfMeeting = MEETING.test(question.text)
  const theirs = [...theirCount(last, context), ...(isOfMeeting ? ofUnion : [])]
  const beside = isOfMeeting ? [] : ofUnion
  return {
    ...told(
      [
        ...theirs.map((fact) => printed(fact, context)),
        ...sentencesOf(
          { counted, among, placed, rivals, isNumbered: isOfMeeting && ofUnion.length > 0 },
          context,
        ),
        ...beside.map((fact) => printed(fact, context)),
      ].join(' '),
      joined([
        ...findingsOf([...theirs, ...beside], context),
        ...(placed ? [findingOf(placed.since, context)] : []),
        ...findings,
        ...open,
        ...claims,
        ...notesOn(last, findings.length + claims.length, context),
      ]),
      [...last.lines.map(({ fact }) => fact), ...last.world],
      general(context),
    ),
    ...inPrint(asPrinted(last, context), context),
  }
}

/** The lines in the order in which the headline names them, for "the second one". */
const asPrinted = (
  { lines, unsettled = [] }: Counted,
  { question: { order, ahead } }: Context,
): readonly Line[] => [...(order || ahead.length ? lines.toSorted(bySince) : lines), ...unsettled]

/** The States that a list names, in its order; of missions, of which one State may host several, each with its city. */
function inPrint(lines: readonly Line[], { question, knowledge }: Context): Pick<Told, 'listed' | 'cities'> {
  const countries = lines.map(({ country }) => country)
  return isOfMissions(question)
    ? {
        listed: countries,
        cities: lines.map(({ fact }) => knowledge.mission(fact.mission ?? '')?.city ?? ''),
      }
    : { listed: [...new Set(countries)] }
}

/** Of a list of what came about in a time, the lines that began in it. */
const inItsTime = (counted: Counted, { question, from, until }: Context): Counted =>
  question.begun
    ? {
        ...counted,
        bare: [],
        lines: counted.lines.filter(({ since }) => isIn(since, from, until)),
        further: furtherIn(counted, from, until),
      }
    : counted

const isIn = ({ span }: Fact, from: Day, until: Day): boolean => from <= span.first && span.first <= until

/** Of States that had taken an envoy before a time, what took him once more in it: "received his credentials". */
const furtherIn = ({ key, lines }: Counted, from: Day, until: Day): Line[] =>
  key === 'charge' || key === 'ambassador'
    ? lines.flatMap((line) => {
        const again = line.earlier?.find(
          (fact) => fact.value === key && fact !== line.since && isIn(fact, from, until),
        )
        return again && line.since.span.first < from ? [{ ...line, since: again }] : []
      })
    : []

/** "Who recognised them in 2026?": that no State did, and then who had before, which a bare "none" would deny. */
function begunBefore(context: Context): Told | null {
  const { words, question } = context
  if (!question.begun || isOfMissions(question)) return null
  const held = list({ ...context, question: { ...question, begun: false, behind: [] } })
  const none = words.sentence(upTo(words.say('list.new-none'), context))
  return held.listed?.length ? { ...held, headline: `${none} ${held.headline}` } : null
}

/** "Which Afghan consulates are there in Canada?": each is told by itself. */
const isOfOneState = ({ mission, except, countries, begun }: Context['question']): boolean =>
  mission?.sending === 'AF' &&
  mission.receiving !== null &&
  mission.receiving !== 'UN' &&
  countries.length === 1 &&
  !except &&
  !begun

/** Missions are listed; who sent an ambassador to Kabul, or upgraded theirs, is asked of the States that did. */
export const isOfMissions = ({ topic, details, mission }: Context['question']): boolean =>
  topic === 'mission' &&
  !details.includes('upgraded') &&
  !(mission?.receiving === 'AF' && details.includes('ambassador'))

/** The States that meet what is asked; of two conditions those that meet the one, and among them those that meet the other. */
function conditions(context: Context): readonly Counted[] {
  const { question } = context
  const [first = 'recognition', second] = topicsAsked(context)
  const denies = (topic: StateTopic) => question.denied.includes(topic)
  const pool = members(context)
  if (question.topic === 'mission')
    return [countedStates({ topic: 'relations', negative: false, pool }, context)]
  if (!question.both || !second)
    return [countedStates({ topic: first, negative: question.negative, pool }, context)]
  const one = countedStates({ topic: first, negative: denies(first), pool }, context)
  const met = [...one.lines.map(({ country }) => country), ...(one.bare ?? [])]
  return [one, countedStates({ topic: second, negative: denies(second), pool: met }, context)]
}

/** "The third after China and the UAE", "which had done so before Russia": asked of all States. */
const amongAll = (context: Context): Context =>
  context.question.intent === 'list' && context.question.behind.length + context.question.ahead.length
    ? { ...context, question: { ...context.question, countries: [] } }
    : context

/**
 * "Which countries took envoys after China did?": those that began to on a later day; where none of those named did, all.
 */
function besideThem(context: Context): Context {
  const { question } = context
  const last = question.order ? undefined : sinceOf(question.behind, context)
  const from = last && daysFrom(last, 1)
  return from ? { ...context, from, question: { ...question, begun: true, asOf: `${from}/..` } } : context
}

/** "Which had taken envoys before Russia did?", "which after China?": the lines of others that surely began on that side, and those whose dates do not settle it. */
function inTheirOrder(counted: Counted, context: Context): Counted {
  const { ahead, besideOn, behind, order, topic } = context.question
  const beside = ahead.length ? ahead : order ? [] : behind
  const isOf = ({ country }: Line) => beside.includes(country)
  const [theirs] = (
    ahead.length && besideOn && besideOn !== topic
      ? didOther(ahead, besideOn, context)
      : counted.lines.filter(isOf).map(({ since }) => since.span)
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
function placedIn({ lines }: Counted, { question: { order, place, behind } }: Context): Line | undefined {
  const inOrder = [...lines].sort(bySince)
  if (!order) return undefined
  if (place !== null) return inOrder.at(place === LAST ? LAST : place - 1)
  return behind.length
    ? inOrder[inOrder.findLastIndex(({ country }) => behind.includes(country)) + 1]
    : undefined
}

/** Where the dates on file do not settle whose place it is: the line in it, and those that may have been there instead. */
function rivalsOf(placed: Line, { lines }: Counted): readonly Line[] {
  const theirs = widened(placed.since.span)
  const open = lines.filter(
    ({ country, since }) => country !== placed.country && overlap(widened(since.span), theirs),
  )
  return open.length ? [placed, ...open] : []
}

/** "In which, or how many, States do the Taliban claim to have diplomats?": the newest count of theirs, which stands before what is on file. */
const theirCount = ({ world }: Counted, { question: { speaks }, knowledge }: Context): readonly Fact[] =>
  speaks
    ? world
        .filter(
          ({ kind, number, evidence }) =>
            kind === 'count' &&
            number !== undefined &&
            evidence.some(({ speaker }) => speakerSide(speaker, knowledge.person) === speaks),
        )
        .slice(0, 1)
    : []

/** Words for one meeting; ties in general are told of each State first. */
const MEETING = /\b(?:talks?|met|meet(?:ing|ings|s)?|attend\w*|delegations?|took part|brussels)\b/i

/**
 * "Which EU States took part in the talks?": what is on file of the Union that tells how many of its members did, before
 * what is of each by name; of another group, where all its members are of that.
 */
function ofTheUnion({ key }: Counted, { question, knowledge, from, until }: Context): readonly Fact[] {
  if (key !== 'contacts' || (question.group !== 'eu' && question.group !== 'european')) return []
  const newest = newestBy(knowledge.ofCountry('EU', 'relations'), until).findLast(
    ({ number, span }) => number !== undefined && span.last >= from,
  )
  return newest ? [newest] : []
}

/** What is on file of the States that a question sets apart: "apart from Tajikistan, which neighbours …". */
function exceptedIn(context: Context): Finding[] {
  const { question, knowledge } = context
  const { except, topic, countries } = question
  if (!except || topic === 'mission' || topic === 'all') return []
  return countries.flatMap((country) => {
    const standing = standingOf(knowledge.ofCountry(country, topic), context)
    return standing ? [findingOf(standing.fact, context, [], stood(standing, country, context))] : []
  })
}

/** What is said of all States, and earlier words on those listed. */
function claimsOn({ lines, world }: Counted, context: Context) {
  const quoted = lines
    .slice(0, SHOWN)
    .flatMap(({ fact, earlier = [] }) => wordsBefore(fact, earlier))
    .slice(0, QUOTED)
  return findingsOf([...world, ...quoted], context)
}

/** The newest fact before another that says the same in words. */
function wordsBefore(fact: Fact, earlier: readonly Fact[]): Fact[] {
  const other = fact.quotes ? undefined : earlier.findLast((other) => other !== fact && other.quotes)
  return other ? [other] : []
}
