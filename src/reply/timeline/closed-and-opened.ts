import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { OPENED } from '../event-asked.ts'

/** "When did Oslo close and reopen?": both; and where a mission closed twice, the later closure too, where that is told with its day. */
export function closedAndOpened(main: Fact, rest: readonly Fact[], context: Context): readonly Fact[] {
  const { details, place, mission } = context.question
  /** Whoever left a foreign embassy in Kabul closed it. */
  const isOfClosing = details.includes('closed') || (details.includes('quit') && mission?.receiving === 'AF')
  if (main.value !== 'closed' || !main.mission || !isOfClosing || place !== null) return []
  const later = rest.filter(
    (fact) =>
      fact.mission === main.mission && fact.section === main.section && fact.span.first > main.span.last,
  )
  const again = later.filter((fact) => fact.value === 'closed' && isToldWithDay(fact, context))
  const opened = details.includes('open') ? later.filter(({ by }) => by && OPENED.includes(by)) : []
  return [...again.slice(0, 1), ...opened.slice(0, 1)].sort(byFirstDay)
}

/** Whether a report gives the day of what it tells; one without only says that things are still so. */
const isToldWithDay = (fact: Fact, context: Context): boolean =>
  fact.evidence.some(({ report }) => report.includes(context.words.date(fact.from)))
