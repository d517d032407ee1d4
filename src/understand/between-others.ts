import type { Cue } from '../knowledge/language.ts'
import type { Marked } from './marked.ts'
import type { Grammar, Mark } from './marks.ts'

type State = Extract<Mark, { is: 'state' }>

const POSTS = new Set<Cue>(['embassy', 'consulate', 'envoy'])
/** Where one of these stands, the post is spoken of by a State that need not be a party to it. */
const SPOKEN: readonly Cue[] = ['say', 'statement', 'stance', 'compare', 'recognise', 'relations', 'source']
/** A post and its place, or a State and its envoy, stand at most so many words apart ("to the new government of"). */
const REACH = 3

/**
 * Whether a post is one State's with another, neither of them Afghanistan: "has China appointed an ambassador to
 * Ukraine", "does Turkey have an embassy in Syria", "did Pakistan expel the Indian ambassador".
 */
export function isBetweenOthers({ marks, words }: Marked, grammar: Grammar): boolean {
  const cued = (...cues: readonly Cue[]) =>
    marks.filter((mark) => mark.is === 'cue' && cues.includes(mark.cue))
  if (cued(...SPOKEN).length) return false
  const states = marks.filter((mark): mark is State => mark.is === 'state' && mark.code !== 'AF')
  const joins = cued('addition')
  const sender = (post: Mark) => states.findLast(({ last }) => last < post.first)
  const apart = (one: State, other: State) =>
    one.code !== other.code && !joins.some(({ first }) => first > one.last && first < other.first)
  return cued(...POSTS).some((post) => {
    const place = states.find(({ first }) => isPlacedAt(post.last, first, words, grammar))
    const from = sender(post)
    if (place) return from !== undefined && apart(from, place)
    const host = from && states.findLast(({ last }) => last < from.first)
    const taken = cued('accredit', 'consent', 'refuse', 'undone').some(
      ({ first, last }) => host && from && last > host.last && first <= from.first,
    )
    return (
      host !== undefined &&
      from !== undefined &&
      taken &&
      isOwner(from, post, words, grammar) &&
      apart(host, from)
    )
  })
}

/** Whether only small words for a place stand between a post and a State: "embassy in", "ambassador to the". */
function isPlacedAt(
  post: number,
  state: number,
  words: readonly string[],
  { place, object }: Grammar,
): boolean {
  const between = words.slice(post + 1, state)
  return (
    state > post + 1 &&
    between.length <= REACH &&
    between.some((word) => place.has(word)) &&
    between.every((word) => place.has(word) || object.has(word))
  )
}

/** Whether a State stands right before its envoy: "the Indian ambassador", "Mexico's new ambassador". */
const isOwner = (state: State, post: Mark, words: readonly string[], { possessive }: Grammar): boolean =>
  post.first === state.last + 1 ||
  (possessive.has(words[state.last + 1] ?? '') && post.first <= state.last + 1 + REACH)
