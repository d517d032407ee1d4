import type { Topic } from '../../question.ts'
import { isCue } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'

/** The place that a clause gives a State among those that did the same. */
export type Order = Readonly<{
  /** From 1; or the only one; or one of several; or the last, which nothing on file can tell. */
  place: number | 'only' | 'several' | 'last'
  /** Which States are meant, folded: "european"; empty for all. */
  of: string
  denied: boolean
  /** What they did, where the words tell it: to recognise, or something to a mission. */
  topic: Topic | null
  /** Those that are said to have come before ("the second after China"). */
  after: readonly string[]
}>

const WHO = '(?:countr(?:y|ies)|states?|nations?|governments?|capitals?|powers?|neighbou?rs?)'
const DID =
  '(?:\\w+ly )?(?:recogni|accept|accredit|tak|receiv|welcom|host|appoint|send|establish|remov|open|re-?open|refus|reject|declin|turn)'
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** "Only after", "only when", "only an inclusive government", "would only recognise one" gives a condition and no place; "only the second", that place. */
const ALONE = [
  `only(?! (?:after|once|when|if|an?|recogni[sz]e[sd]?|(?:the )?(?:${PLACES.join('|')}))\\b)`,
  'sole',
  'lone',
]
const LAST = ['last', 'latest', 'newest']
const ONE_OF_THEIRS =
  "(?:Taliban |full |new )*(?:ambassador|envoy|one)(?: of (?:the Taliban(?:['’]s)?|theirs))?"
const TAKEN = '(?:to be |to have been )?(?:accepted|accredited|received|taken)'
/** "The only State", "second after China", "not the first to recognise". */
const PLACE = new RegExp(
  String.raw`(\bnot |n['’]t |\bno longer |\bnever )?(?:the )?\b(${[...ALONE, ...LAST, ...PLACES].join('|')}) ${oneOf(
    // "the first foreign ambassador to be sent to Kabul"
    '(?:foreign |full |new )*(?:ambassador|envoy)(?= (?:(?:of|from) any \\w+ )?(?:to (?:be |have been )?)?(?:sent|posted|named|appointed) )',
    // "the first Taliban ambassador accepted anywhere", "the first to be accepted as ambassador"
    `(?:${ONE_OF_THEIRS} )?(?=${TAKEN} (?:anywhere|abroad|worldwide|in the world|as (?:an? )?(?:full )?ambassador|by (?:any|a) (?:country|state|government|nation)))`,
    // "the second Taliban ambassador accepted, after China's"
    `${ONE_OF_THEIRS} (?=${TAKEN}(?:[,.;]|$| (?:after|behind)\\b))`,
    // "of the Central Asian States"
    String.raw`(?:of (?:the|its) )?((?!to )(?:[\w-]+ ){0,3})(?:${WHO}|five|four|three|two)\b`,
    // "of the pair"
    String.raw`of (?:the|these|those) (?:two|three|four|five|pair|lot)(?= to\b|[,.;]|$)`,
    // "after China", "to recognise"
    `(?=(?:after|to) )(?:to (?=${DID}))?`,
  )}`,
  'i',
)
/** "One of several countries", "one of three States". */
const SEVERAL = new RegExp(
  `(\\bnot )?\\b(?:one|some) of (?:the |a |at least |only |just )*(?:several|many|few|some|various|numerous|growing|number|handful|dozens?|two|three|four|five|six|\\d+) (?:[\\w-]+ ){0,3}?${WHO}\\b`,
  'i',
)
const AFTER = anyOf(
  // "only after China", up to the next comma or verb
  /^,?\s*(?:(?:to do|doing|to have done) (?:so|it|that) )?(?:only )?(?:after|AFTER|behind|following) (.*?)(?= to | that | which |[,.;]|$)/u,
  // ", after China and Russia" at the end
  /,? (?:after|behind|following) (?:(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*(?:, (?:and )?| and ))*(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*[^\p{L}\d]*$/u,
)

/** What is done, up to the next comma. */
const DONE: readonly (readonly [Topic, RegExp])[] = [
  ['recognition', /^[^,;]*\brecogni/i],
  ['accreditation', /^[^,;]*\b(?:ambassador|envoy|diplomat|charg|accredit)/i],
  ['mission', /^[^,;]*\b(?:embass|consulate|mission)/i],
]

/** Reads the place of a State in an order; null where none is told. In other languages than English: the first and the only one. */
export function orderTold(marked: Reading['features']['marked']): Order | null {
  const { language, text, tokens, marks } = marked
  if (language !== 'en') return inAnother(marked)
  const found = SEVERAL.exec(text.clean)
  const several = found && isNoneOf(found, text.clean) ? null : found
  const told = several ?? PLACE.exec(text.clean)
  if (!told) return null
  const from = told.index + told[0].length
  const rest = text.clean.slice(from)
  const behind = AFTER.exec(rest)
  const begin = from + (behind?.index ?? 0)
  const until = begin + (behind?.[0].length ?? 0)
  const isBefore = (at: number) => (tokens[at]?.start ?? 0) >= begin && (tokens[at]?.end ?? 0) <= until
  return {
    ...(several ? { place: 'several', of: '' } : placeIn(told)),
    denied: told[1] !== undefined,
    topic: DONE.find(([, words]) => words.test(rest))?.[0] ?? null,
    after: marks.flatMap((mark) =>
      mark.is === 'state' && mark.code !== 'AF' && isBefore(mark.first) ? [mark.code] : [],
    ),
  }
}

const IN_OTHERS = [
  [1, 'first'],
  ['only', 'only'],
] as const

/** Where a "not" stands before the place that it denies: one behind it denies what is done there, as in "the only State that has not". */
const BEFORE: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'ru', 'uk', 'zh'])

function inAnother({ language, text, tokens, marks, tells }: Reading['features']['marked']): Order | null {
  const [place, told] =
    IN_OTHERS.map(([is, words]) => [is, tells[words].exec(text.clean)] as const).find(([, found]) => found) ??
    []
  if (!told || place === undefined) return null
  /** "Takes an envoy and becomes the first to recognise them": the place is told of what stands behind it. */
  const next = marks.find(
    (mark) =>
      (tokens[mark.first]?.start ?? 0) >= told.index && isCue(mark, 'recognise', 'accredit', 'ambassador'),
  )
  return {
    place,
    of: tells.neighbours.test(text.clean) ? 'neighbours' : '',
    denied: marks.some(
      (mark) =>
        isCue(mark, 'negation') && (!BEFORE.has(language) || (tokens[mark.first]?.start ?? 0) < told.index),
    ),
    topic: next && isCue(next, 'recognise') ? 'recognition' : null,
    after: [],
  }
}

/** "Not one of the three has": none of them did, and nothing is put in order; "is not one of the three" is. */
const isNoneOf = ({ 1: not, index }: RegExpExecArray, clean: string): boolean =>
  not !== undefined && !/\b(?:is|was|are|were|be|been) $/i.test(clean.slice(0, index))

/** The places that a report on file gives a State. */
export function placesIn(report: string): Pick<Order, 'place' | 'of'>[] {
  return [...report.matchAll(new RegExp(PLACE, 'gi'))].map(placeIn)
}

const COUNTED = /\b(?:two|three|four|five|six|seven|eight|nine|ten|of|the|its)\b ?/gi

/** "The first country in Europe": as an adjective says it. */
const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/^ in (?:the )?(?:(?:western|eastern|northern|southern|central|all of) )?europe\b/i, 'european'],
  [/^ in (?:the )?(?:eu|european union)\b/i, 'european union'],
  [/^ in central asia\b/i, 'central asian'],
  [/^ in the (?:gulf|region)\b/i, ''],
]

function placeIn({
  0: whole,
  2: word = '',
  3: told = '',
  index = 0,
  input = '',
}: RegExpMatchArray): Pick<Order, 'place' | 'of'> {
  const behind = input.slice(index + whole.length)
  const of = told || (REGIONS.find(([region]) => region.test(behind))?.[1] ?? '')
  const place = PLACES.indexOf(word.toLowerCase()) + 1
  const rest = LAST.includes(word.toLowerCase()) ? 'last' : 'only'
  return {
    place: place || rest,
    of: /neighbou?r/i.test(whole) ? 'neighbours' : of.replace(COUNTED, '').trim().toLowerCase(),
  }
}
