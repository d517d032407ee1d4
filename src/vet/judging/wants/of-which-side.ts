import type { Context } from '../../../reply/context.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Want } from './want.ts'

const TALIBANS =
  /\b(?:taliban|emirate)(?:['’]s|-appointed|-named)? (?:\w+ )?(?:ambassador|envoy|charg|consul)|\b(?:appointed|named|chosen|picked|sent) by the taliban\b/i
const REPUBLICS = /\b(?:former )?republic['’]s? (?:\w+ )?(?:ambassador|envoy|charg|consul)/i
/** How far from a name, in letters, somebody may be styled whose envoy he is. */
const NEAR = 45

/** Somebody styled an envoy of one side who is on file as the other's: nothing bears that out. */
export const ofWhichSide: Want = (claim, context) => (isMisstyled(claim, context) ? () => false : null)

/** Whether somebody is styled an envoy of the side that is not his. */
export function isMisstyled({ text, question: { people } }: Claim, { knowledge }: Context): boolean {
  const isStyled = (person: string, style: RegExp) => {
    const name = knowledge.person(person)?.name.split(' ').at(-1) ?? person
    const [at, styled] = [text.indexOf(name), style.exec(text)]
    return at >= 0 && styled !== null && Math.abs(styled.index - at) <= NEAR + styled[0].length
  }
  return people.some((person) => {
    const { side } = knowledge.reader.home(person)
    return (
      (side === 'republic' && isStyled(person, TALIBANS)) ||
      (side === 'taliban' && isStyled(person, REPUBLICS))
    )
  })
}
