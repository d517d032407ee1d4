import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import { sentencesOf, type Want } from './want.ts'

const PLACES = oneOf('second', 'third', 'fourth', 'fifth')
const POST = "(?:ambassador|envoy|charg[ée](?: d['’]affaires)?|consul(?: general)?)"
/** "The second Taliban ambassador in Moscow", "Moscow's second Taliban ambassador", "the Taliban's second ambassador to Russia". */
const WHICH = new RegExp(
  String.raw`${BARE_NAME}['’]s? (${PLACES}) Taliban ${POST}|(?<!\p{L})(${PLACES}) (?:\p{Lu}\p{Ll}+ )?${POST} (?:in|to) ${BARE_NAME}`,
  'u',
)

/** Which of the envoys of one side to one State somebody is, from the second on: that he is one does not tell, nor that his host was the second State to take one. */
export const whichOfTheirs: Want = (claim) => {
  const [, whose, there] = WHICH.exec(claim.text) ?? []
  const place = whose ?? there
  const told = new RegExp(String.raw`\b${place} (?:\w+ )?${POST}`, 'i')
  return place ? (fact) => sentencesOf(fact).some((sentence) => told.test(sentence)) : null
}
