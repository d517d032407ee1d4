import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { oneOf } from '../any-of.ts'
import { BARE_NAME, BLAMES, PRAISES } from '../patterns.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

const WELCOMES = oneOf('welcom', PRAISES)
/** "Iran condemned Russia's recognition", "Andisha criticised Moscow for recognising them": what another did. */
const REACTS = new RegExp(
  String.raw`^\W*(?:The )?${BARE_NAME}(?: \p{Ll}+){0,2} (?:(?<praises>${WELCOMES})|(?<blames>${BLAMES}))\p{Ll}* (?:the )?${BARE_NAME}(?:['’]s?| for)? (?:[\p{Ll}-]+ ){0,2}recogni`,
  'u',
)
const IN_PRAISE = new RegExp(String.raw`\b${WELCOMES}`, 'i')
const IN_BLAME = new RegExp(String.raw`\b${BLAMES}|\bsetback\b`, 'iu')
const RECOGNISING = /\brecogni/i

/** A verdict on how somebody is said to have taken what another State did: that it did so does not tell. */
export const howTaken: Ruling = (ruled, { claim, country, context }) => {
  const { text, question } = claim
  const { praises, blames } = REACTS.exec(text)?.groups ?? {}
  if (ruled.verdict !== 'supported' || !ruled.fact || !(praises ?? blames)) return ruled
  const others = question.countries.filter((code) => code !== country)
  const all = factsOf(others, question.people, context.knowledge)
  const told = (kind: RegExp) =>
    all.find((fact) => sentencesOf(fact).some((one) => kind.test(one) && RECOGNISING.test(one)))
  const [same, contrary] = praises ? [IN_PRAISE, IN_BLAME] : [IN_BLAME, IN_PRAISE]
  if (told(same)) return ruled
  const otherwise = told(contrary)
  return otherwise
    ? { verdict: 'contradicted', fact: otherwise, flags: [] }
    : { verdict: 'not-held', fact: null, flags: instead(ruled.fact, context) }
}

const factsOf = (
  countries: readonly string[],
  people: readonly string[],
  { ofCountry, ofPerson }: Knowledge,
): readonly Fact[] => [
  ...countries.flatMap((code) => [...ofCountry(code, 'recognition'), ...ofCountry(code, 'relations')]),
  ...people.flatMap(ofPerson),
]
