import { spanOf } from '../../edtf.ts'
import { NUMBER_WORDS, numberOf } from '../../knowledge/envoys-counted.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { stemsIn } from '../../knowledge/relevance.ts'
import { onceForEach } from '../../once.ts'
import type { Context } from '../../reply/context.ts'
import type { Claim } from '../claims/claim.ts'
import { isTakenBack } from '../claims/statement.ts'
import { aboutToClose } from '../claims/to-close.ts'
import { MONTH, SHORT_MONTH } from '../patterns.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { SMALL_WORDS } from './small-words.ts'
import type { Ruled } from './verdict.ts'

/** What an English sentence is told in, apart from what may make the contrary of it: its denials, sides, numbers and days. */
type Told = Readonly<{
  words: ReadonlySet<string>
  /** The words that a "not" stands before. */
  denied: ReadonlySet<string>
  /** Something is denied by a verb, which reaches further than to the next word. */
  rejects: boolean
  sides: ReadonlySet<string>
  numbers: ReadonlySet<number>
  /** It names a day itself. */
  dated: boolean
}>

/**
 * A verdict on a statement in nearly the words of a fact: there, what differs decides, however the rest was read. A "not"
 * more or less, the other side, another number or another day denies it; two of these leave it open, and where nothing
 * differs nothing denies it. In English alone, in which the reports are.
 */
export function toldAlike(ruled: Ruled, { claim, all, context }: Case): Ruled {
  /** What is not held for what another ruling told stays so. */
  const isSettled = ruled.verdict === 'not-held' && ruled.flags.length > 0
  if (claim.question.language !== 'en' || isSettled) return ruled
  const said = toldIn(claim.text)
  const [best] = all
    .flatMap((fact) => fact.evidence.map((evidence) => ({ fact, told: toldOf(evidence) })))
    .map((one) => ({ ...one, alike: likeness(said.words, one.told.words) }))
    .filter(({ alike, told }) => alike >= ALIKE && told.words.size >= FEWEST)
    .sort((a, b) => b.alike - a.alike)
  if (!best) return onItsOwnDay(ruled, claim, context)
  const { fact, told, alike } = best
  const differences = [
    isDeniedInOne(said, told),
    alike >= THE_SAME && areApart(said.sides, told.sides),
    areApart(said.numbers, told.numbers),
    !told.dated && isOfAnotherDay(claim, fact),
  ].filter(Boolean).length
  /** What is in dispute denies nobody. */
  const isOpen = fact.value === 'contested' && differences === 1 && !claim.frame.speaker
  if (differences === 1 && !isOpen) return { verdict: 'contradicted', fact, flags: [] }
  if (differences === 0 && alike >= THE_SAME && ruled.verdict === 'contradicted')
    return { verdict: 'supported', fact, flags: [] }
  if (differences > 1 || isOpen) return { verdict: 'not-held', fact: null, flags: instead(fact, context) }
  return ruled
}

/** From here on one sentence is told in the words of another: measured on the reports themselves, altered by one word, and on test/questions. */
const ALIKE = 0.8
/** From here on nothing but the side can differ: below, another part may name the other side. */
const THE_SAME = 0.9

/** Sentences of fewer words are alike by chance. */
const FEWEST = 5

/** How much of all their words two sentences share, from 0 to 1 (Dice). */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length
  return (2 * shared) / (some.size + others.size)
}

/** Whether one sentence denies what the other tells: "was not counted" of "was counted". */
const isDeniedInOne = (said: Told, told: Told): boolean =>
  !said.rejects &&
  !told.rejects &&
  [...said.words].some((word) => told.words.has(word) && said.denied.has(word) !== told.denied.has(word))

const areApart = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean =>
  some.size > 0 && others.size > 0 && ![...some].some((one) => others.has(one))

/** Whether a statement names days or months, none of which is that of an act or of words on file. */
const isOfAnotherDay = ({ text, question, frame: { dates } }: Claim, { kind, span }: Fact): boolean =>
  aboutToClose(question) === null &&
  (kind === 'act' || kind === 'position') &&
  dates.length > 0 &&
  !FROM_THEN.test(text) &&
  dates.every((date) => {
    const told = date.length >= A_MONTH ? spanOf(date) : null
    return told !== null && (told.last < span.first || told.first > span.last)
  })
const A_MONTH = '2024-02'.length

/** What an event of another day bears out is not held for the day that a statement names. */
function onItsOwnDay(ruled: Ruled, claim: Claim, context: Context): Ruled {
  const { verdict, fact } = ruled
  return verdict === 'supported' && fact && isOfAnotherDay(claim, fact) && !isNotGiven(claim)
    ? { verdict: 'not-held', fact: null, flags: instead(fact, context) }
    : ruled
}

/** "It did not recognise them on Saturday", or what a correction takes back: what was withheld before that day was not given on it. */
const isNotGiven = ({ asserts, text }: Claim): boolean =>
  asserts.includes('not-recognised') &&
  (isTakenBack(text) || /(?:\b(?:did|has|had)(?: not|n['’]t)|\bnever) recogni[sz]e/i.test(text))

const toldOf = onceForEach(({ report }: Fact['evidence'][number]) => toldIn(report))

function toldIn(text: string): Told {
  const bare = text.replace(DATE, ' ')
  return {
    dated: bare !== text,
    rejects: REJECTS.test(text),
    words: new Set(tellingIn(bare.replace(SIDE, ' ').replace(DENIAL, ' '))),
    denied: new Set(
      [...bare.matchAll(DENIAL)].flatMap(({ index, 0: not }) => nextTelling(bare, index + not.length)),
    ),
    sides: new Set(bare.match(SIDE)?.map((side) => (OF_REPUBLIC.test(side) ? 'republic' : 'taliban'))),
    numbers: new Set(bare.match(NUMBER)?.map(numberOf)),
  }
}

/** The stems of the words that tell something. */
const tellingIn = (text: string): string[] =>
  [...stemsIn(text.replace(NUMBER, ' '))].filter((stem) => stem && !SMALL.has(stem))

/** The first of them behind a place, before the next comma. */
const nextTelling = (text: string, from: number): string[] =>
  tellingIn(text.slice(from).split(/[,;:]/)[0] ?? '').slice(0, 1)

const NUMBER = new RegExp(String.raw`\b(?:\d+|${NUMBER_WORDS.slice(2).join('|')})\b`, 'gi')
const DATE = new RegExp(
  String.raw`\b(?:\d{1,2} )?(?:${MONTH}|${SHORT_MONTH}\b\.?)(?: \d{1,2})?(?:,? \d{4})?(?!\w)|\b(?:19|20)\d\d\b`,
  'g',
)
const SIDE =
  /\b(?:the )?(?:former |fallen |islamic )*(?:Taliban|Emirate|republic(?:an)?|Ghani)(?:['’]s|-appointed|-named)?\b/gi
const OF_REPUBLIC = /republic|ghani/i
const REJECTS = /\b(?:rul(?:es?|ed|ing) out|refus|den(?:y|ies|ied)\b|reject)/i
const DENIAL =
  /\b(?:at no time|no longer|not|never|no|none|nobody|nor|neither|without|nothing|cannot)\b|n['’]t\b/gi
/** A day from which on, or to which, something held. */
const FROM_THEN = /\b(?:since|until|till|after|before|by)\b/i
const SMALL = new Set([
  ...SMALL_WORDS,
  ...['by', 'with', 'whom', 'whose', 'as', 'from', 'will', 'would', 'can', 'could', 'only', 'more', 'once'],
])
