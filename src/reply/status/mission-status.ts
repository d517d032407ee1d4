import type { Part } from '../../answer.ts'
import { byFirstDay, newestFirst } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { AT_WORK, type Section } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import { onceFor } from '../../once.ts'
import type { Detail } from '../../question.ts'
import { again } from '../again.ts'
import { closedForMoney } from '../closed-for-money.ts'
import type { Context } from '../context.ts'
import { findingOf, printed } from '../finding.ts'
import { cautions, note } from '../notes.ts'
import { isOverdue, overdue } from '../overdue.ts'
import { newestBy, type Standing, standingOf, stateIn, toClose } from '../standing.ts'
import { stood } from '../stood.ts'
import { type Told, told } from '../told.ts'
import { asksOfHandover, whoDidIt } from '../who-did-it.ts'
import { beforeThat } from './before-that.ts'
import { setRight, withoutAmbassador } from './set-right.ts'

const SHOWN = 9

/** One mission: who controls it and whether it works, or the point that was asked about. */
export function missionStatus(mission: MissionData, asked: Context): Told | null {
  const context = beforeThat(mission, asked)
  const disputed = whoDidIt(mission, context)
  if (disputed) return disputed
  const { knowledge, words, question, until } = context
  const of = onceFor((section: Section) => newestBy(knowledge.ofMission(mission.mission, section), until))
  const points = pointsOn(question, [
    ...of('recognition'),
    ...of('affairs'),
    ...of('control'),
    ...of('operation'),
    ...of('accreditation'),
  ])
  const forMoney = closedOverMoney(question.details, of('operation'))
  const point =
    toldApart(points, question) ??
    ofThatAct(points, question) ??
    forMoney ??
    points.at(-1) ??
    papersTaken(question.details, of('control')) ??
    movedTo(mission, question.details, context) ??
    besideEmbassy(mission, question, of('operation'))
  const now = nowOf(of, context)
  const { leads, operation, announced, handedOver, ways } = now
  const headline = point ? printed(point, context) : headlineOn(mission, now, context)
  const rest = [
    ...(point && (points.includes(point) || point === forMoney) ? [point] : []),
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
  const isMissing = question.details.some((detail) => POINTS[detail]) && !point
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
  const minded = point ?? announced[0] ?? lead?.fact
  return {
    ...told(
      isLed ? `${missing} ${headline}` : headline,
      [
        ...(missing && !isLed ? [note(missing)] : []),
        ...parts,
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

/** "Did Japan close its embassy in Kabul?", "was India's open throughout?": where it is at work again, that it did, and when. */
const closedBefore = (operation: Standing | null, { details, asks }: Context['question']): readonly Fact[] =>
  operation &&
  operation.state !== 'closed' &&
  BREAKS.some((detail) => details.includes(detail)) &&
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
    ...leads.map((lead) => stood(lead, mission.receiving, asOfNow(now, context))),
    ...[...handedOver, ...ways].map((fact) => printed(fact, context)),
  ]
  return [
    ...withoutAmbassador(mission, control, context),
    ...sentences.map((sentence, at) => (at ? again(sentence, Mission, words) : sentence)),
  ].join(' ')
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

/** The words of the vocabulary that speak to a point. */
export const POINTS: Readonly<Partial<Record<Detail, readonly string[]>>> = {
  'un-seat': ['seat-deferred'],
  money: ['money'],
  flag: ['old-flag', 'new-flag'],
  disowned: ['documents-disowned'],
  guard: ['guarded'],
  staff: ['staff', 'money'],
  'consular-service': ['serves-abroad', 'documents-disowned', 'limited', 'money'],
  damage: ['damaged'],
  request: ['requested', 'unanswered', 'sought', 'takeover-refused'],
}

/** Points of which nothing is said by who runs a mission: where none is on file, that leads. */
const OF_ITSELF = new Set<Detail>(['flag', 'guard', 'damage', 'money'])

/** "Did the embassy close for lack of money?": that it did is told of its closure. */
const closedOverMoney = (details: readonly Detail[], operation: readonly Fact[]): Fact | undefined =>
  details.includes('money') && details.includes('closed') ? closedForMoney(operation).at(-1) : undefined

/** Where nothing is on file on the papers of a mission: that its staff works with Kabul, which takes them. */
const papersTaken = (details: readonly Detail[], control: readonly Fact[]): Fact | undefined =>
  details.includes('consular-service') ? control.findLast(({ value }) => value === 'cooperating') : undefined

/** "Does Turkmenistan have consulates in Afghanistan?": where none has a file, what is told of them with the embassy. */
const besideEmbassy = (
  { kind }: MissionData,
  { mission }: Context['question'],
  operation: readonly Fact[],
): Fact | undefined =>
  mission?.receiving === 'AF' && mission.kind === 'consulate' && kind === 'embassy'
    ? operation.findLast((fact) => sharedWith(fact, ['consulate']) > 0)
    : undefined

/** "The" and "New" name no city. */
const SMALL = 3

/** Where a mission sits that is not in its city: the newest report that names another one, unless it was at work at home since. */
function movedTo(
  { mission, city }: MissionData,
  details: readonly Detail[],
  { knowledge, until }: Context,
): Fact | undefined {
  if (!details.includes('where')) return undefined
  const elsewhere = knowledge.missions.flatMap((other) =>
    other.city === city ? [] : wordsOf(other.city).filter(({ length }) => length > SMALL),
  )
  const told = newestBy(knowledge.ofMission(mission, 'operation'), until)
  const at = told.findLastIndex((fact) => sharedWith(fact, elsewhere) > 0)
  const isBack = told.slice(at + 1).some((fact) => AT_WORK.includes(stateIn(fact) ?? ''))
  return isBack ? undefined : told[at]
}

/** Who has a foreign embassy in Kabul: those who took its premises, where somebody did ("who occupied the Norwegian embassy?"). */
const TAKEN: readonly Detail[] = ['control', 'handover']

/** The facts on what is asked; who pays the staff is asked about money. */
function pointsOn({ details, mission }: Context['question'], facts: readonly Fact[]): Fact[] {
  const asked = details.includes('money') ? details.filter((detail) => detail !== 'staff') : details
  const isTaken = mission?.receiving === 'AF' && TAKEN.some((detail) => details.includes(detail))
  const values = [...asked.flatMap((detail) => POINTS[detail] ?? []), ...(isTaken ? ['occupied'] : [])]
  return facts.filter(({ value }) => values.includes(value)).sort(byFirstDay)
}

/** "Which country chaired the credentials committee?": of its decisions the one that alone holds a word of the question. */
function toldApart(
  points: readonly Fact[],
  { details, sought, asks }: Context['question'],
): Fact | undefined {
  if (!details.includes('un-seat') || asks === 'how-many') return undefined
  const told = points.filter((fact) =>
    sought.some(
      (word) =>
        !SIDES.has(word) &&
        sharedWith(fact, [word]) > 0 &&
        points.every((other) => other === fact || !sharedWith(other, [word])),
    ),
  )
  return told.length === 1 ? told[0] : undefined
}
/** "Did the Ottawa embassy ask them for money?", "did it cut staff?": of what is told of money and staff, that by which it did so. */
const ofThatAct = (points: readonly Fact[], { details, text }: Context['question']): Fact | undefined =>
  ACTS.filter(([asked]) => (details.includes('money') || details.includes('staff')) && asked.test(text))
    .flatMap(
      ([, told]) => points.findLast(({ evidence }) => evidence.some(({ report }) => told.test(report))) ?? [],
    )
    .at(0)
/** How English asks for an act, and how the reports on file tell of it. */
const ACTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:ask|request|beg|plead|appl)\w*\b/i, /\basked\b/],
  [
    /\b(?:cut|layoff|lay off|laid off|let (?:\w+ ){0,2}go|shed|reduc|fire|firing|sack|los[et]|trim|slash|downsiz)\w*\b/i,
    /\blet people go\b/,
  ],
]

/** Whose seat it is stands in every question on it. */
const SIDES = new Set(['taliban', 'republic', 'emirate', 'seated'])

/** The rest on file, newest first, quotations before reports of the same age. */
function history(of: (section: Section) => readonly Fact[]): Fact[] {
  const all = (['control', 'operation', 'affairs', 'accreditation', 'relations'] as const).flatMap(of)
  const quoted = (fact: Fact) => (fact.quotes ? 0 : 1)
  return newestFirst(all).sort((a, b) => quoted(a) - quoted(b))
}
