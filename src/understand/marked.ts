import type { Cue } from '../knowledge/cues.ts'
import { upperFirst } from '../letter-case.ts'
import type { Token } from '../tokens.ts'
import { phraseAt } from './lexicon/phrases.ts'
import { withoutAlleged, withoutHearsay, withoutWaived, withoutWhoseWord } from './marking/asides.ts'
import { withoutAsker, withoutAskersPlaces } from './marking/askers-past.ts'
import { cuesIn } from './marking/cues-in.ts'
import { NO_GRAMMAR } from './marking/grammar-in.ts'
import { inTurnIn, lastAtEnd, sinceAlone } from './marking/in-turn.ts'
import { languageOf } from './marking/language-of.ts'
import { isMentioned, type Mention, mentionedIn } from './marking/mentioned.ts'
import { nameAskedInHan } from './marking/name-asked-in-han.ts'
import { namesIn, type Read } from './marking/names-in.ts'
import { settled } from './marking/settled.ts'
import { mended, parted } from './marking/tokens-read.ts'
import { withoutFeasts } from './marking/without-feasts.ts'
import { withoutLanguageAsked } from './marking/without-language-asked.ts'
import { isCue, isInside, type Mark } from './marks.ts'
import { mendedAbroad } from './near/other-tongues.ts'
import type { Halfway, Repair, Repaired } from './near/repaired.ts'
import type { Reader } from './reader.ts'
import { inQuote } from './speaker/quoted-in.ts'
import { NO_TELLS, type Tells } from './tells.ts'
import type { Text } from './text.ts'

/** A text with everything in it that has a meaning marked, after misspellings were put right. */
export type Marked = Readonly<{
  text: Text
  language: string
  tokens: readonly Token[]
  words: readonly string[]
  marks: readonly Mark[]
  repairs: readonly Repair[]
  halfway: readonly Halfway[]
  /** Words that are spoken about; nothing in them is marked. */
  mention: Mention | null
  /** Words that nothing explains: neither a name, a cue nor a small word. */
  unknown: readonly string[]
  /** What finds in its language the things that it may tell beyond its words. */
  tells: Tells
  /** The time since an act that is on file with its day, and the words that tell of it. */
  since?: Readonly<{ edtf: string; first: number; last: number }>
}>

/** How a text is read. */
export type Manner = Readonly<{
  /** Whether misspellings are put right first: in questions, not in prose that somebody else edited. */
  mends?: boolean
  /** The language of the conversation so far: it decides where a few words leave open which it is. */
  spoken?: string | undefined
  /** The States of the conversation so far: they decide between those that share a name. */
  inView?: readonly string[] | undefined
}>

/** Marks a text. */
export function marked(
  text: Text,
  reader: Reader,
  { mends = true, spoken, inView = [] }: Manner = {},
): Marked {
  const language = languageOf(text.tokens, reader, spoken)
  const { grammar = NO_GRAMMAR, tells = NO_TELLS } = reader.languages.get(language) ?? {}
  const { tokens: written, repairs, halfway } = tokensIn(text, language, reader, mends)
  const tokens = withoutLanguageAsked(written, text, tells)
  const words = tokens.map(({ word }) => word)
  const read = { text, tokens, language, reader }
  const names = withoutFeasts(namesIn(read), read)
  const found = cuesIn(read, names).filter(
    (mark) => !isOfCapital(mark, names) && !isFrenchOr(mark, { text, tokens }),
  )
  const cues = [
    ...found,
    ...inTurnIn([...names, ...found], read),
    ...lastAtEnd(found, read),
    ...sinceAlone(read),
  ]
  const all = [
    ...names.filter(
      (name) => !isOfAList(name, cues) && !isSender(name, cues) && !isInside('help', name, cues),
    ),
    ...cues,
  ].sort((a, b) => a.first - b.first || b.last - a.last)
  const meant = settled(
    withoutItsSeat(ofGeneva(withoutTheOther(withoutTheFall(all, read), read))),
    reader,
    inView,
    {
      tokens,
      text,
    },
  )
  const mention = mentionedIn({ text, language, tokens, words, marks: meant }, reader)
  const marks = meant.filter((mark) => !isMentioned(mention, mark))
  const unknown = unknownIn(words, { marks, mention, read })
  const said = { text, tokens, language }
  const own = withoutAsker(withoutAskersPlaces(marks, said), words, grammar)
  const asked = withoutWhoseWord(
    withoutHearsay(withoutAlleged(withoutWaived(own, said), said, tells), said),
    said,
  )
  return { text, language, tokens, words, marks: asked, repairs, halfway, mention, unknown, tells }
}

/** The words of a text as they are read: those cut that its language writes together, and misspellings put right where they are. */
function tokensIn(text: Text, language: string, reader: Reader, mends: boolean): Repaired {
  if (mends && language === 'en') return mendedAround(text, reader)
  const cut = parted(text.tokens, language, reader)
  if (!mends || text.quoted.length) return { tokens: cut, repairs: [], halfway: [] }
  return { ...mendedAbroad(cut, language, reader), halfway: [] }
}

/** "Ouverte ou fermée ?": between two words it is "where" only with its accent. */
const isFrenchOr = (mark: Mark, { text, tokens }: Pick<Marked, 'text' | 'tokens'>): boolean =>
  isCue(mark, 'several') &&
  mark.key === 'ou' &&
  mark.first > 0 &&
  mark.last < tokens.length - 1 &&
  text.clean.slice(tokens[mark.first]?.start, tokens[mark.last]?.end).toLowerCase() === 'ou'

/** "The Afghan capital": Kabul, and nothing in it is called Afghan. */
const isOfCapital = (cue: Mark, names: readonly Mark[]): boolean =>
  isCue(cue, 'afghan') &&
  names.some(
    (name) =>
      name.is === 'state' &&
      name.by === 'capital' &&
      name.last > name.first &&
      name.first <= cue.first &&
      name.last >= cue.last,
  )

/** "List the States that have": any States, and not America. */
const isOfAList = (name: Mark, cues: readonly Mark[]): boolean =>
  name.is === 'state' &&
  name.code !== 'AF' &&
  cues.some((cue) => isCue(cue, 'several') && cue.first === name.first && cue.last > name.last)

/** "The man Kabul sent": who sent him, and no place. */
const isSender = (name: Mark, cues: readonly Mark[]): boolean =>
  name.is === 'state' &&
  name.code === 'AF' &&
  cues.some((cue) => isCue(cue, 'envoy') && cue.first < name.first && cue.last > name.last)

/** The marks of a text that names another city, without Kabul where it stands in the name of a day: "Moscow embassy since the fall of Kabul". */
function withoutTheFall(marks: readonly Mark[], { tokens, language, reader }: Read): readonly Mark[] {
  const dates = reader.languages.get(language)?.dates
  const isInDay = ({ first: at }: Mark) =>
    [at - FALL_OF, at - 1, at].some((from) => {
      const day = dates && from >= 0 ? phraseAt(tokens, from, dates) : null
      return day !== null && day.last >= at && day.senses.some(({ is }) => is === 'takeover')
    })
  const isElsewhere = marks.some((mark) => mark.is === 'state' && mark.code !== 'AF' && mark.city !== null)
  return isElsewhere
    ? marks.filter((mark) => mark.is !== 'state' || mark.code !== 'AF' || !isInDay(mark))
    : marks
}
/** So many words stand before Kabul in "fall of Kabul". */
const FALL_OF = 2

/** "Not the embassy, the consulate in Dubai", "the consulate, not the UN mission": the marks without the house that is ruled out, its city, and the "not" before it. */
function withoutTheOther(marks: readonly Mark[], { tokens, text, language, reader }: Read): readonly Mark[] {
  const grammar = reader.languages.get(language)?.grammar
  const houses = marks.filter((mark) => mark.is === 'cue' && POSTS.has(mark.cue))
  if (!grammar || houses.length < 2) return marks
  const word = (at: number) => tokens[at]?.word ?? ''
  const isCity = (at: number) =>
    marks.some((mark) => mark.is === 'state' && mark.city !== null && mark.first === at)
  const notOf = ({ first }: Mark): number | null => {
    const at = [first - 1, first - 2, first - 3].find((before) => grammar.not.has(word(before)))
    const between = at === undefined ? [] : tokens.slice(at + 1, first).map((_, i) => at + 1 + i)
    const isOne = between.every((i) => grammar.object.has(word(i)) || isCity(i))
    return at !== undefined &&
      isOne &&
      !/[.;:!?]/.test(text.clean.slice(tokens[at]?.end, tokens[first]?.start))
      ? at
      : null
  }
  const out = houses.find((house) => notOf(house) !== null)
  const not = out ? notOf(out) : null
  const isOther = (house: Mark) => house.is === 'cue' && out?.is === 'cue' && house.cue !== out.cue
  if (!out || not === null || !houses.some(isOther)) return marks
  const last = grammar.place.has(word(out.last + 1)) && isCity(out.last + 2) ? out.last + 2 : out.last
  return marks.filter((mark) => mark.last < not || mark.first > last)
}
const POSTS = new Set<Cue>(['embassy', 'consulate', 'un-seat'])

/** The marks of a text on the United Nations, where New York is their seat and names no State, unless a consulate there is spoken of. */
function withoutItsSeat(marks: readonly Mark[]): readonly Mark[] {
  const isAtUN = marks.some((mark) => isCue(mark, 'un-seat') || (mark.is === 'state' && mark.code === 'UN'))
  const isOnPost = marks.some((mark) => isCue(mark, 'consulate'))
  return isAtUN && !isOnPost ? marks.map((mark) => (isNewYork(mark) ? asEveryday(mark) : mark)) : marks
}
/** "At the UN in Geneva": the mission there, and neither the seat nor the organisation. */
function ofGeneva(marks: readonly Mark[]): readonly Mark[] {
  const geneva = marks.find((mark) => mark.is === 'state' && mark.city === 'Geneva')
  const isThere = (mark: Mark) =>
    ((mark.is === 'state' && mark.code === 'UN') || isCue(mark, 'un-seat')) &&
    geneva !== undefined &&
    Math.max(geneva.first - mark.last, mark.first - geneva.last) <= PLACE
  return marks.some((mark) => isCue(mark, 'recognise')) ? marks : marks.filter((mark) => !isThere(mark))
}
/** "[UN] in Geneva" */
const PLACE = 2
const isNewYork = (mark: Mark): boolean => mark.is === 'state' && mark.city === 'New York'
const asEveryday = ({ first, last, key }: Mark): Mark => ({ is: 'everyday', first, last, key })

/**
 * A text with its misspellings put right, unless one stands in the words of somebody else: those are left as they are,
 * and all with them. The name of a State is put right there too: "caption: 'Slovania does not recognise them'".
 */
function mendedAround(text: Text, reader: Reader): Repaired {
  const all = mended(text.tokens, reader)
  if (!text.quoted.length) return all
  const { senses } = reader.lexicon.names
  const isState = (key: string) => senses.get(key)?.some(({ is }) => is === 'state') ?? false
  const isWritten = (word: string) => text.clean.includes(upperFirst(word))
  const isTouched = all.repairs.some(
    (repair) =>
      inQuote({ text, tokens: all.tokens }, repair) &&
      !(isWritten(repair.from) && isState(repair.to.join(' '))),
  )
  const isBetween = all.halfway.some(({ from, keys }) => !(isWritten(from) && keys.every(isState)))
  return isTouched || isBetween ? { tokens: text.tokens, repairs: [], halfway: [] } : all
}

type Explained = Readonly<{ marks: readonly Mark[]; mention: Mention | null; read: Read }>

/** The words that no mark, no date and no small word of the language explains, and that are not spoken about. */
function unknownIn(words: readonly string[], { marks, mention, read }: Explained): string[] {
  const { tokens, language, reader } = read
  const dates = reader.languages.get(language)?.dates
  const plain = reader.lexicon.plain.get(language)
  const dated = new Set(
    words.flatMap((_, at) => {
      const last = (dates && phraseAt(tokens, at, dates)?.last) ?? at - 1
      return Array.from({ length: last - at + 1 }, (_, i) => at + i)
    }),
  )
  const isCovered = (at: number) =>
    dated.has(at) ||
    (mention !== null && mention.first <= at && mention.last >= at) ||
    marks.some(({ first, last }) => first <= at && last >= at)
  const asked = nameAskedInHan(read.text.clean, reader.languages.get(language)?.tells ?? NO_TELLS)
  const isInName = ({ start }: Token) => asked !== null && start >= asked.from && start < asked.to
  const isStranger = asked !== null && !tokens.some((token, at) => isInName(token) && isCovered(at))
  return [
    ...words.filter(
      (word, i) => word.length > 2 && !isCovered(i) && !plain?.has(word) && !/^\d+$/.test(word),
    ),
    ...(isStranger ? [asked.name] : []),
  ]
}
