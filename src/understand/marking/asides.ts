import type { Cue } from '../../knowledge/cues.ts'
import type { Token } from '../../tokens.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import type { Tells } from '../tells.ts'

/** Cues of the subject: the clause that holds one is the question, whatever stands in the others. */
export const OF_SUBJECT: ReadonlySet<Cue> = new Set<Cue>([
  'taliban',
  'afghan',
  'republic',
  'recognise',
  'accredit',
  'envoy',
  'embassy',
  'consulate',
  'un-seat',
  'relations',
  'terror-list',
  'handover',
])
/** Cues that mean nothing for the question where they only tell its occasion. */
const OCCASIONAL = new Set<Cue>([
  'other-subject',
  'other-word',
  'smalltalk',
  'say',
  'spokesperson',
  'source',
  'one-article',
])

/** Words from first to last; those that lead up to the question end with a colon, and `questions` where no other clause ends with a question mark. */
type Clause = Readonly<{ first: number; last: number; leads: boolean; questions: boolean }>
export type Asides = readonly Clause[]

/**
 * The clauses of a text that only tell its occasion: "For an essay: ...", "The minister meets her counterpart
 * tomorrow. ..."; there are none where no other clause asks something on the subject.
 */
export function asidesIn(
  marks: readonly Mark[],
  tokens: readonly Token[],
  clean: string,
  { occasion }: Grammar,
): Asides {
  const clauses = clausesIn(tokens, clean, occasion.has(tokens[0]?.word ?? ''))
  const asks = ({ first, last }: Clause) =>
    marks.some(
      (mark) => mark.is === 'cue' && OF_SUBJECT.has(mark.cue) && mark.first >= first && mark.last <= last,
    )
  return clauses.some(asks) ? clauses.filter((clause) => !asks(clause)) : []
}

/**
 * The marks of a text without what lies ahead in its asides, what is judged in one that leads up to the question ("my
 * editor thinks it a mistake: did Iran recognise them?"), and what is off the subject where they say what the answer is for.
 */
export function withoutAsides(
  marks: readonly Mark[],
  asides: Asides,
  words: readonly string[],
  { occasion }: Grammar,
): readonly Mark[] {
  const purposes = asides.filter(({ first }) => occasion.has(words[first] ?? ''))
  const leading = asides.filter(({ leads }) => leads)
  /** "Taliban in Delhi: will Washington be next?" asks that alone. */
  const told = asides.filter(({ questions }) => !questions)
  return marks.filter(
    (mark) =>
      mark.is !== 'cue' ||
      !(
        (OCCASIONAL.has(mark.cue) && isIn(purposes, mark.first)) ||
        (mark.cue === 'new' && NO_NEWS.test(mark.key) && isIn(leading, mark.first)) ||
        ((mark.cue === 'predict' || mark.cue === 'advice') && isIn(told, mark.first)) ||
        (mark.cue === 'opinion' && isIn(leading, mark.first))
      ),
  )
}

/** "No news at our end: did Iraq take an envoy?" asks for none. */
const NO_NEWS = /^(?:no|nothing)\b|^news$/

/** Whether a word stands in a clause on whoever asks: "my desk chief, who has been here since 1994, asks whether Canada ..."; in English alone. */
export function isOfAsker({ marks, tokens, text, language }: Said, at: number): boolean {
  const start = tokens[at]?.start ?? 0
  const opened = WHO.exec(text.clean.slice(0, start))
  const close = text.clean.indexOf(',', start)
  if (language !== 'en' || !opened || close < 0) return false
  return !marks.some(
    (mark) =>
      (mark.is === 'state' || (mark.is === 'cue' && OF_SUBJECT.has(mark.cue))) &&
      (tokens[mark.first]?.start ?? 0) > opened.index &&
      (tokens[mark.last]?.end ?? 0) <= close,
  )
}
const WHO = /, who\b[^,]*$/i

/** A text as far as it is marked. */
export type Said = Readonly<{
  marks: readonly Mark[]
  tokens: readonly Token[]
  text: Readonly<{ clean: string }>
  language: string
}>

/**
 * Where the question of an English text begins, in letters: "Brussels won't recognise them, fine. But is it talking to
 * them?" grants the first and asks the second.
 */
export const askedFrom = (clean: string, language: string): number =>
  language === 'en' ? (GRANTED.exec(clean)?.[0].length ?? 0) : 0
const GRANTED =
  /^(?:.{8,120}?, (?:fine|ok(?:ay)?|sure|granted|noted|understood|i know|we know|got it)|(?:i know|we know|granted|understood|noted)\b[^.;?!]{8,120})[.;,!]+ (?=(?:but|so|and|now|is|are|has|have|does|do|did|who|what|which|where|when)\b)/i

/**
 * The marks of an English text without the words of what it says that it does not ask: "Not asking who recognises.
 * Asking who has an embassy", "recognition aside, who runs it?". The names there stay: "not whether Berlin recognises
 * them; who runs the embassy there?"
 */
export function withoutWaived(
  marks: readonly Mark[],
  { tokens, text, language }: Pick<Said, 'tokens' | 'text' | 'language'>,
): readonly Mark[] {
  const [waived = ''] = language === 'en' ? WAIVED.flatMap((words) => words.exec(text.clean)?.[0] ?? []) : []
  const isWaived = ({ first }: Mark) => (tokens[first]?.start ?? 0) < waived.length
  /** "Leaving Russia aside", "the neighbours aside" leave out States, and waive no matter. */
  const leavesOut = marks.some((mark) => (mark.is === 'state' || mark.is === 'group') && isWaived(mark))
  return marks.filter(
    (mark) =>
      mark.is !== 'cue' || mark.cue === 'instruct' || !isWaived(mark) || (leavesOut && mark.cue === 'except'),
  )
}
const WAIVED: readonly RegExp[] = [
  // "Not asking who recognises. …", "I don't mean recognition; …"
  /^(?:(?:i'?m |i am |we'?re )?not (?:asking|whether|if|about|after|interested in)|forget|never ?mind|(?:i |we )?(?:don'?t|do not) (?:care|ask|mean|need|want))\b(?:(?!, (?:what|how) about)[^.;:?!—–]){4,120}(?:[.;:—–]| - )\s*(?=\w)/i,
  // "Not asking whether Turkey recognised them, only whether …"
  /^(?:(?:i'?m |i am |we'?re )?not (?:asking|interested in)|(?:i |we )?(?:don'?t|do not) (?:care|ask))\b[^,.;:?!—–]{4,120},(?= (?:but |and )?(?:only|just|merely) (?:who|what|which|where|when|whether|if|about)\b)/i,
  // "Recognition aside, …", "leaving the embassy aside: …"
  /^(?:(?:never ?mind|forget|leav(?:e|ing)|set(?:ting)?|put(?:ting)?) )?(?:the |their |its )?[\w-]+(?: [\w-]+)? a(?:side|part)[:,;.]\s*(?=\w)/i,
  // "They may not be recognised, but …"
  /^(?:they|the taliban|kabul|nobody|no one|no state|no country)\b[^,;.:?!]{0,30}\brecogni[sz]\w+(?: (?:them|by \w+|yet))?[,;:.–—]? (?:but|yet|still) (?=(?:is|are|has|have|does|do|did|who|what|which|where|was|were)\b)/i,
  // "Recognised or not, …"
  /^recogni[sz](?:ed|ing|tion) or (?:not|no(?: recogni[sz]\w+)?)[,:;–—]? (?=\w)/i,
  // "Never mind the embassy, …"
  /^never ?mind (?:the )?[\w-]+[,:;.]\s*(?=\w)/i,
]

/** The marks of an English text without the saying, and the sources, of those who told whoever asks: "we're being told Astana gave it away" is what is to be checked, and nobody's words. */
export function withoutHearsay(
  marks: readonly Mark[],
  { tokens, text, language }: Pick<Said, 'tokens' | 'text' | 'language'>,
): readonly Mark[] {
  const [heard = ''] = (language === 'en' && HEARSAY.exec(text.clean)) || []
  return marks.filter(
    (mark) => !isCue(mark, 'say', 'statement', 'source') || (tokens[mark.first]?.start ?? 0) >= heard.length,
  )
}
const HEARSAY =
  /^(?:(?:so|now|and|but|hi|ok)[, ]+)?(?:(?:we|i)(?:['’](?:re|ve|m)| are| have| am| was| were| had)?(?: (?:now|just|also|both|all))?(?: being| been| getting)? told|(?:somebody|someone|people|they|(?:a|one|our|my|some|two) [\w-]+|sources|readers|contacts|colleagues|diplomats|stringers)(?:['’](?:re|ve|s))?(?: (?:has|have|just|is|are|keeps?|was|were))* (?:told|tells?|telling) (?:us|me))\b/i

/** The marks of a text without what asks what should be, where that only tells what is said to be: "Russland soll sie anerkannt haben, stimmt das?" */
export function withoutAlleged(
  marks: readonly Mark[],
  { tokens, text }: Pick<Said, 'tokens' | 'text'>,
  { alleged }: Tells,
): readonly Mark[] {
  const [told] = alleged.exec(text.clean) ?? []
  const from = told === undefined ? -1 : text.clean.indexOf(told)
  return marks.filter(
    (mark) => !isCue(mark, 'opinion', 'advice', 'predict') || tokens[mark.first]?.start !== from,
  )
}

/** The marks of a text without "…, and who says so?" at its end: every answer says it of what is asked before. */
export const withoutWhoseWord = (marks: readonly Mark[], { tokens }: Pick<Said, 'tokens'>): readonly Mark[] =>
  marks.filter(
    (said) =>
      !isCue(said, 'who-said') ||
      said.last < tokens.length - TAIL ||
      !marks.some((mark) => isCue(mark, 'addition') && mark.first > 0 && mark.last === said.first - 1),
  )
/** "Who says" and "so". */
const TAIL = 2

export const isIn = (clauses: Asides, at: number): boolean =>
  clauses.some(({ first, last }) => first <= at && last >= at)

/** Clauses end with a full stop, a colon, a dash or the like; with a comma where the text opens with its occasion. */
function clausesIn(tokens: readonly Token[], clean: string, occasional: boolean): Clause[] {
  const ending = occasional ? /[.!?:;–—,](?:\s|$)|\s-\s/ : /[.!?:;–—](?:\s|$)|\s-\s/
  const ends = tokens.flatMap(({ end }, i) => {
    const next = tokens[i + 1]
    return !next || ending.test(clean.slice(end, next.start)) ? [i] : []
  })
  const behind = ends.map((last) => clean.slice(tokens[last]?.end).trimStart()[0])
  const questions = behind.filter((sign) => sign === '?').length
  return ends.map((last, i) => ({
    first: (ends[i - 1] ?? -1) + 1,
    last,
    leads: behind[i] === ':',
    questions: behind[i] === '?' && questions === 1,
  }))
}
