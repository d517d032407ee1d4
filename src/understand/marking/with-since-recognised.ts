import type { Marked } from '../marked.ts'
import { HOUSES, isCue, type Mark } from '../marks.ts'
import { as, type Item, itemsOf } from '../period/calendar.ts'
import type { Reader } from '../reader.ts'

/**
 * "What is new since Russia recognised them?", "who took envoys after Moscow's recognition?": an act that is on file
 * with its day tells since when something else is asked for, and its State is none of those asked about. The text with
 * that time, and without the marks by which it is told; the same text where the recognition itself is asked about.
 */
export function withSinceRecognised(marked: Marked, reader: Reader): Marked {
  const { marks, text, tokens, language } = marked
  const dates = reader.languages.get(language)?.dates
  const told = dates && tellingIn(marks, reader)
  if (!told) return marked
  const rest = marks.filter((mark) => !isIn(told, mark))
  const isTime = isSince(told, itemsOf({ ...text, tokens }, dates))
  return isTime && asksElse(rest)
    ? { ...marked, marks: rest, since: { edtf: `${told.on}/..`, first: told.first, last: told.last } }
    : marked
}

/** Words that tell of a recognition, and its day. */
type Telling = Readonly<{ on: string; first: number; last: number }>

/** A State that is on file as recognising them beside the word for it, and whom it recognised. */
function tellingIn(marks: readonly Mark[], reader: Reader): Telling | null {
  for (const state of marks) {
    const on = state.is === 'state' ? reader.recognisedOn(state.code) : null
    const act = on && marks.find((mark) => isCue(mark, 'recognise') && isBeside(mark, state, marks))
    if (!on || !act) continue
    const whom = marks.filter((mark) => isCue(mark, 'taliban', 'pronoun') && isNext(mark, act, SMALL))
    const all = [state, act, ...whom]
    return {
      on,
      first: Math.min(...all.map(({ first }) => first)),
      last: Math.max(...all.map(({ last }) => last)),
    }
  }
  return null
}

/** So few words stand between a State, its act and whom it recognised: "د روسیې له خوا د طالبانو له پېژندلو وروسته". */
const FEW = 6

const isNext = (one: Mark, other: Mark, within: number): boolean =>
  Math.max(one.first, other.first) - Math.min(one.last, other.last) <= within

/** No other State, envoy or house stands between a State and its act. */
const isBeside = (one: Mark, other: Mark, marks: readonly Mark[]): boolean =>
  isNext(one, other, FEW) &&
  !marks.some(
    (mark) =>
      (mark.is === 'state' || isCue(mark, ...ELSE)) &&
      mark.first > Math.min(one.last, other.last) &&
      mark.last < Math.max(one.first, other.first),
  )

const isIn = ({ first, last }: Telling, mark: Mark): boolean => mark.first <= last && mark.last >= first

/** "Since", "after" before these words, over small ones, or behind them. */
function isSince({ first, last }: Telling, items: readonly Item[]): boolean {
  const before = items.filter((item) => item.last < first).slice(-SMALL)
  const behind = items.filter((item) => item.first > last).slice(0, SMALL)
  return (
    before.some((item) => as(item, 'since') ?? as(item, 'after')) ||
    behind.some((item) => as(item, 'since-after'))
  )
}

/** So many words a preposition may be off: "since the Russian recognition", "seit der Anerkennung". */
const SMALL = 3

/** Whether something else is asked for: what is new, what happened, envoys or houses; no words, and no recognition of others. */
const asksElse = (rest: readonly Mark[]): boolean =>
  rest.some((mark) => isCue(mark, 'new', 'happened', ...ELSE) || isEverything(mark)) &&
  !rest.some((mark) => isCue(mark, 'recognise', 'who-else', 'order', 'since-when', 'when', ...OF_IT))
/** "Everything since Russia recognised them" */
const isEverything = (mark: Mark): boolean =>
  isCue(mark, 'overview') && /^(?:every|any)thing\b/.test(mark.key)
/** Words are asked for, or what is its own: "who is their ambassador?" */
const OF_IT = ['say', 'statement', 'who-said', 'pronoun', 'who-is'] as const
const ELSE = [...HOUSES, 'accredit', 'consent', 'envoy', 'ambassador', 'closed', 'open', 'handover'] as const
