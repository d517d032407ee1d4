import { type Day, daysFrom } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { onceForEach } from '../once.ts'
import { staleDay } from './stale-day.ts'

/** The facts under the days on which a digest may have to tell of them. */
export type ByDay = Readonly<{
  /** On which they were written down; those taken back since too. */
  recorded: ReadonlyMap<Day, readonly Fact[]>
  /** On which they were taken back. */
  withdrawn: ReadonlyMap<Day, readonly Fact[]>
  /** On which they go stale, if they still stand. */
  stale: ReadonlyMap<Day, readonly Fact[]>
}>

/** All facts by those days; made once for each knowledge, so that an edition touches only the days of its window. */
export const byDay = onceForEach((knowledge: Knowledge): ByDay => {
  const [live, withdrawn] = [knowledge.chronicle(), knowledge.withdrawn()]
  return {
    recorded: Map.groupBy([...live, ...withdrawn], ({ recorded }) => recorded),
    withdrawn: Map.groupBy(withdrawn, ({ withdrawn }) => withdrawn?.on ?? ''),
    stale: Map.groupBy(live, (fact) => staleDay(fact, knowledge)),
  }
})

/** The facts under the days after `after`, up to `until`, in the order of days. */
export function within(days: ReadonlyMap<Day, readonly Fact[]>, after: Day, until: Day): Fact[] {
  const found: Fact[] = []
  for (let day = daysFrom(after, 1); day <= until; day = daysFrom(day, 1))
    found.push(...(days.get(day) ?? []))
  return found
}
