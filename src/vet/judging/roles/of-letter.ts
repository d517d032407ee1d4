import { CAPTURED_NAME } from '../../patterns.ts'
import { isAfghan, sentencesOf } from '../wants/want.ts'
import { AUX, lastWords, NAME, type Reversal, THEM, type Told, whoIn } from './told.ts'

/** Whose letter to whom a text tells of, or who is said to have written one of theirs. */
const LETTER_TO_THEM = new RegExp(
  String.raw`\b${CAPTURED_NAME}['’]s? (?:(?:\p{Ll}+ ){0,2})(?:letter|note) (?:(?:sent|addressed|written) )?to ${THEM}`,
  'u',
)
const WRITTEN_BY = [
  // "Kung wrote the letter", "sent a letter"
  new RegExp(
    String.raw`(${NAME}) ${AUX}(?:wrote|signed|penned|drafted|sent|authored) (?:\p{L}+ ){1,3}(?:letter|note)\b`,
    'u',
  ),
  // "the letter was sent to Canada by Kung", "came from Kung", "from Kung"
  new RegExp(
    String.raw`\b(?:letter|note)\b[^.;,]{0,60}?\b(?:(?:written|signed|penned|drafted|sent|authored)\b[^.;,]{0,30} by|from) (?:the )?(?:\p{Ll}+ ){0,3}(${NAME})`,
    'u',
  ),
]

/** "Trudeau wrote to the Taliban", "Ottawa sent a letter to the Taliban". */
const WROTE_TO_THEM = new RegExp(
  String.raw`\b(?:wr[oi]te|writes|written|sen[dt]|sends|addressed)\b (?:(?:an?|the|its|their) (?:\p{Ll}+ ){0,2}(?:letter|note) )?to ${THEM}`,
  'u',
)
/** Whoever of theirs writes: what follows is not written to them by somebody else. */
const BY_THEM = /\b(?:Taliban|Emirate|Muttaqi)\b/

const PLACE = String.raw`(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`
/** From which post a letter is said to be. */
const FROM_POST = [
  // "sent by its embassy in Islamabad", "written by the chargé in Tehran"
  new RegExp(
    String.raw`\b(?:letter|note)\b[^.;]{0,60}?\b(?:by|from) (?:\p{L}[\p{L}’'-]* ){1,5}in ${PLACE}`,
    'u',
  ),
  // "their embassy in Beijing wrote"
  new RegExp(
    String.raw`\b(?:ambassador|envoy|charg[ée](?: d['’]affaires)?|consul|embassy|consulate|mission|office|representative) in ${PLACE} (?:has |had )?(?:wrote|written|sent|signed|penned|addressed)\b`,
    'u',
  ),
]

/** Whether a report tells of a letter from a post there: by its city, or by the State of which that is the capital. */
function isFrom(place: string, { fact, knowledge }: Told): boolean {
  const names = Object.values(knowledge.names.states)
    .map(({ called = '', capital = '' }) => [called, capital])
    .find((all) => all.includes(place)) ?? [place]
  return sentencesOf(fact).some((sentence) => names.some((name) => name && sentence.includes(name)))
}

/** "Canada's letter to the Taliban", "Kung wrote the letter": on file is one of theirs, which no one of another side wrote. */
export function ofLetter(at: Told): Reversal {
  const { topic, text, asserts } = at.claim
  const [place] = FROM_POST.flatMap((from) => from.exec(text)?.[1] ?? [])
  if (topic === 'mission' && place && at.claim.mission?.city === place) return 'untold'
  if (topic !== 'accreditation' || !asserts.some((state) => LETTERS.has(state))) return null
  if (place && !isFrom(place, at)) return 'denied'
  const [, whose = ''] = LETTER_TO_THEM.exec(text) ?? []
  if (whose && !isAfghan(whose)) return 'denied'
  const wrote = WROTE_TO_THEM.exec(text)
  if (wrote && !BY_THEM.test(text.slice(0, wrote.index))) return 'denied'
  const [writer] = WRITTEN_BY.flatMap((by) => by.exec(text)?.[1] ?? [])
  const side = whoIn(writer, at)?.side
  if (!writer || !side) return null
  if (side !== 'taliban') return 'denied'
  const [last = writer] = lastWords([writer])
  return sentencesOf(at.fact).some((sentence) => sentence.includes(last)) ? null : 'untold'
}
const LETTERS: ReadonlySet<string> = new Set(['requested', 'answered', 'unanswered'])
