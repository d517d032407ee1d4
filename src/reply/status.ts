import type { MissionData } from '../knowledge/compile.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Topic } from '../question.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { credentials } from './credentials.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { list } from './list.ts'
import { missionStatus, missionsNamed } from './mission-status.ts'
import { around } from './next.ts'
import { cautions, note } from './notes.ts'
import { request } from './request.ts'
import { servedAbroad } from './served-abroad.ts'
import { allOf, newestBy, standingOf, stateIn } from './standing.ts'
import { togetherWith } from './together-with.ts'
import { joined, type Told, told } from './told.ts'
import { stood, the, topicStatus } from './topic-status.ts'
import { visas } from './visas.ts'

/** How much else is told of a mission where the point asked about is not on file. */
const BESIDE = 3

/** The state of one topic, or of everything, for the States or the mission of a question. */
export function status(context: Context): Told {
  const { question } = context
  if (question.organisation && question.mission?.receiving !== 'UN' && question.mission?.sending !== 'EU')
    return organisation(question.organisation, context)
  const taken = credentials(context)
  if (taken) return taken
  if (question.mission) return missions(context)
  const [country] = question.countries
  const made = request(context) ?? togetherWith(context)
  if (made) return made
  if (!country) return list(context)
  const told = question.countries.map((code) => countryStatus(code, context))
  return told.length === 1 && told[0] ? told[0] : together(told, context)
}

/** What is held of the UN or the EU itself; without it, what is held of the EU’s members or of all States. */
function organisation(code: 'UN' | 'EU', context: Context): Told {
  const { knowledge, until, question } = context
  const on = (topics: readonly Topic[]) =>
    topics
      .flatMap((topic) => (topic === 'mission' ? [] : newestBy(knowledge.ofCountry(code, topic), until, 6)))
      .reverse()
  const asked = on(question.topics.length ? question.topics : STATE_SECTIONS)
  // The UN takes no envoys: what it decides on is the credentials for Afghanistan's seat.
  const facts = asked.length || code === 'EU' ? asked : on(['recognition'])
  const [first] = facts
  if (!first) return list(code === 'EU' ? { ...context, question: { ...question, group: 'eu' } } : context)
  return told(
    context.words.sentence(sentenceOf(first, context)),
    joined([...facts.map((fact) => findingOf(fact, context)), ...cautions(first, [], context)]),
    facts,
  )
}

function countryStatus(country: string, context: Context): Told {
  const { question, words } = context
  const issued = visas(country, context)
  if (issued) return issued
  const topics = question.topics.length ? question.topics : [question.topic]
  const [topic = 'all'] = topics
  if (topic === 'all') return card(country, context)
  const all = topics.map((one) => (one === 'all' ? null : onTopic(country, one, context)))
  const [main] = all
  const found = all.flatMap((one) => one ?? [])
  const next = around(country, context, [topic])
  if (!main) {
    const values = {
      topic: words.say(`topic.${topic}`),
      subject: words.state(country),
      date: question.asOf ? words.date(question.asOf) : '',
    }
    const missing = abstain(question.asOf ? 'no-record-date' : 'no-record', context, values, next)
    const others = found.flatMap(({ parts }) => parts)
    if (topic === 'relations' && !others.length && !question.details.length)
      return besides(missing, country, context)
    return others.length
      ? { ...missing, outcome: 'answered', parts: joined(others), facts: found.flatMap(({ facts }) => facts) }
      : missing
  }
  return {
    ...main,
    headline: headlineOf(found),
    parts: joined(found.flatMap(({ parts }) => parts)),
    facts: found.flatMap(({ facts }) => facts),
    next,
  }
}

/** Where nothing is on file on relations as such, that is said, and what is on file on the State after it. */
function besides(missing: Told, country: string, context: Context): Told {
  const all = card(country, context)
  const own = all.facts.some((fact) => fact.country === country || fact.mission)
  return own ? { ...all, headline: `${missing.headline} ${all.headline}` } : missing
}

/** Two topics in one question are two sentences, the main one first. */
const headlineOf = (found: readonly Told[]): string =>
  found
    .slice(0, 2)
    .map(({ headline }) => headline)
    .join(' ')

function onTopic(country: string, topic: Topic, context: Context): Told | null {
  if (topic !== 'mission') return topicStatus(country, topic, context)
  const theirs = context.question.details.includes('theirs')
  const [sending, receiving] = theirs ? [country, 'AF'] : ['AF', country]
  const [mission] = missionsNamed({ sending, receiving, city: null, kind: null }, context.knowledge)
  return mission ? missionStatus(mission, context) : null
}

/** Everything on a State: the newest finding of each topic, recognition first. */
function card(country: string, context: Context): Told {
  const { knowledge, words } = context
  const recognition = topicStatus(country, 'recognition', context)
  const standings = (['accreditation', 'relations'] as const).flatMap(
    (topic) => topicStatus(country, topic, context) ?? [],
  )
  const missions = [...knowledge.missionsIn(country), ...knowledge.missionsFrom(country)].flatMap(
    (mission) => missionStatus(mission, context) ?? [],
  )
  const found = [...(recognition ? [recognition] : []), ...standings, ...missions]
  const own = found.some(({ facts }) => facts.some((fact) => fact.country === country || fact.mission))
  if (!found.length)
    return abstain('no-record', context, { topic: words.say('topic.all'), subject: words.state(country) })
  const parts = found.flatMap(({ parts }) => parts.slice(0, 1))
  const cautions = recognition?.parts.filter(({ kind }) => kind === 'note') ?? []
  const headline = own
    ? found
        .slice(0, 2)
        .map(({ headline }) => headline)
        .join(' ')
    : (found[0]?.headline ?? '')
  return told(
    headline,
    joined([...parts, ...cautions]),
    found.flatMap(({ facts }) => facts.slice(0, 1)),
    around(country, context),
  )
}

/** The mission a question names, after what another does for it abroad. */
function missions(context: Context): Told {
  const own = ownMissions(context)
  const abroad = servedAbroad(context)
  if (!abroad) return own
  return {
    ...abroad,
    parts: joined([...abroad.parts, ...own.parts.filter(({ kind }) => kind === 'finding')]),
    facts: [...abroad.facts, ...own.facts],
    next: own.next,
  }
}

/** Of several missions on file one is told after the other, the embassy first. */
function ownMissions(context: Context): Told {
  const { question, knowledge, words } = context
  const named = question.mission
  if (!named) return abstain('no-record', context)
  const found = nearestMissions(named, knowledge)
  const many = named.city === null && named.kind !== 'embassy'
  const told = statuses(found, many, context)
  const country = question.countries[0] ?? null
  const first = told[0]
  if (!first && found[0]) return notYet(found[0].mission, country, context)
  if (!first) {
    const sending = words.state(named.sending ?? 'AF')
    const missing = abstain(
      'no-mission',
      context,
      { sending, receiving: named.city ?? words.state(named.receiving ?? 'AF') },
      country ? around(country, context) : [],
    )
    return country ? withTopics(country, missing, context) : missing
  }
  if (told.length === 1) return { ...first, next: country ? around(country, context, ['mission']) : [] }
  const parts = many ? told.flatMap((one) => one.parts.slice(0, 3)) : first.parts
  const headline = many
    ? told
        .slice(0, 3)
        .map((one) => one.headline)
        .join(' ')
    : first.headline
  return {
    ...first,
    headline,
    parts: joined(parts),
    facts: told.flatMap(({ facts }) => facts),
    next: country ? around(country, context, ['mission']) : [],
  }
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
  const { words, question, knowledge, until } = context
  const subject = the(words.mission(mission))
  const next = country ? around(country, context) : []
  const values = {
    topic: words.say('topic.mission'),
    subject,
    date: question.asOf ? words.date(question.asOf) : '',
  }
  const all = allOf(knowledge, { mission }, MISSION_SECTIONS)
  const later = all.find((fact) => fact.span.first > until && fact.topic === 'mission' && stateIn(fact))
  const after = later
    ? [note(words.sentence(words.say('note.newer', { sentence: sentenceOf(later, context) })))]
    : []
  const held = newestBy(all, until, BESIDE).toReversed()
  const [newest] = held
  if (!newest)
    return {
      ...abstain(question.asOf ? 'no-record-date' : 'no-record', context, values, next),
      ...(later && { parts: after }),
    }
  const unknown = words.sentence(words.say('abstain.no-detail', { Mission: subject }))
  const findings = held.map((fact) => findingOf(fact, context))
  return told(
    `${unknown} ${findings[0]?.sentence ?? ''}`,
    [...findings, ...cautions(newest, [], context), ...after],
    held,
    next,
  )
}

/** The missions named; where none is of that kind, those of the city, or of the State where no city is named. */
function nearestMissions(
  named: NonNullable<Context['question']['mission']>,
  knowledge: Context['knowledge'],
) {
  const exact = missionsNamed(named, knowledge)
  return exact.length || (!named.receiving && !named.sending)
    ? exact
    : missionsNamed({ ...named, kind: null }, knowledge)
}

/** Where no mission is on file, what is known of the State on envoys stands below the abstention. */
function withTopics(country: string, missing: Told, context: Context): Told {
  const standing = standingOf(context.knowledge.ofCountry(country, 'accreditation'), context)
  return standing
    ? { ...missing, parts: [note(stood(standing, country, context)), ...missing.parts] }
    : missing
}

/** Several States: each with its own finding, and a sentence for each. */
function together(all: readonly Told[], context: Context): Told {
  const answered = all.filter(({ outcome }) => outcome === 'answered')
  const headline = all.map(({ headline }) => headline).join(' ')
  if (!answered.length) return { ...(all[0] ?? abstain('no-record', context)), headline }
  return told(
    headline,
    joined(answered.flatMap(({ parts }) => parts)),
    answered.flatMap(({ facts }) => facts),
  )
}
