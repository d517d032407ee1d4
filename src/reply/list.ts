import type { Day } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { speakerSide } from '../knowledge/speakers.ts'
import { noRecord } from './abstain.ts'
import { listedForMoney } from './closed-for-money.ts'
import type { Context } from './context.ts'
import { findingOf, findingsOf, printed } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { borneOut } from './list/beside-list.ts'
import { conditions, isOfMissions } from './list/conditions.ts'
import { type Counted, groupName, type Line } from './list/counted.ts'
import { countedMissions } from './list/counted-missions.ts'
import { exceptedIn, presumedOfOne } from './list/excepted.ts'
import { handoversDenied } from './list/handovers-denied.ts'
import { kabulPremises } from './list/kabul-premises.ts'
import { bySince } from './list/line.ts'
import { notesOn } from './list/notes-on.ts'
import { amongAll, besideThem, inTheirOrder, placedIn, rivalsOf } from './list/order.ts'
import { receivedByHeads } from './list/received-by-heads.ts'
import { republicEnvoys } from './list/republic-envoys.ts'
import { sentencesOf, upTo } from './list/sentences.ts'
import { tookPart } from './list/took-part.ts'
import { untoldPoint } from './list/untold-point.ts'
import { withoutTies } from './list/without-ties.ts'
import { general } from './next.ts'
import { forConsulates } from './request.ts'
import { newestBy } from './standing.ts'
import { whichCalledThem } from './status/as-called.ts'
import { missionsStatus } from './status/missions-status.ts'
import { noBreak } from './status/no-break.ts'
import { visasOfAny } from './status/visas.ts'
import { joined, type Told, told } from './told.ts'

/** Findings shown below a list: names stand in the headline, so the rest can be asked for. */
const SHOWN = 20
/** Earlier facts with words of their own that are added where the newest of a line has none. */
const QUOTED = 6

/** Which, or how many, States or missions meet a condition, or two; with what the list leaves out. */
export function list(asked: Context): Told {
  const context = besideThem(amongAll(asked))
  const { question } = context
  if (isOfOneState(question)) return missionsStatus(context)
  const one =
    republicEnvoys(context, list) ??
    tookPart(context) ??
    handoversDenied(context) ??
    kabulPremises(context) ??
    (isOfMissions(question) ? untoldPoint(context) : null) ??
    receivedByHeads(context) ??
    listedForMoney(context) ??
    forConsulates(context) ??
    whichCalledThem(context) ??
    visasOfAny(context)
  if (one) return one
  const [counted, among] = (isOfMissions(question) ? [countedMissions(context)] : conditions(context)).map(
    (all) => borneOut(inItsTime(inTheirOrder(all, context), context), context),
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
  /** Words for one meeting; ties in general are told of each State first. */
  const isOfMeeting = question.details.includes('meeting')
  const theirs = [...theirCount(last, context), ...(isOfMeeting ? ofUnion : [])]
  const beside = isOfMeeting ? [] : [...ofUnion, ...withoutTies(last, context)]
  return {
    ...told(
      inARow([
        ...presumedOfOne(counted, context),
        ...noBreak(context),
        ...theirs.map((fact) => printed(fact, context)),
        ...sentencesOf(
          { counted, among, placed, rivals, isNumbered: isOfMeeting && ofUnion.length > 0 },
          context,
        ),
        ...beside.map((fact) => printed(fact, context)),
      ]),
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
  return held.listed?.length ? { ...held, headline: inARow([none, held.headline]) } : null
}

/** "Which Afghan consulates are there in Canada?": each is told by itself. */
const isOfOneState = ({ mission, except, countries, begun }: Context['question']): boolean =>
  mission?.sending === 'AF' &&
  mission.receiving !== null &&
  mission.receiving !== 'UN' &&
  countries.length === 1 &&
  !except &&
  !begun

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
