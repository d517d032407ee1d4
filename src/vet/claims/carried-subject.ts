import { oneOf } from '../any-of.ts'

/** What the sentences before one named last: a State and somebody as they are written there, a city, and whether a mission of Afghanistan's was told of. */
export type Carried = Readonly<{
  state: string | null
  city: string | null
  isAfghan: boolean
  heIs: string | null
}>

/**
 * A sentence with the subject that it takes from the sentence before, where there is one alone that it could mean: "its
 * ambassador in Kabul" is that of the State told of, "the ambassador there" serves in the city told of.
 */
export const withItsSubject = (told: string, { state, city, isAfghan, heIs }: Carried): string => {
  const words = heIs ? told.replace(HE_ROSE, `$1${heIs} `) : told
  const owned = state
    ? words
        .replace(OF_THE_COUNTRY, 'Its ')
        .replace(ITS_MAN, `$1${possessive(state)} $2`)
        .replace(IT_HAS, `$1${state} `)
        .replace(IT_ANNOUNCED, `$1${state} `)
        .replace(ITS_COURT, `${possessive(state)} $1 $2 the ban on the Taliban`)
    : words
  const host = state ?? city
  const hosted = host && host !== KABUL ? owned.replace(HIS_HOSTS, `$1${host} `) : owned
  return city
    ? hosted.replace(
        ENVOY_THERE,
        (_, before: string, post: string) =>
          `${before}${city === KABUL && state ? `${possessive(state)} ` : `The ${isAfghan ? 'Afghan ' : ''}`}${post} in ${city}`,
      )
    : hosted
}

const KABUL = 'Kabul'
/** "He was made ambassador in 2025": of whoever was named last this is told, and of no other envoy there. */
const HE_ROSE =
  /^(\W*(?:(?:In|On|By) [^,]{3,20}, |In \d{4} |Then |Later )?)(?:[Hh]e|[Ss]he) (?=(?:(?:was|is|has been|had been|has since been) (?:\w+ly |then |later |since )*(?:made|named|appointed|promoted|raised|upgraded|elevated|accredited)\b|became\b|presented (?:his|her) (?:credentials|letters)|(?:has |had )?been accredited)(?!.{0,40} (?:by|on|since) (?:his|her)\b))/u
const POST = oneOf(
  'ambassador',
  "charg[ée](?: d[’']affaires)?",
  'envoy',
  'consul(?: general)?',
  'head of mission',
)
const possessive = (state: string): string => `${state}${state.endsWith('s') ? '’' : '’s'}`

/** "The country's embassy in Kabul". */
const OF_THE_COUNTRY =
  /^(?:[Tt]he (?:country|kingdom|emirate|republic|sultanate|government)['’]s|(?:That|This) (?:country|State|state)['’]s) (?:own )?(?=(?:embassy|mission|consulate|ambassador|envoy|charg[ée]|flag)\b)/u
/** "Its ambassador in Kabul is …". */
const ITS_MAN = new RegExp(
  String.raw`^(\W*(?:But |And |Yet )?)(?:Its|Their)(?: own)? ((?:new |first |former )?${POST} (?:in|to) (?:Kabul|Afghanistan)\b)`,
  'u',
)
/** "It has no embassy in Kabul", "it also keeps an ambassador in Kabul": what a State has there, and no mission. */
const IT_HAS = new RegExp(
  String.raw`^(\W*(?:But |And |Yet )?)It (?=(?:also |still |now |no longer )*(?:has|had|keeps|kept|maintains|maintained|runs|ran|closed|reopened|retains|retained|lacks) (?:also |still |now |no longer )*(?:an?|no|its)(?: own)? (?:\p{Ll}+ ){0,2}${oneOf('embassy', 'mission', POST)} (?:in|to) (?:Kabul|Afghanistan)\b)`,
  'u',
)
/** "It announced in May that it would send an ambassador to Kabul". */
const IT_ANNOUNCED =
  /^(\W*(?:But |And |Yet )?)[Ii]t (?=(?:announced|said|declared|promised|confirmed)\b[^.;]{0,30}\bit (?:would|will) (?:send|name|post|appoint|raise|upgrade|promote) (?:an?|its) (?:\p{Ll}+ ){0,2}(?:ambassador|charg[ée]|envoy|mission|representation)(?!\p{L})[^.;]{0,20}\bKabul\b)/u
/** "His hosts do not recognise the government he represents": the State where he serves. */
const HIS_HOSTS = /^(\W*(?:But |And |Yet )?)(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he) hosts? (?=\p{Ll})/u
/** "Weeks after its Supreme Court suspended a ban": that on the Taliban, of whom the text tells. */
const ITS_COURT =
  /\bits ([Ss]upreme [Cc]ourt|(?:top|highest) court) ((?:had |has )?(?:suspended|lifted|dropped|scrapped|ended)) (?:an?|the|its)(?: \d{4}| \p{Ll}+)? ban\b(?! on\b)(?: (?:dating (?:from|back to)|imposed in|in force since|from|of) \d{4})?/u
/** "The ambassador there". */
const ENVOY_THERE = new RegExp(String.raw`^(\W*(?:But |And |Yet )?)[Tt]he (${POST}) there\b`, 'u')

/**
 * Whether a sentence goes on, after one on the subject, with what was told of there: with its State, its ministry or its
 * embassy, and with something that is the subject's. Silence on such a sentence would pass for a check.
 */
export const goesOn = (words: string, isNamed: boolean): boolean =>
  (isNamed || HEADS.test(words)) && OF_SUBJECT.test(words) && !FOREIGN.test(words)

const HEADS =
  /^\W*(?:(?:But|And|Yet|Since then|Later|So far),? )?(?:It|Its|They|Their|He|She|His|Her|The (?:\p{Ll}+ ){0,2}(?:ministry|government|embassy|mission|consulate|ambassador|envoy|consul|charg[ée]|country|building|premises|compound|delegation|diplomats?|staff|spokes\p{Ll}+))(?!\p{L})/iu
const OF_SUBJECT = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    'embass(?:y|ies)|consulates?|missions?|building|premises|compound|keys|archives?|interests|flag|tricolour',
    'ambassadors?|envoys?|charg[ée]s?|consuls?|diplomats?|credentials|accredit\\p{Ll}+|staff',
    'visas?|visits?|delegations?|talks|meetings?|met|handover|ceremony|do so|done so|recogni[sz]\\p{Ll}+|relations|ties',
    'the (?:second|third|fourth|next|latest|last|other)(?=\\W*$)',
  )}(?!\p{L})`,
  'iu',
)
/** Talks and ties with somebody else. */
const FOREIGN = /\b(?:with|to|from) (?:Israel|Ukraine|Palestine|Taiwan|Kosovo|NATO)\b/
