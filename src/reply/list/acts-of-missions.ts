import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { stateIn } from '../standing.ts'

/** The states of a mission that are asked about. */
type Wanted = Readonly<{ states: readonly string[] }>

/** The newest act of the time asked about by which a mission came into one of some states; `facts` are in order. */
export const actIn = (facts: readonly Fact[], wanted: Wanted, { from, until }: Context): Fact | undefined =>
  facts.findLast(
    (fact, at) => from <= fact.span.first && fact.span.first <= until && isActOf(facts, at, wanted),
  )

/** What ended one of some states that a mission had been in by a day; nothing where it lasts to this day, or came back. */
export function endedBy(facts: readonly Fact[], { states }: Wanted, until: string): Fact | undefined {
  const isOf = (fact: Fact) => states.includes(stateIn(fact) ?? '')
  const now = facts.findLast((fact) => stateIn(fact) !== null)
  if (!now || isOf(now)) return undefined
  const last = facts.findLastIndex((fact) => isOf(fact) && fact.span.first <= until)
  return last < 0 ? undefined : facts.slice(last + 1).find((fact) => stateIn(fact) !== null)
}

/** Whether a fact tells of a change into the state, and not that it goes on; a mission first heard of as open may have been so before. */
function isActOf(facts: readonly Fact[], at: number, { states }: Wanted): boolean {
  const fact = facts[at]
  if (!fact || !states.includes(stateIn(fact) ?? '')) return false
  const before = facts.slice(0, at).findLast((other) => stateIn(other) !== null)
  if (fact.by || before?.by === 'suspended') return true
  return before ? !states.includes(stateIn(before) ?? '') : !states.includes('open')
}
