import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { isSinceTakeover } from '../../knowledge/takeover.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { Question } from '../../question.ts'
import type { Context } from '../context.ts'
import { printed } from '../finding.ts'
import { newestBy, standingOf, stateBy, stateIn } from '../standing.ts'
import { stood } from '../stood.ts'
import type { Counted, Line } from './counted.ts'

/** What a list of States is about: the topic, whether it is denied, and among which States. */
type Condition = Readonly<{ topic: StateTopic; negative: boolean; pool: readonly string[] }>
/** A topic on which States, not missions, are listed. */
export type StateTopic = 'recognition' | 'accreditation' | 'relations'

/** The States that meet a condition. */
export function countedStates({ topic, negative, pool }: Condition, context: Context): Counted {
  const { question, knowledge, words } = context
  const key = keyFor(topic, negative, question)
  const { fits = () => undefined, without }: StateList = STATE_LISTS[key]
  const lines: Line[] = []
  const missing: string[] = []
  const bare: string[] = []
  for (const country of pool) {
    const facts = newestBy(knowledge.ofCountry(country, topic), context.until)
    if (!facts.length) missing.push(country)
    const fact = without ? missingFrom(without, facts, context) : fits(facts, context)
    if (!fact) {
      if (without && !without(facts, context)) bare.push(country)
      continue
    }
    lines.push({
      name: words.state(country),
      country,
      fact,
      get sentence() {
        const standing = fact.kind === 'holds' && topic !== 'relations' ? standingOf([fact], context) : null
        return standing ? stood(standing, country, context) : printed(fact, context)
      },
      get since() {
        return facts.find((one) => fits([one], context)) ?? fact
      },
      earlier: facts,
    })
  }
  return {
    key,
    lines,
    bare,
    total: pool.length,
    /** What is said of ties with all States bears on no list of banned organisations. */
    world: key === 'listed' || key === 'delisted' ? [] : worldOn(topic, context),
    unheard: key === 'posted' ? 0 : missing.length,
    missing: question.group && !without && key !== 'posted' ? missing : [],
  }
}

/** Statements on all States that bear on a list: counts, claims, "no country has". */
function worldOn(topic: StateTopic, { knowledge, until }: Context): Fact[] {
  const all = newestBy(knowledge.ofEveryone(topic), until).filter(
    (fact) => isSinceTakeover(fact) && fact.value !== 'background' && WORLD.has(fact.kind),
  )
  const quoted = all.filter(({ quotes }) => quotes).slice(-3)
  return newestFirst(new Set([...all.slice(-2), ...quoted]))
}

const WORLD: ReadonlySet<string> = new Set(['count', 'holds', 'act'])

/** Which sentence, and so which condition, a list is about. */
function keyFor(topic: StateTopic, negative: boolean, { details, mission }: Question): StateKey {
  if (details.includes('condition')) return 'conditions'
  if (topic === 'recognition' && details.includes('never')) return 'never'
  if (topic === 'recognition') return negative ? 'not-recognised' : 'recognised'
  if (topic === 'relations' && mission?.receiving === 'AF' && details.includes('ambassador')) return 'posted'
  if (topic === 'relations' && details.includes('upgraded')) return 'upgraded'
  if (topic === 'relations')
    return details.includes('terror-list')
      ? onList(details, negative)
      : negative
        ? 'none-relations'
        : 'contacts'
  if (details.includes('request')) return 'requested'
  if (details.includes('refuse')) return 'refused'
  if (negative) return details.includes('ambassador') ? 'not-ambassador' : 'not-accredited'
  if (details.includes('charge')) return 'charge'
  return details.includes('ambassador') ? 'ambassador' : 'accredited'
}

/** "Who took them off the list?", "who no longer lists them?" against "who still lists them?". */
const onList = (details: Question['details'], negative: boolean): StateKey =>
  details.includes('delisted') || negative ? 'delisted' : 'listed'

/** The fact by which a State stands in the negative: its own word of refusal or absence, if there is one. */
function missingFrom(positive: Fits, facts: readonly Fact[], context: Context): Fact | undefined {
  return positive(facts, context) ? undefined : stateBy(facts, context.until)
}

type Fits = (facts: readonly Fact[], context: Context) => Fact | undefined

const stands =
  (...states: string[]): Fits =>
  (facts, context) => {
    const fact = stateBy(facts, context.until)
    return fact && states.includes(stateIn(fact) ?? '') ? fact : undefined
  }
const last =
  (...values: string[]): Fits =>
  (facts) =>
    facts.findLast(({ value }) => values.includes(value))

const RECOGNISED = stands('recognised')
const ACCREDITED = stands(...ENVOYS_TAKEN)
const AMBASSADOR = stands('ambassador')

/** Which States a list holds: those that a fact puts on it, or those for which what puts them on another is not on record, whether they said no or nothing is held. */
type StateList = Readonly<{ fits?: Fits; without?: Fits }>

/** The lists of States, each by the name under which its sentence is worded. */
export const STATE_LISTS = {
  recognised: { fits: RECOGNISED },
  'not-recognised': { fits: stands('not-recognised'), without: RECOGNISED },
  never: { fits: last('never') },
  conditions: { fits: last('conditions') },
  accredited: { fits: ACCREDITED },
  'not-accredited': { without: ACCREDITED },
  ambassador: { fits: AMBASSADOR },
  'not-ambassador': { without: AMBASSADOR },
  charge: { fits: stands('charge') },
  refused: { fits: stands('refused', 'unanswered', 'republic') },
  requested: { fits: last('requested', 'unanswered') },
  delisted: { fits: last('delisted') },
  /** Whose listing is on file and no removal after it. */
  listed: {
    fits: (facts) => {
      const newest = facts.findLast(({ value }) => value === 'listed' || value === 'delisted')
      return newest?.value === 'listed' ? newest : undefined
    },
  },
  contacts: {
    fits: last('established', 'contacts', 'talks', 'upgraded', 'ambassador-posted', 'delisted', 'step'),
  },
  upgraded: { fits: last('upgraded') },
  /** Whose ambassador sits elsewhere has none in Kabul. */
  posted: {
    fits: (facts) => facts.findLast(({ value, mission }) => value === 'ambassador-posted' && mission),
  },
  'none-relations': { fits: stands('none') },
} as const satisfies Readonly<Record<string, StateList>>
type StateKey = keyof typeof STATE_LISTS
