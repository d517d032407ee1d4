import type { Day } from '../../edtf.ts'
import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { type Asides, asidesIn, withoutAsides } from '../marking/asides.ts'
import { NO_GRAMMAR } from '../marking/grammar-in.ts'
import { isNoDate } from '../marking/no-date.ts'
import { type Grammar, HOUSES, isCue, isInside, type Mark } from '../marks.ts'
import { itemsOf } from '../period/calendar.ts'
import { type Period, periodOf } from '../period/period.ts'
import type { Reader } from '../reader.ts'
import { isIdle } from './idle-mark.ts'
import { isByWhomDone } from './is-by-whom-done.ts'
import { isHearsay } from './is-hearsay.ts'
import { letGoUntil } from './let-go-until.ts'
import { unframed } from './unframed.ts'

/** A text as its features are read off it. */
export type Scan = Readonly<{
  marked: Marked
  reader: Reader
  today: Day
  words: readonly string[]
  /** The small words of its language. */
  grammar: Grammar
  /** What is said beside the question, such as "before we go to print". */
  asides: Asides
  /** The marks of the question itself. */
  marks: readonly Mark[]
  /** The time that is asked about. */
  dates: Period
  /** Whether one of these cues stands in it. */
  has: (...cues: readonly Cue[]) => boolean
  /** The first word of a cue; -1 where it does not stand there. */
  at: (cue: Cue) => number
}>

/** Looks a text over: what belongs to its question, and which cues stand in it. */
export function scanOf(marked: Marked, reader: Reader, today: Day): Scan {
  const { words, text, tokens } = marked
  const grammar = reader.languages.get(marked.language)?.grammar ?? NO_GRAMMAR
  const asides = asidesIn(marked.marks, tokens, text.clean, grammar)
  const asked = unframed(withoutAsides(marked.marks, asides, words, grammar), words, grammar)
  const letGo = letGoUntil(marked)
  const told = datesIn(marked, { reader, today, asides, grammar })
  const waived = waivedIn(told, marked, grammar)
  const dates = waived
    ? datesIn(withoutOpening(marked, waived.last), { reader, today, asides, grammar })
    : told
  const kept = waived ? asked.filter(({ last }) => last > waived.last) : asked
  const marks = [...(waived && dates.kind === 'none' ? [waived] : []), ...kept].filter(
    (mark) =>
      !isOfDate(mark, dates) &&
      !endsInDate(mark, dates) &&
      !isPartOf(mark, asked) &&
      !isCounting(mark, asked) &&
      !isOfDropping(mark, asked) &&
      !(mark.is === 'state' && mark.last <= letGo) &&
      !isIdle(mark, marked) &&
      !isHearsay(mark, asked, marked) &&
      !isByWhomDone(mark, asked),
  )
  const cues = new Set(marks.flatMap((mark) => (mark.is === 'cue' ? [mark.cue] : [])))
  return {
    marked,
    reader,
    today,
    words,
    grammar,
    asides,
    marks,
    dates,
    has: (...wanted) => {
      for (const cue of wanted) if (cues.has(cue)) return true
      return false
    },
    at: (cue) => marks.find((mark) => isCue(mark, cue))?.first ?? -1,
  }
}

const NO_DATES: Period = { kind: 'none' }

/** "Forget 2023. Hyderabad, currently", "not March 2022, now": a text that opens by ruling a time out asks of any. */
function waivedIn(
  dates: Period,
  { words, marks, text, tokens }: Marked,
  { not, place, to }: Grammar,
): Mark | null {
  if (dates.kind !== 'period') return null
  const before = words[dates.first - 1] ?? ''
  /** "Skip to 2025" goes there. */
  const at = dates.first - (place.has(before) && !to.has(before) ? 2 : 1)
  const opens = words.slice(0, dates.first).join(' ')
  const isRuledOut =
    (at >= 0 && at <= OPENS && (not.has(words[at] ?? '') || isDropAt(marks, at))) || NEVER_MIND.test(opens)
  /** "Not 2023, 2024" rules out the first alone. */
  const comma = tokens.findIndex(({ end }, at) => at >= dates.first && text.clean[end] === ',')
  const last = comma < 0 ? dates.last : Math.min(dates.last, comma)
  return isRuledOut ? { is: 'cue', cue: 'any-date', first: 0, last, key: opens } : null
}
const withoutOpening = (marked: Marked, last: number): Marked => ({
  ...marked,
  tokens: marked.tokens.map((token, at) => (at <= last ? { ...token, word: '' } : token)),
})
const isDropAt = (marks: readonly Mark[], at: number): boolean =>
  marks.some((mark) => isCue(mark, 'drop') && mark.first <= at && mark.last === at)
/** "OK forget 2023": so many words further the ruling out may stand. */
const OPENS = 1
const NEVER_MIND = /^(?:ok |no |sorry )?(?:never mind|forget about)(?: in)?$/

function datesIn(
  marked: Marked,
  { reader, today, asides, grammar }: Pick<Scan, 'reader' | 'today' | 'asides' | 'grammar'>,
): Period {
  const language = reader.languages.get(marked.language)
  if (!language) return NO_DATES
  const told = periodOf(itemsOf({ ...marked.text, tokens: marked.tokens }, language.dates), today)
  if (marked.since && told.kind === 'none')
    return { kind: 'period', ...marked.since, yearless: false, day: null }
  if (told.kind === 'period' && isOfLetter(told, marked, grammar)) return { kind: 'none', of: told.edtf }
  return isNoDate(told, marked, { asides, today, grammar }) ? NO_DATES : told
}

/** "La carta de noviembre de 2022": the month only tells which letter is meant. */
const isOfLetter = (
  { first }: Readonly<{ first: number }>,
  { marks, words }: Marked,
  { owner }: Grammar,
): boolean =>
  marks.some(
    (letter) =>
      isCue(letter, 'request') &&
      (letter.last === first - 1 ? owner.has(words[first] ?? '') : letter.last === first - 2) &&
      [words[first - 1], words[first]].some((word) => owner.has(word ?? '')),
  )

/** "The first of September" puts nothing in order, "a year ago" asks for no date, at "the close of March" nothing closed, and "the month before that" asks for nobody who came before. */
export const isOfDate = (mark: Mark, dates: Period): boolean =>
  dates.kind === 'period'
    ? mark.is === 'cue' && OF_DATES.has(mark.cue) && mark.last >= dates.first && mark.last <= dates.last
    : dates.kind === 'counted' && isCue(mark, 'predecessor') && /\bbefore\b/.test(mark.key)
const OF_DATES = new Set<Cue>(['order', 'ordinal-of', 'former-of', 'latter-of', 'when', 'closed', 'open'])

/** "In the last week of August 2021", "desde año nuevo": what stands in a date asks for nothing new. */
const endsInDate = (mark: Mark, dates: Period): boolean =>
  dates.kind === 'period' && isCue(mark, 'new') && mark.last >= dates.first && mark.last <= dates.last

/** "The names of the two Taliban officials": how many there are, and not two of whom was spoken before. */
const isCounting = (mark: Mark, marks: readonly Mark[]): boolean =>
  isCue(mark, 'contrast', 'both-of') &&
  mark.key.startsWith('of the ') &&
  marks.some((noun) => isCue(noun, 'envoy', ...HOUSES) && noun.first === mark.last + 1)

/** "Vergiss Deutschland", "забудь про Германию": one State is dropped, and not all that was asked before. */
const isOfDropping = (mark: Mark, marks: readonly Mark[]): boolean =>
  isCue(mark, 'reset') && isInside('drop', mark, marks) && marks.some(({ is }) => is === 'state')

/** "As on date" asks for no date, "sources tell me" for no source, قائم بالأعمال names no Qaem, and "sent its envoy back to Kabul" refused nobody: the whole phrase means something else. */
const isPartOf = (mark: Mark, marks: readonly Mark[]): boolean => {
  const whole = mark.is === 'cue' ? WHOLE[mark.cue] : mark.is === 'person' ? RANKS : undefined
  return (
    whole !== undefined &&
    marks.some(
      (other) =>
        isCue(other, ...whole) &&
        other.last - other.first > mark.last - mark.first &&
        other.first <= mark.first &&
        other.last >= mark.last,
    )
  )
}
const RANKS: readonly Cue[] = ['charge']
const WHOLE: Readonly<Partial<Record<Cue, readonly Cue[]>>> = {
  when: ['now', 'any-date', 'errand'],
  happened: ['errand'],
  what: ['any-date'],
  drop: ['any-date'],
  except: ['any-date', 'consulate'],
  now: ['in-post'],
  timeline: ['errand'],
  recognise: ['terror-list'],
  source: ['yes-no'],
  new: ['reset', 'correction', 'hello', 'errand', 'envoy'],
  opinion: ['source', 'yes-no', 'help'],
  say: ['yes-no', 'which', 'why', 'opinion'],
  statement: ['which', 'yes-no', 'why'],
  help: ['other-subject'],
  reset: ['correction', 'any-date'],
  predict: ['addition', 'order', 'ever'],
  advice: ['accredit'],
  order: ['errand'],
  'name-of': ['upgraded'],
  'other-subject': ['errand'],
  'who-said': ['errand'],
  envoy: ['recognise'],
  refuse: ['foreign'],
  contrast: ['reset'],
  compare: ['reset'],
  closed: ['delisted'],
}
