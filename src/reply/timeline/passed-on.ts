import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { missionsNamed } from '../missions-named.ts'
import { cautions } from '../notes.ts'
import { newestBy } from '../standing.ts'
import { joined, type Told, told } from '../told.ts'

/**
 * "When was it handed over?", "when did the host take custody?": of a mission that its host took, how it came to him, by
 * all that is told of it in that year, and then to the Taliban. Null of any other, and where it is asked since when it is theirs.
 */
export function passedOn(context: Context): Told | null {
  const { question, knowledge, until } = context
  const [mission, other] = question.mission ? missionsNamed(question.mission, knowledge) : []
  if (!mission || other || !isAsked(question)) return null
  const all = newestBy(knowledge.ofMission(mission.mission, 'control'), until)
  const held = all.filter(({ kind }) => kind === 'holds')
  const ofHost = runOf('host', held.slice(0, held.length - runOf('taliban', held).length))
  const [first] = ofHost
  if (!first) return null
  const year = ({ span }: Fact) => span.first.slice(0, 'YYYY'.length)
  const taken = ofHost.filter((fact) => year(fact) === year(first))
  const [given] = runOf('taliban', held)
  const led = given ? [...taken, given] : taken
  const rest = all.filter((fact) => !led.includes(fact))
  return told(
    printedAll(led, context),
    joined([
      ...findingsOf([...led, ...rest], context),
      /** What came about on a day does not age. */
      ...led.flatMap((fact) => cautions(fact, [], { ...context, past: true })),
    ]),
    [...led, ...rest],
  )
}

/** What is told last of who has a mission, as long as it is the same. */
const runOf = (value: string, held: readonly Fact[]): readonly Fact[] =>
  held.slice(held.findLastIndex((fact) => fact.value !== value) + 1)

const isAsked = ({ asks, since, side, people, details }: Context['question']): boolean =>
  asks === 'when' &&
  !since &&
  side === null &&
  !people.length &&
  details.length > 0 &&
  details.every((detail) => detail === 'handover' || detail === 'control')
