import { FIRST_DAY } from '../../edtf.ts'
import type { Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { findingsOf, printed } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { claimedIn } from '../list/beside-list.ts'
import { isOfMissions } from '../list/conditions.ts'
import type { Counted, Line } from '../list/counted.ts'
import { countedMissions } from '../list/counted-missions.ts'
import { countedStates } from '../list/counted-states.ts'
import { bySince, named, withDay } from '../list/line.ts'
import { embassyAsked } from '../missions-named.ts'
import { cautions } from '../notes.ts'
import { joined, type Told, told } from '../told.ts'
import { leaveOpen } from '../widened.ts'

/**
 * "Did Turkmenistan take an envoy before Russia?", "which closed first, Washington or London?": when each of those named
 * did it, in order of time, or that the dates do not settle the order; null where fewer than two of them did.
 */
export function inOrderOfTime(context: Context): Told | null {
  const { question, words } = context
  if (!question.order && !question.ahead.length && !question.behind.length) return null
  const each = eachIn(context)
  const lines = each.flatMap(({ lines }) => lines).toSorted(bySince)
  if (lines.length < 2 || new Set(lines.map(({ country }) => country)).size < question.countries.length)
    return null
  const facts = lines.map(({ since }) => since)
  const names = words.list(lines.map((line) => withDay(calledIn(line, context), words)))
  const sentences = [
    words.say(leaveOpen(facts) ? 'list.unsettled' : 'list.in-order', { names }),
    ...lines.map((line) => (isOfMissions(question) ? printed(line.since, context) : named(line, context))),
    ...each.flatMap((counted) => claimedIn(counted, context)),
  ]
  return told(
    inARow(sentences.map(words.sentence)),
    joined([
      ...findingsOf(facts, context),
      /** What came about on a day does not age. */
      ...facts.flatMap((fact) => cautions(fact, [], { ...context, past: true })),
    ]),
    facts,
  )
}

/** "Afghan embassy in Washington", "Pakistan" */
const calledIn = ({ name, since }: Line, { words, question }: Context): Pick<Line, 'name' | 'since'> => ({
  name: since.mission && isOfMissions(question) ? words.mission(since.mission) : name,
  since,
})

/** What those named did, those among them apart that did something else: "before Russia recognised them". */
function eachIn(context: Context): readonly Counted[] {
  const { countries, ahead, behind, besideOn, topic } = context.question
  const others = besideOn && besideOn !== topic ? [...ahead, ...behind] : []
  return [
    didIn(
      topic,
      countries.filter((country) => !others.includes(country)),
      context,
    ),
    didIn(besideOn, others, context),
  ].flatMap((counted) => counted ?? [])
}

/** How some States, or the Afghan missions in them, came to do what is asked; null where it is no matter of a list. */
function didIn(topic: Topic | 'all' | null, countries: readonly string[], context: Context): Counted | null {
  if (!topic || topic === 'all' || !countries.length) return null
  if (topic === 'mission' && isOfMissions(context.question)) return missionsIn(context)
  return countedStates(
    { topic: topic === 'mission' ? 'relations' : topic, negative: false, pool: countries },
    context,
  )
}

/** What came about at the missions named, or at the embassies in the States, where no city is; null where nothing did. */
function missionsIn(context: Context): Counted | null {
  const { question, knowledge } = context
  const counted = countedMissions({ ...context, from: FIRST_DAY, question: { ...question, begun: true } })
  const embassies = question.countries.map((country) => embassyAsked(country, question, knowledge)?.mission)
  const isNamed = ({ since: { mission } }: Line) =>
    question.cities.length
      ? question.cities.includes(knowledge.mission(mission ?? '')?.city ?? '')
      : embassies.includes(mission ?? undefined)
  const there = counted.lines.filter(isNamed)
  return there.length ? { ...counted, lines: there } : null
}
