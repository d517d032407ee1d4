import type { Day } from '../edtf.ts'
import { byFirstDay } from '../knowledge/by-date.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { MISSION_SECTIONS, type Section } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'

/** What holds of a subject in one section at a time: the newest fact that bears on it, the one by which that state began, and those that say otherwise. */
export type Standing = Readonly<{
  fact: Fact
  state: string
  began: Fact
  against: readonly Fact[]
  before: readonly Fact[]
}>

/** The state that a fact bears witness to: its own, or the one that its position presupposes. */
export function stateIn(fact: Fact | undefined): string | null {
  if (!fact) return null
  if (fact.kind === 'holds') return fact.value
  return fact.word.implies ?? null
}

/** No more of the newest facts of a subject are looked at to say what holds; older ones are in the timeline. */
const WINDOW = 60

/** The newest facts that had begun by a day, oldest first; `facts` is in order, so that only those are touched. */
export function newestBy(facts: readonly Fact[], until: Day, most = WINDOW): readonly Fact[] {
  const end = countUntil(facts, until)
  return facts.slice(Math.max(0, end - most), end)
}

/** The newest facts on a mission itself that had begun by a day: who runs it, whether it works, what came about there; each in its order. */
export const newestOnMission = (mission: string, knowledge: Knowledge, until: Day): readonly Fact[] =>
  MISSION_SECTIONS.flatMap((section) => newestBy(knowledge.ofMission(mission, section), until))

/** How many of some facts in order had begun by a day: a binary search. */
export function countUntil(facts: readonly Fact[], day: Day): number {
  let [low, high] = [0, facts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.span.first ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** What holds by the end of the period asked about; null where nothing bears on it by then. */
export function standingOf(facts: readonly Fact[], { until }: Pick<Context, 'until'>): Standing | null {
  const newest = newestBy(facts, until)
  const at = newest.findLastIndex((fact) => stateIn(fact) !== null)
  const fact = newest[at]
  if (!fact) return null
  const state = stateIn(fact) ?? ''
  const before = newest.slice(0, at).filter((fact) => stateIn(fact) !== null)
  const changed = before.findLastIndex((other) => stateIn(other) !== state)
  const began = before[changed + 1] ?? fact
  return { fact, state, began, against: before.filter((other) => contradicts(other, fact)), before }
}

/** The newest fact that bears witness to a state by a day, without what came before it. */
export function stateBy(facts: readonly Fact[], until: Day): Fact | undefined {
  const end = countUntil(facts, until)
  for (let at = end - 1; at >= Math.max(0, end - WINDOW); at--) {
    const fact = facts[at]
    if (fact && stateIn(fact) !== null) return fact
  }
  return undefined
}

/** The closure of a mission that was announced by a day, if nothing on its work is on file after that; `facts` are in order. */
export const toClose = (facts: readonly Fact[], until: Day): Fact | undefined =>
  newestBy(facts, until, 1).find(({ value }) => value === 'closure-announced')

/** States that can hold side by side: an envoy of any rank is an envoy taken, a letter unanswered is an envoy not taken. */
const CAMP: Readonly<Record<string, string>> = {
  ambassador: 'taken',
  charge: 'taken',
  diplomats: 'taken',
  refused: 'not-taken',
  unanswered: 'not-taken',
  cooperating: 'republic',
}
const campOf = (fact: Fact): string => CAMP[stateIn(fact) ?? ''] ?? stateIn(fact) ?? ''

/** Two facts contradict each other where they give different states for days that both can mean, and no act lies between. */
function contradicts(other: Fact, fact: Fact): boolean {
  return campOf(other) !== campOf(fact) && other.span.last >= fact.span.first && !fact.by && !other.until
}

/** Every fact of a mission or a State in some sections, oldest first. */
export function allOf(
  knowledge: Knowledge,
  subject: { country?: string; mission?: string },
  sections: readonly Section[],
): Fact[] {
  const lists = sections.map((section) =>
    subject.mission
      ? knowledge.ofMission(subject.mission, section)
      : knowledge.ofCountry(subject.country ?? '', section),
  )
  const held = lists.filter(({ length }) => length > 0)
  const [only] = held
  if (held.length < 2) return [...(only ?? [])]
  return held.flat().sort(byFirstDay)
}
