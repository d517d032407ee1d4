import { isCue, type Mark } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import type { Given } from './offices.ts'
import { isInverted, isSaying, type Marked } from './saying.ts'

/** An envoy who is said to speak under his post alone, and where the words for it stand in the text. */
export type EnvoySpeaking = Readonly<{ post: Given; start: number; end: number }>

type Place = Readonly<{ first: number; last: number }>
type State = Extract<Mark, { is: 'state' }>

/** "Iran's ambassador in Kabul said": in English, and where somebody on file has or had that post. */
export function envoySpeaking(marked: Marked, reader: Reader): EnvoySpeaking | null {
  if (marked.language !== 'en') return null
  for (const envoy of marked.marks) {
    const place = isCue(envoy, 'envoy') && RANK.test(envoy.key) ? postAround(envoy, marked) : null
    if (!place || !speaks(place, marked)) continue
    const { side, holders } = holdersOf(place, envoy.key, marked, reader)
    const start = marked.tokens[place.first]?.start ?? 0
    const end = marked.tokens[place.last]?.end ?? start
    if (holders.length)
      return {
        post: {
          office: 'ambassador',
          person: null,
          text: marked.text.clean.slice(start, end),
          side,
          speaks: true,
          holders,
          isPost: true,
        },
        start,
        end,
      }
  }
  return null
}
const RANK = /^(?:ambassador|envoy|charge d affaires|consul|consul general|permanent representative)$/

/** What else may stand in the words for a post: "the Afghan republic's acting consul general in Bonn". */
const WITHIN = new Set(['s', 'the', 'its', 'acting', 'new', 'general', 'of', 'in', 'at', 'to', 'government'])

const isOfPost = (at: number, { marks, words }: Marked): boolean =>
  WITHIN.has(words[at] ?? '') ||
  marks.some(
    (mark) =>
      mark.first <= at && mark.last >= at && (mark.is === 'state' || isCue(mark, 'taliban', 'republic')),
  )

/** The words for a post around that for its rank; no comma parts them. */
function postAround({ first, last }: Place, marked: Marked): Place {
  const { text, tokens, words } = marked
  const isJoined = (one: number, two: number) =>
    !/[,;:.()"“”]/.test(text.clean.slice(tokens[one]?.end, tokens[two]?.start))
  let [from, to] = [first, last]
  while (from > 0 && isJoined(from - 1, from) && isOfPost(from - 1, marked)) from--
  while (to + 1 < tokens.length && isJoined(to, to + 1) && isOfPost(to + 1, marked)) to++
  while (from < first && OPENING.has(words[from] ?? '')) from++
  while (to > last && PREPOSITIONS.has(words[to] ?? '')) to--
  return { first: from, last: to }
}
/** What would belong to the words before: "in", of "said in". */
const OPENING = new Set(['s', 'of', 'in', 'at', 'to'])

const PREPOSITIONS = new Set(['in', 'at', 'to'])

/** How many words may stand between a post and its verb: "has", "also". */
const NEAR = 2

/** Whether the holder of a post speaks, and nobody is named beside it. */
function speaks({ first, last }: Place, marked: Marked): boolean {
  const { marks, text, tokens } = marked
  const [start = 0, end = 0] = [tokens[first]?.start, tokens[last]?.end]
  if (NAMED_BEFORE.test(text.clean.slice(0, start))) return false
  if (/^:/.test(text.clean.slice(end))) return true
  return marks.some(
    (say) =>
      isSaying(say) &&
      (say.first > last
        ? say.first - last <= NEAR && /^[\s\p{Ll}]*$/u.test(text.clean.slice(end, tokens[say.first]?.start))
        : first === say.last + 1 && isInverted(say, marked) && NAMED_AFTER.test(text.clean.slice(end))),
  )
}
const NAMED_BEFORE = /\p{Lu}[\p{L}’'-]+,? $/u
const NAMED_AFTER = /^(?!,? \p{Lu})/u

/** Whose post it is, and who on file has or had it. */
function holdersOf(
  { first, last }: Place,
  rank: string,
  { marks, words }: Marked,
  { home, holders, spokeFor }: Reader,
): Pick<Given, 'side' | 'holders'> {
  const states = marks.filter((mark): mark is State => mark.is === 'state')
  const within = states.filter((mark) => mark.first >= first && mark.last <= last)
  const isPlace = (mark: State) =>
    PREPOSITIONS.has(words[mark.first - (words[mark.first - 1] === 'the' ? 2 : 1)] ?? '')
  const place = within.find(isPlace)
  const [one, ...others] = new Set(states.flatMap(({ code }) => (code === 'AF' ? [] : [code])))
  const isIts = words.slice(first, last).includes('its') && !others.length
  const owner = within.find((mark) => !isPlace(mark))?.code ?? (isIts ? one : undefined)
  const side = marks.flatMap((mark) =>
    mark.first >= first && mark.last <= last && isCue(mark, 'taliban', 'republic') ? [mark.cue] : [],
  )[0]
  if (owner && owner !== 'AF') {
    const isThere = (person: string) =>
      !place || [undefined, place.code].includes(home(person).mission?.receiving ?? undefined)
    const heads = ['ambassador', 'chargé d’affaires'].flatMap((title) => holders(title, owner))
    return { side: owner, holders: [...new Set(heads)].filter(isThere) }
  }
  if (!place || place.code === 'AF' || !(owner || side)) return { side: null, holders: [] }
  const kind = rank.startsWith('consul') ? ('consulate' as const) : null
  const posted = spokeFor({ sending: 'AF', receiving: place.code, city: place.city, kind })
  return {
    side: side ?? null,
    holders: posted.filter((person) => !side || home(person).side === side),
  }
}
