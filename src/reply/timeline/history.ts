import { type Day, dayBefore, FIRST_DAY } from '../../edtf.ts'
import { byFirstDay } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { isOfState, MISSION_SECTIONS, type Section, STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import type { Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { missionsNamed } from '../missions-named.ts'
import { allOf, countUntil } from '../standing.ts'
import { whose } from '../whose.ts'

/** A longer history is shown from its newer end; a narrower period shows the rest. */
export const SHOWN = 80

const OF_MISSIONS: readonly Section[] = [
  'recognition',
  'control',
  'operation',
  'affairs',
  'accreditation',
  'relations',
]

/** What is on file of what a question is about, the oldest first. */
export function factsIn(context: Context): Fact[] {
  const { question, knowledge } = context
  const sections = sectionsOf(question.topics)
  if (question.mission)
    return ofMissions(missionsNamed(question.mission, knowledge).filter(isOf(question)), context)
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

/** "What happened to the embassies of China and Iran in Kabul?": theirs alone. */
const isOf =
  ({ mission, countries }: Context['question']) =>
  ({ sending }: MissionData): boolean =>
    mission?.receiving !== 'AF' ||
    mission.sending !== null ||
    !countries.length ||
    countries.includes(sending)

/** Within the period asked about, as far as dates tell; of what came about in a time, what lasted longer has begun in it. */
export const inPeriod = (fact: Fact, { from, until, question }: Context): boolean => {
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
