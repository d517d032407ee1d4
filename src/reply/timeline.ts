import { type Day, dayBefore, FIRST_DAY } from '../edtf.ts'
import { byFirstDay } from '../knowledge/by-date.ts'
import type { MissionData } from '../knowledge/compile.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import {
  ENVOYS_TAKEN,
  isOfState,
  MISSION_SECTIONS,
  type Section,
  STATE_SECTIONS,
} from '../knowledge/vocabulary.ts'
import { type Detail, LAST, type Topic } from '../question.ts'
import { abstain, noRecord } from './abstain.ts'
import { isActOfState } from './act-of-state.ts'
import { asksOfWithdrawal } from './beyond.ts'
import { closedAndOpened } from './closed-and-opened.ts'
import type { Context } from './context.ts'
import { delistings } from './delistings.ts'
import { eventAsked, inTheWords } from './event-asked.ts'
import { dateOf, findingOf, findingsOf, printed, printedAll } from './finding.ts'
import { leaving } from './leaving.ts'
import { missionsNamed } from './missions-named.ts'
import { newestEvent } from './newest-event.ts'
import { around } from './next.ts'
import { cautions, note } from './notes.ts'
import { passedOn } from './passed-on.ts'
import { person } from './person.ts'
import { posted } from './posted.ts'
import { sinceHeld } from './since-held.ts'
import { since } from './spoken.ts'
import { allOf, countUntil, standingOf, stateIn } from './standing.ts'
import { asStatus, status } from './status.ts'
import { stood } from './stood.ts'
import { joined, type Told, told } from './told.ts'
import { accountsOf } from './who-did-it.ts'
import { whose } from './whose.ts'

/** A longer history is shown from its newer end; a narrower period shows the rest. */
const SHOWN = 80

const OF_MISSIONS: readonly Section[] = [
  'recognition',
  'control',
  'operation',
  'affairs',
  'accreditation',
  'relations',
]

/** The history, oldest first, with its turning points; "when" is answered by the turning point it asks for. */
export function timeline(context: Context): Told {
  const { question, words } = context
  const sent =
    question.asks === 'when'
      ? (posted(context) ??
        leaving(context) ??
        headedSince(context) ??
        passedOn(context) ??
        delistings(context))
      : null
  if (sent) return sent
  if (asksOfWithdrawal(question))
    return asStatus({ ...context, question: { ...question, topics: ['recognition'] } })
  const all = [...new Set(factsIn(context))].filter((fact) => inPeriod(fact, context))
  const facts = all.slice(-SHOWN)
  const [country] = whose(question)
  if (!facts.length) return country || question.mission ? status(context) : noRecord('', context)
  if (isOfNobody(facts, context))
    return question.topic === 'all' ? abstain('no-person', context) : person(context)
  const turning = turningPoints(facts)
  const findings = findingsOf(facts, context)
  const next = country ? around(country, context) : []
  const isOfDate = question.asks !== 'whether' && question.asks !== 'who'
  const dated = isOfDate ? whenTold(facts, turning, context) : null
  if (dated) return dated
  const points = turning.map((fact) => printed(fact, context))
  const headline = headlineOf(facts, context)
  return told(
    headline,
    joined([
      ...findings,
      ...(points.length ? [note(words.say('timeline.turning', { points: points.join(' ') }))] : []),
    ]),
    facts,
    next,
  )
}

/** "When did Muttaqi arrive?": somebody of no State on file is asked about by words that stand in nothing on file of him. */
const isOfNobody = (facts: readonly Fact[], { question }: Context): boolean =>
  question.asks === 'when' &&
  !question.mission &&
  question.people.length > 0 &&
  !whose(question).length &&
  !facts.some(
    (fact) =>
      isOfThem(fact, question.people) && (!question.sought.length || sharedWith(fact, question.sought) > 0),
  )

const isOfThem = ({ people = [] }: Fact, named: readonly string[]): boolean =>
  named.some((person) => people.includes(person))

/** "Since when?" after who heads a mission: his post is told with its beginning. When something was done is another question. */
function headedSince(context: Context): Told | null {
  const { details, mission } = context.question
  const isOfHim = details.includes('heads') && details.every((detail) => HEADS.has(detail))
  if (!mission || !isOfHim) return null
  const held = person(context)
  if (held.outcome !== 'answered') return null
  const began = details.includes('control') ? sinceHeld(context) : null
  return began ? beginning(began, held, context) : held
}

/** "Since when?" after who runs a mission: since when it is theirs, and since when whoever is at its head. */
const beginning = (began: Fact, held: Told, context: Context): Told => ({
  ...held,
  headline: `${printed(began, context)} ${held.headline}`,
  parts: joined([findingOf(began, context), ...held.parts]),
  facts: [began, ...held.facts],
})

const HEADS = new Set<Detail>(['heads', 'control'])

/** How many entries there are, and the newest event among them, by each side's account where it is asked who did it; one alone speaks for itself. */
function headlineOf(facts: readonly Fact[], context: Context): string {
  const { words, question } = context
  const mission = question.mission && facts[0]?.mission ? words.mission(facts[0].mission) : null
  const subject = mission ?? (words.list(whose(question).map(words.state)) || words.say('name.everyone'))
  const newest = facts.at(-1)
  const [from, until] = [words.date(startOf(facts)), newest ? words.date(dateOf(newest)) : '']
  const values = { subject, count: facts.length, from, until, date: from }
  const event = newestEvent(facts, context)
  const told = event ? printedAll(question.asks === 'who' ? accountsOf(event) : [event], context) : ''
  return facts.length === 1
    ? told
    : `${words.sentence(words.say(from === until ? 'timeline.headline.day' : 'timeline.headline', values))} ${told}`
}

/** The first day on which something is dated; an open beginning is none. */
function startOf(facts: readonly Fact[]): string {
  const dated = facts.find(({ from }) => !from.startsWith('..'))?.from ?? facts[0]?.from ?? ''
  return dated.split('/')[0] ?? dated
}

/** "When": the fact by which what is asked about began; all of it below, oldest first. Null where the words tell of nothing that could begin ("when did Russia host the Moscow format?"). */
function whenTold(facts: readonly Fact[], turning: readonly Fact[], context: Context): Told | null {
  const { question } = context
  const then = facts.filter(({ span }) => span.first >= since(context))
  const pool = then.length ? then : facts
  const event = isActOfState(context) ? { ...question, people: [] } : question
  const named = eventAsked(pool, event) ?? inTheWords(pool, question)
  const held = sinceHeld(context)
  if (!held && named && !named.length && question.mission) return notOnFile(facts, context)
  if (!held && !named?.length && question.topic === 'all') return null
  const began = BEGAN[question.topic] ?? []
  const turned = turning.find((fact) => pool.includes(fact))
  const asked = named ?? pool.filter(({ value }) => began.includes(value))
  const main =
    pool.find((fact) => fact === held) ??
    (question.place === LAST ? newestOf(asked, turning) : asked[0]) ??
    (question.topic === 'recognition' || isOfAll(question) ? undefined : (turned ?? pool[0]))
  if (!main) return asStatus(context)
  const rest = facts.filter((fact) => fact !== main)
  const led = [main, ...sequelOf(main, rest), ...closedAndOpened(main, rest, context)]
  return told(
    inLanguage(main, context) ?? printedAll(led, context),
    joined([
      findingOf(main, context),
      ...findingsOf(rest, context),
      /** What came about on a day does not age. */
      ...cautions(main, [], { ...context, past: true }),
    ]),
    [main, ...rest],
  )
}

/** Of no State and no mission, the first thing on file is no beginning of what is asked about. */
const isOfAll = (question: Context['question']): boolean =>
  question.topic === 'relations' && !question.mission && !question.people.length && !whose(question).length

/** "When did the UN last defer it?": the newest of some events, and none that only tells that things are still so. */
function newestOf(events: readonly Fact[], turning: readonly Fact[]): Fact | undefined {
  const inOrder = events.toSorted(byFirstDay)
  return inOrder.findLast((fact) => fact.kind !== 'holds' || fact.by || turning.includes(fact)) ?? inOrder[0]
}

/** "Quand la Russie a-t-elle reconnu les talibans ?": since when it holds, where the language of the question has a sentence for that; reports are in English. */
function inLanguage({ id, value, country }: Fact, context: Context): string | null {
  if (context.question.language === 'en' || value !== 'recognised' || !country) return null
  const standing = standingOf(context.knowledge.ofCountry(country, 'recognition'), context)
  return standing?.began.id === id ? stood(standing, country, context) : null
}

/** An ambassador is received in steps, from the copy of his credentials to the head of State: the next step of the same envoy. */
const sequelOf = (main: Fact, rest: readonly Fact[]): readonly Fact[] =>
  main.value === 'ambassador'
    ? rest
        .filter(
          ({ value, people, span }) =>
            value === main.value &&
            span.first > main.span.last &&
            people?.some((person) => main.people?.includes(person)),
        )
        .slice(0, 1)
    : []

/** What is asked of a mission never came about on file: that is said, and how it stands, which may deny it; what is on file stands below. */
function notOnFile(facts: readonly Fact[], context: Context): Told {
  const { words, question, knowledge } = context
  const mission = facts.find((fact) => fact.mission)?.mission ?? ''
  const section = SHOWN_BY.find(([detail]) => question.details.includes(detail))?.[1]
  const standing = section ? standingOf(knowledge.ofMission(mission, section), context) : null
  const stands = standing ? [stood(standing, knowledge.mission(mission)?.receiving ?? '', context)] : []
  /** "When did Washington hand the embassy to the Taliban?": whoever has it instead, what is told of that. */
  const instead = standing?.state === 'host' && question.side === 'taliban' ? [standing.fact] : []
  return told(
    [
      words.sentence(words.say('abstain.no-detail', { Mission: words.theMission(mission) })),
      ...stands,
      ...instead.map((fact) => printed(fact, context)),
    ].join(' '),
    joined(findingsOf(facts, context)),
    facts,
  )
}

/** Where it is on file how a mission stands, by what is said to have happened to it. */
const SHOWN_BY: readonly (readonly [Detail, Section])[] = [
  ['handover', 'control'],
  ['open', 'operation'],
  ['closed', 'operation'],
]

const BEGAN: Readonly<Partial<Record<Topic | 'all', readonly string[]>>> = {
  recognition: ['recognised'],
  accreditation: ENVOYS_TAKEN,
  mission: ['taliban', 'closed'],
  relations: ['delisted', 'established', 'contacts'],
}

/** The facts by which the state changed. */
function turningPoints(facts: readonly Fact[]): Fact[] {
  const states = new Map<string, string>()
  return facts.filter((fact) => {
    const state = stateIn(fact)
    const key = `${fact.section} ${fact.mission ?? fact.country}`
    const changed = state !== null && states.has(key) && states.get(key) !== state
    if (state !== null) states.set(key, state)
    return changed
  })
}

function factsIn(context: Context): Fact[] {
  const { question, knowledge } = context
  const sections = sectionsOf(question.topics)
  if (question.mission) return ofMissions(missionsNamed(question.mission, knowledge), context)
  const countries = whose(question)
  if (!countries.length) return sections.flatMap((section) => knowledge.ofEveryone(section)).sort(byFirstDay)
  return countries
    .flatMap((country) => [
      ...allOf(knowledge, { country }, sections.filter(isOfState)),
      ...(question.topics.length && !question.topics.includes('mission')
        ? []
        : knowledge
            .missionsIn(country)
            .concat(knowledge.missionsFrom(country))
            .flatMap(({ mission }) => allOf(knowledge, { mission }, MISSION_SECTIONS))),
    ])
    .sort(byFirstDay)
}

/** Within the period asked about, as far as dates tell; of what came about in a time, what lasted longer has begun in it. */
const inPeriod = (fact: Fact, { from, until, question }: Context): boolean => {
  const { first, last } = fact.span
  const isLong = question.begun && (fact.from.includes('/') || fact.until)
  return first <= until && (isLong ? first.slice(0, 7) >= from.slice(0, 7) : last >= from)
}

/** More missions than these are not gone through fact by fact. */
const FEW = 8

/** The facts of some missions; of many only those from the day on that the last one shown is of. */
function ofMissions(missions: readonly MissionData[], context: Context): Fact[] {
  const { knowledge } = context
  const before = dayBefore(missions.length > FEW ? sinceShown(missions, context) : FIRST_DAY)
  return missions
    .flatMap(({ mission }) => OF_MISSIONS.map((section) => knowledge.ofMission(mission, section)))
    .flatMap((facts) => facts.slice(before === FIRST_DAY ? 0 : countUntil(facts, before)))
    .sort(byFirstDay)
}

function sinceShown(missions: readonly MissionData[], context: Context): Day {
  const ids = new Set<string | null>(missions.map(({ mission }) => mission))
  const all = context.knowledge.chronicle()
  let shown = 0
  for (let at = countUntil(all, context.until) - 1; at >= 0; at--) {
    const fact = all[at]
    if (!fact || !ids.has(fact.mission) || !OF_MISSIONS.includes(fact.section)) continue
    if (inPeriod(fact, context)) shown++
    if (shown === SHOWN) return fact.span.first
  }
  return FIRST_DAY
}

function sectionsOf(topics: readonly Topic[]): readonly Section[] {
  if (!topics.length) return [...STATE_SECTIONS, ...MISSION_SECTIONS]
  return topics.flatMap((topic): readonly Section[] => (topic === 'mission' ? MISSION_SECTIONS : [topic]))
}
