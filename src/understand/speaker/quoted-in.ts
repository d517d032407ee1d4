import type { Cue } from '../../knowledge/cues.ts'
import type { Topic } from '../../question.ts'
import { keyOf } from '../../tokens.ts'
import { isOfNames } from '../details.ts'
import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'
import { allegedIn, calledIn, reportedIn } from './alleged.ts'

/** The words of somebody that a text asks about. */
export type QuotedIn = Readonly<{
  /** Passages in quotation marks, or words that stand in a quotation on file without them. */
  quoted: readonly string[]
  /** What somebody is said to have said, without marks and without being on file word for word. */
  alleged: string | null
  /** What the quotations on file that hold the words are about. */
  heard: readonly Topic[]
}>

/** Finds the quoted words of a text, with or without quotation marks. */
export function quotedIn(marked: Marked, reader: Reader): QuotedIn {
  const whom = speakersIn(marked)
  const heardIn = (quoted: readonly string[]) => quoted.flatMap((quote) => reader.heard(quote, whom) ?? [])
  if (marked.mention) {
    const quoted = [marked.mention.words]
    return { quoted, alleged: null, heard: [...topicOfWord(marked, reader), ...heardIn(quoted)] }
  }
  const passages = passagesOf(marked, whom, reader)
  if (passages.length) {
    const telling = passages.filter((passage) => isTelling(passage, marked, reader))
    return { quoted: passages, alleged: null, heard: heardIn(telling) }
  }
  if (
    !marked.marks.some((mark) => mark.is === 'cue' && SPEECH.has(mark.cue)) &&
    !isOfNames(marked.marks, marked.tells)
  )
    return NOTHING
  const said = [allegedIn(marked) ?? calledIn(marked), reportedIn(marked)]
  const [alleged = null, reported = null] = said.map((words) => (isNameAlone(words, marked) ? null : words))
  const known = [alleged, reported].flatMap((words) => (words && reader.heard(words, whom) ? [words] : []))
  const echo = known[0] ?? echoIn(marked, whom, reader) ?? strangeIn(marked, whom, reader)
  const quoted = echo === undefined ? [] : [echo]
  return { quoted, alleged: quoted.length ? null : alleged, heard: heardIn(quoted) }
}

/** "Murillo thanking the Islamic Emirate": whom she thanked, and no words of hers. */
const isNameAlone = (words: string | null, { marks }: Marked): boolean =>
  words !== null && marks.some((mark) => isCue(mark, 'taliban', 'republic') && mark.key === keyOf(words))

/** "Has Mao Ning used the word recognition?": one word that itself speaks for a topic is about that, whoever else used it. */
function topicOfWord({ mention, language }: Marked, { lexicon }: Reader): readonly Topic[] {
  const cues = lexicon.cues.get(language)?.senses.get(keyOf(mention?.words ?? '')) ?? []
  return cues.some((cue) => cue === 'recognise') ? ['recognition'] : []
}

const NOTHING: QuotedIn = { quoted: [], alleged: null, heard: [] }
const SPEECH = new Set<Cue>(['say', 'who-said', 'statement', 'source'])
/** "Iran's 'at the right time' line". */
const SPOKEN = new Set<Cue>([...SPEECH, 'stance'])

/** The people and States that a text names. */
const speakersIn = ({ marks }: Marked): string[] =>
  marks.flatMap((mark) => (mark.is === 'person' ? mark.ids : mark.is === 'state' ? [mark.code] : []))

/** "Our style sheet says": the words are the desk's own. */
const DRAFT_SAYS =
  /\b(?:our|my) (?:[\w-]+ ){0,2}(?:style ?(?:sheet|guide|book)|story|copy|draft|graf|caption|cutline|headline|piece|map|box|list|page) (?:still |now )?(?:says?|said|reads?|calls?)\b/i

/**
 * A single word between marks is mostly meant ironically: it counts where it is on file and a person is named, or
 * asked for by who or which called something so; one of the subject ("the UAE 'recognised' them by taking Haqqani's
 * papers") only where words are asked about. Where nobody is named or asked for, words that are not on file as they
 * stand are the text's own ("to write that Malaysia 'has diplomatic relations with' them").
 */
function passagesOf(
  marked: Marked,
  whom: readonly string[],
  { heard, heardWhole, lexicon }: Reader,
): string[] {
  const { text, marks, language } = marked
  const senses = lexicon.cues.get(language)?.senses
  const isDeed = (word: string) => senses?.get(keyOf(word))?.some((cue) => DEEDS.has(cue)) ?? false
  const has = (...cues: readonly Cue[]) => marks.some((mark) => isCue(mark, ...cues))
  const named = marks.some(({ is }) => is === 'person') || (has('who', 'which') && has('say'))
  const isSpoken = marks.some(
    (mark) =>
      mark.is === 'cue' &&
      SPOKEN.has(mark.cue) &&
      !inQuote(marked, mark) &&
      !(mark.cue === 'say' && DRAFT_SAYS.test(text.clean)),
  )
  return text.quoted.filter((quote) =>
    quote.trim().split(/[\s-]+/).length > 1
      ? ((named || isSpoken) && !PLACE.test(quote.trim())) || heardWhole(quote)
      : named && (isSpoken || !isDeed(quote)) && heard(quote, whom) !== null,
  )
}

/** Words for what a State does are its own deed, whoever else is named. */
const DEEDS = new Set<Cue>(['recognise', 'accredit', 'handover'])

/** "She keeps saying 'the consulate in Dubai'": a mission that somebody named, and nothing that he said of it. */
const PLACE =
  /^(?:(?:the|an?) )?(?:[\w-]+ ){0,2}(?:embassy|consulate|mission|ambassador|envoy|consul|charg[ée](?: d['’]affaires)?)(?: general)?(?: (?:in|to|of) (?:the )?[\w ]+)?$/i

/** Cues that every second sentence on the subject holds: words of theirs alone are nobody's in particular. */
const COMMON = new Set<Cue>([
  'recognise',
  'negation',
  'accredit',
  'envoy',
  'embassy',
  'taliban',
  'afghan',
  'now',
  'handover',
])

/** Whether words can be known again: one of them is neither a small word nor one of the subject, or a person is named. */
function isTelling(passage: string, { language, marks }: Marked, { lexicon }: Reader): boolean {
  if (marks.some(({ is }) => is === 'person')) return true
  const small = lexicon.plain.get(language)
  const cues = lexicon.cues.get(language)
  const common = new Set(
    marks.flatMap((mark) =>
      mark.is === 'state' || (mark.is === 'cue' && COMMON.has(mark.cue)) ? mark.key.split(' ') : [],
    ),
  )
  return keyOf(passage)
    .split(' ')
    .some(
      (word) =>
        !small?.has(word) && !common.has(word) && !cues?.senses.get(word)?.some((cue) => COMMON.has(cue)),
    )
}

/**
 * Six words in a row that stand in a quotation on file: the quotation is meant, with or without its marks; where it is
 * asked whether somebody said so ("did Kazakhstan say it had no contact with the Taliban?"), only one of his.
 */
function echoIn(
  { words, marks }: Marked,
  whom: readonly string[],
  { heardWhole, heardFrom }: Reader,
): string | undefined {
  const isOfThem = whom.length > 0 && marks.some((mark) => isCue(mark, 'yes-no') && mark.first === 0)
  return runsOf(words, ECHO).find((run) => (isOfThem ? heardFrom(run, whom) : heardWhole(run)))
}
const ECHO = 6

/**
 * Two words in a row that only a quotation on file explains: "savage killers"; one of them, where the words of somebody
 * named are asked for ("What did Tehran call an internal matter?", "did Iran say it was an internal matter").
 */
function strangeIn(
  { words, unknown, marks }: Marked,
  whom: readonly string[],
  reader: Reader,
): string | undefined {
  const cueAt = (cue: Cue) => marks.find((mark) => isCue(mark, cue))?.first
  const opens = cueAt('what') === 0 || (cueAt('yes-no') === 0 && cueAt('say') !== undefined)
  const asked = opens && cueAt('source') === undefined
  return runsOf(words, 2).find((run) => {
    const pair = run.split(' ')
    const strange = pair.filter((word) => unknown.includes(word)).length
    if (strange === 2) return reader.heardWhole(run)
    return strange === 1 && asked && pair.every(({ length }) => length > SMALL) && reader.heardFrom(run, whom)
  })
}
const SMALL = 3

const runsOf = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '))

/** Whether something stands inside a passage in quotation marks. */
export function inQuote(
  { text, tokens }: Pick<Marked, 'text' | 'tokens'>,
  { first }: Pick<Mark, 'first'>,
): boolean {
  const start = tokens[first]?.start ?? 0
  return text.quoted.some((quote) => {
    const from = text.clean.indexOf(quote)
    return start >= from && start < from + quote.length
  })
}
