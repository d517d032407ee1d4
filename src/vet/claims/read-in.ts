import type { Day } from '../../edtf.ts'
import { type Marked, marked } from '../../understand/marked.ts'
import type { Mark } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import { inQuote } from '../../understand/speaker/quoted-in.ts'
import { textOf } from '../../understand/text.ts'
import { topicOf } from '../../understand/topic.ts'
import { type Reading, readMarked } from '../../understand/understand.ts'
import { reworded } from '../clauses/reworded.ts'
import { type EnvoySpeaking, envoySpeaking } from '../speakers/envoy-speaking.ts'
import type { Given } from '../speakers/offices.ts'
import { isSaying } from '../speakers/saying.ts'
import type { Read } from './claim.ts'
import { DID_SO, isPlaced, isPutRight } from './claims-after.ts'
import { envoyTold } from './envoy-told.ts'
import { frameOf } from './frame.ts'

export type Found = Omit<Read, 'clause'>

/** How some words read; null where nothing in them could state anything. */
export function readIn(words: string, reader: Reader, on: Day): Found | null {
  const told = reworded(onTheDay(words, on))
  const asItStands = marked(textOf(told), reader, { mends: false })
  const markedWords = isOwnWording(asItStands, reader)
    ? marked(textOf(told.replace(MARKS, '')), reader, { mends: false })
    : asItStands
  if (!tells(markedWords)) return null
  const envoy = envoySpeaking(markedWords, reader)
  const inHisName = envoy
    ? marked(textOf(underName(markedWords, envoy, reader)), reader, { mends: false })
    : markedWords
  const reading = withHisMission(readMarked(inHisName, reader, on), reader)
  const frame = frameOf(reading, reader, on)
  const offices = envoy ? [...frame.offices, envoy.post] : frame.offices
  return {
    reading: withoutHolders(reading, offices),
    frame: { ...frame, offices },
    told: envoyTold(reading, reader),
    isIts: isItsOwn(reading, reader),
  }
}

/** "Iran's ambassador in Kabul said": read as if it named him, for what he speaks of is no envoy. */
function underName(
  { text: { clean } }: Marked,
  { post, start, end }: EnvoySpeaking,
  { namesOf }: Reader,
): string {
  const [name = ''] = namesOf(post.holders[0] ?? '')
  const written = name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return `${clean.slice(0, start)}${written}${clean.slice(end)}`
}

/** Whoever holds the office in which somebody speaks only tells of what is told, and nobody names him. */
function withoutHolders(reading: Reading, offices: readonly Given[]): Reading {
  const { question } = reading
  const isHolder = (person: string) => offices.some(({ holders }) => holders.includes(person))
  return { ...reading, question: { ...question, people: question.people.filter((one) => !isHolder(one)) } }
}

/** In a word of its own, as Persian and Arabic have it: "سفارتش در کابل". */
const isItsOwn = ({ features: { marked, mission } }: Reading, { languages }: Reader): boolean =>
  mission.kind === 'mission' &&
  mission.mission.receiving === 'AF' &&
  marked.words.some((word) => languages.get(marked.language)?.grammar.own.has(word))

/** "Aghbar says that his embassy is at work": the one that he heads. */
function withHisMission(reading: Reading, reader: Reader): Reading {
  const { question } = reading
  const [one, ...others] = question.people
  const mission = one && !others.length && HIS.test(question.text) ? reader.home(one).mission : null
  if (!mission || question.mission?.receiving) return reading
  return { ...reading, question: { ...question, mission } }
}
const HIS = /\b(?:his|her) (?:own )?(?:embassy|mission|consulate)\b/i

/** Words in quotation marks that are nobody's on file, where nobody is said to say them: they are the draft's own. */
const isOwnWording = (words: Marked, reader: Reader): boolean =>
  words.text.quoted.length > 0 &&
  words.text.quoted.every((quote) => quote.trim().split(/\s+/).length >= OWN && !reader.heardOn(quote)) &&
  !words.marks.some((mark) => isSaying(mark) && !inQuote(words, mark)) &&
  !words.marks.some((mark) => mark.is === 'person' && !inQuote(words, mark))
const MARKS = /["“”«»]/g
/** Fewer words are a term. */
const OWN = 4

/** In a text of a Thursday, "on Thursday" is that day; "on the 23rd" is the last one before it. */
const onTheDay = (words: string, on: Day): string =>
  words
    .replace(ON_DATE, (found, date: string) => lastOf(Number(date), on) ?? found)
    .replace(
      new RegExp(`\\bon ${WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()]}\\b(?!,? \\d)`),
      `on ${on}`,
    )
const ON_DATE = /(?<=\bon )the (\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$| (?:and|but|after|when)\b)/g
const lastOf = (date: number, on: Day): string | null => {
  const back = date > Number(on.slice(8)) ? 1 : 0
  const day = new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1 - back, date))
  return date > 0 && day.getUTCDate() === date ? day.toISOString().slice(0, 10) : null
}
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Whether words name somebody, touch a topic, quote, call something untrue, or tell when what was told was done. */
const tells = ({ marks, text }: Marked): boolean =>
  text.quoted.length > 0 ||
  marks.some(isTelling) ||
  DID_SO.test(text.clean) ||
  isPlaced(text.clean) ||
  isPutRight(text.clean)
const isTelling = (mark: Mark): boolean =>
  mark.is === 'cue' ? mark.cue === 'untrue' || topicOf(mark.cue) !== null : mark.is !== 'everyday'
