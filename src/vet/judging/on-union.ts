import { NUMBER_WORDS } from '../../knowledge/envoys-counted.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { newestBy } from '../../reply/standing.ts'
import { ABSENT } from '../claims/absent.ts'
import type { Claim } from '../claims/claim.ts'
import type { Judged } from './verdict.ts'

/** How many members of the Union took part in something, as reports on file, all in English, write it. */
const COUNTED = /\b([a-z]+|\d+) (?:EU |European )?member States\b/i
/** "The five Taliban officials": how many of them came counts no members. */
const OF_GUESTS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:Taliban |Afghan )*(?:officials|diplomats|delegates|envoys|men)\b/i
/** "All 27 member States". */
const ALL = /\b(?:all|every|each)\b/i

/**
 * A verdict on talks of members of the European Union by what is on file of the Union, where a number of them is told
 * there: the same number bears the statement out, another one or "all" denies it. Null where nothing of the kind is on file.
 */
export function onUnion(claim: Claim, knowledge: Knowledge, until: string): Judged | null {
  if (claim.topic !== 'relations' || !isOfMembers(claim)) return null
  const fact = newestBy(knowledge.ofCountry('EU', 'relations'), until).findLast(
    (one) => countIn(one) !== null && sharedWith(one, claim.question.sought) > 0,
  )
  const count = fact ? countIn(fact) : null
  if (!fact || count === null) return null
  /** "Five officials sat down with fifteen member States": of two numbers, that of the members. */
  const number = countOf(claim.text) ?? (OF_GUESTS.test(claim.text) ? null : claim.frame.number)
  const isOther = number === null ? ALL.test(claim.text) : number !== count
  const isAway = ABSENT.asserts.some((value) => claim.asserts.includes(value))
  /** How many of them took part does not tell how many others kept away. */
  if (isAway && isOther && !ALL.test(claim.text)) return null
  const isSo = isOther === (claim.question.negative !== isAway)
  return { verdict: isSo ? 'supported' : 'contradicted', fact }
}

/** Its members are spoken of as a group, or so many of them at what the Union itself held. */
const isOfMembers = ({ group, countries, text }: Claim): boolean =>
  group === 'eu' || (countries.length === 1 && countries[0] === 'EU' && countOf(text) !== null)

function countIn({ evidence }: Fact): number | null {
  return evidence.map(({ report }) => countOf(report)).find((count) => count !== null) ?? null
}

function countOf(text: string): number | null {
  const [, told = ''] = COUNTED.exec(text) ?? []
  const named = NUMBER_WORDS.indexOf(told.toLowerCase())
  return named > 0 ? named : Number(told) || null
}
