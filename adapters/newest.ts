import type { Knowledge } from '../src/knowledge/knowledge.ts'

const newest = new WeakMap<Knowledge, number>()

/** The instant, in milliseconds, at which the day began on which the newest fact was recorded. Each knowledge is read through once. */
export function newestIn(knowledge: Knowledge): number {
  const known = newest.get(knowledge)
  if (known !== undefined) return known
  const instant = knowledge.facts.reduce((latest, { recorded }) => Math.max(latest, Date.parse(recorded)), 0)
  newest.set(knowledge, instant)
  return instant
}
