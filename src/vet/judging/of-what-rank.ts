import type { Fact } from '../../knowledge/knowledge.ts'
import { newestBy } from '../../reply/standing.ts'
import { isStyled } from './is-styled.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

/** The two ranks of heads of mission that drafts mix up (Vienna Convention on Diplomatic Relations, article 14). */
const RANKS = {
  ambassador: /(?<!\b(?:former|ex|late|no|not an|never an)[- ])\bambassador\b/i,
  charge: /\bcharg[ée]\b/i,
} as const
type Rank = keyof typeof RANKS
const RANK_NAMES: readonly Rank[] = ['ambassador', 'charge']
/** Posts below that of a head of mission are none: a consul is no ambassador. */
const isRank = (rank: string): boolean => rank in RANKS || rank === 'consul'

/** A secretary of an embassy is no ambassador, but may be in charge of it. */
const BELOW = 'diplomat'

/** "To take up his post as their ambassador": of the one person named, wherever he is. */
const AS = { ambassador: /\bas (?:[\w’']+ ){0,3}ambassador\b/i, charge: /\bas (?:[\w’']+ ){0,3}charg[ée]\b/i }

/** "From ambassador Elmi", "after ambassador Isaczai had resigned": that is whoever was there before. */
const HEAD_BY_NAME =
  /\b(?:ambassador|charg[ée](?: d['’]affaires)?) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/gu

/**
 * A verdict on an envoy said in English to be of one rank who is on file as of the other, or as a consul, and nowhere as of
 * the one: what is on file of him denies it.
 */
export const ofWhatRank: Ruling = (ruled, { claim: { text, question, topic }, country, context }) => {
  const [person, other] = question.people
  if (!person || other || question.language !== 'en' || question.negative) return ruled
  const { knowledge, until } = context
  const own = newestBy(knowledge.ofPerson(person), until)
  /** Where nothing bears it out that he is of that rank there, that he is of the other there denies it. */
  const isThere = topic === 'accreditation' && own.at(-1)?.country === country
  if (ruled.verdict !== 'supported' && !(ruled.verdict === 'not-held' && isThere)) return ruled
  const posts = knowledge.person(person)?.posts.map(({ rank }) => rank) ?? []
  const held = new Set(posts.some(isRank) ? posts.filter(isRank) : posts.filter((rank) => rank === BELOW))
  const told = RANK_NAMES.filter(
    (rank) => AS[rank].test(text) || isStyled(person, RANKS[rank], text, knowledge),
  )
  const [rank, both] = told
  const name = knowledge.person(person)?.name.split(' ') ?? []
  const withoutOthers = (sentence: string) =>
    sentence.replace(HEAD_BY_NAME, (whole, other: string) =>
      other.split(' ').some((part) => name.includes(part)) ? whole : ' ',
    )
  /** "Was taken as first secretary while an ambassador is refused" gives the rank to another. */
  const givesHim = (of: Rank, sentence: string) =>
    held.has(BELOW)
      ? isStyled(person, RANKS[of], sentence, knowledge)
      : RANKS[of].test(withoutOthers(sentence))
  const isOtherwise =
    rank !== undefined &&
    both === undefined &&
    held.size === 1 &&
    !held.has(rank) &&
    (rank === 'ambassador' || !held.has(BELOW)) &&
    !own.some((fact) => sentencesOf(fact).some((sentence) => givesHim(rank, sentence)))
  const isOfHisRank = (fact: Fact) =>
    RANK_NAMES.some((his) => held.has(his) && sentencesOf(fact).some((one) => givesHim(his, one)))
  const fact = own.findLast(isOfHisRank) ?? own.at(-1) ?? ruled.fact
  return isOtherwise ? { ...ruled, verdict: 'contradicted', fact } : ruled
}
