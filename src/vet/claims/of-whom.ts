import { NUMBER_WORDS } from '../../knowledge/envoys-counted.ts'
import { anyOf } from '../any-of.ts'
import type { Claim, Read } from './claim.ts'
import { isOfOthers } from './nobody-else.ts'

type Whom = Pick<Claim, 'countries' | 'all'>

/** Of whom a clause makes a claim; null where that is nobody it could be checked for. `before` are the States spoken of last. */
export function ofWhom(read: Read, before: readonly string[]): Whom | null {
  const { onWhom, speaksFor } = read.frame
  const { question } = read.reading
  const whom = spokenOf(read, before)
  if (whom.all) return SCARCELY.test(question.text) || isOfOthers(read.reading) ? null : whom
  if (whom.countries.length) return isOfOthersThan(read.reading) ? null : whom
  if (onWhom) return { countries: [onWhom], all: false }
  if (isOfTheirDiplomats(read)) return { countries: [], all: true }
  /** "Borrell said that the talks with the Taliban were technical": the line of those for whom he speaks. */
  if (speaksFor && read.reading.features.has('taliban')) return { countries: [speaksFor], all: false }
  return question.mission?.receiving === 'UN' || isOfTheBan(question.text) ? whom : null
}

/** "A state that half a year after Moscow's decision no one else has recognised": of all but the State whose step is named. */
const isOfOthersThan = ({ question, features: { marked } }: Read['reading']): boolean =>
  OTHERS_HAVE.test(question.text) &&
  marked.marks.every(
    (mark) => mark.is !== 'state' || /^['’]s? /.test(marked.text.clean.slice(marked.tokens[mark.last]?.end)),
  )

const OTHERS_HAVE = /\b(?:else|other \p{L}+) (?:ha[sd]|have)(?: \p{L}+)?(?: recogni[sz]ed| followed)\b/iu

/** "Diplomats of the former government work in coordination with Kabul, Mujahid said": those in whatever State. */
export const isOfTheirDiplomats = ({ frame, reading: { question, features } }: Read): boolean =>
  frame.speaker !== null &&
  !features.countries.length &&
  features.has('envoy') &&
  (features.has('republic') || /\b(?:former|old|previous)\b/i.test(question.text)) &&
  /\bco-?ordinat|\b(?:work|cooperat|co-operat)\w* (?:closely |together )?with\b/i.test(question.text)

/** "The ban on the Taliban has been lifted": a ban of one State, which is left to the reader. */
const isOfTheBan = (text: string): boolean => THE_BAN.test(text)
const OF_BAN = '(?:suspend|lift|end|dropp|scrapp|remov|revok)ed'
const THE_BAN = new RegExp(
  String.raw`\b[Tt]he (?:(?:20\d\d|terror(?:ism)?|old|long-standing|court) )*ban (?:on|of) (?:the )?(?:Taliban|movement|group)\b[^.;]{0,30}\b(?:${OF_BAN}|in force|in place)\b|\b${OF_BAN} (?:the|an?|its) (?:20\d\d )?ban on the Taliban\b`,
  'u',
)

/** "Hardly any country recognises them": how few is nobody's to count. */
const SCARCELY =
  /\b(?:hardly|scarcely|barely) (?:any|a)\b|\b(?<!\b(?:no|a) )few(?:er)? (?:[\w’'-]+ )?(?:countries|states|governments|nations|capitals)\b/i

/** Of whom a clause is told: States by name, all of them, an organisation, or those of the clause before where it leans on it. */
function spokenOf(
  { clause: { leans }, reading: { question, features }, frame: { order, tellers, bounds }, isIts }: Read,
  before: readonly string[],
): Whom {
  if (before.length > 1 && THEM_ALL.exec(question.text)?.[1]?.toLowerCase() === NUMBER_WORDS[before.length])
    return { countries: before, all: false }
  if (before.length === 1 && ONLY_ONE.test(question.text) && !features.countries.length)
    return { countries: before, all: false }
  if (leans && before.length === 1 && !features.countries.length && WITH_NOBODY.test(question.text))
    return { countries: before, all: false }
  /** "With that it becomes the first neighbour to": the one named before, among its neighbours. */
  const isFirstOf = order !== null && order.of !== '' && before.length === 1 && BECOMES.test(question.text)
  /** "Haqqani was not the first accepted anywhere": the State where he is, among all. */
  const isHisPlace = order !== null && features.people.length === 1 && question.countries.length === 1
  const several =
    !isFirstOf &&
    !isHisPlace &&
    (features.has('several', 'count-claim') || question.group !== null || bounds !== null)
  const isOfTheSeat =
    question.mission?.receiving === 'UN' &&
    question.topics.includes('recognition') &&
    features.has('un-seat') &&
    features.has('afghan', 'taliban', 'republic', 'authorities')
  if (isOfTheSeat && [...question.countries, ...features.countries].every((code) => code === BESIDE))
    return { countries: ['UN'], all: false }
  const isSeat = question.organisation !== null && !question.countries.length && features.countries.length > 0
  if (isSeat && question.organisation) return { countries: [question.organisation], all: false }
  const isTeller = (code: string) => tellers.includes(code)
  const isBehind = (code: string) => before.length === 1 && order?.after.includes(code)
  /** "Qatar became the second after Russia to recognise them": where who comes after is named too, both did. */
  const senders = whereSenderSits(features.marked)
  const told = features.countries.filter((code) => !isTeller(code) && !senders.includes(code))
  const own = features.countries.every(isBehind) ? [] : told
  const others = question.countries.filter(
    (code) => !isBehind(code) && !isTeller(code) && !senders.includes(code),
  )
  const named = own.length ? own : several ? [] : others
  if (named.length) return { countries: named, all: false }
  if (several && !question.organisation) return { countries: [], all: true }
  if (question.organisation) return { countries: [question.organisation], all: false }
  if (question.mission?.receiving === 'UN' && features.has('afghan', 'taliban', 'republic', 'authorities'))
    return { countries: ['UN'], all: false }
  const isTheirs = features.has('pronoun') || leans || isIts || features.countries.length > 0
  return { countries: isTheirs ? before : [], all: false }
}

/** "Their letter to Canada came from their ambassador in Moscow": the State where he sits was written nothing. */
const whereSenderSits = ({
  marks,
  text,
  tokens,
}: Read['reading']['features']['marked']): readonly string[] => {
  const isSeat = ({ first }: { first: number }) => SITS_IN.test(text.clean.slice(0, tokens[first]?.start))
  const states = marks.filter((mark) => mark.is === 'state')
  const written = states.filter((mark) => !isSeat(mark)).map(({ code }) => code)
  return WRITTEN_TO.test(text.clean)
    ? states.flatMap(({ code }) => (written.includes(code) ? [] : [code]))
    : []
}
const WRITTEN_TO =
  /\b(?:letter|note|request)s? to (?:the )?\p{Lu}|\b(?:wrote|written|writes) to (?:the )?\p{Lu}|\b(?:wrote|sent) (?:the )?\p{Lu}\p{L}+ (?:an?|the|its) (?:letter|note|request)\b/u
const SITS_IN =
  /(?<!\p{L})(?:ambassador|envoy|charg[ée](?: d['’]affaires)?|consul|representative) (?:in|at) (?:the )?$/u

/** The State of whose seat the UN decides, or does not, with Afghanistan's. */
const BESIDE = 'MM'

/** "Still no ties, the only one of its neighbours": the State of the sentence before. */
const ONLY_ONE = anyOf(
  // "the only one"
  /\bthe (?:only|last|sole) one\b/i,
  // "alone among"
  /\balone (?:among|of)\b/i,
  // "Its lone neighbour" that begins a sentence
  /^\W*(?:the|its) (?:one|only|last|sole|lone) (?:[\w-]+ )?(?:neighbou?r|country|state|nation|capital)\b/i,
)

/** "Berlin let two in, but talks to nobody in Kabul", "has not recognised anybody": what the State of the part before does with nobody. */
const WITH_NOBODY =
  /\b(?:to|with|from|recogni[sz]e[sd]?) (?:nobody|no one|anybody|anyone)\b(?! (?:but|except|else|other)\b)/i

const BECOMES =
  /\b(?:it|this|that) (?:is|was|becomes|became|makes it|made it) (?:now )?the (?:first|second|third|only)\b/i

/** "And all three had recognised it": as many States as the sentence before names. */
const THEM_ALL =
  /^\W*(?:and |but |\[\w+\] )*(?:all (?:of the )?|none of (?:the )?|not one of (?:the )?|the )?(two|both|three|four|five|six) (?=ha[sd]|have|were|are|recogni|accept|accredit|took|did)/i
