import type { Answer, Part } from '../answer.ts'
import { type Day, daysFrom } from '../edtf.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { SayKey } from '../knowledge/says.ts'
import { option } from '../reply/next.ts'
import { note } from '../reply/notes.ts'
import { joined } from '../reply/told.ts'
import { stateAsked } from '../reply/unmistakable.ts'
import { type Words, wordsIn } from '../reply/words.ts'
import { changesIn, type Item, type Window } from './changed.ts'
import { described } from './described.ts'
import { CHANGES, type Digest } from './digest.ts'
import { isOlder, partsOf, shownOf } from './groups.ts'
import { countryOf, statesOf } from './watched.ts'

/** One edition, as far as its content goes. */
export type Telling = Readonly<{
  digest: Pick<Digest, 'watch' | 'language'>
  window: Window
  /** What the channel counts it as; null for a preview. */
  number: number | null
  /** The keys that earlier editions told; null where there is no record of them. */
  told: ReadonlySet<string> | null
  /** When it was due, in words, where it is late. */
  due: string | null
  /** Whether nobody knows if the edition before it arrived: what that one told stands here again. */
  unsure: boolean
}>

/** What an edition says, the keys of what it tells, and how many of its changes it has no room for. */
export type Told = Readonly<{ answer: Answer; keys: readonly string[]; left: number }>

/**
 * More than these are not shown at once: a channel is no archive. The headline counts them all, corrections come first, and
 * the rest comes with the next edition, for what nobody was shown nobody was told.
 */
const SHOWN = 80

/** The content of an edition. The same arguments give the same answer to the byte. */
export function contentOf(telling: Telling, knowledge: Knowledge): Told {
  const { digest, window, told } = telling
  const items = changesIn({ knowledge, watch: digest.watch, window, told })
  const words = wordsIn(knowledge, digest.language)
  const groups = shownOf(items, SHOWN, { knowledge, words, window })
  const shown = groups.flatMap(({ items }) => items)
  const left = items.length - shown.length
  const parts = joined([
    ...openingNotes(telling, words),
    ...partsOf(groups, { knowledge, words, window }),
    ...closingNotes(telling, { shown, left }, knowledge),
  ])
  const answer: Answer = {
    version: 1,
    outcome: 'answered',
    understood: understoodOf(digest, window, knowledge),
    headline: headlineOf(telling, items, words),
    parts,
    next: nextOf(items, knowledge, words),
  }
  return { answer, keys: shown.flatMap(({ carries }) => carries), left }
}

function understoodOf({ watch, language }: Telling['digest'], window: Window, knowledge: Knowledge) {
  const [topic] = watch.topics
  return {
    intent: 'changes',
    aspect: topic && watch.topics.length === 1 ? topic : 'all',
    countries: [...statesOf(watch, knowledge)].sort(),
    mission: null,
    people: [],
    asOf: periodOf(window),
    language,
  } as const
}

/** The days of a window as EDTF. */
function periodOf({ after, until }: Window): string {
  const first: Day = daysFrom(after, 1)
  return first < until ? `${first}/${until}` : until
}

const COUNTED = [...CHANGES, 'older'] as const

function headlineOf({ number, window }: Telling, items: readonly Item[], words: Words): string {
  const kinds = Map.groupBy(items, (item) => (isOlder(item, window) ? 'older' : item.change))
  const said = COUNTED.flatMap((kind) => {
    const count = kinds.get(kind)?.length
    return count ? [words.say(`digest.count.${kind}`, { count })] : []
  }).join(' · ')
  return words.say(number === null ? 'digest.headline.preview' : 'digest.headline', {
    number: number ?? '',
    period: words.date(periodOf(window)),
    counts: said || words.say('digest.nothing'),
  })
}

/** What a reader must know of this edition before its items. */
function openingNotes({ due, unsure }: Telling, words: Words): Part[] {
  const late = due ? [words.say('digest.late', { due })] : []
  const again = unsure ? [words.say('digest.unsure')] : []
  return [...late, ...again].map((text) => note(words.sentence(text)))
}

type Shown = Readonly<{ shown: readonly Item[]; left: number }>

function closingNotes({ digest }: Telling, { shown, left }: Shown, knowledge: Knowledge): Part[] {
  const words = wordsIn(knowledge, digest.language)
  const late = shown.filter((item) => item.late).length
  const texts: (readonly [SayKey, Readonly<Record<string, string | number>>])[] = [
    ...(left ? [['digest.more', { count: left }] as const] : []),
    ...(late ? [['digest.came-late', { count: late }] as const] : []),
    ['digest.watched', { what: described(digest.watch, words) }],
  ]
  return texts.map(([key, values]) => note(words.sentence(words.say(key, values))))
}

const OFFERED = 3

/** The histories of what changed first, and what can be asked at any time. */
function nextOf(items: readonly Item[], knowledge: Knowledge, words: Words) {
  const told = items.map(({ fact }) => countryOf(fact, knowledge)).filter((code) => code !== null)
  const timelines = [...new Set(told)]
    .slice(0, OFFERED)
    .map((code) => option({ words }, 'timeline', { subject: stateAsked(code, { words, knowledge }) }))
  return [...timelines, option({ words }, 'who-recognises')]
}
