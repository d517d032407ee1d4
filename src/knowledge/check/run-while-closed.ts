import { compare } from '../../compare.ts'
import type { FactRecord } from '../compile.ts'
import { daysOf } from './dates.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('run-while-closed')
const FIX = 'add when it worked again, or say in `doubt` how both can be'
const RUN = ['taliban', 'republic', 'cooperating']

/** Nobody is said to run a mission that closed before and is not known to work again, unless `doubt` tells how both can be. */
export const runWhileClosed: Rule = ({ records, places }) => {
  const states = records.facts.filter(({ country, kind }) => !country && kind === 'holds')
  return [...Map.groupBy(states, ({ mission }) => mission).values()].flatMap((facts) =>
    facts.filter(isRun).flatMap((fact) => {
      const closed = closedBefore(fact, facts)
      if (!closed || closed.doubt || fact.doubt) return []
      const { line } = places.fact(closed.id)
      const message = `${fact.value} from ${fact.from}, but closed from ${closed.from} in line ${line}`
      return [fault(places.fact(fact.id), message, FIX)]
    }),
  )
}

const isRun = ({ section, value }: FactRecord): boolean => section === 'control' && RUN.includes(value)

/** The closing that was over before somebody was said to run the mission, and is the last word on its work by then. */
function closedBefore({ from }: FactRecord, facts: readonly FactRecord[]): FactRecord | undefined {
  const { first, last } = daysOf(from)
  const works = facts.filter(({ section, from }) => section === 'operation' && daysOf(from).first <= last)
  const newest = works.toSorted((a, b) => compare(daysOf(a.from).first, daysOf(b.from).first)).at(-1)
  return newest?.value === 'closed' && daysOf(newest.from).last < first ? newest : undefined
}
