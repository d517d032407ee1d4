import type { MissionData } from '../knowledge/compile.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { once } from '../once.ts'
import type { Question } from '../question.ts'
import { actIn, endOf } from './acts-of-missions.ts'
import { byName } from './by-name.ts'
import type { Context } from './context.ts'
import { type Counted, type Line, members } from './counted.ts'
import { sentenceOf } from './finding.ts'
import { missionKey } from './mission-key.ts'
import { newestBy, standingOf, stateBy, stateIn } from './standing.ts'
import { stood } from './topic-status.ts'

/** The missions that meet the condition asked about. */
export function countedMissions(context: Context): Counted {
  const { question, knowledge, words } = context
  const foreign = question.mission?.receiving === 'AF'
  const city = question.mission?.city
  const { section, states, key, among } = missionKey(question)
  const acts = question.begun && ACTS.has(key)
  const pool = new Set(question.group || question.countries.length ? members(context) : [])
  const partner = (mission: { sending: string; receiving: string }) =>
    foreign ? mission.sending : mission.receiving
  const all = knowledge.missions.filter(
    (mission) =>
      (foreign ? mission.receiving === 'AF' : mission.sending === 'AF') &&
      (!foreign || !city || mission.city === city) &&
      (question.group || question.countries.length ? pool.has(partner(mission)) : true),
  )
  const lineOf = (mission: MissionData): Line[] => {
    const facts = knowledge.ofMission(mission.mission, section)
    const fact = acts
      ? actIn(facts, { states }, context)
      : among
        ? newestOf(facts, among, context)
        : stateBy(facts, context.until)
    if (!fact || !states.includes(among ? fact.value : (stateIn(fact) ?? ''))) return []
    const standing = once(() => (among || acts ? null : standingOf(facts, context)))
    const name = foreign
      ? words.state(mission.sending)
      : `${words.city(mission.city)} (${words.state(mission.receiving)})`
    return [
      {
        name,
        country: partner(mission),
        fact,
        get since() {
          return standing()?.began ?? fact
        },
        get sentence() {
          const stands = standing()
          return stands
            ? stood(stands, mission.receiving, context)
            : words.sentence(sentenceOf(fact, context))
        },
        get earlier() {
          return newestBy(facts, context.until)
        },
      },
    ]
  }
  const kind = kindAsked(question)
  const asked = all.filter((mission) => isOf(kind, mission))
  const others = kind === 'embassy' ? all.filter((mission) => !isOf(kind, mission)) : []
  const inOrder = (missions: readonly MissionData[]) =>
    missions.flatMap(lineOf).sort((a, b) => byName(a.name, b.name))
  const lines = inOrder(asked)
  // Counts of others are of the foreign missions at work in Kabul, or of the Afghan ones that the Taliban hold.
  const counts = foreign
    ? knowledge.ofEveryone('operation')
    : section === 'control'
      ? knowledge.ofEveryone('control')
      : []
  const world = newestBy(counts, context.until).filter((fact) => fact.kind === 'count')
  const listed = new Set(lines.map(({ fact }) => fact.mission))
  const undone = asked
    .filter(({ mission }) => (acts ? listed.has(mission) : key === 'closed'))
    .flatMap(({ mission }) => endOf(knowledge.ofMission(mission, section), { states }, context.until) ?? [])
  return {
    key: acts ? `${key}.act` : key,
    lines,
    total: asked.length,
    world: world.slice(-3).reverse(),
    missing: [],
    undone,
    kind,
    ...(others.length
      ? { beside: { names: inOrder(others).map(({ name }) => name), total: others.length } }
      : {}),
  }
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
const ACTS = new Set(['closed', 'open', 'taliban'])

const newestOf = (facts: readonly Fact[], among: readonly string[], { until }: Context): Fact | undefined =>
  facts.findLast(({ value, span }) => among.includes(value) && span.first <= until)
