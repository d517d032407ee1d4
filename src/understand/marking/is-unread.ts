import { distance } from '../../distance.ts'
import type { Cue } from '../../knowledge/cues.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import type { Marked } from '../marked.ts'
import type { Mark } from '../marks.ts'
import type { Repair } from '../near/repaired.ts'
import type { Reader } from '../reader.ts'

/** Letters of the scripts that are read. */
const READ = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Nd}\p{RI}]/u
/** Letters, folded, of Urdu, Kurdish, Tajik, Kazakh and Serbian: no language that is read writes them. */
const NEVER_OURS = /[ٹڈڑےںہھڕڵۆқңүұөһәҳҷјљњћђџ]/u

/** What a question on the subject is told by: where one of these stands as it should, the language is read. */
const OURS = new Set<Cue>([
  'recognise',
  'accredit',
  'credentials',
  'envoy',
  'ambassador',
  'embassy',
  'consulate',
  'mission',
  'control',
  'handover',
  'open',
  'closed',
  'relations',
  'stance',
  'statement',
  'timeline',
  'source',
  'help',
  'hello',
  'thanks',
])
/** Names that are alike in many languages. */
const NAMES = new Set<Cue>(['taliban', 'afghan', 'republic'])

/**
 * Whether a text is in a language that is not read: in another script, or with hardly a word that any language on file
 * knows ("Quem reconheceu o Talibã?"). A guess at such words would be an answer to another question.
 */
export function isUnread(marked: Marked, reader: Reader): boolean {
  const { tokens, marks, repairs, language } = marked
  const foreign = tokens.filter(({ word }) => !READ.test(word)).length
  if (foreign > 1 && foreign * 2 >= tokens.length - namedIn(marks)) return true
  const isOurs = marks.some(
    (mark) =>
      mark.is === 'cue' &&
      OURS.has(mark.cue) &&
      !repairs.some((repair) => repair.first <= mark.last && repair.last >= mark.first && !isSlip(repair)),
  )
  const neverOurs = tokens.some(({ word }) => NEVER_OURS.test(word))
  if ((isOurs && !neverOurs) || language === 'zh') return false
  return [language, ...reader.lexicon.languages.keys()].every((code) => isStrangeTo(code, marked, reader))
}

/** "Ambasadors": a letter wrong in a long word is a slip of the hand, and not a word of another language. */
const isSlip = ({ from, to, sure }: Repair): boolean =>
  sure && from.length >= LONG && to.length === 1 && distance(from, to[0] ?? '', 1) <= 1
const LONG = 9

/** Whether a language knows less than half of the words of a text that tell anything. */
function isStrangeTo(code: string, marked: Marked, reader: Reader): boolean {
  const judged = marked.tokens.flatMap((_, at) => verdictAt(at, code, marked, reader) ?? [])
  return (
    judged.length >= (marked.tokens.length > FEW ? 1 : 2) &&
    judged.filter((verdict) => verdict === 'strange').length * 2 > judged.length
  )
}

/** In so few words one alone tells no language. */
const FEW = 3
/** Shorter words are alike in many languages: "ha" is Spanish, German and Italian. */
const TELLING = 3

/** How many tokens stand in names. */
const namedIn = (marks: readonly Mark[]): number =>
  new Set(
    marks.flatMap((mark) =>
      isName(mark) ? Array.from({ length: mark.last - mark.first + 1 }, (_, i) => mark.first + i) : [],
    ),
  ).size

const isName = (mark: Mark): boolean => (mark.is === 'cue' ? NAMES.has(mark.cue) : mark.is !== 'everyday')

/** Whether a word is known or strange; null for what tells nothing: a name, a number, a word of one or two letters, a capital that may begin a name. */
function verdictAt(
  at: number,
  code: string,
  { text, tokens, marks, repairs, language }: Marked,
  { lexicon, near }: Reader,
): 'known' | 'strange' | null {
  const token = tokens[at]
  if (!token || token.word.length < TELLING || /^\d+$/.test(token.word)) return null
  if (NEVER_OURS.test(token.word)) return 'strange'
  const written = text.clean.slice(token.start, token.end)
  const covering = marks.filter(({ first, last }) => first <= at && last >= at)
  const repair = repairs.find(({ first, last }) => first <= at && last >= at)
  if (repair && isDoubtful(written, covering)) return language === 'en' ? 'strange' : null
  if (covering.some(isName)) return null
  if (code === language && (covering.length || repair)) return 'known'
  const cues = lexicon.cues.get(code)
  const dates = lexicon.dates.get(code)
  const isKnown =
    lexicon.plain.get(code)?.has(token.word) ||
    (cues && phraseAt(tokens, at, cues)) ||
    (dates && phraseAt(tokens, at, dates)) ||
    (code === 'en' && near().isCommon(token.word))
  if (isKnown) return 'known'
  return at > 0 && /^\p{Lu}/u.test(written) ? null : 'strange'
}

/** English is misspelt without accents, and a small word is not somebody's name misspelt. */
const isDoubtful = (written: string, covering: readonly Mark[]): boolean =>
  /[^\p{ASCII}]/u.test(written) || (/^\p{Ll}/u.test(written) && covering.some(({ is }) => is === 'person'))
