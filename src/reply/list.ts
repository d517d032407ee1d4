import type { Fact } from '../knowledge/knowledge.ts'
import type { SayKey } from '../knowledge/says.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { general } from './next.ts'
import { note } from './notes.ts'
import { newestBy, standingOf, stateIn } from './standing.ts'
import { joined, type Told, told } from './told.ts'
import { stood } from './topic-status.ts'

/** One line of a list: a State or a mission, the fact that puts it there, and its sentence. */
type Line = Readonly<{
  name: string
  country: string
  fact: Fact
  sentence: string
  earlier?: readonly Fact[]
}>

/** What a list counts: which lines belong, of how many it speaks, and by which sentence. */
type Counted = Readonly<{
  key: string
  lines: readonly Line[]
  names?: readonly string[]
  total: number
  world: readonly Fact[]
  missing: readonly string[]
}>

/** Findings shown below a list: names stand in the headline, so the rest can be asked for. */
const SHOWN = 20
/** Earlier facts with words of their own that are added where the newest of a line has none. */
const QUOTED = 6

/** The newest fact before another that says the same in words. */
function wordsBefore(fact: Fact, earlier: readonly Fact[]): Fact[] {
  const quotes = ({ evidence }: Fact) => evidence.some(({ quote }) => quote)
  return quotes(fact) ? [] : earlier.filter((other) => other !== fact && quotes(other)).slice(-1)
}

/** Which, or how many, States or missions meet a condition; with what the list leaves out. */
export function list(context: Context): Told {
  const { question, words, past } = context
  const counted = question.topic === 'mission' ? countedMissions(context) : countedStates(context)
  const { key, lines, total, world, missing } = counted
  if (!total)
    return abstain('no-record', context, {
      topic: words.say(`topic.${question.topic}`),
      subject: groupName(context),
    })
  const named = [...new Set([...lines.map(({ name }) => name), ...(counted.names ?? [])])]
  const form = named.length === 0 ? '.none' : named.length === 1 ? '.one' : ''
  const sentence = words.say(`list.${key}${form}` as SayKey, {
    count: named.length,
    total,
    names: words.list(named),
  })
  const headline = words.sentence(
    past && question.asOf
      ? words.say('list.then', {
          asOf: words.date(question.asOf.split('/').findLast((part) => part !== '..') ?? ''),
          sentence,
        })
      : sentence,
  )
  const findings = lines.slice(0, SHOWN).map(({ fact, sentence }) => findingOf(fact, context, [], sentence))
  const quoted = lines
    .slice(0, SHOWN)
    .flatMap(({ fact, earlier = [] }) => wordsBefore(fact, earlier))
    .slice(0, QUOTED)
  const claims = [...world, ...quoted].map((fact) => findingOf(fact, context))
  const notes = [
    ...(question.group
      ? [
          note(
            words.sentence(
              words.say('note.group', {
                group: groupName(context),
                members: words.list(members(context).map(words.state)),
              }),
            ),
          ),
        ]
      : []),
    ...(missing.length
      ? [note(words.sentence(words.say('list.missing', { names: words.list(missing.map(words.state)) })))]
      : []),
    ...(findings.length + claims.length === 0
      ? [note(words.sentence(words.say('note.scope', { count: total })))]
      : []),
  ]
  const facts = [...lines.map(({ fact }) => fact), ...world]
  if (!findings.length && !claims.length)
    return { ...told(headline, notes, facts, general(context)), outcome: total ? 'answered' : 'abstained' }
  return told(
    headline,
    joined([
      ...(claims.length && !findings.length ? claims : [...findings.slice(0, SHOWN), ...claims]),
      ...notes,
    ]),
    facts,
    general(context),
  )
}

function groupName({ question, knowledge, words }: Context): string {
  const group = knowledge.names.groups.find(({ group }) => group === question.group)
  return group?.called ?? words.say('name.everyone')
}

/** The States of the group asked about, without those excepted; without a group, all on file. */
function members({ question, knowledge }: Context): readonly string[] {
  const group = knowledge.names.groups.find(({ group }) => group === question.group)
  const pool: readonly string[] = group
    ? group.members.filter((code) => code !== 'AF')
    : question.countries.length > 1 && !question.except
      ? question.countries
      : knowledge.countries
  return question.except
    ? pool.filter((code) => !question.countries.includes(code))
    : pool.filter((code) => code !== 'UN' && (group !== undefined || code !== 'EU'))
}

function countedStates(context: Context): Counted {
  const { question, knowledge, words } = context
  const topic = question.topic === 'mission' || question.topic === 'all' ? 'recognition' : question.topic
  const key = keyFor(topic, context)
  const fits: Fits = (FITS as Readonly<Partial<Record<string, Fits>>>)[key] ?? (() => undefined)
  const pool = members(context)
  const lines: Line[] = []
  const missing: string[] = []
  const bare: string[] = []
  const without = COMPLEMENT[key]
  for (const country of pool) {
    const facts = newestBy(knowledge.ofCountry(country, topic), context.until)
    if (!facts.length) missing.push(country)
    const fact = without ? missingFrom(without, facts, context) : fits(facts, context)
    if (!fact) {
      if (without && !without(facts, context)) bare.push(country)
      continue
    }
    const standing = standingOf([fact], context)
    const sentence =
      fact.kind === 'holds' && standing && topic !== 'relations'
        ? stood(standing, country, context)
        : words.sentence(sentenceOf(fact, context))
    lines.push({ name: words.state(country), country, fact, sentence, earlier: facts })
  }
  const names = bare.map((country) => words.state(country))
  return {
    key,
    lines,
    names,
    total: pool.length,
    world: worldOn(topic, context),
    missing: question.group && !without ? missing : [],
  }
}

/** Statements on all States that bear on a list: counts, claims, "no country has". */
function worldOn(
  topic: 'recognition' | 'accreditation' | 'relations',
  { knowledge, until }: Context,
): Fact[] {
  const all = newestBy(knowledge.ofEveryone(topic), until).filter(
    (fact) =>
      fact.span.first >= '2021-08' && (fact.kind === 'count' || fact.kind === 'holds' || fact.kind === 'act'),
  )
  const quoted = all.filter((fact) => fact.evidence.some(({ quote }) => quote)).slice(-3)
  return [...new Set([...all.slice(-2), ...quoted])].sort((a, b) => (a.span.first < b.span.first ? 1 : -1))
}

/** Which sentence, and so which condition, a list is about. */
function keyFor(topic: 'recognition' | 'accreditation' | 'relations', { question }: Context): string {
  const { negative, details } = question
  if (details.includes('condition')) return 'conditions'
  if (topic === 'recognition') return negative ? 'not-recognised' : 'recognised'
  if (topic === 'relations')
    return details.includes('terror-list') ? 'delisted' : negative ? 'none-relations' : 'contacts'
  if (details.includes('request')) return 'requested'
  if (details.includes('refuse')) return 'refused'
  if (negative) return 'not-accredited'
  return details.includes('full-ambassador') ? 'ambassador' : 'accredited'
}

/** The fact by which a State stands in the negative: its own word of refusal or absence, if there is one. */
function missingFrom(positive: Fits, facts: readonly Fact[], context: Context): Fact | undefined {
  return positive(facts, context) ? undefined : standingOf(facts, context)?.fact
}

type Fits = (facts: readonly Fact[], context: Context) => Fact | undefined

const stands =
  (...states: string[]): Fits =>
  (facts, context) => {
    const standing = standingOf(facts, context)
    return standing && states.includes(standing.state) ? standing.fact : undefined
  }
const last =
  (...values: string[]): Fits =>
  (facts) =>
    facts.findLast(({ value }) => values.includes(value))

const FITS = {
  recognised: stands('recognised'),
  'not-recognised': stands('not-recognised'),
  conditions: last('conditions'),
  accredited: stands('ambassador', 'charge', 'diplomats'),
  ambassador: stands('ambassador'),
  refused: stands('refused', 'unanswered', 'republic'),
  requested: last('requested', 'unanswered'),
  delisted: last('delisted'),
  contacts: last('established', 'contacts', 'talks', 'upgraded', 'ambassador-posted', 'delisted', 'step'),
  'none-relations': stands('none'),
} satisfies Record<string, Fits>

/** Lists in the negative hold those for which the positive is not on record, whether they said no or nothing is held. */
const COMPLEMENT: Readonly<Partial<Record<string, Fits>>> = {
  'not-accredited': FITS.accredited,
  'not-recognised': FITS.recognised,
}

function countedMissions(context: Context): Counted {
  const { question, knowledge, words } = context
  const foreign = question.mission?.receiving === 'AF'
  const city = question.mission?.city
  const { section, states, key } = missionKey(context)
  const pool = members(context)
  const kind = question.details.includes('consulate') ? 'consulate' : null
  const partner = (mission: { sending: string; receiving: string }) =>
    foreign ? mission.sending : mission.receiving
  const on = knowledge.missions.filter(
    (mission) =>
      (foreign ? mission.receiving === 'AF' : mission.sending === 'AF') &&
      (!kind || mission.kind === kind) &&
      (!foreign || !city || mission.city === city) &&
      (question.group || question.countries.length ? pool.includes(partner(mission)) : true),
  )
  const lines = on.flatMap((mission): Line[] => {
    const standing = standingOf(knowledge.ofMission(mission.mission, section), context)
    if (!standing || !states.includes(stateIn(standing.fact) ?? '')) return []
    const name = foreign
      ? words.state(mission.sending)
      : `${mission.city} (${words.state(mission.receiving)})`
    return [
      {
        name,
        country: partner(mission),
        fact: standing.fact,
        sentence: stood(standing, mission.receiving, context),
        earlier: newestBy(knowledge.ofMission(mission.mission, section), context.until),
      },
    ]
  })
  const world = (['control', 'operation'] as const)
    .flatMap((one) => newestBy(knowledge.ofEveryone(one), context.until))
    .filter((fact) => fact.kind === 'count')
  return { key, lines, total: on.length, world: world.slice(-3).reverse(), missing: [] }
}

type MissionKey = Readonly<{ section: 'control' | 'operation'; states: readonly string[]; key: string }>

const CLOSED: MissionKey = { section: 'operation', states: ['closed'], key: 'closed' }
const OPEN: MissionKey = { section: 'operation', states: ['open', 'limited'], key: 'open' }
const REPUBLIC: MissionKey = { section: 'control', states: ['republic', 'cooperating'], key: 'republic' }
const TALIBAN: MissionKey = { section: 'control', states: ['taliban'], key: 'taliban' }

/** Which missions are listed; in the negative those for which the opposite is on file ("never shut" is open). */
function missionKey({ question: { details, side, negative, mission } }: Context): MissionKey {
  if (details.includes('closed')) return negative ? OPEN : CLOSED
  if (mission?.receiving === 'AF' && !details.includes('control')) return negative ? CLOSED : OPEN
  if (side === 'republic') return negative ? TALIBAN : REPUBLIC
  if (details.includes('open') && !details.includes('control')) return negative ? CLOSED : OPEN
  return negative ? REPUBLIC : TALIBAN
}
