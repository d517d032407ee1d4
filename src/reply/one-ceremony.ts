import { spanOf } from '../edtf.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { presentedIn } from './event-asked.ts'
import { findingsOf, printedAll } from './finding.ts'
import { isOn } from './is-on.ts'
import { cautions } from './notes.ts'
import { joined, type Told, told } from './told.ts'

/**
 * "How many ambassadors did Xi receive along with Karimi?": what is on file of the day on which whoever is named came with
 * others, whom it counts, and not how many States took an envoy. Null where no such count names all that a question does.
 */
export function oneCeremony(context: Context): Told | null {
  const { question, knowledge } = context
  const { asks, people, countries, order, ahead, behind } = question
  if (asks !== 'how-many' || !people.length || order || ahead.length || behind.length) return null
  const facts = knowledge
    .ofPerson(people[0] ?? '')
    .filter((fact) => isOfOthers(fact) && isTheirs(fact, context))
    .filter((fact) => !countries.length || isOn(fact, countries, knowledge))
  const [first] = facts
  if (!first) return null
  return told(
    printedAll(facts, context),
    joined([...findingsOf(facts, context), ...cautions(first, [], { ...context, past: true })]),
    facts,
  )
}

/** All that a question names took part, in the time that it asks about. */
function isTheirs({ people = [], span }: Fact, { question }: Context): boolean {
  const asked = question.asOf ? spanOf(question.asOf) : null
  const isThen = !asked || (span.first <= asked.last && span.last >= asked.first)
  return isThen && question.people.every((person) => people.includes(person))
}

/** Reports on file, all in English, count those who presented their papers besides. */
const isOfOthers = (fact: Fact): boolean =>
  presentedIn(fact) && fact.evidence.some(({ report }) => /\b\w+ other (?:ambassador|envoy)s\b/i.test(report))
