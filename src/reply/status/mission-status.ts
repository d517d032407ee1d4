import type { Part } from '../../answer.ts'
import { newestFirst } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { Section } from '../../knowledge/vocabulary.ts'
import { onceFor } from '../../once.ts'
import type { Detail } from '../../question.ts'
import { again } from '../again.ts'
import type { Context } from '../context.ts'
import { findingOf, printed, printedAll } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { cautions, note } from '../notes.ts'
import { isOverdue, overdue } from '../overdue.ts'
import { newestBy, type Standing, standingOf, stateIn, toClose } from '../standing.ts'
import { stood } from '../stood.ts'
import { type Told, told } from '../told.ts'
import { asksOfHandover, whoDidIt } from '../who-did-it.ts'
import { beforeThat } from './before-that.ts'
import { earlierThen } from './earlier-then.ts'
import { OF_ITSELF, POINTS, pointAsked } from './point-asked.ts'
import { setRight, withoutAmbassador } from './set-right.ts'
import { turnsThen } from './turns-then.ts'

const SHOWN = 9

/** One mission: who controls it and whether it works, or the point that was asked about. */
export function missionStatus(mission: MissionData, asked: Context): Told | null {
  const context = beforeThat(mission, asked)
  const disputed = whoDidIt(mission, context)
  if (disputed) return disputed
  const { knowledge, words, question, until } = context
  const of = onceFor((section: Section) => newestBy(knowledge.ofMission(mission.mission, section), until))
  const { points, point, called } = pointAsked(mission, of, context)
  const now = nowOf(of, context)
  const { leads, operation, announced, handedOver, ways } = now
  const turns = point ? [] : turnsThen(of('operation'), context)
  const earlier = point || turns.length ? [] : earlierThen(leads, mission, context)
  const own = point
    ? printed(point, context)
    : turns.length
      ? printedAll(turns, context)
      : inARow([headlineOn(mission, now, context), ...earlier.map(({ sentence }) => sentence)])
  /** What it called them does not tell whose it is by now. */
  const headline = point && point === called ? inARow([own, headlineOn(mission, now, context)]) : own
  const rest = [
    ...(point ? [point] : turns),
    ...points.toReversed(),
    ...announced,
    ...leads.map(({ fact }) => fact),
    ...handedOver,
    ...ways,
    ...(operation ? [operation.fact] : []),
    ...history(of),
  ]
  const shown = [...new Set(rest)].slice(0, SHOWN + 1)
  if (!headline || !shown.length) return null
  const [lead] = leads
  const isOfName = question.details.includes('called') && question.details.includes('terror-list')
  const isMissing = !point && (isOfName || question.details.some((detail) => POINTS[detail]))
  const missing = isMissing
    ? words.sentence(words.say('abstain.no-detail', { Mission: words.theMission(mission.mission) }))
    : null
  const isLed =
    missing !== null &&
    question.details.every((detail) => OF_ITSELF.has(detail) || asksWhetherItWorks([detail]))
  const parts: Part[] = shown.map((fact) => {
    const stands = leads.find((one) => one.fact === fact)
    const sentence = stands && stood(stands, mission.receiving, asOfNow(now, context))
    return findingOf(fact, context, stands?.against ?? [], sentence)
  })
  const minded = point ?? turns.at(-1) ?? announced[0] ?? lead?.fact
  return {
    ...told(
      isLed ? inARow([missing, headline]) : headline,
      [
        ...(missing && !isLed ? [note(missing)] : []),
        ...parts.slice(0, leads.length),
        ...earlier,
        ...parts.slice(leads.length),
        ...(minded ? cautions(minded, lead?.fact === minded ? lead.against : [], context) : []),
      ],
      shown,
    ),
    timeTold: question.asOf,
  }
}

/** How a mission stands: what leads the answer, whether it works, that it is to close, that it was handed over, and how it came to that. */
type Now = Readonly<{
  leads: readonly Standing[]
  operation: Standing | null
  announced: readonly Fact[]
  handedOver: readonly Fact[]
  ways: readonly Fact[]
}>

function nowOf(of: (section: Section) => readonly Fact[], context: Context): Now {
  const operation = standingOf(of('operation'), context)
  const announced = toClose(of('operation'), context.until)
  const handovers = asksOfHandover(context.question) ? of('control') : []
  return {
    leads: leadsFor(context.question.details, standingOf(of('control'), context), operation),
    operation,
    announced: announced ? [announced] : [],
    handedOver: handovers.filter(({ by }) => by === 'handed-over').slice(-1),
    ways: [...closedBefore(operation, context.question), ...setRight(operation, context)],
  }
}

/** "Did Japan close its embassy in Kabul?", "was India's open throughout?", "did the Saudis leave a second time?": where it is at work again, that it did, and when. */
const closedBefore = (
  operation: Standing | null,
  { details, asks, mission }: Context['question'],
): readonly Fact[] =>
  operation &&
  operation.state !== 'closed' &&
  (BREAKS.some((detail) => details.includes(detail)) ||
    (details.includes('quit') && mission?.receiving === 'AF')) &&
  asks === 'whether'
    ? operation.before.filter((fact) => stateIn(fact) === 'closed').slice(-1)
    : []
const BREAKS: readonly Detail[] = ['closed', 'unbroken']

/** What a mission was is told in the past once the day has gone by on which it was to close. */
const asOfNow = ({ announced }: Now, context: Context): Context =>
  announced.some((fact) => isOverdue(fact, context)) ? { ...context, past: true } : context

/** The sentences on how a mission stands, where no other point was asked about. */
function headlineOn(mission: MissionData, now: Now, context: Context): string {
  const { words, question } = context
  const { leads, operation, announced, handedOver, ways } = now
  const Mission = words.theMission(mission.mission)
  const control = leads.find(({ fact }) => fact.section === 'control') ?? null
  const sentences = [
    ...announced.flatMap((fact) => [printed(fact, context), ...overdue(fact, context)]),
    ...(asksOnlyWhetherItWorks(question) && !operation && !announced.length
      ? [words.sentence(words.say('abstain.no-operation', { Mission }))]
      : []),
    ...leads.flatMap((lead) => [
      stood(lead, mission.receiving, asOfNow(now, context)),
      /** That it is disputed is no answer without who claims what. */
      ...(lead.state === 'contested' ? [printed(lead.fact, context)] : []),
    ]),
    ...[...handedOver, ...ways].map((fact) => printed(fact, context)),
  ]
  return inARow([
    ...withoutAmbassador(mission, control, context),
    ...sentences.map((sentence, at) => (at ? again(sentence, Mission, words) : sentence)),
  ])
}

const asksWhetherItWorks = (details: readonly Detail[]): boolean =>
  details.includes('open') || details.includes('closed')

const asksOnlyWhetherItWorks = ({ details, topics }: Context['question']): boolean =>
  topics.length === 1 &&
  asksWhetherItWorks(details) &&
  details.every((detail) => detail === 'open' || BREAKS.includes(detail))

/** Which of control and operation leads: what was asked about, else both. */
function leadsFor(
  details: readonly Detail[],
  control: Standing | null,
  operation: Standing | null,
): Standing[] {
  const works = asksWhetherItWorks(details)
  const shut =
    operation &&
    operation.fact.value === 'closed' &&
    (!control || operation.fact.span.first >= control.fact.span.first)
  const order = works || shut || !control ? [operation, control] : [control]
  return order.filter((standing): standing is Standing => standing !== null)
}

/** The rest on file, newest first, quotations before reports of the same age. */
function history(of: (section: Section) => readonly Fact[]): Fact[] {
  const all = (['control', 'operation', 'affairs', 'accreditation', 'relations'] as const).flatMap(of)
  const quoted = (fact: Fact) => (fact.quotes ? 0 : 1)
  return newestFirst(all).sort((a, b) => quoted(a) - quoted(b))
}
