import { type Day, daysFrom, spanOf } from '../../edtf.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import type { PersonRecord } from '../../knowledge/schema.ts'
import { AFGHAN_SIDES } from '../../knowledge/vocabulary.ts'
import type { Context } from '../../reply/context.ts'
import { evidenceOf } from '../../reply/finding.ts'
import type { Claim } from '../claims/claim.ts'
import { type Given, isLower, isSameOffice, isSpokes, ownerOf, partsOf } from '../speakers/offices.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** Somebody and a post of his on file; whether it was his on the day told of, so that another office is not his. */
type Post = Readonly<{ name: string; title: string; wasHis: boolean }>

/**
 * A verdict on a statement that gives somebody an office in passing: what it tells besides may hold, but printed as it
 * stands it is wrong where he is on file in another office at the time, and not held where nothing is on file of that
 * time. His post on file is named. Where only the holder of an office is told of, `found` is the fact that was looked at first.
 */
export function officesMixedUp(ruled: Ruled, found: Fact | null, { claim, context }: Case): Ruled {
  const { words } = context
  const fact = ruled.fact ?? found
  const unnamed = claim.frame.offices.flatMap((given) => ofHolder(given, claim, fact, context))
  const isOfOffice = claim.asserts.includes('in-office')
  const named = namedIn(claim, (!isOfOffice && fact?.span.first) || context.until, context)
  const flags = [...named, ...unnamed].map(({ name, title }) =>
    words.sentence(words.say('vetting.office', { name, title })),
  )
  if (!flags.length) return ruled
  const all = { ...ruled, flags: [...flags, ...ruled.flags] }
  if (ruled.verdict === 'not-held' && fact && named.some((post) => post.wasHis) && IS_ALL.test(claim.text))
    return { ...all, verdict: 'contradicted', fact }
  if (ruled.verdict !== 'supported' || !named.length) return all
  return named.some((post) => post.wasHis)
    ? { ...all, verdict: 'contradicted' }
    : { ...all, verdict: 'not-held', fact: null }
}

/** The post of each person who is given by name an office that is not his. */
function namedIn(claim: Claim, day: Day, { knowledge }: Pick<Context, 'knowledge'>): Post[] {
  const { text, question, frame } = claim
  /** "Zhao Xing with Hassan Akhund, Beijing's new ambassador": the one of them who is. */
  const isEnvoy = (person: string) => knowledge.person(person)?.posts.some(({ title }) => ENVOY.test(title))
  const postOf = (person: string, is: (known: PersonRecord) => boolean): Post[] => {
    const known = knowledge.person(person)
    if (!known || !is(known)) return []
    const then = known.posts.find((post) => isThen(post, day))
    return [{ name: known.name, title: (then ?? known.posts[0]).title, wasHis: then !== undefined }]
  }
  return [
    ...frame.offices.flatMap((given) =>
      given.person ? postOf(given.person, (known) => isAnothers(given, known)) : [],
    ),
    ...question.people.flatMap((person) =>
      isEnvoy(person)
        ? postOf(person, (known) => isMadeAmbassador(known, text))
        : postOf(person, ({ name }) => isCalledEnvoy(name, text, question.people.some(isEnvoy))),
    ),
  ]
}

/** Whether an office, or the State or side whose it is, is nowhere on file as somebody's; whoever speaks for his side may be called its spokesman. */
function isAnothers(given: Given, { side, posts }: PersonRecord): boolean {
  const owner = ownerOf(given)
  if (owner && owner !== side && !(owner === 'AF' && AFGHAN_SIDES.has(side))) return true
  if (isSpokes(given.office) && posts.some(({ rank }) => rank === 'official')) return false
  return !posts.some(({ title }) => partsOf(title).some((part) => isSameOffice(given.office, part)))
}
/** Who was last seen in his office within a year is taken to hold it: a change would have been told. In days. */
const A_YEAR = 365
const isThen = ({ from, until }: PersonRecord['posts'][number], day: Day): boolean =>
  (!from || (spanOf(from)?.first ?? day) <= day) &&
  (!until || daysFrom(spanOf(until)?.last ?? day, A_YEAR) >= day)

/** Whether somebody is called an ambassador, chargé or consul right beside his name; behind it that may be said of another one named. */
function isCalledEnvoy(name: string, text: string, isAnother: boolean): boolean {
  const last = name.split(' ').at(-1) ?? ''
  const before = new RegExp(`${RANK} (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}${last}(?!\\p{L})`, 'u')
  const behind = new RegExp(`${last}(?:,| is| was) (?:the |an? )?(?:[\\p{L}’']+ ){0,2}${RANK}`, 'u')
  return before.test(text) || (!isAnother && behind.test(text))
}
/** "Kabulov, Russia's ambassador in Kabul": the envoy of a State for Afghanistan who is on file at the head of no mission. */
function isMadeAmbassador({ name, side, posts }: PersonRecord, text: string): boolean {
  if (AFGHAN_SIDES.has(side) || posts.some(({ title }) => AT_THE_HEAD.test(title))) return false
  const last = name.split(' ').at(-1) ?? ''
  return new RegExp(
    `${last}(?:,| is| was) (?:the |an? )?(?:[\\p{L}’']+ ){0,2}${TO_KABUL}|${TO_KABUL},? (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}${last}(?!\\p{L})`,
    'u',
  ).test(text)
}
const AT_THE_HEAD = /ambassador|charg|consul|head of/i
const TO_KABUL = '[Aa]mbassador (?:in|to) (?:Kabul|Afghanistan)'
const RANK =
  "(?<!\\p{L})(?:[Aa]mbassador|[Cc]harg[ée](?: d['’]affaires)?|[Cc]onsul(?:[- ][Gg]eneral)?)(?!\\p{L})"
/** "Mao Ning is China's ambassador": nothing else is stated. */
const IS_ALL = new RegExp(
  `^\\W*(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:is|was) (?:the |an? )?(?:[\\p{L}’']+ ){0,3}${RANK}(?: (?:in|to) \\p{Lu}\\p{L}+)?\\W*$`,
  'u',
)
const ENVOY = /ambassador|envoy|charg|consul|representative|head of/i

/** A deputy who is told of, without his name, as the minister, or the other way round: as what those speak whose words a fact rests on. */
function ofHolder(
  { office, person }: Given,
  { frame: { speaker } }: Claim,
  fact: Fact | null,
  { knowledge }: Pick<Context, 'knowledge'>,
): Post[] {
  if (isSpokes(office) || person || speaker || !fact) return []
  const heard = saidAs(fact, knowledge)
  const isIts = (lower: boolean) => (post: Post) =>
    partsOf(post.title).some((part) => isSameOffice(office, part, lower))
  if (heard.some(isIts(isLower(office)))) return []
  return heard.filter(isIts(!isLower(office))).slice(0, 1)
}

const saidAs = (fact: Fact, knowledge: Knowledge): Post[] =>
  evidenceOf(fact, knowledge).flatMap(({ speaker }) =>
    speaker?.name ? [{ name: speaker.name, title: speaker.role, wasHis: true }] : [],
  )
