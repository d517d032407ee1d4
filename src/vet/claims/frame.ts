import type { Day } from '../../edtf.ts'
import { AFGHAN_SIDES } from '../../knowledge/vocabulary.ts'
import type { Mark } from '../../understand/marks.ts'
import { itemsOf } from '../../understand/period/calendar.ts'
import { pointsOf } from '../../understand/period/points.ts'
import { type WeekdayTold, wrongWeekday } from '../../understand/period/weekday-told.ts'
import type { Reader } from '../../understand/reader.ts'
import { inQuote } from '../../understand/speaker/quoted-in.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { type Given, officesIn } from '../speakers/offices.ts'
import { isSaying } from '../speakers/saying.ts'
import { type Speaker, speakerIn } from '../speakers/speaker.ts'
import { strangerBeside } from '../speakers/stranger-beside.ts'
import { type Bounds, boundsTold } from './bounds-told.ts'
import { closedInTurn, type Site } from './closed-in-turn.ts'
import { isPostedToKabul } from './is-posted-to-kabul.ts'
import { numberTold } from './number-told.ts'
import { type Order, orderTold } from './order-told.ts'

/** How a sentence frames what it states: as untrue, in somebody's mouth, in words of somebody's own, or as a number. */
export type Frame = Speaker &
  Readonly<{
    untrue: boolean
    /** Somebody is said to deny it. */
    denial: boolean
    /** The words in quotation marks that are said to be a speaker's. */
    words: string | null
    /** The State that these words are about, where they are on file. */
    onWhom: string | null
    number: number | null
    /** How few and how many States are said to do something: "fewer than ten". */
    bounds: Bounds | null
    order: Order | null
    /** The two missions of Afghanistan's that are said to have closed one after the other, the earlier first. */
    inTurn: readonly [Site, Site] | null
    offices: readonly Given[]
    /** Names of leaders who stand for their State: "Xi", "Jinping". */
    names: readonly string[]
    /** The State or the organisation for which the person who speaks does so. */
    speaksFor: string | null
    /** Somebody of one of the two Afghan sides is named, or of those whom States have posted to Kabul. */
    sided: boolean
    /** Of whom nothing else is told: they are posted to Kabul, and taken by no State as an envoy from there. */
    areInKabul: boolean
    /** The points of time that are told with their year, in order. */
    dates: readonly string[]
    /** A day that did not fall on the weekday given with it. */
    weekday: WeekdayTold | null
    /** The name of somebody without a file who is said to have received or taken something. */
    taker: string | null
    /** The city in which something is said to have been said. */
    saidIn: string | null
  }>

/** Reads the frame of a sentence in a text of a day; `he` is who was named last before it. */
export function frameOf(
  { features: { marked, has, people } }: Reading,
  reader: Reader,
  on: Day,
  he: string | null = null,
): Frame {
  const spoken = speakerIn(marked, reader, he)
  const denial = marked.language === 'en' && DENIES.test(marked.text.clean)
  const words =
    marked.text.quoted.find((quote) => {
      const { length } = quote.trim().split(/\s+/)
      return length >= FEWEST || (length > 1 && reader.heardWhole(quote))
    }) ?? null
  const named = spoken.speaker ?? (words && reader.heardWhole(words) ? onlyNamed(marked) : null)
  const offices = officesIn(marked, reader)
  const isOfOffice =
    words !== null &&
    offices.some(({ speaks }) => speaks) &&
    !RELAYS.test(marked.text.clean) &&
    reader.heardWhole(words)
  const said = named || isOfOffice || saysBeside(marked, words) ? words : null
  const speaker = named && !spoken.stranger ? named : spoken.speaker
  const isOfSide = (person: string) => AFGHAN_SIDES.has(reader.home(person).side ?? '')
  const isInKabul = isPostedToKabul(reader)
  const toldOf = people.filter((person) => person !== speaker)
  const { side: home } = speaker ? reader.home(speaker) : { side: null }
  return {
    ...spoken,
    ...(named && !spoken.stranger ? { speaker: named, side: null } : {}),
    speaksFor: home && OF_STATE.test(home) ? home : null,
    untrue: has('untrue') && !denial,
    denial,
    words: said,
    onWhom: said && reader.heardOn(said),
    number: numberTold(marked, reader),
    bounds: marked.language === 'en' ? boundsTold(marked.text.clean) : null,
    order: orderTold(marked),
    inTurn: closedInTurn(marked),
    offices,
    sided: people.some((person) => isOfSide(person) || isInKabul(person)),
    areInKabul: marked.language === 'en' && toldOf.length > 0 && toldOf.every(isInKabul),
    ...datesIn(marked, reader, on),
    taker: takerIn(marked, reader),
    saidIn: saidIn(marked, reader),
    names: marked.marks.flatMap((mark) =>
      mark.is === 'state' && mark.by === 'leader' ? mark.key.split(' ') : [],
    ),
  }
}

/** "The minister quoted them as saying": the words are theirs. */
const RELAYS = /\b(?:quot|cit)(?:es?|ed|ing) .{3,60} as (?:saying|telling|having)\b/i

/** The code of a State, of the EU or the UN: of the Afghan sides, who speaks for himself is of none. */
const OF_STATE = /^[A-Z]{2}$/

/** "Iran denied that it had", "denies having": what a party denies may be true; "it is denied that" names none. */
const DENIES = anyOf(
  // "denied that it had", "rejects claims", "disputes it"
  new RegExp(
    String.raw`(?<!\b(?:is|was|be|been|not) )\b${oneOf(
      'den(?:y|ies|ied)',
      'disput(?:es?|ed)',
      'reject(?:s|ed)? (?:the |any )?(?:claims?|reports?|suggestions?|allegations?)',
      'contest(?:s|ed)?',
    )} (?:that|having|ha[sd]|(?:any |the )?(?:claims?|reports?|suggestions?)|it|its|they|\w+ing)\b`,
    'i',
  ),
  // "was flatly denied by"
  /\b(?:was|were|been) (?:\w+ly )?denied by\b/i,
)

function datesIn(
  { language, text, tokens }: Reading['features']['marked'],
  { languages }: Reader,
  on: Day,
): Pick<Frame, 'dates' | 'weekday'> {
  const words = languages.get(language)?.dates
  if (!words) return { dates: [], weekday: null }
  const items = itemsOf({ ...text, tokens }, words)
  return {
    dates: pointsOf(items, on).flatMap(({ edtf, yearless, impossible }) =>
      yearless || impossible ? [] : [edtf],
    ),
    weekday: wrongWeekday(items, on),
  }
}

/** Who stands right before a verb of receiving, where a capital marks a name. */
function takerIn(marked: Reading['features']['marked'], reader: Reader): string | null {
  const verbs = marked.tokens.flatMap(({ word }, at) =>
    RECEIVED.has(word) ? [{ first: at, last: at, key: word }] : [],
  )
  return strangerBeside(verbs, marked, reader)
}
const RECEIVED = new Set(['received', 'receives', 'accepted', 'accepts', 'took', 'takes', 'welcomed'])

/** "Said in Doha", "sagte in Doha": the city right behind a verb of saying, after a word for "in". */
function saidIn({ marks, tokens, language }: Reading['features']['marked'], reader: Reader): string | null {
  const says = marks.filter((mark) => isSaying(mark))
  const place = marks.find(
    (mark) =>
      mark.is === 'state' &&
      mark.city !== null &&
      says.some(({ last }) => mark.first - last === 2) &&
      reader.languages.get(language)?.grammar.place.has(tokens[mark.first - 1]?.word ?? ''),
  )
  return place?.is === 'state' ? place.city : null
}

/** "Zakharova blasting the move, “…”": beside words on file, the one person named is said to have said them. */
function onlyNamed(marked: Reading['features']['marked']): string | null {
  const people = new Set(
    marked.marks.flatMap((mark) =>
      mark.is === 'person' && mark.ids.length === 1 && !inQuote(marked, mark) ? mark.ids : [],
    ),
  )
  const [one = null] = people
  return people.size === 1 ? one : null
}

/** Fewer words between quotation marks are a title or a term, not what somebody said, unless they are on file as such. */
const FEWEST = 4
/** How many words may stand between a verb of saying and a quotation. */
const NEAR = 3

/** Whether a verb of saying stands right before or after the words in quotation marks. */
function saysBeside(marked: Reading['features']['marked'], words: string | null): boolean {
  const { text, tokens } = marked
  const from = words === null ? -1 : text.clean.indexOf(words)
  const first = tokens.findIndex(({ start }) => start >= from)
  const last = tokens.findLastIndex(({ end }) => end <= from + (words?.length ?? 0))
  const isNear = (mark: Mark) =>
    (mark.last < first && first - mark.last <= NEAR) || (mark.first > last && mark.first - last <= NEAR)
  return marked.marks.some((mark) => isSaying(mark) && !inQuote(marked, mark) && isNear(mark))
}
