import { AFGHAN_SIDES } from '../../knowledge/vocabulary.ts'
import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import { oneOf } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { isForTaliban } from '../claims/is-for-taliban.ts'
import { instead } from './instead.ts'
import { isStyled } from './is-styled.ts'
import type { Ruling } from './ruling.ts'

const POST = oneOf('ambassador', 'envoy', 'charg', 'consul', 'appointee', 'diplomat', 'representative')
/** "The Taliban's new ambassador", and not "the Taliban recalled ambassador Yari". */
const STYLE =
  '(?:(?!\\w+(?:ed|es|ing)\\b|(?:recall|call|name|sack|fire|dismiss|replace|send|appoint|post)s?\\b|sent\\b)\\w+ )?'
const TALIBANS = new RegExp(
  String.raw`\b(?:taliban|emirate)(?:['’]s|[- ]appointed|[- ]named)? ${STYLE}${POST}|\b(?:appointed|named|chosen|picked|sent) by the taliban\b`,
  'i',
)
const REPUBLICS = new RegExp(String.raw`\b(?:former )?republic['’]?s? ${STYLE}${POST}`, 'i')
/** An envoy of Afghanistan's or the Taliban's, and not "Russia's Afghan envoy". */
const AFGHANS = new RegExp(
  String.raw`(?<!['’]s (?:special |presidential )?|\b(?:its|his|special) )\b(?:Afghan (?:\w+ )?(?:ambassador|charg[ée](?: d['’]affaires)?|consul(?: general)?|diplomat|envoy(?= (?:in|to)\b))|(?:Afghanistan['’]s|[Tt]he Taliban['’]s?|Taliban(?:-appointed)?|[Tt]he Emirate['’]s) (?:\w+ )?${POST}\w*(?: d['’]affaires)?)(?! (?:to|for) (?:Afghanistan|Kabul|the Taliban))`,
  'u',
)
/** "Aghbar was named ambassador in Dushanbe by the Taliban": who named him, behind his post. */
const NAMED_BY = (last: string): RegExp =>
  new RegExp(
    String.raw`${last} (?:was|is|has been|had been) (?:named|appointed|made|chosen|picked|sent)(?: [\p{L}’']+){1,7} by the (?:Taliban|Emirate)`,
    'u',
  )
/** "Said Jawad runs the embassy for the Taliban". */
const RUNS = /\b(?:runs?|ran|running|heads?|headed|leads?|led|manages?|in charge)\b/
/** What may stand between a name and a style that is his: "X, the …", "X is a …". */
const BEHIND = /^(?:,|,? (?:who )?(?:is|was)|,? as)? (?:(?:the|an?|now|currently|once) )*$/iu

/** "Moscow accredits Taliban diplomat, Lavrov confirms": who tells of him, and not his name. */
const TELLS =
  /^ (?:has |had )?(?:confirm|sa(?:ys|id)|t(?:ells|old)|announce|add|report|stat(?:es|ed)|acknowledge|insist|claim)\p{Ll}*\W*$/u

/** An envoy of another State's to Kabul: "Russia's first ambassador to the Taliban". */
const TO_KABUL =
  /\b(?!Afghan|Taliban|Emirate|Kabul)\p{Lu}\p{L}+(?:['’]s?)? (?:[\p{Ll}-]+ ){0,2}(?:ambassador|envoy|charg[ée](?: d['’]affaires)?) (?:to|in) (?:the )?(?:Taliban|Kabul|Afghanistan|Emirate)(?![\p{L}’'])/u

/** "The Russian ambassador Said Jawad", "Russia's new ambassador": whose he is, right before his name. */
const HOSTS =
  /(\p{Lu}\p{L}+)(['’]s?)? (?:(?:new|current|former|first|then) )?ambassador(?! (?:in|to|at|for)\b)/u

/** A style right before or behind somebody's last name. */
function isCalledSo(style: RegExp, person: string, text: string, { knowledge }: Context): boolean {
  const name = knowledge.person(person)?.name ?? person
  const last = name.split(' ').at(-1) ?? name
  const [at, styled] = [text.indexOf(last), style.exec(text)]
  if (at < 0 || !styled) return false
  if (styled.index > at) return BEHIND.test(text.slice(at + last.length, styled.index))
  const between = text.slice(styled.index + styled[0].length, at).replace(/^ (?:in|to) \p{Lu}\p{L}+/u, '')
  if (between.startsWith(',') && TELLS.test(text.slice(at + last.length))) return false
  return between.trim() === '' || /^,? (?:\p{Lu}[\p{L}’'-]+ )*$/u.test(between)
}

/**
 * A verdict on somebody styled an envoy of one side who is on file as the other's: what is on file of him denies what is
 * said of his post, and what else is told of him is not borne out.
 */
export const ofWhichSide: Ruling = (ruled, { claim, context }) => {
  const who = misstyledIn(claim, context)
  const own = who ? newestBy(context.knowledge.ofPerson(who), context.until).at(-1) : undefined
  if (!own) return ruled
  const isOfPost = claim.topic === 'mission' || claim.topic === 'accreditation'
  if (ruled.verdict === 'contradicted') return ruled
  return isOfPost
    ? { ...ruled, verdict: 'contradicted', fact: own }
    : { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(own, context)] }
}

/** Who is styled an envoy of a side or of a State that is not his; null where nobody is. */
export function misstyledIn({ text, question: { people } }: Claim, context: Context): string | null {
  const { knowledge } = context
  const isOther = (person: string) => {
    const { side } = knowledge.reader.home(person)
    const isForeign = side !== null && /^[A-Z]{2}$/.test(side) && side !== 'AF'
    return (
      (isForeign && isCalledSo(AFGHANS, person, text, context)) ||
      (!isForeign && isCalledSo(TO_KABUL, person, text, context)) ||
      (side !== null && AFGHAN_SIDES.has(side) && isCalledOfHost(person, text, context)) ||
      (side === 'republic' &&
        (isStyled(person, TALIBANS, text, knowledge) ||
          (people.length === 1 && RUNS.test(text) && isForTaliban(text)) ||
          NAMED_BY(knowledge.person(person)?.name.split(' ').at(-1) ?? person).test(text))) ||
      (side === 'taliban' && isStyled(person, REPUBLICS, text, knowledge))
    )
  }
  return people.find(isOther) ?? null
}

/** Whether an Afghan envoy is called the ambassador of another State, as if that had sent him. */
function isCalledOfHost(person: string, text: string, context: Context): boolean {
  const [, word = '', whose] = HOSTS.exec(text) ?? []
  const isOther = Object.entries(context.knowledge.names.states).some(
    ([code, { called, demonyms = [] }]) =>
      code !== 'AF' && (whose ? called === word : demonyms.includes(word)),
  )
  return isOther && isCalledSo(HOSTS, person, text, context)
}
