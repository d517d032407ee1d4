import type { MissionNamed, Topic } from '../../question.ts'
import { HOUSES, isCue } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { AT_HOUSE, PLACES, WORD_OF_NAME } from '../patterns.ts'
import { type Assertion, opposite } from './assertion.ts'
import { AFTER_ANOTHER, atTheUN, speaksAtTheUN } from './at-the-un.ts'
import { calledOff } from './called-off.ts'
import { denies } from './denies.ts'
import { isForTaliban } from './is-for-taliban.ts'
import { isPostedToKabul } from './is-posted-to-kabul.ts'
import { ofHisAccreditation } from './of-his-accreditation.ts'
import { officeRecognised } from './office-recognised.ts'
import { isInPlaceOfCharge, isRaised, isRaisedByName, isToBeRaisedByThem } from './raised-in-kabul.ts'
import { takenIn } from './taken-in.ts'
import { TO_TAKE } from './to-come.ts'

/** What a clause states of one envoy: on which topic, and of whom where it is somebody on file, and whether he serves now. */
export type EnvoyTold = Readonly<{
  topic: Topic
  assertion: Assertion
  envoy: string | null
  mission: MissionNamed | null
  serves: boolean
}>

const POSTED: Assertion = { asserts: ['ambassador-posted'], deniedBy: ['ambassador-withdrawn'] }
/** "Lifts its representation in Kabul to ambassador level". */
const UPGRADED: Assertion = {
  asserts: ['upgraded', 'ambassador-posted'],
  deniedBy: ['downgraded', 'ambassador-withdrawn'],
}
const TO_LEVEL =
  /\b(?:rais|lift|upgrad|elevat|promot)\w* .{0,40}\b(?:representation|mission|presence|ties|relations|embassy)\b.{0,40}\bto (?:the )?(?:(?:level|rank) of )?(?:an? )?ambassador/i
/** "Kazakhstan recalled its ambassador in Kabul." */
const WITHDRAWN: Assertion = { asserts: ['ambassador-withdrawn'], deniedBy: [] }
const RECALLED =
  /\b(?:recall|reliev|dismiss)\w* .{0,60}\b(?:ambassador|envoy|man) (?:in|to|from) (?:kabul|afghanistan)\b/i
/** The same of one who is named. */
const CALLED_BACK =
  /\b(?:recall|reliev|dismiss|remov|sack)(?:s|ed|es|d)?\b|\bcall(?:s|ed) (?:back|home)\b|\bcall(?:s|ed) [^,.;]{3,40} (?:back|home)\b/i
const NOBODY = { envoy: null, mission: null, serves: false } as const
/** Nothing in the vocabulary says that an envoy was expelled, or is another State's than his own. */
const NEVER_BORNE_OUT: Assertion = { asserts: ['expelled'], deniedBy: [] }
/** The republic's envoys are told with their missions, which are the republic's for as long. */
const OF_REPUBLIC: Assertion = {
  asserts: ['republic', 'cooperating'],
  deniedBy: ['taliban', 'host', 'closed'],
}

/** A State sends an ambassador of its own to Kabul, or he presents his credentials there. */
const SENT = anyOf(
  // "named Usmanov as its first ambassador to Kabul"
  /\b(?:name[ds]?|made|appoint(?:ed|s)) .{3,60}(?:, | as )(?:an? |its |the )?(?:(?:first|full|new|non-?resident) )*ambassador (?:to|in) (?:kabul|afghanistan)\b/iu,
  // "sent a full ambassador back to Kabul"
  /\b(?:sent|sends?|sending|post(?:ed|s|ing)?|appoint(?:ed|s|ing)?|name[ds]?|naming) (?:(?:an?|its|the|new|first|full|own|no|non-resident|nonresident) )*ambassador (?:back )?(?:(?:to|in) (?:taliban[- ](?:run|ruled|held|controlled) )?(?:kabul|afghanistan)|to (?:the )?(?:taliban|emirate))\b/iu,
  // "has sent its new ambassador, Zhao Xing, to Kabul", "sent ambassador Zhao Xing to Kabul"
  /\b(?:sent|sends?|posted|posts|dispatched) (?:(?:its|an?|the|first|new|full|own) )*ambassador,? [^,.;]{3,40},? to (?:kabul|afghanistan)\b/iu,
  // "China's ambassador was received in Kabul"
  /\bambassador(?: [\p{L}’'-]+){0,3} (?:has been|was) (?:welcomed|received|accepted|accredited) (?:in kabul|by the (?:taliban|emirate))\b/iu,
  // "Saudi Arabia's ambassador, Al-Baqmi, came back to Kabul"
  /\bambassador(?:,? \p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,4},?)? (?:has |had |is )?(?:returned|came back|come back|went back|gone back|flew back|flown back|back) (?:to|in) (?:his post in )?kabul\b/iu,
  // "has accredited an ambassador to the Taliban"
  /\baccredit(?:ed|s|ing) (?:(?:an?|its|the|new|first|full|own|no|non-resident) )*ambassador to (?:the )?(?:taliban|emirate|kabul|afghanistan)\b/iu,
  // "the Taliban have accepted China's ambassador", "Kabul welcomed Zhao Xing as China's ambassador"
  /\b(?:taliban|emirate|kabul) (?:(?:government|authorities|has|have|had|also|now|formally|officially) )*(?:accept|accredit|receiv|welcom|t(?:ook|akes?|aken)\b)\w* (?:[\p{L}’'-]+ ){0,4}?(?!taliban|afghan)\p{L}+['’]s? (?:new |first )*ambassador\b/iu,
  // "keeps an ambassador in Kabul", "has its own ambassador in Kabul"
  /\b(?:has|have|had|keeps?|kept|maintains?|maintained|retains?|retained|lacks) (?:also |still |now |currently )*(?:an?|its|their|no)(?: own)? (?:(?:full|resident|non-resident) )?ambassador (?:of its own )?(?:to|in) (?:kabul|afghanistan)\b/iu,
  // "the ambassador posted to Kabul"
  /\bambassador (?:(?:of|from) any (?:other )?(?:country|state|nation|government) )?(?:to (?:be|have been|get) )?(?:posted|sent|named|appointed) (?:to|in) kabul\b/iu,
  // "made its chargé in Kabul an ambassador"
  /\b(?:ma[dk]e|promot|elevat|rais|upgrad|turn)\w* .{0,40}\b(?:charg(?:é|e\b)|envoy|representative).{0,20} in kabul(?:, [^,]{3,40},)? (?:to |to be |into )?(?:an? )?(?:\w+ )?ambassador\b/iu,
  // "the chargé in Kabul was raised to ambassador"
  /\b(?:charg(?:é|e\b)|envoy|representative).{0,20} in kabul .{0,12}(?:raised|made|promoted|upgraded|elevated) (?:to |into )?(?:an? )?(?:\w+ )?ambassador\b/iu,
  // "raised the post in Kabul to the level of ambassador"
  /\b(?:rais|upgrad|elevat)\w* .{0,30}\bin kabul to (?:the )?(?:(?:level|rank) of )?(?:an? )?ambassador/iu,
  // "the ambassador presented his credentials in Kabul"
  /\bambassador\b.*\bpresent(?:ed|s|ing) (?:\w+ ){0,3}(?:credentials|letters).* in kabul\b/iu,
  // "the ambassador to Kabul presented his credentials"
  /\bambassador (?:to|in) (?:kabul|afghanistan),? .{0,40}\bpresent(?:ed|s|ing) (?:\w+ ){0,3}(?:credentials|letters)\b/iu,
)
/** "Zhao Xing presented his credentials to the prime minister": who represents his State in Kabul does so there. */
const PRESENTS = anyOf(
  /\b(?:present|hand|submit|deliver|gave)\w* (?:over )?(?:(?:his|her|the) (?:\w+ )?)?(?:credentials|letters? of credence)\b/iu,
  // "Akhund received Zhao Xing's credentials", "the credentials of Zhao Xing were accepted by Akhund"
  /\b(?:receiv|accept|t(?:ook|akes?|aken)\b)\w* (?:[\p{L}’'-]+ ){0,5}?(?:credentials|letters? of credence)\b/iu,
  /\b(?:credentials|letters? of credence)\b[^.;]{0,40}\b(?:went|were|have been|has been|was) (?:(?:presented|handed|submitted|delivered|given|received|accepted|taken) )?(?:over )?(?:to|by|in)\b/iu,
)
const OF_AFGHANS = /\b(?:taliban|afghan)\S* (?:\w+ )?ambassador/i
/** "Zhao Xing heads the Afghan embassy in Beijing". */
const HEADS_AFGHANS =
  /\b(?:heads|headed|runs|ran|leads|led|manages|in charge of) (?:the )?(?:taliban|afghan)\S* (?:embassy|consulate|mission)/i
const SERVES =
  /\b(?:(is|remains|stays|serves|hosts|keeps|retains)|was|became|(has been)|had been|served|hosted)\b(?:,? (?!hands\b)[\w’']+){0,5}? (ambassador|(?<!\bin )charg[ée])(?!\p{L})/iu

/** "Uzbekistan's new ambassador in Kabul is Oybek Usmanov." */
const IS_NAMED =
  /\b(?:ambassador|charg[ée](?: d['’]affaires)?) (?:in|to|at) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:(is|remains)|was)(?: now| still)? \p{Lu}/u

/** "Has taken charge of the embassy as chargé d'affaires": he heads it. */
const TAKES_CHARGE =
  /\b(?:has taken|took|takes) charge of .{5,60} as (?:an? |the )?(?:\w+ )?(ambassador|charg[ée])(?!\p{L})/iu

/** "Their chargé d'affaires Noor took up his post in New Delhi." */
const TAKES_POST =
  /\b(ambassador|charg[ée](?: d['’]affaires)?)(?!\p{L})[^,;]{0,40}\b(?:takes|took|has taken) up (?:his|her|the) post\b/iu

/** "Is still headed by Bakhtari": whose side he is of runs the mission. */
const HEADED_BY =
  /\b(?:(is|remains|stays)|was|were|(has been)) (?:[\w’']+ )?(?:(?:run|headed|led|managed|controlled) by\b|under an?\b)/i
/** "Bakhtari heads the embassy", "Shahab took it over": the same, told of him. */
const HEADS = new RegExp(
  String.raw`\b(?:(${oneOf(
    'heads|runs|leads|manages|holds|continues? to (?:head|run|lead|manage|hold)',
    '(?:is|has been) (?:still |now |today |currently )?(?:in charge (?:of|at)|in control of)',
  )})|(ha[sd] (?:headed|run|led))|headed|ran|led|held|(?:takes|took|has taken) over|(?:moves|moved|has moved) into) (?:[\w’']+ ){0,3}(?:embassy|consulate|mission)\b`,
  'i',
)
const OF_TALIBAN: Assertion = {
  asserts: ['taliban', 'new-flag'],
  deniedBy: ['republic', 'cooperating', 'host'],
}

/** "The Taliban placed Qanit at the embassy": he is there, whoever runs it; that others are says nothing of him. */
const PLACED = new RegExp(
  String.raw`\b(?:Taliban|Emirate|Kabul) (?:has |have |had )?${PLACES} (?:${WORD_OF_NAME} ?){1,4} ?${AT_HOUSE}`,
  'u',
)
const SENT_THERE: Assertion = { asserts: ['taliban', 'new-flag', 'cooperating'], deniedBy: [] }

/**
 * Reads what an English clause on one State tells of an ambassador of that State, or of one envoy by name; else null.
 * `reader` says which side an envoy is of.
 */
export function envoyTold(
  { question, features }: Pick<Reading, 'question' | 'features'>,
  reader: Reader,
): EnvoyTold | null {
  const { has, countries, marked } = features
  const { text, people } = question
  const [one = ''] = people
  /** Where his State speaks of him, nobody is asked about. */
  const [spokenOf = one] = features.people
  if (marked.language === 'en' && atTheUN(question) && !has('un-seat') && reader.home(one).side === 'taliban')
    return { topic: 'mission', assertion: OF_TALIBAN, ...NOBODY, mission: question.mission }
  const accredited = ofHisAccreditation(question, features)
  const isHis = accredited !== null && reader.home(spokenOf).side === 'republic'
  if (isHis && accredited.asserts.includes('withdrawn'))
    return { topic: 'accreditation', assertion: accredited, ...NOBODY, envoy: spokenOf }
  if (isHis && (has('say') || marked.language !== 'en'))
    return { topic: 'accreditation', assertion: accredited, ...NOBODY, envoy: spokenOf ?? null }
  if (marked.language !== 'en') return null
  const turnedAway = takenIn(question, features, reader)
  if (turnedAway) return turnedAway
  const off = calledOff(question, reader)
  if (off) return off
  const recognised = officeRecognised(question, reader.home(one).side ?? null)
  if (recognised) return { ...NOBODY, ...recognised, envoy: recognised.isHis ? one : null }
  if (people.length === (AFTER_ANOTHER.test(text) ? 2 : 1) && speaksAtTheUN(question, features))
    return reader.home(one).side === 'taliban'
      ? { topic: 'mission', assertion: OF_TALIBAN, ...NOBODY, mission: question.mission }
      : serving(one, HEADS_IT, reader)
  if (question.countries.length === 1 && isToBeRaisedByThem(text) && !has('negation'))
    return { topic: 'accreditation', assertion: TO_TAKE, ...NOBODY }
  const inKabul = people.find(isPostedToKabul(reader)) ?? null
  const isOne = question.countries.length === 1 || (people.length === 1 && inKabul !== null)
  const isHead = isOne && !OF_AFGHANS.test(text)
  if (isHead && isInPlaceOfCharge(text)) return { topic: 'relations', assertion: POSTED, ...NOBODY }
  const raised = isRaisedByName(text) ? inKabul : null
  if (isHead && (SENT.test(text) || ((raised || isRaised(text)) && !has('recognise')))) {
    const posted = TO_BE_SENT.test(text) ? UPGRADED : POSTED
    return {
      topic: 'relations',
      assertion: has('negation') ? opposite(posted) : posted,
      ...NOBODY,
      envoy: has('negation') ? null : raised,
    }
  }
  if (isHead && inKabul && PRESENTS.test(text) && !has('negation'))
    return { topic: 'relations', assertion: POSTED, ...NOBODY }
  if (question.countries.length === 1 && TO_LEVEL.test(text) && !OF_AFGHANS.test(text))
    return {
      topic: 'relations',
      assertion: denies(['upgraded'], features) ? opposite(UPGRADED) : UPGRADED,
      ...NOBODY,
    }
  const isCalledBack = RECALLED.test(text) || (inKabul && CALLED_BACK.test(text))
  if (question.countries.length === 1 && isCalledBack && !OF_AFGHANS.test(text) && !has('negation'))
    return { topic: 'relations', assertion: WITHDRAWN, ...NOBODY, envoy: inKabul }
  if (isHis) return { topic: 'accreditation', assertion: accredited, ...NOBODY, envoy: spokenOf ?? null }
  const isHeir = people.length === 2 && FROM_WHOM.test(text)
  const [envoy = null] =
    (people.length === 1 || isHeir) && (isHeir ? question.countries : countries).length === 1 ? people : []
  if (!envoy || has('negation')) return null
  const { side, mission } = reader.home(envoy)
  if (side === 'republic' && isForTaliban(text))
    return { topic: 'mission', assertion: OF_TALIBAN, ...NOBODY, mission }
  if (side === 'taliban' && PLACED.test(text))
    return { topic: 'mission', assertion: SENT_THERE, ...NOBODY, envoy }
  if (has('say')) return null
  if (has('undone') && has('ambassador', 'envoy'))
    return has('taliban') ? null : { topic: 'accreditation', assertion: NEVER_BORNE_OUT, ...NOBODY, envoy }
  if (isSwapped(text, side) && !RECEIVES.test(text))
    return { topic: 'relations', assertion: NEVER_BORNE_OUT, ...NOBODY, envoy }
  const post = postIn(text) ?? (ownsMission(features) && !has('closed') ? HEADS_IT : null)
  if (post) return serving(envoy, post, reader)
  const head = headIn(text, features)
  return head ? heading(envoy, head, reader) : null
}

/** "Shahab took over the embassy from Elmi": it is stated of him, and who was there before is told besides. */
export const FROM_WHOM = /\b(?:takes|took|has taken) over .{5,80} from (?:[\p{Ll}’é]+ ){0,3}\p{Lu}/u

/** An envoy of Afghans said to be one in Kabul, or one of another State said to be theirs. */
const isSwapped = (text: string, side: string | null | undefined): boolean =>
  side === 'taliban' || side === 'republic'
    ? IN_KABUL.test(text)
    : OF_AFGHANS.test(text) || HEADS_AFGHANS.test(text)

/** "Announced that it would send an ambassador", "announced the upgrade": that its representation would be raised is the same announcement. */
const TO_BE_SENT = anyOf(
  /\b(?:announc|sa(?:id|ys)|declar|promis|pledg|told|confirm)\p{Ll}*\b[^.;]{0,60}\b(?:would|will|is to|was to|to|is|was) (?:soon |now |also )?(?:send|post|nam|appoint|rais|upgrad|elevat|promot|mak|lift)/iu,
  /\bannounc\p{Ll}* (?:the|its|their|an?|\p{Lu}\p{L}+['’]s) (?:\p{Ll}+ )?(?:upgrad|elevat|rais|promot)\p{Ll}*(?!\p{L})/iu,
)

/** Who receives an ambassador is none. */
const RECEIVES = /\b(?:receiv|accept|t(?:ook|akes|aken|aking)\b|welcom)/i

const IN_KABUL = /\b(?:ambassador|envoy|charg[ée](?: d['’]affaires)?) (?:in|to) (?:kabul|afghanistan)\b/i

/** "Jawad's embassy" is one that he is in charge of. */
function ownsMission({ marked: { marks, text, tokens } }: Reading['features']): boolean {
  const embassy = marks.find((mark) => isCue(mark, 'embassy'))
  const owner = marks.find((mark) => mark.is === 'person' && mark.last < (embassy?.first ?? 0))
  const between =
    owner && embassy ? text.clean.slice(tokens[owner.last]?.end, tokens[embassy.first]?.start) : ''
  return /^['’]s (?:\w+ )?$/.test(between)
}

type Post = Readonly<{ isAmbassador: boolean; serves: boolean }>
const HEADS_IT: Post = { isAmbassador: true, serves: true }

/** The post that somebody is said to hold, to have held or to have taken up. */
function postIn(text: string): Post | null {
  const [held, now, since, rank = ''] = SERVES.exec(text) ?? []
  if (held) return { isAmbassador: /^a/i.test(rank), serves: Boolean(now ?? since) }
  const [named, isNow] = IS_NAMED.exec(text) ?? []
  if (named) return { isAmbassador: !/charg/i.test(named), serves: isNow !== undefined }
  const [begun, rankOf = ''] = TAKES_POST.exec(text) ?? []
  if (begun) return { isAmbassador: /^a/i.test(rankOf), serves: true }
  const [taken, as = ''] = TAKES_CHARGE.exec(text) ?? []
  return taken ? { isAmbassador: /^a/i.test(as), serves: true } : null
}

/** That somebody is said to head a mission, of whatever rank: it is headed by him, or he stands before the verb. */
function headIn(text: string, features: Reading['features']): Pick<Post, 'serves'> | null {
  const {
    has,
    at,
    marked: { marks },
  } = features
  if (!has(...HOUSES)) return null
  /** "Bakhtari has lost it: a Taliban envoy runs the embassy": somebody else stands nearer to the verb. */
  const isAnother = (last: number) =>
    marks.some((mark) => isCue(mark, 'envoy', 'taliban') && mark.first > last && mark.last < at('control'))
  const isSubject = marks.some(
    (mark) => mark.is === 'person' && mark.first < at('control') && !isAnother(mark.last),
  )
  /** "Elmi is out, and the embassy is run by the Taliban": who runs it is named after the verb. */
  const by = HEADED_BY.exec(text)
  const isNamed = by !== null && isNamedAfter(by.index + by[0].length, features)
  const [headed, still, since] = (isNamed ? by : null) ?? (isSubject ? HEADS.exec(text) : null) ?? []
  return headed ? { serves: Boolean(still ?? since) } : null
}

/** Whether somebody is named from a place of a text on. */
const isNamedAfter = (place: number, { marked: { marks, tokens } }: Reading['features']): boolean =>
  marks.some((mark) => mark.is === 'person' && (tokens[mark.first]?.start ?? 0) >= place)

/** Somebody said to head a mission or to have headed it. */
function heading(envoy: string, { serves }: Pick<Post, 'serves'>, reader: Reader): EnvoyTold | null {
  const { side } = reader.home(envoy)
  return side === 'taliban'
    ? { topic: 'mission', assertion: OF_TALIBAN, envoy, mission: null, serves }
    : serving(envoy, { ...HEADS_IT, serves }, reader)
}

/** Somebody said to hold or to have held a post in a State. */
function serving(envoy: string, { isAmbassador, serves }: Post, { home }: Reader): EnvoyTold {
  const { side, mission } = home(envoy)
  const common = { envoy, mission: null, serves }
  if (side === 'republic') return { topic: 'mission', assertion: OF_REPUBLIC, ...common, mission }
  if (side !== 'taliban') return { topic: 'relations', assertion: POSTED, ...common }
  const asserts = [isAmbassador ? 'ambassador' : 'charge']
  return { topic: 'accreditation', assertion: { asserts, deniedBy: [] }, ...common }
}
