import { spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { AT_WORK } from '../../knowledge/vocabulary.ts'
import type { Context } from '../context.ts'
import { stateIn } from '../standing.ts'

/**
 * "Was it closed in 2023?": where a mission closed and opened again within the time asked about, each turn in order, for
 * how it stood at the end answers neither; "who reopened it in November 2023?" is told by the opening alone.
 */
export function turnsThen(operation: readonly Fact[], { question, until }: Context): readonly Fact[] {
  const { asOf, asks, details, inherited } = question
  const span = asOf && !/[~./]/.test(asOf) && !inherited.includes('asOf') ? spanOf(asOf) : null
  const isAsked = details.includes('closed') || details.includes('open')
  if (!span || span.first === span.last || !isAsked) return []
  const turns = operation.filter(
    (fact) => stateIn(fact) && fact.span.first >= span.first && fact.span.first <= until,
  )
  const isOpened = (fact: Fact) => AT_WORK.includes(stateIn(fact) ?? '')
  if (asks === 'who' && details.includes('open')) return turns.filter(isOpened).slice(-1)
  return turns.some(isOpened) && !turns.every(isOpened) ? turns : []
}
