import type { FactRecord } from '../compile.ts'
import type { Fault } from '../document.ts'
import { daysOf } from './dates.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('one-value-at-a-time')

/** Two states that may have begun on one day and differ are told apart by a `doubt` on one of them. */
export const oneValueAtATime: Rule = (read) => {
  const states = read.records.facts.filter(({ kind }) => kind === 'holds')
  const subjects = Map.groupBy(states, ({ country, section, mission }) => `${country} ${section} ${mission}`)
  return [...subjects.values()].flatMap((facts) =>
    facts.flatMap((fact, i) => against(read, fact, facts.slice(0, i))),
  )
}

function against({ places }: Checked, fact: FactRecord, earlier: readonly FactRecord[]): Fault[] {
  const other = earlier.find(
    (before) => before.value !== fact.value && !before.doubt && together(before, fact),
  )
  if (!other || fact.doubt) return []
  const { line } = places.fact(other.id)
  const message = `${fact.value} from ${fact.from}, and ${other.value} from ${other.from} in line ${line}`
  const fix = 'say in the `doubt` of one of them how both can be, or date them apart'
  return [fault(places.fact(fact.id), message, fix)]
}

function together(a: FactRecord, b: FactRecord): boolean {
  const [one, two] = [daysOf(a.from), daysOf(b.from)]
  return one.first <= two.last && two.first <= one.last
}
