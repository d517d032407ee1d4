import type { Fault } from '../document.ts'
import { daysOf } from './dates.ts'
import { faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('said-before-printed')
const ONE = 'correct the one that is wrong'

/** Words are said before they are printed, and printed before they are recorded. */
export const saidBeforePrinted: Rule = (read) =>
  statedIn(read).flatMap((stated) => [...tooLate(stated), ...tooNew(stated)])

function tooLate({ evidence: { said }, source, at }: Stated): Fault[] {
  if (!said || !source || daysOf(said).first <= daysOf(source.published).last) return []
  const message = `said ${said}, but sources/${source.source}.yml was published ${source.published}`
  return [fault(at('said'), message, ONE)]
}

function tooNew({ fact: { recorded }, source, at }: Stated): Fault[] {
  if (!source || daysOf(source.published).first <= recorded) return []
  const message = `recorded ${recorded}, but sources/${source.source}.yml was published ${source.published}`
  return [fault(at('source'), message, ONE)]
}
