import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import { oneOf } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

const POST = oneOf('ambassador', 'envoy', 'charg', 'consul', 'appointee', 'diplomat', 'representative')
const TALIBANS = new RegExp(
  String.raw`\b(?:taliban|emirate)(?:['’]s|[- ]appointed|[- ]named)? (?:\w+ )?${POST}|\b(?:appointed|named|chosen|picked|sent) by the taliban\b`,
  'i',
)
const REPUBLICS = new RegExp(String.raw`\b(?:former )?republic['’]?s? (?:\w+ )?${POST}`, 'i')
/** How far from a name, in letters, somebody may be styled whose envoy he is. */
const NEAR = 45

/** What stands between somebody and an envoy who is another. */
const APART =
  /[.;:]|\b(?:and|or|but|that|while|as|said|says|told|took|met|from|with|accept\w*|refus\w*|receiv\w*|replac\w*)\b/i

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
  const isStyled = (person: string, style: RegExp) => {
    const name = knowledge.person(person)?.name.split(' ').at(-1) ?? person
    const [at, styled] = [text.indexOf(name), style.exec(text)]
    if (at < 0 || styled === null || Math.abs(styled.index - at) > NEAR + styled[0].length) return false
    const between =
      styled.index > at
        ? text.slice(at + name.length, styled.index)
        : text.slice(styled.index + styled[0].length, at)
    return !APART.test(between)
  }
  const isOther = (person: string) => {
    const { side } = knowledge.reader.home(person)
    return (
      (side === 'republic' && isStyled(person, TALIBANS)) ||
      (side === 'taliban' && isStyled(person, REPUBLICS))
    )
  }
  return people.find(isOther) ?? null
}
