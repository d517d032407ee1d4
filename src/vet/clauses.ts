import { asItLeans, inTwo, NAYS } from './carried-on.ts'
import { inStatements } from './in-statements.ts'

/** One statement's worth of a text: a sentence, or a part of one that has its own yes or no; a later part leans on the first. */
export type Clause = Readonly<{
  text: string
  /** The text with its subject, where that stands in the clause before. */
  read: string
  asks: boolean
  leans: boolean
}>

const SENTENCE = /[^.!?\n;…]+(?:[.!?;…]+(?=\s|$|["”’)])|$|\n)|[^.!?\n;…]+/g
/** "Accredited, but did not recognise": each side has its own yes or no. */
const PARTS =
  /,? (?:(?<!\b(?:no|nobody|no one|no (?:other )?(?:country|state|nation|government)) )but(?! (?:failed|in vain|without success|did not succeed|were (?:refused|rebuffed)))|while|whereas|although|though|(?<!\b(?:not|never|nor|as|has|have|had|nobody|no one) |n['’]t )yet(?! to\b)|however)(?=[ ,])| without (?=\w+ing\b)|,? (?=(?:unlike|in contrast to|as opposed to) )/i
/** "Unlike Abu Dhabi, …": of whom stands before the statement nothing is told. */
const LEADING = /^\W*(?:unlike|in contrast to|as opposed to) [^,]+, /i
/** "Has closed, not moved": what is ruled out beside the statement denies nothing of it. */
const CONTRAST = /, not (?:[\w’']+ ?){1,3}(?=[.!]*\s*$)/i
const SHORTEST = 8

/** 'Caption: "…"' and '"…", ok?': a draft in quotation marks is nobody's words, and states what it says. */
const STANDS =
  'right|correct|yes|no|true|really|anyone|anybody|ok|okay|safe|fine|good|agreed|sure|happy|thoughts|agree'
const DRAFTED = new RegExp(
  `^\\W*(?:[\\w’' -]{0,30}\\b(?:line|hed|headline|copy|draft|caption|lede|intro|standfirst|tweet|alert|post|para|sentence|graf|background|boilerplate|script|explainer|nib|brief|blurb)(?: option| says| reads| from [\\w ]{3,30})?: ["“]([^"“”\\n]{20,})["”]\\W*(?:(?:[\\w’']+ ?){1,4}\\?\\s*)?|["“]([^"“”\\n]{20,})["”] ?[-–—,] ?(?:${STANDS})(?: to \\w+)?\\?\\s*)$`,
  'i',
)

/** Cuts a text into clauses. A clause that ends in a question mark asks; it states nothing, unless only its tag asks. */
export function clausesOf(text: string): Clause[] {
  const [, headed, checked] = DRAFTED.exec(text) ?? []
  const told = (headed ?? checked ?? text).replace(ANSWERED_NO, '$1$2: ')
  const whole = withoutInnerStops(told).match(SENTENCE) ?? []
  return whole.flatMap((one, i) => sentencesOf(one, whole.slice(Math.max(0, i - REACH), i).join(' ')))
}

/** "Recognition? Nope, not from either": who answers his own question states something. */
const ANSWERED_NO = new RegExp(
  String.raw`(^|[.!?:;\n] *|[-–—] ?)(recognition|handovers?|accreditation)\? ?(?=${NAYS}\b)`,
  'gi',
)

/** "..., and recognised them the same day": the day is the one told last. */
function onTheSameDay(sentence: string, before: string): string {
  const at = sentence.search(SAME_DAY)
  const day = at < 0 ? undefined : `${before} ${sentence.slice(0, at)}`.match(DAY)?.at(-1)
  return day ? sentence.replace(SAME_DAY, ` on ${day}`) : sentence
}
const SAME_DAY = / (?:on )?(?:the|that)(?: very)? same day\b/i
const DAY = /\b\d{1,2} \p{Lu}\p{L}{2,9} \d{4}\b|\b\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}\b/gu

/** So many sentences back, "it" still finds its mission. */
const REACH = 2

function sentencesOf(whole: string, before: string): Clause[] {
  const sentence = onTheSameDay(whole.replace(TO_SAY, '').replace(TO_RUN, ''), before)
  const asks =
    REQUEST.test(sentence) ||
    (whole === sentence &&
      ASKS.test(sentence) &&
      (INVERTED.test(sentence) || !(TAG.test(sentence) || DOUBTS.test(sentence))))
  return notTooLong(sentence.replace(LEADING, '').replace(CONTRAST, ''))
    .flatMap(inStatements)
    .flatMap(beforeWhatComes)
    .flatMap(partsOf)
    .flatMap((part) => inTwo(part.text).map((two, i) => ({ ...two, leans: part.leans || i > 0 })))
    .map(({ text, read, leans }) => ({
      asks,
      leans,
      text: plain(text),
      read: asItLeans(plain(read), before),
    }))
    .filter(({ text }) => text.length >= SHORTEST)
}

/** "Has recognised them and will hand over the embassy": what is done is stated, whatever is to come. */
function beforeWhatComes(sentence: string): string[] {
  const [done = '', ...coming] = sentence.split(COMING)
  return coming.length && DONE_ALREADY.test(done) ? [done, ...coming] : [sentence]
}
const COMING =
  /,? (?:and |(?=who))(?=(?:[\p{L}’']+ ){0,3}(?:who['’]ll|will|would|plans? to|intends? to|is set to)\b)/u
const DONE_ALREADY = /\b(?:ha[sd]|have|is|are|was|were)\b|\p{L}ed\b/u

const plain = (text: string): string => text.replaceAll(STOP, '.').trim()

/** The parts of a sentence that have a yes or no of their own; what follows "without" is denied. */
function partsOf(sentence: string): Pick<Clause, 'text' | 'leans'>[] {
  return sentence
    .split(PARTS)
    .flatMap(joinedIn)
    .flatMap(norIn)
    .map((part, i) => ({
      text: i > 0 && /\bing\b|^\w+ing\b/i.test(part) && / without /i.test(sentence) ? `not ${part}` : part,
      leans: i > 0,
    }))
}

/** Nothing reads longer sentences whole: such a one is cut before a word. In letters (UTF-16). */
const LONGEST = 1_000

function notTooLong(sentence: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < sentence.length; ) {
    const space = sentence.lastIndexOf(' ', from + LONGEST)
    const to = sentence.length - from <= LONGEST ? sentence.length : space > from ? space : from + LONGEST
    pieces.push(sentence.slice(from, to))
    from = to
  }
  return pieces
}

/** "Is it fair to say that …?": what may be said is stated. */
const TO_SAY =
  /^\W*(?:is|would) it (?:be )?(?:fair|right|safe|accurate|correct|true|ok(?:ay)?|fine) to (?:say|write|print|report|state)(?: that)? /i
/** "... - running with it?": whether it is printed is asked, and not whether it is so. */
const TO_RUN = / ?[-–—,:] ?(?:running|using|going|go) with (?:it|this|that)\?[!?]*\s*$/i
const ASKS = /\?[!?…]*["”’)]*\s*$/
/** "India handed it over overnight??": who doubts what he was told puts two. */
const DOUBTS = /\?[!?]+["”’)]*\s*$/
/** "Austria takes them, right?", "..., anyone?", "..., ok to push the alert?" */
const TAG = new RegExp(
  `(?:[,:–—]|["”’]) ?(?:(?:quote|words|this|that|still|is|now) ){0,2}(?:${STANDS}|checked|verified|confirmed|sourced|stands?|accurate)(?: [\\w’']+){0,5}\\?[!?]*\\s*$`,
  'i',
)
/** "Can someone ring the desk about their ambassador": a request, with or without a question mark. */
const REQUEST = /^\W*(?:(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you|we|i))\b/i
/** A sentence that begins with its verb or a question word asks, whatever it ends with. */
const INVERTED =
  /^\W*(?:has|have|had|did|does|do|is|are|was|were|can|could|will|who|what|which|when|where|why|how)\b/i

/** "They hold the embassy in Tehran, and Iran has not recognised them": two statements; in a list of names "and" joins one. */
function joinedIn(part: string): string[] {
  const [first = '', second, ...more] = part.split(/, and /i)
  if (!second || more.length || first.includes(',')) return [part]
  if (/^(?:most|some|all|much|part|half) of\b/i.test(second)) return [part]
  return [first, second].every((half) => half.trim().split(/\s+/).length >= FEWEST) ? [first, second] : [part]
}
/** Fewer words state nothing by themselves. */
const FEWEST = 4

/** "It accepts no envoy, nor establishes relations": what "nor" denies is denied by itself. */
function norIn(part: string): string[] {
  if (/\bneither\b/i.test(part)) return [part]
  return part.split(NOR).map((one, i) => (i > 0 ? `not ${one}` : one))
}
const NOR = /,? nor (?=(?:will|does|did|has|have|had|establish|accept|accredit|recogni|tak|receiv|giv)\w*\b)/i
const STOP = '\u2024'

/** Points inside abbreviations, numbers, and quotations that the sentence goes on after, end no sentence. */
function withoutInnerStops(text: string): string {
  return text
    .replace(
      /\b(?:[A-Za-z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|St|No|vs|acc|approx|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.|\d\.(?=\d)|\b\d{1,2}\.(?= (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g,
      (found) => found.replaceAll('.', STOP),
    )
    .replace(/["“][^"“”\n]{8,400}["”](?= ?[\p{L}(–—-])/gu, (quotation) => quotation.replaceAll('.', STOP))
}
