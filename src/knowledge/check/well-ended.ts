import type { Fault, Place } from '../document.ts'
import { faultsOf, type Rule } from './rule.ts'
import { statedIn } from './stated.ts'

const fault = faultsOf('well-ended')
const END = /[.!?][”’"')]*$/
/** A full stop before a capital, but not that of an initial or of a short title. */
const BREAK = /(?<!\b\p{Lu}|\b(?:St|Mr|Mrs|Ms|Dr|No))[.!?][”’"')]* +[“‘"'(]?\p{Lu}/u

/** A report is one sentence with its full stop, a doubt one or more; a reason is a clause without one. */
export const wellEnded: Rule = (read) => [
  ...statedIn(read).flatMap(({ evidence, at }) => [
    ...sentence(at('report'), evidence.report),
    ...alone(at('report'), evidence.report),
    ...clause(at('inferred'), evidence.inferred),
  ]),
  ...read.records.facts.flatMap(({ id, doubt, inferred, withdrawn }) => [
    ...sentence(read.places.fact(id, 'doubt'), doubt),
    ...clause(read.places.fact(id, 'inferred'), inferred),
    ...clause(read.places.fact(id, 'withdrawn', 'because'), withdrawn?.because),
  ]),
]

function sentence(at: Place, text = '.'): Fault[] {
  return END.test(text)
    ? []
    : [fault(at, `a sentence that ends with “${text.slice(-12)}”`, 'end it with a full stop')]
}

function alone(at: Place, text: string): Fault[] {
  const end = BREAK.exec(text)?.index
  if (end === undefined) return []
  const message = `a second sentence begins after “${text.slice(Math.max(0, end - 20), end + 1)}”`
  return [fault(at, message, 'make it one sentence, or two pieces of evidence')]
}

function clause(at: Place, text = ''): Fault[] {
  const message = `a clause that ends with “${text.slice(-12)}”`
  return /[.;:,]$/.test(text)
    ? [fault(at, message, 'leave the last mark out: it is printed inside a sentence')]
    : []
}
