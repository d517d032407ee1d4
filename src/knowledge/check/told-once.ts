import type { FactRecord } from '../compile.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('told-once')

/** No fact stands twice on one page. */
export const toldOnce: Rule = ({ records, places }) => {
  const first = new Map<string, FactRecord>()
  return records.facts.flatMap((fact) => {
    const key = JSON.stringify({ ...fact, id: fact.id.split('/')[0] })
    const other = first.get(key)
    first.set(key, other ?? fact)
    if (!other) return []
    const message = `this is the fact of line ${places.fact(other.id).line}`
    return [fault(places.fact(fact.id), message, 'keep one of the two')]
  })
}
