import { byFirstDay } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { AT_WORK, type Section } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Detail } from '../../question.ts'
import { closedForMoney } from '../closed-for-money.ts'
import type { Context } from '../context.ts'
import { newestBy, stateIn } from '../standing.ts'
import { asCalled, SIDES } from './as-called.ts'

/** The facts on the points that are asked about, and of them, or of what else bears on these, the one that answers. */
export type Points = Readonly<{ points: readonly Fact[]; point: Fact | undefined; called: Fact | undefined }>

export function pointAsked(
  mission: MissionData,
  of: (section: Section) => readonly Fact[],
  context: Context,
): Points {
  const { question } = context
  const points = pointsOn(
    question,
    (['recognition', 'affairs', 'control', 'operation', 'accreditation'] as const).flatMap((one) => of(one)),
  )
  const [called] = asCalled(question, of('affairs'))
  const point =
    toldApart(points, question) ??
    ofThatAct(points, question) ??
    closedOverMoney(question.details, of('operation')) ??
    called ??
    points.at(-1) ??
    toldWithControl(question, of('control')) ??
    papersTaken(question.details, of('control')) ??
    movedTo(mission, question.details, context) ??
    besideEmbassy(mission, question, of('operation'))
  return { points, point, called }
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
export const OF_ITSELF = new Set<Detail>(['flag', 'guard', 'damage', 'money'])

/** "Did the embassy close for lack of money?": that it did is told of its closure. */
const closedOverMoney = (details: readonly Detail[], operation: readonly Fact[]): Fact | undefined =>
  details.includes('money') && details.includes('closed') ? closedForMoney(operation).at(-1) : undefined

/** "Does it get money, or orders, from Kabul?": where nothing is on file of that alone, what is told of it with who runs the mission. */
function toldWithControl(
  { details, sought, text, language }: Context['question'],
  control: readonly Fact[],
): Fact | undefined {
  const asked = [
    ...(language === 'en' ? TOLD_SO.flatMap(([asks, words]) => (asks.test(text) ? words : [])) : []),
    ...(details.includes('money') ? ['money', 'salaries'] : []),
    ...sought.filter((word) => word === 'orders'),
  ]
  return control.findLast((fact) => sharedWith(fact, asked) > 0)
}

/** "Did anybody promise them the embassy?", "did they try to take it over?": how reports on who runs one tell of that. */
const TOLD_SO: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bpromis/i, ['promised']],
  [/\b(?:attempt|tri(?:es|ed)\b|try(?:ing)? to\b)/i, ['scuffled', 'attempt', 'attempted']],
]

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

const isOfStaff = ({ value, people = [] }: Fact): boolean => value === 'staff' && !people.length

/** The facts on what is asked; who pays the staff is asked about money, and the end of an ambassador's term tells nothing of it where more is on file. */
function pointsOn({ details, mission, people }: Context['question'], facts: readonly Fact[]): Fact[] {
  /** "Does it live off consular fees?": what it lives on, and neither whom it pays nor whom it serves. */
  const asked = details.includes('money')
    ? details.filter((detail) => detail !== 'staff' && detail !== 'consular-service')
    : details
  const isTaken = mission?.receiving === 'AF' && TAKEN.some((detail) => details.includes(detail))
  const values = [...asked.flatMap((detail) => POINTS[detail] ?? []), ...(isTaken ? ['occupied'] : [])]
  const points = facts.filter(({ value }) => values.includes(value)).sort(byFirstDay)
  const ofStaff = asked.includes('staff') && !people.length ? points.filter(isOfStaff) : []
  return ofStaff.length ? ofStaff : points
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
