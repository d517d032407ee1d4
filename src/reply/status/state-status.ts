import type { MissionData } from '../../knowledge/compile.ts'
import type { Detail, Topic, TopicOrAll } from '../../question.ts'
import { abstain } from '../abstain.ts'
import { type Context, endAsked } from '../context.ts'
import { withFirstRule } from '../first-rule.ts'
import { inARow } from '../in-a-row.ts'
import { missionsNamed } from '../missions-named.ts'
import { around } from '../next.ts'
import { standingOf } from '../standing.ts'
import { joined, type Told, told } from '../told.ts'
import { beforeThatIn } from './before-that.ts'
import { dealingsTold } from './dealings-told.ts'
import { guestsHosted, guestsNumbered } from './guests.ts'
import { missionStatus } from './mission-status.ts'
import { topicStatus } from './topic-status.ts'
import { visas } from './visas.ts'

/** The state of the topics asked about for one State, the main one first; without a topic, of everything. */
export function stateStatus(country: string, asked: Context): Told {
  const issued = visas(country, asked) ?? guestsNumbered(country, asked)
  if (issued) return issued
  const context = isOfStates(asked.question.topic)
    ? beforeThatIn(country, asked.question.topic, asked)
    : asked
  const { question, words } = context
  const topics = question.topics.length ? question.topics : [question.topic]
  const [topic = 'all'] = topics
  if (topic === 'all') return card(country, context)
  const isOfAll = topic === 'relations' && question.details.includes('position')
  const all = (isOfAll ? (['recognition', ...topics] as const) : topics).map((one) =>
    one === 'all' ? null : onTopic(country, one, context),
  )
  const [main] = all
  const found = all.flatMap((one) => one ?? [])
  const next = around(country, context, { without: [topic] })
  if (!main) {
    const values = {
      topic: words.say(`lacking.${topic}`),
      subject: words.state(country),
      date: endAsked(context),
    }
    const missing = abstain(question.asOf ? 'no-record-date' : 'no-record', context, values, next)
    const others = found.flatMap(({ parts }) => parts)
    if (topic === 'relations' && !others.length && question.details.every((one) => OF_TIES_ALONE.has(one)))
      return (
        guestsHosted(country, context) ?? dealingsTold(country, context) ?? besides(missing, country, context)
      )
    const run = topic === 'accreditation' && !others.length ? runByTaliban(country, context) : null
    if (run)
      return { ...run, headline: inARow([missing.headline, run.headline]), next, timeTold: question.asOf }
    const timeTold = question.asOf
    return others.length
      ? {
          ...missing,
          outcome: 'answered',
          parts: joined(others),
          facts: found.flatMap(({ facts }) => facts),
          timeTold,
        }
      : { ...missing, timeTold }
  }
  const whole = {
    ...main,
    headline: headlineOf(found),
    parts: joined(found.flatMap(({ parts }) => parts)),
    facts: found.flatMap(({ facts }) => facts),
    next,
    timeTold: question.asOf,
  }
  return topic === 'recognition' ? withFirstRule(whole, country, context) : whole
}

/** Of ties that are asked about with no more than these, what else is on file on the State speaks too. */
const OF_TIES_ALONE = new Set<Detail>(['position', 'broken-off'])

const isOfStates = (topic: TopicOrAll): topic is 'recognition' | 'accreditation' =>
  topic === 'recognition' || topic === 'accreditation'

/** Afghanistan's first mission in a State that Taliban appointees ran by the day asked about: they worked there, accepted by a word on file or not. */
function runByTaliban(country: string, context: Context): Told | null {
  const { knowledge } = context
  const run = knowledge
    .missionsIn(country)
    .find(({ mission }) => standingOf(knowledge.ofMission(mission, 'control'), context)?.state === 'taliban')
  return run ? missionStatus(run, context) : null
}

/** Where nothing is on file on relations as such, that is said, and what is on file on the State after it. */
function besides(missing: Told, country: string, context: Context): Told {
  const all = card(country, context)
  const own = all.facts.some((fact) => fact.country === country || fact.mission)
  return own ? { ...all, headline: inARow([missing.headline, all.headline]) } : missing
}

/** Two topics in one question are two sentences, the main one first. */
const headlineOf = (found: readonly Told[]): string =>
  inARow(found.slice(0, 2).map(({ headline }) => headline))

function onTopic(country: string, topic: Topic, context: Context): Told | null {
  if (topic !== 'mission') return topicStatus(country, topic, context)
  const { details, cities, onlyEmbassies, mission: asked } = context.question
  /** "Does India have an embassy in Kabul, and recognise them?" */
  const theirs =
    details.includes('theirs') || (onlyEmbassies && cities.join() === 'Kabul' && asked?.sending !== 'AF')
  const there = { sending: country, receiving: 'AF', city: null, kind: null }
  const here = { sending: 'AF', receiving: country, city: null, kind: null }
  const [own] = theirs ? missionsNamed(there, context.knowledge) : []
  const [afghan] = missionsNamed(here, context.knowledge)
  const mission = own && !(afghan && isOpenedHere(own, context)) ? own : afghan
  return mission ? missionStatus(mission, context) : null
}

/** "Did Norway recognise them by reopening the embassy?": whose own in Kabul is closed reopened the Afghan one. */
const isOpenedHere = ({ mission }: MissionData, context: Context): boolean =>
  context.question.details.includes('open') &&
  standingOf(context.knowledge.ofMission(mission, 'operation'), context)?.state === 'closed'

/**
 * Everything on a State: the newest finding of each topic, recognition first. Where no envoy was taken or refused, only
 * named or asked for, the missions come before that.
 */
function card(country: string, context: Context): Told {
  const { knowledge, words } = context
  const recognition = topicStatus(country, 'recognition', context)
  const envoys = topicStatus(country, 'accreditation', context)
  const relations = topicStatus(country, 'relations', context)
  const isSettled = standingOf(knowledge.ofCountry(country, 'accreditation'), context) !== null
  const missions = [...knowledge.missionsIn(country), ...knowledge.missionsFrom(country)].flatMap(
    (mission) => missionStatus(mission, context) ?? [],
  )
  const settled = isSettled ? [envoys, relations, ...missions] : [...missions, relations, envoys]
  const found = [recognition, ...settled].flatMap((one) => one ?? [])
  const own = found.some(({ facts }) => facts.some((fact) => fact.country === country || fact.mission))
  if (!found.length)
    return abstain('no-record', context, { topic: words.say('lacking.all'), subject: words.state(country) })
  const parts = found.flatMap(({ parts }) => parts.slice(0, 1))
  const minded = isSettled ? [recognition] : [recognition, envoys]
  const cautions = minded.flatMap((one) => one?.parts.filter(({ kind }) => kind === 'note') ?? [])
  const headline = own
    ? inARow(found.slice(0, 2).map(({ headline }) => headline))
    : (found[0]?.headline ?? '')
  return told(
    headline,
    joined([...parts, ...cautions]),
    found.flatMap(({ facts }) => facts.slice(0, 1)),
    around(country, context),
  )
}
