import { fold } from '../../../fold.ts'
import type { Fact, Knowledge } from '../../../knowledge/knowledge.ts'
import { sharedWith } from '../../../knowledge/relevance.ts'
import type { Context } from '../../../reply/context.ts'
import { wordsIn } from '../../../reply/words.ts'
import type { Claim } from '../../claims/claim.ts'

/** What a fact must tell to bear a claim out; null where the claim asks nothing of the kind. */
export type Want = (claim: Claim, context: Context) => ((fact: Fact) => boolean) | null

/** The sentences on file for a fact, our own and those quoted. */
export const sentencesOf = ({ evidence }: Fact): string[] =>
  evidence.flatMap(({ report, quote = '' }) => [report, quote])

/** Whether envoys are said to have been taken. */
export const isTaken = ({ topic, asserts }: Claim): boolean =>
  topic === 'accreditation' && asserts.some((state) => TAKEN.has(state)) && !asserts.includes('refused')
const TAKEN = new Set(['ambassador', 'charge', 'diplomats'])

/** A word by its beginning, so that "Britain" finds "British". */
export const begins = (word: string): string => `\\b${word.slice(0, 4)}\\w*`

/** Who does something to a mission of which a claim is made in another language than English, as English calls the host; null where that is not told. */
export const hostIn = ({ byHost, mission }: Claim, knowledge: Knowledge): string | null =>
  byHost && mission?.receiving ? wordsIn(knowledge, 'en').state(mission.receiving) : null

/** Whether who is named is of the sending State, either side of it, and so not the host. */
export const isAfghan = (who: string): boolean => /^(?:taliban|afghan|kabul|emirate|ambassador)/i.test(who)

/** Whether a claim is told as so, and in nobody's mouth: neither a person nor a State nor an outlet is said to say it. */
export const isFlat = ({ frame, question: { people, publishers } }: Claim): boolean =>
  !frame.speaker && !frame.side && !frame.stranger && !people.length && !publishers.length

/** Nearly all parts of a name must stand in a fact: it may be spelt otherwise. */
export const named = (name: string | undefined): ReturnType<Want> => {
  const parts =
    name
      ?.trim()
      .split(/[\s-]+/)
      .map(fold) ?? []
  return parts.length ? (fact) => sharedWith(fact, parts) >= Math.max(1, parts.length - 1) : null
}
