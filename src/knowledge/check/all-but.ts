import type { FactRecord } from '../compile.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('all-but')

/** Once a State recognises, what is said of all States not recognising says in `doubt` that it is over, or whom it leaves out. */
export const allBut: Rule = ({ records, places }) => {
  const recognising = records.facts.find((fact) => fact.country && says(fact, 'recognised'))
  const blanket = records.facts.filter((fact) => !fact.country && says(fact, 'not-recognised'))
  return blanket.flatMap(({ id, from, doubt, until, countries = [] }) => {
    if (!recognising || doubt || until || countries.includes(recognising.country ?? '')) return []
    const message = `no State recognises, from ${from}; ${recognising.country} does from ${recognising.from}`
    return [fault(places.fact(id), message, 'say in `doubt` until when it was so, or whom it leaves out')]
  })
}

const says = ({ section, kind, value }: FactRecord, word: string): boolean =>
  section === 'recognition' && kind === 'holds' && value === word
