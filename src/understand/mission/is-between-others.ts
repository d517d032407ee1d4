import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'

type State = Extract<Mark, { is: 'state' }>

const POSTS = new Set<Cue>(['embassy', 'consulate', 'envoy'])
/** Where one of these stands, the post is spoken of by a State that need not be a party to it. */
const SPOKEN: readonly Cue[] = ['say', 'statement', 'stance', 'compare', 'recognise', 'source']
/** A post and its place, or a State and its envoy, stand at most so many words apart ("to the new government of"). */
const REACH = 3
/** "A special envoy for Haiti": in English a place as well. */
const ENVOY_FOR = 'for'

/**
 * Whether a post is one State's with another, neither of them Afghanistan: "has China appointed an ambassador to
 * Ukraine", "does Turkey have an embassy in Syria", "did Pakistan expel the Indian ambassador".
 */
export function isBetweenOthers({ marks, words }: Marked, grammar: Grammar): boolean {
  const cued = (...cues: readonly Cue[]) => marks.filter((mark) => isCue(mark, ...cues))
  if (cued(...SPOKEN).length) return false
  const states = marks.filter((mark): mark is State => mark.is === 'state' && mark.code !== 'AF')
  const joins = cued('addition')
  const sender = (post: Mark) => states.findLast(({ last }) => last < post.first)
  const apart = (one: State, other: State) =>
    one.code !== other.code && !joins.some(({ first }) => first > one.last && first < other.first)
  return cued(...POSTS).some((post) => {
    const verbs = cued('yes-no').filter(({ first }) => !grammar.place.has(words[first] ?? ''))
    if (isCounted(post, states, verbs) || isAtUnited(post, states)) return true
    const before = sender(post)
    const isBefore = before !== undefined && isPlaceOf(before, post, words, grammar)
    const place = isBefore ? before : states.find(({ first }) => isPlacedAt(post.last, first, words, grammar))
    const from = isBefore ? states.findLast(({ last }) => last < before.first) : before
    if (place) return from !== undefined && !isPlaced(from, words, grammar) && apart(from, place)
    const host = from && states.findLast(({ last }) => last < from.first)
    const taken = cued('accredit', 'consent', 'refuse', 'undone', 'relations').some(
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

/** "How many embassies does China have": its own are counted; French "à" is no verb. */
const isCounted = (post: Mark, states: readonly State[], verbs: readonly Mark[]): boolean =>
  verbs.some(
    (verb) =>
      verb.first === post.last + 1 &&
      states.some(
        ({ first, last }) =>
          first <= verb.last + 2 && first > verb.last && verbs.some((next) => next.first === last + 1),
      ),
  )

/** "The UN ambassador of Russia": a State's own envoy at the United Nations. */
const isAtUnited = (post: Mark, states: readonly State[]): boolean =>
  states.some(({ code, last }) => code === 'UN' && last === post.first - 1) &&
  states.some(({ code }) => code !== 'UN')

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
    (between.some((word) => place.has(word)) || between[0] === ENVOY_FOR) &&
    between.every((word) => place.has(word) || object.has(word))
  )
}

/** Whether a State is a place: "in Canada", "in der Ukraine". */
function isPlaced(
  { first }: State,
  words: readonly string[],
  { place, object }: Pick<Grammar, 'place' | 'object'>,
) {
  const [before = '', next = ''] = [words[first - 1], words[first - 2]]
  return place.has(before) || (object.has(before) && place.has(next))
}

/** Whether a State that stands before a post is its place, in languages that put it there ("in der Ukraine einen Botschafter"). */
function isPlaceOf(state: State, post: Mark, words: readonly string[], { place, object }: Grammar): boolean {
  return isPlaced(state, words, { place, object }) && post.first - state.last - 1 < REACH
}

/** Whether a State stands right before its envoy: "the Indian ambassador", "Mexico's new ambassador". */
const isOwner = (state: State, post: Mark, words: readonly string[], { possessive }: Grammar): boolean =>
  post.first === state.last + 1 ||
  (possessive.has(words[state.last + 1] ?? '') && post.first <= state.last + 1 + REACH)
