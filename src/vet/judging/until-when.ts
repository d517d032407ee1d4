import { daysFrom, type Span, spanOf } from '../../edtf.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import { partiesOf } from './own-words.ts'
import type { Ruling } from './ruling.ts'
import { speaksFor } from './verdict.ts'

/**
 * A verdict on until when somebody is said to have held his post: that he once held it does not tell. The end on file
 * decides, and one who is on file in it later still held it.
 */
export const untilWhen: Ruling = (ruled, { claim, all, context }) => {
  const told = toldIn(claim)
  const [person = '', ...others] = claim.question.people
  if (ruled.verdict !== 'supported' || !ruled.fact || !told || others.length) return ruled
  const { fact } = ruled
  const posts = context.knowledge.person(person)?.posts ?? []
  const post = posts.find(({ mission }) => partiesOf(mission)[1] === claim.countries[0]?.toLowerCase())
  if (!post) return ruled
  const end = post.until ? spanOf(post.until) : null
  if (end && isNear(end, told)) return ruled
  /** What ended it, or shows him in it later. */
  const ended =
    claim.topic === 'mission'
      ? all.find((one) => one.span.last < told.first && speaksFor(one, claim.deniedBy))
      : undefined
  const later = all.findLast(({ people, span }) => people?.includes(person) && span.first > told.last)
  if (end && end.last < told.first) return { verdict: 'contradicted', fact: ended ?? fact, flags: [] }
  if (end || later) return { verdict: 'contradicted', fact: later ?? fact, flags: [] }
  return { verdict: 'not-held', fact: null, flags: instead(fact, context) }
}

/** "Was ambassador until July 2025", "from 2020 until early 2022": the point of time behind the word. */
function toldIn({ question: { text, language }, frame: { dates } }: Claim): Span | null {
  const [, year] = (language === 'en' && UNTIL.exec(text)) || []
  const date = dates.at(-1)
  return year && date?.startsWith(year) ? spanOf(date) : null
}
const UNTIL = /\b(?:until|till|up to)\b[^,;]{0,30}?\b(20\d\d)\b/i

/** Posts end in weeks, and not on a day. */
const A_MONTH = 31
const isNear = (end: Span, told: Span): boolean =>
  daysFrom(end.first, -A_MONTH) <= told.last && daysFrom(end.last, A_MONTH) >= told.first
