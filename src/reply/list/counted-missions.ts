import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { partnerOf } from '../../knowledge/states.ts'
import { once } from '../../once.ts'
import type { Question } from '../../question.ts'
import { byName } from '../by-name.ts'
import type { Context } from '../context.ts'
import { printed } from '../finding.ts'
import { newestBy, standingOf, stateBy, stateIn } from '../standing.ts'
import { stood } from '../stood.ts'
import { actIn, endedBy } from './acts-of-missions.ts'
import { type Counted, type Line, type ListKey, leftOut, members } from './counted.ts'
import { MISSION_LISTS, type MissionKey, type MissionList, missionKey } from './mission-lists.ts'

/** The missions that meet the condition asked about. */
export function countedMissions(context: Context): Counted {
  const { question, knowledge, until } = context
  const condition = conditionIn(question)
  const { key, section, states, acts } = condition
  const kind = kindAsked(question)
  const all = missionsAmong(context)
  const asked = all.filter((mission) => isOf(kind, mission))
  const others = kind === 'embassy' ? all.filter((mission) => !isOf(kind, mission)) : []
  const inOrder = (missions: readonly MissionData[], what = condition) =>
    missions
      .flatMap((mission) => lineFor(mission, what, context) ?? [])
      .sort((a, b) => byName(a.name, b.name))
  const lines = inOrder(asked)
  const listed = new Set(lines.map(({ fact }) => fact.mission))
  const disputed = HANDS.has(key) ? inOrder(asked, { ...condition, ...MISSION_LISTS.contested }) : []
  const undone = asked
    .filter(({ mission }) => (acts ? listed.has(mission) : LEFT_AGAIN.has(key)))
    .flatMap(({ mission }) => endedBy(knowledge.ofMission(mission, section), { states }, until) ?? [])
  return {
    key,
    lines,
    total: asked.length,
    world: countsOfOthers(section, context).slice(-3).reverse(),
    missing: [],
    undone,
    disputed: disputed.map(({ name }) => name),
    kind,
    ...(others.length
      ? { beside: { names: inOrder(others).map(({ name }) => name), total: others.length } }
      : {}),
  }
}

/** Lists of the missions in some hands, on which none stands of which it is disputed whose they are. */
const HANDS: ReadonlySet<string> = new Set(['host', 'left', 'taliban', 'taliban.act'])

/** Lists below which it is told what left them again: "which were handed to the host?" asks for these too. */
const LEFT_AGAIN: ReadonlySet<string> = new Set(['closed', 'host'])

/** Foreign missions in Kabul are asked about, and not Afghan ones abroad. */
export const isOfForeign = ({ mission }: Question): boolean => mission?.receiving === 'AF'

/** The missions of the kind asked about among which is counted. */
export const missionsAsked = (context: Context): MissionData[] =>
  missionsAmong(context).filter((mission) => isOf(kindAsked(context.question), mission))

/** The missions among which is counted. */
function missionsAmong(context: Context): MissionData[] {
  const { question, knowledge } = context
  const city = question.mission?.city
  const isOfSome = question.group !== null || (question.countries.length > 0 && !question.except)
  const pool = isOfSome ? new Set(members(context)) : null
  const out = leftOut(context)
  return knowledge.missions.filter(
    (mission) =>
      (isOfForeign(question)
        ? mission.receiving === 'AF' && (!city || mission.city === city)
        : mission.sending === 'AF') &&
      (!pool || pool.has(partnerOf(mission))) &&
      !out.includes(partnerOf(mission)),
  )
}

/** What a mission must meet, and whether it is enough that it came about in the time asked about. */
type Condition = MissionList & Readonly<{ key: ListKey; acts: boolean }>

function conditionIn(question: Question): Condition {
  const key = missionKey(question)
  const act = question.begun ? LISTED_BY_ACT.find((one) => one === key) : undefined
  return { ...MISSION_LISTS[key], key: act ? `${act}.act` : key, acts: act !== undefined }
}

/** What a mission is called on a list: by its city, or in Kabul by the State that sends it. */
export function listedAs(
  { sending, city, receiving }: MissionData,
  { question, words }: Context,
): Pick<Line, 'name' | 'place'> {
  if (isOfForeign(question)) return { name: words.state(sending) }
  const place = { name: words.city(city), beside: words.state(receiving) }
  return { name: words.say('list.named', place), place }
}

/** The line of a mission, if it meets the condition. */
function lineFor(
  mission: MissionData,
  { section, states, among, acts }: Condition,
  context: Context,
): Line | null {
  const { knowledge, until } = context
  const facts = knowledge.ofMission(mission.mission, section)
  const fact = acts
    ? actIn(facts, { states }, context)
    : among
      ? newestOf(facts, among, context)
      : stateBy(facts, until)
  if (!fact || !states.includes(among ? fact.value : (stateIn(fact) ?? ''))) return null
  const standing = once(() => (among || acts ? null : standingOf(facts, context)))
  return {
    ...listedAs(mission, context),
    country: partnerOf(mission),
    fact,
    get since() {
      return standing()?.began ?? fact
    },
    get sentence() {
      const stands = standing()
      return stands ? stood(stands, mission.receiving, context) : printed(fact, context)
    },
    get earlier() {
      return newestBy(facts, until)
    },
  }
}

/** Counts of others are of the foreign missions at work in Kabul, or of the Afghan ones that the Taliban hold. */
function countsOfOthers(section: Condition['section'], { question, knowledge, until }: Context): Fact[] {
  const counts = isOfForeign(question)
    ? knowledge.ofEveryone('operation')
    : section === 'control'
      ? knowledge.ofEveryone('control')
      : []
  return newestBy(counts, until).filter(({ kind }) => kind === 'count')
}

/** What is counted: embassies or consulates alone, where nothing else is asked about; of foreign missions in Kabul all are embassies. */
function kindAsked({ details, mission, onlyEmbassies }: Question): NonNullable<Counted['kind']> {
  if (details.includes('consulate')) return 'consulate'
  return onlyEmbassies && mission?.receiving !== 'AF' ? 'embassy' : 'any'
}

/** The mission to the United Nations is no embassy. */
const isOf = (kind: Counted['kind'], mission: MissionData): boolean =>
  kind === 'any' || (mission.kind === kind && (kind === 'consulate' || mission.receiving !== 'UN'))

/** Lists that can be of acts: what came about in a time, whatever became of it later. */
export const LISTED_BY_ACT = ['closed', 'open', 'taliban'] as const satisfies readonly MissionKey[]

const newestOf = (facts: readonly Fact[], among: readonly string[], { until }: Context): Fact | undefined =>
  facts.findLast(({ value, span }) => among.includes(value) && span.first <= until)
