import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import { oneOf } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { isStyled } from './styled.ts'

const POST = oneOf('ambassador', 'envoy', 'charg', 'consul', 'appointee', 'diplomat', 'representative')
const TALIBANS = new RegExp(
  String.raw`\b(?:taliban|emirate)(?:['’]s|[- ]appointed|[- ]named)? (?:\w+ )?${POST}|\b(?:appointed|named|chosen|picked|sent) by the taliban\b`,
  'i',
)
const REPUBLICS = new RegExp(String.raw`\b(?:former )?republic['’]?s? (?:\w+ )?${POST}`, 'i')
/**
 * A verdict on somebody styled an envoy of one side who is on file as the other's: what is on file of him denies what is
 * said of his post, and what else is told of him is not borne out.
 */
export const ofWhichSide: Ruling = (ruled, { claim, context }) => {
  const who = misstyledIn(claim, context)
  const own = who ? newestBy(context.knowledge.ofPerson(who), context.until).at(-1) : undefined
  if (!own) return ruled
  const isOfPost = claim.topic === 'mission' || claim.topic === 'accreditation'
  return isOfPost
    ? { ...ruled, verdict: 'contradicted', fact: own }
    : { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(own, context)] }
}

/** Who is styled an envoy of the side that is not his; null where nobody is. */
export function misstyledIn({ text, question: { people } }: Claim, { knowledge }: Context): string | null {
  const isOther = (person: string) => {
    const { side } = knowledge.reader.home(person)
    return (
      (side === 'republic' && isStyled(person, TALIBANS, text, knowledge)) ||
      (side === 'taliban' && isStyled(person, REPUBLICS, text, knowledge))
    )
  }
  return people.find(isOther) ?? null
}
