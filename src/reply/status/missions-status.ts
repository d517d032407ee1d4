import { byFirstDay } from '../../knowledge/by-date.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { MISSION_SECTIONS } from '../../knowledge/vocabulary.ts'
import { abstain } from '../abstain.ts'
import { type Context, endAsked } from '../context.ts'
import { findingsOf, sentenceOf } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { nearestMissions } from '../missions-named.ts'
import { around } from '../next.ts'
import { cautions, note } from '../notes.ts'
import { allOf, newestBy, standingOf, stateIn } from '../standing.ts'
import { stood } from '../stood.ts'
import { joined, type Told, told } from '../told.ts'
import { beforeThat } from './before-that.ts'
import { missionStatus } from './mission-status.ts'
import { servedAbroad } from './served-abroad.ts'
import { CONSULATE, toldBesideEmbassy } from './told-beside-embassy.ts'

/** Missions of a State in the headline, unless more are asked after by their cities. */
const HEADED = 3
/** How much else is told of a mission where the point asked about is not on file. */
const BESIDE = 3

/** The mission a question names, after what another does for it abroad. */
export function missionsStatus(context: Context): Told {
  const own = noneOfKind(context, ownMissions(context))
  const abroad = servedAbroad(context)
  if (!abroad) return own
  return {
    ...abroad,
    parts: joined([...abroad.parts, ...own.parts.filter(({ kind }) => kind === 'finding')]),
    facts: [...abroad.facts, ...own.facts],
    next: own.next,
  }
}

/** "And the consulates?" where an embassy alone is on file, and nothing is told of one with it: that is said before the embassy is told of. */
function noneOfKind({ question, knowledge, words }: Context, own: Told): Told {
  const named = question.mission
  const isOther =
    own.outcome === 'answered' &&
    named?.kind === 'consulate' &&
    named.receiving !== null &&
    !question.details.includes('consular-service') &&
    !(named.receiving === 'AF' && own.facts.some((fact) => sharedWith(fact, CONSULATE) > 0)) &&
    nearestMissions(named, knowledge).every(({ kind }) => kind === 'embassy')
  if (!isOther) return own
  const values = {
    sending: words.state(named.sending ?? 'AF'),
    receiving: named.city ? words.city(named.city) : words.state(named.receiving ?? 'AF'),
  }
  return {
    ...own,
    headline: inARow([words.sentence(words.say('abstain.no-consulate', values)), own.headline]),
  }
}

/** Of several missions on file one is told after the other, the embassy first. */
function ownMissions(context: Context): Told {
  const { question, knowledge, words } = context
  const named = question.mission
  if (!named) return abstain('no-record', context)
  const all = nearestMissions(named, knowledge)
  const cited = all.filter(({ city }) => question.cities.includes(city))
  const found = cited.length > 1 ? cited : all
  const many = named.city === null && named.kind !== 'embassy'
  const told = statuses(found, many, context)
  const country = question.countries[0] ?? null
  const first = told[0]
  if (!first && found[0]) return notYet(found[0].mission, country, beforeThat(found[0], context))
  if (!first && named.sending === 'AF' && !named.receiving && !named.city)
    return abstain('no-record', context, {
      topic: words.say('lacking.mission'),
      subject: words.say('name.everyone'),
    })
  const beside = first ? null : toldBesideEmbassy(named, context)
  if (beside) return beside
  if (!first) {
    const sending = words.state(named.sending ?? 'AF')
    const missing = abstain(
      'no-mission',
      context,
      { sending, receiving: named.city ? words.city(named.city) : words.state(named.receiving ?? 'AF') },
      country ? around(country, context) : [],
    )
    return country ? withTopics(country, missing, context) : missing
  }
  if (told.length === 1)
    return { ...first, next: country ? around(country, context, { without: ['mission'] }) : [] }
  const parts = many ? told.flatMap((one) => one.parts.slice(0, 3)) : first.parts
  const headline = many
    ? inARow(told.slice(0, Math.max(HEADED, cited.length)).map((one) => one.headline))
    : first.headline
  return {
    ...first,
    headline: many && question.asks === 'how-many' ? inARow([howMany(found, context), headline]) : headline,
    parts: joined(parts),
    facts: told.flatMap(({ facts }) => facts),
    next: country ? around(country, context, { without: ['mission'] }) : [],
  }
}

/** How many Afghan missions are on file in one State, and where. */
function howMany(found: readonly MissionData[], { question, words }: Context): string {
  const kinds = new Set(found.map(({ kind }) => kind))
  const values = {
    missions: words.say(
      kinds.size === 1 && kinds.has('consulate') ? 'list.missions.consulate' : 'list.missions.any',
    ),
    state: words.state(question.mission?.receiving ?? ''),
    count: found.length,
    names: words.list(found.map(({ city }) => words.city(city))),
  }
  return words.sentence(words.say('list.in-state', values))
}

/** No more missions are told one by one, and no more facts are kept for what may be asked next. */
const [MOST_MISSIONS, MOST_FACTS] = [60, 40]

/** What is told of the missions found, as far as it is shown: of one, unless many are meant. */
function statuses(found: readonly MissionData[], many: boolean, context: Context): Told[] {
  const told: Told[] = []
  let facts = 0
  for (const mission of found) {
    const one = missionStatus(mission, context)
    if (one) told.push(one)
    facts += one?.facts.length ?? 0
    if (told.length === MOST_MISSIONS || (!many && told.length > 1 && facts >= MOST_FACTS)) break
  }
  return told
}

/** A mission of which nobody says by the time asked about who runs it or whether it works: what else is held, and what came later. */
function notYet(mission: string, country: string | null, context: Context): Told {
  const { words, question, knowledge, until, today } = context
  const subject = words.theMission(mission)
  const next = country ? around(country, context) : []
  const values = {
    topic: words.say('lacking.held'),
    subject,
    date: endAsked(context),
  }
  const all = allOf(knowledge, { mission }, MISSION_SECTIONS)
  const later = all.find(
    (fact) =>
      fact.span.first > until && fact.span.first <= today && fact.topic === 'mission' && stateIn(fact),
  )
  const after = later
    ? [note(words.sentence(words.say('note.newer', { sentence: sentenceOf(later, context) })))]
    : []
  /** Whom the host did not take for that very mission tells of it too. */
  const ofEnvoys = knowledge.ofMission(mission, 'accreditation').filter(({ value }) => value === 'refused')
  const held = newestBy([...all, ...ofEnvoys].toSorted(byFirstDay), until, BESIDE).toReversed()
  const [newest] = held
  if (!newest)
    return {
      ...abstain(question.asOf ? 'no-record-date' : 'no-record', context, values, next),
      timeTold: question.asOf,
      ...(later && { parts: after }),
    }
  const unknown = words.sentence(
    question.asOf
      ? words.say('abstain.no-record-date', values)
      : words.say('abstain.no-detail', { Mission: subject }),
  )
  const findings = findingsOf(held, context)
  return {
    ...told(
      inARow([unknown, ...findings.slice(0, 1).map(({ sentence }) => sentence)]),
      [...findings, ...cautions(newest, [], context), ...after],
      held,
      next,
    ),
    timeTold: question.asOf,
  }
}

/** Where no mission is on file, what is known of the State on envoys stands below the abstention. */
function withTopics(country: string, missing: Told, context: Context): Told {
  const standing = standingOf(context.knowledge.ofCountry(country, 'accreditation'), context)
  return standing
    ? { ...missing, parts: [note(stood(standing, country, context)), ...missing.parts] }
    : missing
}
