import { compare } from '../../compare.ts'
import { FIRST_DAY, LAST_DAY, spanOf } from '../../edtf.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { PersonRecord } from '../../knowledge/schema.ts'
import type { Context } from '../context.ts'
import { nearestMissions } from '../missions-named.ts'
import { isOfAmbassador } from './removed.ts'

export type Post = PersonRecord['posts'][number]

/** Somebody with one of his posts. */
export type Holder = Readonly<{ known: PersonRecord; post: Post }>

/** Whether whoever holds a post heads a mission. */
export const isOfHead = ({ rank }: Post): boolean => HEADS.has(rank)
const HEADS = new Set<Post['rank']>(['ambassador', 'charge', 'consul'])

/** Who held the posts asked about at the time: at the mission, in the State, or speaking for it; the newest first. */
export function holdersOf(context: Context): Holder[] {
  const { question, knowledge, until, from } = context
  const spokesman = question.details.includes('spokesperson') && question.mission?.receiving !== 'UN'
  const [country] = question.countries
  const missions = new Set(missionsAsked(context).map(({ mission }) => mission))
  const near = spokesman && country ? knowledge.peopleOf(country) : knowledge.peopleAt(missions)
  const all = near.flatMap((known) =>
    known.posts.flatMap((post, i) => (isOver(post, known.posts[i + 1]) ? [] : [{ known, post }])),
  )
  const fits = all.filter(({ known, post }) =>
    spokesman && country
      ? known.side === country && ['spokesperson', 'official', 'minister'].includes(post.rank)
      : post.mission !== undefined && missions.has(post.mission),
  )
  const side = sideOf(question)
  const held = inOrder(
    fits.filter(
      ({ known, post }) =>
        (!side || spokesman || known.side === side) &&
        heldFrom({ known, post }) <= until &&
        endOf(post) >= from,
    ),
  )
  return inTurn(ofRank(thereThen(held, question), question), question)
}

/** The missions whose people are asked for; all in a State, where several of those are ("names of the Taliban officials in Germany"). */
function missionsAsked({ question, knowledge }: Context): readonly MissionData[] {
  const { mission } = question
  const [country] = question.countries
  if (!country && !mission) return []
  return country && asksForAll(question)
    ? knowledge.missionsIn(country)
    : nearestMissions(
        mission ?? { sending: 'AF', receiving: country ?? null, city: null, kind: null },
        knowledge,
      )
}

/** Whether all are asked for who serve in one State, and not who heads a mission. */
const asksForAll = ({ mission, intent, details }: Context['question']): boolean =>
  intent === 'person' && !mission && details.includes('each')

/** Who stands in the headline: the newest, or those who serve where all are asked for, up to three. */
export function inHeadline(holders: readonly Holder[], question: Context['question']): readonly Holder[] {
  const isFollowed = ({ post }: Holder, i: number): boolean =>
    isOfHead(post) && holders.slice(0, i).some((later) => isOfHead(later.post) && isAtSame(later.post, post))
  const serving = asksForAll(question)
    ? holders.filter((one, i) => i === 0 || !(one.post.until || isFollowed(one, i)))
    : []
  return serving.length ? serving.slice(0, LED) : holders.slice(0, 1)
}
const LED = 3
const isAtSame = (a: Post, b: Post): boolean => a.mission === b.mission

/** "Who headed it in August 2025?": whoever is not known to have left before that day, where any is on file. */
function thereThen(held: readonly Holder[], { asOf, details }: Context['question']): readonly Holder[] {
  const first = asOf && !details.includes('predecessor') ? (spanOf(asOf)?.first ?? FIRST_DAY) : FIRST_DAY
  const there = held.filter(({ post }) => endOf(post) >= first)
  return there.length ? there : held
}

/** "Who headed it before the Taliban's appointee?": somebody of the other side. */
const sideOf = ({ side, details, people }: Context['question']): typeof side =>
  side === 'taliban' && details.includes('predecessor') && !people.length ? 'republic' : side

/** A chargé d'affaires who is asked for is one by rank, where any is on file, and so is the first ambassador, or the one before who serves. */
function ofRank(holders: readonly Holder[], question: Context['question']): readonly Holder[] {
  const { details, place } = question
  const isAmbassador = (details.includes('predecessor') || place === 1) && isOfAmbassador(question)
  const asked = details.includes('charge') ? 'charge' : isAmbassador ? 'ambassador' : null
  const ranked = holders.filter(({ post }) => post.rank === asked)
  return ranked.length ? ranked : holders
}

/** The first of them, or those before who holds it now, or held it at the time just told of, where that is asked. */
function inTurn(holders: readonly Holder[], question: Context['question']): Holder[] {
  const { details, place, asOf, inherited } = question
  if (place === 1) return holders.toReversed()
  if (details.includes('predecessor') && inherited.includes('asOf')) return holders.slice(1)
  return details.includes('predecessor') && !asOf && holders.length > 1
    ? holders.filter(({ post }) => post.until !== undefined)
    : [...holders]
}

/** Posts stand oldest first: one of which no date is known was over when the next began. */
const isOver = (post: Post, next: Post | undefined): boolean =>
  !post.from && !post.until && next !== undefined

/** Holders of posts by the day they came, the newest first; of those who came on one day who stayed longest. */
const inOrder = (holders: readonly Holder[]): Holder[] =>
  holders.toSorted((a, b) => compare(startOf(b), startOf(a)) || compare(endOf(b.post), endOf(a.post)))

/** The first day on which somebody is known to have held a post. */
export const startOf = ({ post: { from, until } }: Holder): string =>
  spanOf(from ?? '')?.first ?? (until ? (spanOf(until)?.first ?? '') : FIRST_DAY)
/** The first day on which he may have held it: the republic's were posted before it fell. */
const heldFrom = (holder: Holder): string =>
  holder.known.side === 'republic' && !holder.post.from ? FIRST_DAY : startOf(holder)
/** The last day of a post; of one that has not ended, none that comes. */
export const endOf = ({ until }: Post): string => (until ? (spanOf(until)?.last ?? LAST_DAY) : LAST_DAY)
