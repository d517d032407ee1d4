import type { Token } from '../../tokens.ts'
import type { Text } from '../text.ts'

/** "us" is the State only in capitals, after "the", or where a subject stands; "it", "no" and the like never are. */
export function isOrdinary(
  tokens: readonly Token[],
  first: number,
  last: number,
  { clean }: Text,
  everyday: ReadonlySet<string>,
): boolean {
  const token = tokens[first]
  if (!token) return false
  if (first !== last) return isPlainPhrase(tokens, first, last, clean)
  const raw = clean.slice(token.start, token.end)
  if (/[^\0-\x7f]/.test(raw) && /^[a-z]+$/.test(token.word)) return false
  if (everyday.has(token.word) && token.word !== 'us')
    return raw !== raw.toUpperCase() || token.word.length > 4
  if (token.word === 'us' && WE_AFTER.has(tokens[first + 1]?.word ?? '') && tokens[first - 1]?.word !== 'the')
    return raw === 'us' || raw === 'Us'
  const before = tokens[first - 1]?.word ?? '^'
  if (token.word === 'us') {
    if (raw === 'US') return false
    if (tokens.length === 1) return true
    const isOwner = OBJECT_AFTER.has(tokens[first + 1]?.word ?? '') && !GIVES.has(before)
    const isFirst = /[,;:.?!] $/.test(clean.slice(0, token.start)) && first < tokens.length - 1
    return raw !== 'U.S.' && !SUBJECT_BEFORE.has(before) && !isOwner && !isFirst
  }
  if (token.word === 'xi') return raw === 'xi' && !SUBJECT_BEFORE.has(before) && !RECEIVES.has(before)
  return (
    token.word.length === 2 &&
    raw === raw.toLowerCase() &&
    /^[a-z]+$/.test(token.word) &&
    !PLAIN_SHORT.has(token.word)
  )
}

/** The half of a small word that a hyphen breaks ("mali-cious"): what follows is neither a word nor a participle ("oman-based"). */
export function isHalfWord(
  tokens: readonly Token[],
  last: number,
  { clean }: Text,
  isWord: (word: string) => boolean,
): boolean {
  const [token, rest] = [tokens[last], tokens[last + 1]]
  if (!token || !rest || clean.slice(token.end, rest.start) !== '-') return false
  return (
    /^[a-z]+-[a-z]+$/.test(clean.slice(token.start, rest.end)) &&
    !/(?:ed|ing|led)$/.test(rest.word) &&
    !isWord(rest.word)
  )
}

/** "The states" are the United States in capitals, unless all is, or where somebody lives in them. */
function isPlainPhrase(tokens: readonly Token[], first: number, last: number, clean: string): boolean {
  const [the, noun] = [tokens[first], tokens[last]]
  return (
    last === first + 1 &&
    the?.word === 'the' &&
    noun?.word === 'states' &&
    (clean[noun.start] === 's' || clean === clean.toUpperCase()) &&
    !['in', 'to', 'from'].includes(tokens[first - 1]?.word ?? '')
  )
}

const SUBJECT_BEFORE = new Set([
  'the',
  'does',
  'has',
  'did',
  'is',
  '^',
  'afghan',
  'afghanistans',
  'afghanistan',
  'and',
  'or',
  'vs',
  'versus',
  's',
  'will',
  'would',
  'had',
  'was',
  'in',
  'compare',
])

/** "Credentials handed to xi", "when xi took them": before these a small "xi" is no number. */
const RECEIVES = new Set(['to', 'by', 'met', 'with', 'when', 'that', 'president', 'before', 'after'])

/** "Tell us embassy by embassy": who is told, and no State. */
const GIVES = new Set(['tell', 'give', 'show', 'send', 'get', 'bring', 'remind', 'let', 'help', 'on', 'for'])

/** "It is us who should be asking": whoever asks, and no State. */
const WE_AFTER = new Set(['who', 'whom', 'all', 'both', 'lot', 'folks', 'here'])

const OBJECT_AFTER = new Set([
  'recognise',
  'recognize',
  'embassy',
  'consulate',
  'consulates',
  'recognition',
  'government',
  'ambassador',
  'ambassadors',
  'envoy',
  'envoys',
  'diplomats',
  'officials',
  'policy',
  'position',
  'stance',
])

const PLAIN_SHORT = new Set(['uk', 'eu', 'un', 'us', 'dc'])

/**
 * A small word of a language that writes names with a capital ("того", "мали" against Togo and Mali), written without one,
 * or with an accent where the text begins ("¿Quitó Kazajistán" against Quito).
 */
export function isSmall(
  tokens: readonly Token[],
  first: number,
  last: number,
  { clean }: Text,
  plain: ReadonlySet<string> | undefined,
): boolean {
  const token = tokens[first]
  if (first !== last || !token || !plain?.has(token.word)) return false
  const raw = clean.slice(token.start, token.end)
  const caseless = /^\p{Script=Arabic}/u.test(raw)
  return (
    caseless ||
    (raw === raw.toLowerCase() && raw !== raw.toUpperCase()) ||
    (first === 0 && (isAccented(raw) || raw.length < SHORTEST_NAME) && raw !== raw.toUpperCase())
  )
}

/** "Un tweet": no name is written so but in capitals. */
const SHORTEST_NAME = 3

const isAccented = (raw: string): boolean => raw.normalize('NFD').length > raw.length

/** A short name of another language is one in a text of such a language where its letters or capitals say so: "Çin", "ABD", "in Rom". */
export function isMarkedName(token: Token | undefined, { clean }: Text, language: string): boolean {
  if (!token || language === 'en') return false
  const raw = clean.slice(token.start, token.end)
  if (/[^a-z]/i.test(raw) && raw !== raw.toLowerCase()) return true
  if (raw.length < 3 || clean === clean.toUpperCase()) return false
  return raw === raw.toUpperCase() || (token.start > 0 && /^\p{Lu}/u.test(raw))
}

/**
 * A name that people bear beside their desk or what they are there ("Georgia from the foreign desk wants to know", "jordan
 * our intern asks", "georgia on nights"): a colleague, and no State, unless "it" is asked about.
 */
export function isColleague(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.map(({ word }) => word)
  const after = words.slice(last + 1, last + 1 + DESK_WITHIN).join(' ')
  return (
    first === last &&
    GIVEN.has(words[first] ?? '') &&
    (DESK.test(after) || (STAFF.test(after) && !words.some((word) => /^its?$/.test(word))))
  )
}

const GIVEN = new Set([
  'alexandria',
  'chad',
  'georgia',
  'india',
  'ireland',
  'israel',
  'jordan',
  'kenya',
  'paris',
  'sofia',
  'sydney',
  'victoria',
  'vienna',
])
const DESK_WITHIN = 6
const STAFF =
  /^(?:our|my|the|a|an) (?:\w+ )?(?:intern|trainee|reader|colleague|editor|sub|subeditor|reporter|stringer|producer|researcher|correspondent|photographer|freelancer|boss)\b/
const DESK =
  /^(?:from|on|at|in|of) (?:(?:the|our|my|your) )?(?:\w+ ){0,2}(?:desk|team|newsroom|section|features|legal|sports|accounts?|research|graphics)\b|^on (?:nights|days|earlies|lates|weekends|shift|duty)\b|^(?:here|speaking) /
