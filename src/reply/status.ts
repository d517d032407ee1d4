import { sharedWith } from '../knowledge/relevance.ts'
import { missionOfState } from '../question.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { credentials } from './credentials.ts'
import { inARow } from './in-a-row.ts'
import { handoversDenied } from './list/handovers-denied.ts'
import { list } from './list.ts'
import { aboutEach } from './person/about-person.ts'
import { postedOrLeft } from './person/posted.ts'
import { forConsulates, leftUnanswered, request } from './request.ts'
import { missionsStatus } from './status/missions-status.ts'
import { notDisowned } from './status/not-disowned.ts'
import { onHisDay } from './status/on-his-day.ts'
import { organisation } from './status/organisation.ts'
import { stateStatus } from './status/state-status.ts'
import { togetherWith } from './status/together-with.ts'
import { withSeat } from './status/with-seat.ts'
import { joined, type Told, told } from './told.ts'

/** The state of one topic, or of everything, for the States or the mission of a question. */
export function status(context: Context): Told {
  const { question } = context
  if (question.organisation && question.mission?.receiving !== 'UN' && question.mission?.sending !== 'EU')
    return withSeat(organisation(question.organisation, context), context)
  const taken =
    forConsulates(context) ??
    leftUnanswered(context) ??
    onHisDay(context) ??
    credentials(context) ??
    (question.countries.length ? handoversDenied(context) : null)
  if (taken) return taken
  const each = inEachState(context)
  if (question.mission && (each || !isNowhere(context)))
    return each ?? notDisowned(withSeat(withEnvoy(missionsStatus(context), context), context), list, context)
  const [country] = question.countries
  const made = request(context) ?? togetherWith(context)
  if (made) return made
  if (!country) return ofEnvoy(context) ?? list(context)
  const told = question.countries.map((code) => stateStatus(code, context))
  return told.length === 1 && told[0] ? told[0] : together(told, context)
}

/** "Is Faizullah persona non grata?": of one envoy and no State named, what is on file of him, and no list of States. */
function ofEnvoy(context: Context): Told | null {
  const { people, topic, asks, group } = context.question
  const [known, other] = people.flatMap((id) => context.knowledge.person(id) ?? [])
  const isOfHim = topic === 'accreditation' && asks === 'whether' && group === null
  return known && !other && isOfHim ? aboutEach(known, context) : null
}

/** How things stand, where a question that asks for something else has no other answer. */
export const asStatus = (context: Context): Told =>
  status({ ...context, question: { ...context.question, intent: 'status' } })

/** "Has Qatar an ambassador in Kabul?": before the state of the embassy, who was posted there, or left; what else happened to him is not told by that, unless nothing else is on file. */
function withEnvoy(mission: Told, context: Context): Told {
  const envoy = postedOrLeft(context)
  const { details, further } = context.question
  const isAsked =
    !further.length ||
    mission.outcome === 'abstained' ||
    details.includes('successor') ||
    (envoy?.facts[0] && sharedWith(envoy.facts[0], further) > 0)
  return envoy && isAsked
    ? {
        ...mission,
        ...told(
          inARow([envoy.headline, mission.headline]),
          joined([...envoy.parts, ...mission.parts]),
          [...envoy.facts, ...mission.facts],
          mission.next,
        ),
      }
    : mission
}

/** Nothing says where an Afghan mission is, while States are named, and more is asked of them: that is told of each. */
const isNowhere = ({ question: { mission, countries, topics } }: Context): boolean =>
  mission?.sending === 'AF' &&
  mission.receiving === null &&
  mission.city === null &&
  countries.length > 0 &&
  topics.length > 1

/** Afghanistan's missions in several States ("the embassies in Warsaw and Stockholm"), or theirs in Kabul ("is Japan back in Kabul or still in Doha?"), one State after the other; null of a single State. */
function inEachState(context: Context): Told | null {
  const { question } = context
  const { mission, countries, details, topics } = question
  if (countries.length < 2 || !mission || topics.length > 1) return null
  const areTheirs = mission.sending === null && mission.receiving === 'AF'
  if (mission.sending !== 'AF' && !areTheirs) return null
  if (details.includes('consular-service') || ![null, 'AF', countries[0]].includes(mission.receiving))
    return null
  const each = countries.map((code) => {
    const own = missionOfState(mission, code)
    return missionsStatus({ ...context, question: { ...question, countries: [code], mission: own } })
  })
  return together(each, context)
}

/** Several States: each with its own finding, and a sentence for each. */
function together(all: readonly Told[], context: Context): Told {
  const answered = all.filter(({ outcome }) => outcome === 'answered')
  const headline = inARow(all.map(({ headline }) => headline))
  if (!answered.length) return { ...(all[0] ?? abstain('no-record', context)), headline }
  return told(
    headline,
    joined(answered.flatMap(({ parts }) => parts)),
    answered.flatMap(({ facts }) => facts),
  )
}
