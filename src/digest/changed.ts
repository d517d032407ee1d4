import { type Day, daysFrom } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import type { Standing } from '../reply/standing.ts'
import { byDay, within } from './by-day.ts'
import { CHANGES, type Change, type Watch } from './digest.ts'
import { keyOf, untoldOf } from './key.ts'
import { type Line, lineKey, linesOf, onFile, standingBy } from './line.ts'
import { staleDay } from './stale-day.ts'
import { watching } from './watched.ts'

/** The days of `recorded` that an edition tells: those after `after`, up to `until`. */
export type Window = Readonly<{ after: Day; until: Day }>

/** One thing that changed, and what its line said before and says now. */
export type Item = Readonly<{
  /** The same in every edition. */
  key: string
  /** What counts as told once it is: what is told anew carries its age with it. */
  carries: readonly string[]
  change: Change
  fact: Fact
  before: Standing | null
  now: Standing | null
  /** Written down on a day of an earlier window, and on file only since. */
  late: boolean
}>

/**
 * How many days back a fact that comes on file late is still looked for. `recorded` is the day of writing: an entry may
 * wait for its review while editions go out.
 */
const REACH = 92

/** What is looked at: the knowledge, and which of it an edition tells. */
export type Asked = Readonly<{
  knowledge: Knowledge
  watch: Watch
  window: Window
  /** The keys that earlier editions told; null where there is no record of them: then only the window counts. */
  told: ReadonlySet<string> | null
}>

/** What changed, in the order of kinds, each oldest first. Consecutive windows leave no gap and do not overlap. */
export function changesIn(asked: Asked): Item[] {
  const { changes } = asked.watch
  const isWatched = ({ change }: Item) => !changes.length || changes.includes(change)
  const items = [...corrections(asked), ...additions(asked)].filter(isWatched)
  const fresh = new Set(items.map(({ fact }) => fact))
  const all = [...items, ...goneStale(asked, fresh).filter(isWatched)]
  return CHANGES.flatMap((change) => all.filter((item) => item.change === change))
}

/** The keys of all that counts as told already on a day: what a digest made on that day need not tell. */
export function keysBy(knowledge: Knowledge, watch: Watch, day: Day): string[] {
  const window = { after: daysFrom(day, -REACH), until: day }
  return changesIn({ knowledge, watch, window, told: null }).flatMap(({ carries }) => carries)
}

/** The day after which a window looks: further back where it is known what was told, for what came on file late. */
const opening = ({ window, told }: Asked): Day => (told ? daysFrom(window.after, -REACH) : window.after)

/** Those that no earlier edition told; `onFile` are all keys of the days looked at. */
function untold<T extends Readonly<{ key: string }>>(
  things: T[],
  onFile: readonly string[],
  { told }: Asked,
): T[] {
  return told?.size ? untoldOf(things, told, new Set(onFile)) : things
}

function corrections(asked: Asked): Item[] {
  const { knowledge, watch, window } = asked
  const withdrawn = within(byDay(knowledge).withdrawn, opening(asked), window.until)
  const keyed = (fact: Fact) => `withdrawn ${keyOf(fact)}`
  const items = withdrawn.filter(watching(watch, knowledge)).map((fact): Item => {
    const now = standingBy(linesOf(knowledge).get(lineKey(fact)) ?? [], window.until)
    const late = (fact.withdrawn?.on ?? '') <= window.after
    const key = keyed(fact)
    return { key, carries: [key], change: 'correction', fact, before: null, now, late }
  })
  return untold(items, withdrawn.map(keyed), asked)
}

type Added = Pick<Item, 'fact' | 'key' | 'carries' | 'late'>

function additions(asked: Asked): Item[] {
  const { knowledge, watch, window } = asked
  const recorded = within(byDay(knowledge).recorded, opening(asked), window.until)
  const added = recorded
    .filter(watching(watch, knowledge))
    .filter((fact) => onFile(fact, window.until))
    .map((fact): Added => {
      const isStale = staleDay(fact, knowledge) <= window.until
      const carries = [keyOf(fact), ...(isStale ? [staleKey(fact, knowledge)] : [])]
      return { fact, key: keyOf(fact), carries, late: fact.recorded <= window.after }
    })
  const fresh = untold(added, recorded.map(keyOf), asked)
  return [...Map.groupBy(fresh, ({ fact }) => lineKey(fact))].flatMap(([key, group]) =>
    inLine(group, linesOf(knowledge).get(key) ?? [], window),
  )
}

/** New facts of one line; the one by which the answer on it became another is a changed state. */
function inLine(added: readonly Added[], line: Line, { after, until }: Window): Item[] {
  const fresh = new Set(added.map(({ fact }) => fact))
  const before = standingBy(line, after, (fact) => fresh.has(fact))
  const now = standingBy(line, until)
  const turn =
    before && now && before.state !== now.state
      ? [now.began, now.fact].find((fact) => fresh.has(fact))
      : undefined
  return added.map((one) => ({ ...one, change: one.fact === turn ? 'changed' : 'new', before, now }))
}

/** The day stands in it, for a fact that gets a newer word goes stale once more. */
const staleKey = (fact: Fact, knowledge: Knowledge): string =>
  `stale ${staleDay(fact, knowledge)} ${keyOf(fact)}`

/** What still stands and goes stale in the window. What was old already when it was written down never went stale here. */
function goneStale(asked: Asked, fresh: ReadonlySet<Fact>): Item[] {
  const { knowledge, watch, window } = asked
  const stale = within(byDay(knowledge).stale, window.after, window.until)
  const items = stale
    .filter(watching(watch, knowledge))
    .filter((fact) => !fresh.has(fact) && onFile(fact, window.until))
    .filter((fact) => fact.recorded <= staleDay(fact, knowledge))
    .flatMap((fact): Item[] => {
      const now = standingBy(linesOf(knowledge).get(lineKey(fact)) ?? [], window.until)
      if (now?.fact !== fact) return []
      const key = staleKey(fact, knowledge)
      return [{ key, carries: [key], change: 'stale', fact, before: null, now, late: false }]
    })
  return untold(
    items,
    stale.map((fact) => staleKey(fact, knowledge)),
    asked,
  )
}
