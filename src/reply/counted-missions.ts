import type { Fact } from '../knowledge/knowledge.ts'
import { once } from '../once.ts'
import { actIn, endOf } from './acts-of-missions.ts'
import type { Context } from './context.ts'
import { type Counted, type Line, members } from './counted.ts'
import { sentenceOf } from './finding.ts'
import { newestBy, standingOf, stateBy, stateIn } from './standing.ts'
import { stood } from './topic-status.ts'

/** The missions that meet the condition asked about. */
export function countedMissions(context: Context): Counted {
  const { question, knowledge, words } = context
  const foreign = question.mission?.receiving === 'AF'
  const city = question.mission?.city
  const { section, states, key, among } = missionKey(context)
  const acts = question.begun && ACTS.has(key)
  const pool = new Set(question.group || question.countries.length ? members(context) : [])
  const kind = question.details.includes('consulate') ? 'consulate' : null
  const partner = (mission: { sending: string; receiving: string }) =>
    foreign ? mission.sending : mission.receiving
  const on = knowledge.missions.filter(
    (mission) =>
      (foreign ? mission.receiving === 'AF' : mission.sending === 'AF') &&
      (!kind || mission.kind === kind) &&
      (!foreign || !city || mission.city === city) &&
      (question.group || question.countries.length ? pool.has(partner(mission)) : true),
  )
  const lines = on.flatMap((mission): Line[] => {
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
      : `${mission.city} (${words.state(mission.receiving)})`
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
  })
  const world = (['control', 'operation'] as const)
    .flatMap((one) => newestBy(knowledge.ofEveryone(one), context.until))
    .filter((fact) => fact.kind === 'count')
  const listed = new Set(lines.map(({ fact }) => fact.mission))
  const undone = on
    .filter(({ mission }) => (acts ? listed.has(mission) : key === 'closed'))
    .flatMap(({ mission }) => endOf(knowledge.ofMission(mission, section), { states }, context.until) ?? [])
  return {
    key: acts ? `${key}.act` : key,
    lines,
    total: on.length,
    world: world.slice(-3).reverse(),
    missing: [],
    undone,
  }
}

/** Lists that can be of acts: what came about in a time, whatever became of it later. */
const ACTS = new Set(['closed', 'open', 'taliban'])

/** Which facts of a mission put it on a list: those of a state, or, of acts that undo each other, the newest. */
type MissionKey = Readonly<{
  section: 'control' | 'operation' | 'affairs'
  states: readonly string[]
  key: string
  among?: readonly string[]
}>

const newestOf = (facts: readonly Fact[], among: readonly string[], { until }: Context): Fact | undefined =>
  facts.findLast(({ value, span }) => among.includes(value) && span.first <= until)

const CLOSED: MissionKey = { section: 'operation', states: ['closed'], key: 'closed' }
const OPEN: MissionKey = { section: 'operation', states: ['open', 'limited'], key: 'open' }
const REPUBLIC: MissionKey = { section: 'control', states: ['republic', 'cooperating'], key: 'republic' }
/** What those of the former republic have left: whoever holds it now. */
const LEFT: MissionKey = { section: 'control', states: ['taliban', 'host', 'contested'], key: 'left' }
const HOST: MissionKey = { section: 'control', states: ['host', 'contested'], key: 'host' }
const FLAGS = ['old-flag', 'new-flag']
const OLD_FLAG: MissionKey = { section: 'affairs', states: ['old-flag'], key: 'old-flag', among: FLAGS }
const NEW_FLAG: MissionKey = { section: 'affairs', states: ['new-flag'], key: 'new-flag', among: FLAGS }
const DISOWNED: MissionKey = {
  section: 'affairs',
  states: ['documents-disowned'],
  key: 'disowned',
  among: ['documents-disowned'],
}
const COOPERATING: MissionKey = { section: 'control', states: ['cooperating'], key: 'cooperating' }
const TALIBAN: MissionKey = { section: 'control', states: ['taliban'], key: 'taliban' }

/** Which missions are listed; in the negative those for which the opposite is on file ("never shut" is open). */
function missionKey({ question: { details, side, negative, mission } }: Context): MissionKey {
  if (details.includes('neither')) return HOST
  if (details.includes('disowned')) return DISOWNED
  if (details.includes('cooperate') && !negative) return COOPERATING
  if (side === 'republic' && details.includes('quit')) return negative ? REPUBLIC : LEFT
  if (details.includes('closed')) return negative ? OPEN : CLOSED
  if (details.includes('flag')) return (side === 'taliban') !== negative ? NEW_FLAG : OLD_FLAG
  if (mission?.receiving === 'AF' && !details.includes('control')) return negative ? CLOSED : OPEN
  if (side === 'republic') return negative ? TALIBAN : REPUBLIC
  if (details.includes('open') && !details.includes('control')) return negative ? CLOSED : OPEN
  return negative ? REPUBLIC : TALIBAN
}
