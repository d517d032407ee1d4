import { FIRST_DAY, spanOf } from '../../edtf.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Detail } from '../../question.ts'
import type { Context } from '../context.ts'
import { findingOf, printed } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { nearestMissions } from '../missions-named.ts'
import { person } from '../person.ts'
import { standingOf } from '../standing.ts'
import { beforeThat } from '../status/before-that.ts'
import { joined, type Told } from '../told.ts'
import { heads } from './heads.ts'
import { endOf, type Holder, holdersOf, isOfHead } from './holders.ts'

/** A mission in the custody of its host, or one that is closed, is headed by nobody. */
const isRun = ({ parts: [first] }: Told): boolean =>
  first?.kind === 'finding' && /^(?:taliban|former-republic)-control/.test(first.value)

/** Of a mission that two sides claim, who is on file at its head is told with that. */
const isContested = ({ parts: [first] }: Told): boolean =>
  first?.kind === 'finding' && first.value === 'contested-control'

/** "Who is in charge at the embassy in New Delhi?": beside whose it is, whoever is on file at its head. */
export function whoHeads(told: Told, context: Context): Told {
  const { question } = context
  const then = headsThen(told, context) ?? headsBefore(told, context)
  if (then) return then
  const came = tookOver(told, context)
  if (came) return came
  const isAsked = question.asks === 'who' && question.mission !== null && question.details.includes('heads')
  const isDisputed = isContested(told)
  if (!isAsked || !(isRun(told) || isDisputed) || !holdersOf(context).length) return told
  const head = person({ ...context, question: { ...question, intent: 'person', people: [] } })
  if (isDisputed) return head
  return {
    ...told,
    headline: inARow([told.headline, head.headline]),
    parts: joined([...told.parts, ...head.parts]),
    facts: [...new Set([...told.facts, ...head.facts])],
  }
}

/** "Who took over the embassy in Tehran?": beside whose it is, how it came to be theirs, which names whoever came. Null where nobody asks. */
function tookOver(told: Told, { question, knowledge, ...context }: Context): Told | null {
  const [mission] =
    question.asks === 'who' && question.mission && isOfTakeover(question)
      ? nearestMissions(question.mission, knowledge)
      : []
  const standing = mission && standingOf(knowledge.ofMission(mission.mission, 'control'), context)
  if (standing?.state !== 'taliban' || !isRun(told)) return null
  const { began } = standing
  const whole = { ...context, question, knowledge }
  const behind = began === told.facts[0] ? [] : [findingOf(began, whole)]
  return {
    ...told,
    headline: inARow([told.headline, printed(began, whole)]),
    parts: joined([...told.parts.slice(0, 1), ...behind, ...told.parts.slice(1)]),
    facts: [...new Set([...told.facts, began])],
  }
}

/** "Who had it before Turkey took it?" names no side that did. */
const isOfTakeover = ({ details, side }: Context['question']): boolean =>
  details.includes('taken-over') && !(details.includes('predecessor') && side === null)

/**
 * "Who ran the embassy in London in 2023?", "and before that?": whoever is on file in its post then, where nothing tells
 * by that day whose the embassy was. Null where something does, or where nobody is known to have been there.
 */
function headsThen(told: Told, asked: Context): Told | null {
  const { mission: named, details, asks } = asked.question
  const isOnHolder = asks === 'who' && asked.question.asOf !== null && !details.some((one) => OTHERS.has(one))
  const isAsked = details.includes('predecessor') || isOnHolder
  const [mission] = named && isAsked ? nearestMissions(named, asked.knowledge) : []
  if (!mission) return null
  const context = beforeThat(mission, asked)
  if (standingOf(context.knowledge.ofMission(mission.mission, 'control'), context)) return null
  const there = holdersThen(mission, context)
  if (!there.length) return null
  const head = heads(there, context)
  return {
    ...head,
    parts: joined([...head.parts, ...told.parts]),
    facts: [...new Set([...head.facts, ...told.facts])],
    timeTold: context.question.asOf,
  }
}

/** "And who ran it before?" of one that its host had in custody then: that, and who headed it last. */
function headsBefore(told: Told, context: Context): Told | null {
  const { question } = context
  const isAsked = question.asks === 'who' && question.mission && question.details.includes('predecessor')
  const [first] = told.parts
  const isHeld = first?.kind === 'finding' && first.value.startsWith('host-custody')
  if (!isAsked || !isHeld) return null
  const left = holdersOf(context).filter((holder) => isOfHead(holder.post) && holder.post.until !== undefined)
  if (!left.length) return null
  const head = heads(left, context)
  return {
    ...told,
    headline: inARow([told.headline, head.headline]),
    parts: joined([...told.parts, ...head.parts]),
    facts: [...new Set([...told.facts, ...head.facts])],
  }
}

/** Who guards a mission or pays for it need not head it. */
const OTHERS = new Set<Detail>(['guard', 'money'])

/** Whoever is known to have headed a mission on the day asked about: he came before its end, and left after it began. */
function holdersThen({ mission }: MissionData, context: Context): readonly Holder[] {
  const { asOf, details } = context.question
  const first = spanOf(asOf ?? '')?.first ?? FIRST_DAY
  const question = { ...context.question, details: details.filter((detail) => detail !== 'predecessor') }
  return holdersOf({ ...context, question }).filter(
    ({ post }) =>
      post.mission === mission &&
      isOfHead(post) &&
      (post.from || post.until) !== undefined &&
      endOf(post) >= first,
  )
}
