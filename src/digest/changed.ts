import type { Day } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { stalenessOf } from '../reply/finding.ts'
import type { Standing } from '../reply/standing.ts'
import { daysFrom } from './days.ts'
import { CHANGES, type Change, type Watch } from './digest.ts'
import { keysOf, untoldOf } from './key.ts'
import { type Line, lineKey, linesOf, onFile, standingBy } from './line.ts'
import { watching } from './watched.ts'

/** The days of `recorded` that an edition tells: those after `after`, up to `until`. */
export type Window = Readonly<{ after: Day; until: Day }>

/** One thing that changed, and what its line said before and says now. */
export type Item = Readonly<{
  /** The same in every edition. */
  key: string
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
export const REACH = 92

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
  const items = [...untold(corrections(asked), asked, 'withdrawn '), ...additions(asked)]
  const fresh = new Set(items.map(({ fact }) => fact))
  const all = [...items, ...goneStale(asked, fresh)].filter(({ change }) =>
    asked.watch.changes.length ? asked.watch.changes.includes(change) : true,
  )
  return CHANGES.flatMap((change) => all.filter((item) => item.change === change))
}

/** The keys of all that counts as told already on a day: what a digest made on that day need not tell. */
export function keysBy(knowledge: Knowledge, watch: Watch, day: Day): string[] {
  const window = { after: daysFrom(day, -REACH), until: day }
  return changesIn({ knowledge, watch, window, told: null }).map(({ key }) => key)
}

/** Those that no earlier edition told; `kind` stands before the keys of their kind. */
function untold<T extends Readonly<{ key: string }>>(
  things: readonly T[],
  { knowledge, told }: Asked,
  kind: string,
): readonly T[] {
  if (!told?.size) return things
  return untoldOf(things, told, new Set([...keysOf(knowledge).values()].map((key) => kind + key)))
}

/** Whether a day falls into the window, or into one before: what changed then may have come on file since. */
function when(day: Day, { window, told }: Asked): 'in-window' | 'late' | null {
  if (day > window.until) return null
  if (day > window.after) return 'in-window'
  return told && day > daysFrom(window.after, -REACH) ? 'late' : null
}

function corrections(asked: Asked): Item[] {
  const { knowledge, watch, window } = asked
  const lines = linesOf(knowledge)
  const withdrawn = knowledge.withdrawn().filter(watching(watch, knowledge))
  return withdrawn.flatMap((fact): Item[] => {
    const key = `withdrawn ${keysOf(knowledge).get(fact)}`
    const at = when(fact.withdrawn?.on ?? '', asked)
    const now = standingBy(lines.get(lineKey(fact)) ?? [], window.until)
    return at ? [{ key, change: 'correction', fact, before: null, now, late: at === 'late' }] : []
  })
}

type Added = Readonly<{ fact: Fact; key: string; late: boolean }>

function additions(asked: Asked): Item[] {
  const { knowledge, watch, window } = asked
  const watched = watching(watch, knowledge)
  const added = [...keysOf(knowledge)].flatMap(([fact, key]): Added[] => {
    const at = watched(fact) && onFile(fact, window.until) ? when(fact.recorded, asked) : null
    return at ? [{ fact, key, late: at === 'late' }] : []
  })
  return [...Map.groupBy(untold(added, asked, ''), ({ fact }) => lineKey(fact))].flatMap(([key, group]) =>
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

/** What still stands and crossed its shelf life in the window. What the edition tells anew carries its age with it. */
function goneStale({ knowledge, watch, window }: Asked, fresh: ReadonlySet<Fact>): Item[] {
  const watched = watching(watch, knowledge)
  const stale = (fact: Fact, day: Day) => stalenessOf(fact, knowledge, day) === 'stale'
  const standing = [...linesOf(knowledge).values()].flatMap((line) => standingBy(line, window.until) ?? [])
  return standing
    .filter(({ fact }) => watched(fact) && !fresh.has(fact))
    .filter(({ fact }) => stale(fact, window.until) && !stale(fact, window.after))
    .map((now) => {
      const key = `stale ${keysOf(knowledge).get(now.fact)}`
      return { key, change: 'stale', fact: now.fact, before: null, now, late: false }
    })
}
