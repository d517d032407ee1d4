import type { Finding } from '../answer.ts'
import { NEW_CONVERSATION } from '../conversation.ts'
import { type Day, LAST_DAY, spanOf } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import type { MissionNamed, Topic } from '../question.ts'
import { type Context, contextOf } from '../reply/context.ts'
import { findingOf } from '../reply/finding.ts'
import { missionsNamed, POINTS } from '../reply/mission-status.ts'
import { newestBy, stateIn } from '../reply/standing.ts'
import { worldFacts } from '../reply/topic-status.ts'
import { readText } from '../understand/understand.ts'
import { type Claim, claimsOf } from './claim.ts'
import { clausesOf } from './clauses.ts'

type Verdict = 'supported' | 'contradicted' | 'outdated' | 'not-held'

/**
 * One statement of a text held against the knowledge. `language` (ISO 639-1) is that of the statement and of the
 * sentences said on it. `flags` say which terms were mixed up.
 */
export type Vetted = Readonly<{
  text: string
  language: string
  countries: readonly string[]
  aspect: Topic
  mission: MissionNamed | null
  verdict: Verdict
  finding: Finding | null
  flags: readonly string[]
}>

/**
 * Holds each statement on the subject found in a text against what was known as of a day. A text that states nothing
 * on the subject gives an empty list; a question states nothing.
 */
export function vet(text: string, knowledge: Knowledge, on: Day): Vetted[] {
  let named: readonly string[] = []
  return clausesOf(text.slice(0, LONGEST)).flatMap((clause) => {
    const reading = readText(clause.text, knowledge.reader, on, { mends: false })
    const claims = clause.asks ? [] : claimsOf(clause, reading, named)
    if (reading.features.countries.length) named = reading.features.countries
    return claims.flatMap((claim) => held(claim, knowledge, on))
  })
}

const LONGEST = 4_000

function held(claim: Claim, knowledge: Knowledge, on: Day): Vetted[] {
  const context = { ...contextOf(claim.question, knowledge, on, NEW_CONVERSATION), ...asOf(claim, on) }
  const flags = flagsOf(claim, context)
  const vetted = (
    countries: readonly string[],
    facts: readonly Fact[],
    states = claim.states,
    denied = claim.denied,
  ): Vetted => {
    const { verdict, fact } = judge(facts, states, denied)
    return {
      text: claim.text,
      language: claim.question.language,
      countries,
      aspect: claim.topic,
      mission: claim.mission,
      verdict,
      finding: fact ? findingOf(fact, context) : null,
      flags,
    }
  }
  if (claim.topic === 'mission') return missions(claim, knowledge, context, vetted)
  const topic = claim.topic
  if (claim.all) return everyone(claim, knowledge, context, vetted)
  return claim.countries.map((country) => {
    const own = bearing(knowledge.ofCountry(country, topic), context)
    return vetted([country], own.length || topic !== 'recognition' ? own : worldFacts(country, context))
  })
}

type Judge = (
  countries: readonly string[],
  facts: readonly Fact[],
  states?: readonly string[],
  denied?: readonly string[],
) => Vetted

/** A claim is held against what was known on its day, or by the date it names if that is earlier. */
function asOf({ question }: Claim, on: Day): Pick<Context, 'until' | 'past'> {
  const span = question.asOf ? spanOf(question.asOf) : null
  const until = span && span.last !== LAST_DAY && span.last < on ? span.last : on
  return { until, past: false }
}

const bearing = (facts: readonly Fact[], { until }: Context): readonly Fact[] => newestBy(facts, until)

function missions(claim: Claim, knowledge: Knowledge, context: Context, vetted: Judge): Vetted[] {
  const named = claim.mission ?? {
    sending: 'AF',
    receiving: claim.countries[0] ?? null,
    city: null,
    kind: null,
  }
  const found = named.receiving || named.sending !== 'AF' ? missionsNamed(named, knowledge) : []
  const [mission] = found
  const countries = claim.countries.length
    ? claim.countries
    : mission
      ? [mission.sending === 'AF' ? mission.receiving : mission.sending]
      : []
  if (!mission) return countries.length ? [vetted(countries, [])] : []
  const points = claim.question.details.flatMap((detail) => POINTS[detail] ?? [])
  if (points.length && !claim.states.length) {
    const held = newestBy(knowledge.ofMission(mission.mission, 'affairs'), context.until)
    return [
      vetted(
        countries,
        held.filter(({ value }) => points.includes(value)),
      ),
    ]
  }
  const facts = (['control', 'operation'] as const)
    .flatMap((section) => knowledge.ofMission(mission.mission, section))
    .sort((a, b) => (a.span.first < b.span.first ? -1 : 1))
  return [
    vetted(
      countries,
      bearing(facts, context).filter((fact) => touches(fact, claim)),
    ),
  ]
}

/** Only facts on the side of the mission that is claimed speak to it. */
function touches(fact: Fact, { states, denied }: Claim): boolean {
  const state = stateIn(fact)
  return state !== null && (!states.length || states.includes(state) || denied.includes(state))
}

/** "No country has", "every neighbour has": one State to the contrary contradicts it. */
function everyone(claim: Claim, knowledge: Knowledge, context: Context, vetted: Judge): Vetted[] {
  const topic = claim.topic as Exclude<Topic, 'mission'>
  const group = knowledge.names.groups.find(({ group }) => group === claim.group)
  const pool = group ? group.members.filter((code) => code !== 'AF') : knowledge.countries
  const against = pool
    .flatMap((country) =>
      bearing(knowledge.ofCountry(country, topic), context)
        .filter((fact) => stateIn(fact) !== null)
        .slice(-1),
    )
    .filter((fact) => claim.denied.includes(stateIn(fact) ?? ''))
  const world = bearing(knowledge.ofEveryone(topic), context).filter(
    (fact) => fact.kind === 'holds' && fact.span.first >= '2021-08',
  )
  const counted = bearing(knowledge.ofEveryone(topic), context).filter((fact) => fact.kind === 'count')
  if (against.length) return [vetted([], against)]
  return world.length ? [vetted([], world)] : counted.length ? [vetted([], counted, [], [])] : []
}

/** The newest fact that bears on a claim decides; a claim that held before it is out of date. */
function judge(
  facts: readonly Fact[],
  states: readonly string[],
  denied: readonly string[],
): { verdict: Verdict; fact: Fact | null } {
  const known = new Set([...states, ...denied])
  const bears = facts.filter((fact) => known.has(stateOf(fact)))
  const newest = bears.at(-1)
  if (!states.length) return { verdict: facts.length ? 'supported' : 'not-held', fact: facts.at(-1) ?? null }
  if (!newest) return sought(facts, states)
  if (states.includes(stateOf(newest))) return { verdict: 'supported', fact: newest }
  const before = bears.slice(0, -1)
  const overlapping = before.find(
    (fact) => states.includes(stateOf(fact)) && fact.span.last >= newest.span.first,
  )
  if (overlapping) return { verdict: 'supported', fact: overlapping }
  return {
    verdict: before.some((fact) => states.includes(stateOf(fact))) ? 'outdated' : 'contradicted',
    fact: newest,
  }
}

/** The state a fact speaks for: its own or implied one, an act, or for a count of those who recognise, that the others do not. */
const stateOf = (fact: Fact): string =>
  stateIn(fact) ?? (fact.kind === 'count' ? 'not-recognised' : fact.value)

/** Where no state is on file, what was said to have been sent or talked about still bears on contacts and envoys. */
function sought(facts: readonly Fact[], states: readonly string[]): { verdict: Verdict; fact: Fact | null } {
  const fact = facts.findLast(
    ({ value }) =>
      (states.includes('contacts') && CONTACTS.has(value)) ||
      (states.includes('diplomats') && value === 'sent'),
  )
  return fact ? { verdict: 'supported', fact } : { verdict: 'not-held', fact: null }
}

const CONTACTS = new Set(['talks', 'step', 'upgraded', 'ambassador-posted', 'delisted'])

/** Terms that the statement mixes up: recognition for accreditation, a foreign embassy for the Afghan one. */
function flagsOf(claim: Claim, { knowledge, words, until }: Context): string[] {
  const flags: string[] = []
  const has = (section: 'recognition' | 'accreditation', values: readonly string[]) =>
    claim.countries.some((country) =>
      newestBy(knowledge.ofCountry(country, section), until).some(({ value }) => values.includes(value)),
    )
  const accredited = has('accreditation', ['ambassador', 'charge', 'diplomats'])
  const recognised = has('recognition', ['recognised'])
  if (claim.topic === 'recognition' && claim.states.includes('recognised') && accredited && !recognised)
    flags.push(words.say('note.not-recognition'))
  return flags
}
