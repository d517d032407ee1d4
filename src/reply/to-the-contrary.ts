import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { findingOf, findingsOf, printed, printedAll } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { cautions, claimantOf } from './notes.ts'
import { standingOf } from './standing.ts'
import { joined, type Told, told } from './told.ts'
import { accountsOf } from './who-did-it.ts'

/**
 * "Do you hold anything to the contrary?", "does anyone dispute that?", "and who is right?": what on file speaks against
 * the fact that the last answer rests on, or against one more of the same that it told, each side with its account; or
 * that nothing is marked as doing so.
 */
export function toTheContrary(last: readonly [Fact, ...Fact[]], context: Context): Told {
  const { words } = context
  const [lead] = last
  const doubted = last.find((other) => isOfSame(other, lead) && isObjection(other, context))
  const isDoubted = lead.doubt !== undefined && lead.section === 'affairs'
  const fact = isDoubted ? lead : (inDispute(lead, context) ?? doubted ?? lead)
  const against = againstIt(fact, context)
  const notes = cautions(fact, against, context)
  const accounts = fact.doubt ? accountsOf(fact) : [fact]
  const minded = notes.flatMap((part) =>
    part.kind === 'note' && isObjection(fact, context) ? [part.sentence] : [],
  )
  const [first] = minded
  const headline =
    first || against.length
      ? [first, printedAll([...accounts, ...against], context)]
      : [words.sentence(words.say('sources.unopposed')), printed(fact, context)]
  return told(
    inARow(headline.filter((one) => one !== undefined)),
    joined([findingOf(fact, context, against), ...findingsOf(against, context), ...notes]),
    [fact, ...against],
  )
}

/** "It stopped work on 1 October", "it declared that permanent": told of the same place, and the same of it. */
const isOfSame = (one: Fact, other: Fact): boolean =>
  one.mission === other.mission &&
  one.country === other.country &&
  one.section === other.section &&
  one.value === other.value

/** Of a mission, that it is disputed whose it is, whatever else was told of it. */
function inDispute({ mission }: Fact, context: Context): Fact | undefined {
  const control = mission ? standingOf(context.knowledge.ofMission(mission, 'control'), context) : null
  return control?.state === 'contested' ? control.fact : undefined
}

/** The first that an editor must mind of it is a contradiction, a doubt or whose word alone it is. */
const isObjection = (fact: Fact, { knowledge }: Context): boolean =>
  fact.doubt !== undefined ||
  fact.value === 'contested' ||
  (fact.topic !== 'mission' && claimantOf(fact, knowledge) !== null)

/** What is on file of the same that says otherwise for the same time, and the denials of a handover. */
function againstIt(fact: Fact, context: Context): readonly Fact[] {
  const { knowledge, until } = context
  const all = fact.mission
    ? knowledge.ofMission(fact.mission, fact.section)
    : knowledge.ofCountry(fact.country ?? '', fact.section)
  const standing = standingOf(all, context)
  const denials = all.filter(
    ({ value, span }) => value === 'handover-denied' && span.first >= fact.span.first && span.first <= until,
  )
  return [...(standing?.fact === fact ? standing.against : []), ...denials.filter((other) => other !== fact)]
}
