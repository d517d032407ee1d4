import { fold } from '../../fold.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { speakerSide } from '../../knowledge/speakers.ts'
import { isCue, type Mark } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import { isInverted, isSaying, type Marked } from './saying.ts'

/** An office that a sentence gives somebody, or somebody it does not name; folded words: "deputy foreign minister". */
export type Given = Readonly<{
  office: string
  person: string | null
  /** As it stands in the sentence, with whose it is: "Canada's foreign minister". */
  text: string
  /** Whose office it is: a State, or the Taliban. */
  side: string | null
  /** Whether its holder is said to have said something. */
  speaks: boolean
  /** Who holds or held it, by file, where nobody is named. */
  holders: readonly string[]
  /** The post of an envoy, at a mission. */
  isPost?: true
}>

/** Words of the longest office: "deputy prime minister". */
const LONGEST = 4

/** The offices that a sentence gives, in a language whose offices are on file; a spokesman is one by whatever title. */
export function officesIn(marked: Marked, reader: Reader): Given[] {
  const { marks, words, language } = marked
  const offices = reader.languages.get(language)?.grammar.office ?? new Set()
  const people = marks.flatMap((mark) => (mark.is === 'person' && mark.ids.length === 1 ? [mark] : []))
  const given: Given[] = []
  for (let first = 0; first < words.length; first++) {
    const length = [LONGEST, 3, 2, 1].find((n) => offices.has(words.slice(first, first + n).join(' ')))
    if (!length) continue
    const office = ministerOf(words.slice(first, first + length).join(' '))
    const last = first + length - 1
    const beside =
      people.find(({ first: at }) => at === last + 1 || (at === last + 2 && IS.has(words[last + 1] ?? ''))) ??
      people.find((mark) => mark.last < first && isBehind({ first, last }, mark, marked))
    const whose = whoseIn({ first, last }, marked, beside ? OF_MINISTRY : NEAREST)
    const holders = !beside && whose.side ? reader.holders(office, whose.side) : []
    if (beside || !isSpokes(office) || (whose.speaks && holders.length))
      given.push({ office, person: beside?.ids[0] ?? null, ...whose, holders })
    first = last
  }
  return given
}

/** "Minister of foreign affairs" is the foreign minister. */
const ministerOf = (office: string): string =>
  office.replace(/\bminister (?:of|for) (?:the )?(foreign(?= affairs)|defence|interior)\b.*/, '$1 minister')

const IS = new Set(['is', 'was'])

/** "X, Canada's foreign ministry spokesman", "X is …": an office behind a name, with no more between than whose it is; "X, the interior minister's brother" has none. */
const isBehind = ({ first, last }: Place, name: Place, { marks, words, text, tokens }: Marked): boolean =>
  words[last + 1] !== 's' &&
  /^(?:,| is| was| serves as| served as)(?![^ ])[^,]*$/.test(
    text.clean.slice(tokens[name.last]?.end, tokens[first]?.start),
  ) &&
  words.slice(name.last + 1, first).every((word, i) => {
    const at = name.last + 1 + i
    return (
      OF_OFFICE.has(word) ||
      marks.some(
        (mark) =>
          mark.first <= at && at <= mark.last && (mark.is === 'state' || isCue(mark, 'taliban', 'republic')),
      )
    )
  })
const OF_OFFICE = new Set(
  'is was serves served as a an the s its his her then now new acting former current chief top senior foreign ministry office government'.split(
    ' ',
  ),
)

/** "The deputy spokesman": who speaks for others, whatever his title. */
export const isSpokes = (office: string): boolean => /\bspokes/.test(office)

type Place = Readonly<{ first: number; last: number }>
/** How far from an office its State may stand: "Japan's spokeswoman"; "Japan's foreign ministry spokeswoman", where she is named. */
const NEAREST = 2
const OF_MINISTRY = 4

/** Whose an office is, by a State or the Taliban right beside it, and whether its holder speaks. */
function whoseIn(
  { first, last }: Place,
  marked: Marked,
  reach: number,
): Pick<Given, 'text' | 'side' | 'speaks'> {
  const { marks, text, tokens } = marked
  const isJoined = (a: Place, b: Place) =>
    a.last < b.first &&
    b.first - a.last <= reach &&
    !/[,;:]/.test(text.clean.slice(tokens[a.last]?.end, tokens[b.first]?.start))
  const owner = marks.find(
    (mark) =>
      (mark.is === 'state' || isCue(mark, 'taliban')) &&
      (isJoined(mark, { first, last }) || isJoined({ first, last }, mark)),
  )
  const start = Math.min(first, owner?.first ?? first)
  const from = tokens[start - 1]?.word === 'the' ? start - 1 : start
  const to = Math.max(last, owner?.last ?? last)
  return {
    text: text.clean.slice(tokens[from]?.start, tokens[to]?.end),
    side: owner?.is === 'state' ? owner.code : owner ? 'taliban' : null,
    speaks: marks.some((say) => isSaying(say) && saysAs({ first: from, last: to }, say, marked)),
  }
}

/** How many words may stand between an office and the verb of saying. */
const NEAR = 3

const saysAs = ({ first, last }: Place, say: Mark, marked: Marked): boolean =>
  say.first > last
    ? say.first - last <= NEAR
    : first > say.last && first - say.last <= NEAR && isInverted(say, marked)

/** Whether somebody whose words are on file speaks in an office that a sentence gives its speaker. */
export function speaksAs(
  { office, side }: Given,
  { speaker, as }: Fact['evidence'][number],
  { person }: Pick<Knowledge, 'person'>,
): boolean {
  if (!speaker) return false
  const titles = as
    ? [as]
    : typeof speaker === 'string'
      ? (person(speaker)?.posts.map(({ title }) => title) ?? [])
      : [speaker.role]
  return (
    (!side || side === speakerSide(speaker, person)) &&
    titles.flatMap(partsOf).some((title) => isHeld(office, title))
  )
}

/** A title may be of two offices: "deputy prime minister and foreign minister of Pakistan". */
export const partsOf = (title: string): string[] => title.split(/, (?:also )?| and /)

export const isLower = (title: string): boolean => /\b(?:deputy|vice)\b/i.test(title)

/** Whether a title has the words of an office, and is that of a deputy or not. */
const isHeld = (office: string, title: string, lower = isLower(office)): boolean =>
  isLower(title) === lower &&
  office
    .replace(/^(?:deputy|vice) /, '')
    .split(' ')
    .every((word) => title.toLowerCase().split(/\W+/).includes(word))

/** Words for one office that differ, and those of kinds that drafts do not tell apart: whoever speaks for others, and who is charged with all that concerns a country. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/gi, 'defence'],
  [/\bexternal affairs minister\b|\bforeign secretary\b|\bsecretary of state\b/gi, 'foreign minister'],
]
const KINDS = [/\bspokes/i, /\benvoy\b|\brepresentative\b|\brep\b|\bpoint (?:man|person)\b/i]

const inOneWord = (title: string): string =>
  ALIKE.reduce((text, [words, one]) => text.replace(words, one), title)

/** Whether a title is that of an office, in its words or looser ones: a deputy spokesman may be called a spokesman, and no chief one a deputy. */
export function isSameOffice(office: string, title: string, lower = isLower(office)): boolean {
  const isOfKind = KINDS.some((kind) => kind.test(office) && kind.test(title))
  return isOfKind ? !lower || isLower(title) : isHeld(inOneWord(office), inOneWord(title), lower)
}

/** The State or side named before an office as the one whose it is; a place behind it ("special envoy for Afghanistan") is none. */
export const ownerOf = ({ office, text, side }: Given): string | null =>
  fold(text).replace(/^the /, '').startsWith(office) ? null : side
