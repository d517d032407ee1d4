import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { onceForEach } from '../../src/once.ts'

/** The instant, in milliseconds, at which the day began on which the newest fact was recorded. Each knowledge is read through once. */
export const newestIn = onceForEach((knowledge: Knowledge): number =>
  knowledge.facts.reduce((latest, { recorded }) => Math.max(latest, Date.parse(recorded)), 0),
)
