import type { FactRecord } from '../compile.ts'
import { daysOf } from './dates.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('in-order')

/** The facts of a section stand oldest first. */
export const inOrder: Rule = ({ records, places }) =>
  records.facts.flatMap((fact, i) => {
    const before = records.facts[i - 1]
    if (!before || list(before) !== list(fact) || daysOf(before.from).first <= daysOf(fact.from).first)
      return []
    const message = `${fact.from} stands after ${before.from}`
    return [fault(places.fact(fact.id, 'from'), message, 'put the older fact first')]
  })

/** The file and the section that a fact stands in. */
function list({ id, section }: FactRecord): string {
  return `${id.split('/')[0]} ${section}`
}
