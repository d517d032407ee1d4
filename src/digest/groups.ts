import type { Part } from '../answer.ts'
import { compare } from '../compare.ts'
import { daysFrom } from '../edtf.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { reportOf } from '../knowledge/report-of.ts'
import { dateOf, findingOf, sentenceOf } from '../reply/finding.ts'
import { note } from '../reply/notes.ts'
import type { Standing } from '../reply/standing.ts'
import type { Words } from '../reply/words.ts'
import { withoutStop } from '../without-stop.ts'
import type { Item, Window } from './changed.ts'
import { countryOf } from './watched.ts'

/** What items are told with. */
export type Telling = Readonly<{ knowledge: Knowledge; words: Words; window: Window }>

/** Items under one heading. */
type Group = Readonly<{ heading: string; items: readonly Item[] }>

/** News reaches the record within weeks; what ended longer before its window is told apart, as newly documented. */
const OLDER = 31

/** Whether an item is new here and old in the world. */
export const isOlder = ({ change, fact }: Item, { after }: Window): boolean =>
  (change === 'new' || change === 'changed') && fact.span.last < daysFrom(after, -OLDER)

/** What an edition shows of its items, at most `most`: what matters least, old news, comes last. */
export function shownOf(items: readonly Item[], most: number, telling: Telling): Group[] {
  let left = most
  return groupsOf(items, telling).flatMap(({ heading, items }) => {
    const shown = items.slice(0, left)
    left -= shown.length
    return shown.length ? [{ heading, items: shown }] : []
  })
}

/** Groups as the parts of an answer. */
export const partsOf = (groups: readonly Group[], telling: Telling): Part[] =>
  groups.flatMap(({ heading, items }): Part[] => [
    { kind: 'heading', sentence: heading },
    ...items.flatMap((item) => TELL[item.change](item, telling)),
  ])

/** Corrections first, then what is new by country, what has gone stale, and what is old news. */
function groupsOf(items: readonly Item[], telling: Telling): Group[] {
  const { words, window } = telling
  const older = items.filter((item) => isOlder(item, window))
  const of = (...changes: Item['change'][]) =>
    items.filter((item) => changes.includes(item.change) && !isOlder(item, window))
  return [
    { heading: words.say('digest.corrections'), items: of('correction') },
    ...byCountry(of('changed', 'new'), telling),
    { heading: words.say('digest.gone-stale'), items: of('stale') },
    {
      heading: words.say('digest.older', { date: words.date(daysFrom(window.after, -OLDER)) }),
      items: byCountry(older, telling).flatMap(({ items }) => items),
    },
  ]
}

/** The countries in the order of their names; what is said of all States comes last. */
function byCountry(items: readonly Item[], { knowledge, words }: Telling): Group[] {
  const countries = Map.groupBy(items, ({ fact }) => countryOf(fact, knowledge))
  return [...countries]
    .map(([code, items]) => ({ name: words.state(code ?? ''), isAll: !code, items }))
    .sort((a, b) => Number(a.isAll) - Number(b.isAll) || compare(a.name, b.name))
    .map(({ name, isAll, items }) => ({
      heading: words.say('digest.of', { State: isAll ? words.say('name.everyone') : name }),
      items,
    }))
}

const TELL: Readonly<Record<Item['change'], (item: Item, telling: Telling) => Part[]>> = {
  correction: (item, telling) => [
    /** What was taken back claims nothing of today, and so does not age. */
    { ...finding(item, telling, withdrawnText(item, telling)), staleness: 'fresh' },
    ...standing(item.now, 'digest.instead', telling),
  ],
  changed: (item, telling) => [
    finding(item, telling, telling.words.say('digest.changed', { report: unstopped(item, telling) })),
    ...standing(item.before, 'digest.before', telling),
  ],
  new: (item, telling) => [finding(item, telling)],
  stale: (item, telling) => [
    finding(
      item,
      telling,
      telling.words.say('digest.stale', {
        report: telling.words.translated(reportOf(item.fact)),
        date: telling.words.date(dateOf(item.fact)),
      }),
    ),
  ],
}

function withdrawnText(item: Item, telling: Telling): string {
  const { on = '', because = '' } = item.fact.withdrawn ?? {}
  return telling.words.say('digest.withdrawn', {
    report: unstopped(item, telling),
    date: telling.words.date(on),
    because: telling.words.translated(because),
  })
}

const unstopped = ({ fact }: Item, { words }: Telling): string => withoutStop(sentenceOf(fact, { words }))

/** Its age is that at the end of the window: the same edition made again on a later day says the same. */
const finding = ({ fact }: Item, { knowledge, words, window }: Telling, sentence?: string) =>
  findingOf(fact, { knowledge, words, today: window.until }, [], sentence)

function standing(
  held: Standing | null,
  key: 'digest.instead' | 'digest.before',
  { words }: Telling,
): Part[] {
  return held ? [note(words.sentence(words.say(key, { report: sentenceOf(held.fact, { words }) })))] : []
}
