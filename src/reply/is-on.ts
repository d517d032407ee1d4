import type { Fact, Knowledge } from '../knowledge/knowledge.ts'

/** Whether a fact is on one of some States (ISO 3166-1 alpha-2), or on a mission of one or in one. */
export function isOn({ country, mission }: Fact, states: readonly string[], knowledge: Knowledge): boolean {
  const at = mission ? knowledge.mission(mission) : undefined
  return [country, at?.receiving, at?.sending].some((code) => code && states.includes(code))
}
