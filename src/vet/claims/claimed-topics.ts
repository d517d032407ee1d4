import type { Topic } from '../../question.ts'
import { HOUSES } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import { isAbsent } from './absent.ts'
import { answeredBy } from './assertion-on-envoys.ts'
import { isSoughtByThem } from './assertion-on-mission.ts'
import type { Read } from './claim.ts'
import { FAILED } from './denies.ts'
import { isGivenByThem } from './in-whose-hands.ts'
import { isOfProtector } from './is-of-protector.ts'
import { isOfTheirDiplomats } from './of-whom.ts'
import { recognisingIn } from './recognising.ts'
import { isOnSubject } from './statement.ts'
import type { ToCome } from './to-come.ts'
import { topicsIn } from './topics-in.ts'

/** The topics on which a clause makes a claim: those on which it states something that is done, or not done, or foretells it. */
export function claimedTopics(read: Read, { foretold }: Pick<ToCome, 'foretold'>): readonly Topic[] {
  const { reading, frame, told: envoy } = read
  if (envoy) return [envoy.topic]
  if (isOfProtector(reading.question.text) && isOnSubject(read) && reading.features.countries.length > 1)
    return ['relations']
  if (isOfTheirDiplomats(read)) return ['mission']
  if (THEIR_CONTACT.test(reading.question.text)) return ['mission']
  const topics = topicsIn(reading, frame, isOnSubject(read))
  const told = topics.filter(
    (topic) => !TOLD_NONE[topic](reading, foretold) && !(topic === 'accreditation' && frame.areInKabul),
  )
  return answeredBy(reading) ? [...new Set<Topic>([...told, 'accreditation'])] : told
}

/** "Diplomats at the Afghan embassy said they have had no contact with the Taliban": theirs, and not their host's. */
const THEIR_CONTACT =
  /\bdiplomats (?:at|of|in|from) the Afghan (?:embassy|consulate|mission)\b[^.;]{0,90}\bcontacts? with (?:the )?(?:Taliban|Emirate|Kabul)\b/i

/** Whether a clause that touches a topic tells of none of it all the same, or leaves it open. */
const TOLD_NONE: Readonly<Record<Topic, (reading: Reading, foretold: boolean) => boolean>> = {
  mission: (reading) => isOfNoMission(reading) || isOnlyAsked(reading),
  accreditation: (reading) => isOfNoEnvoyTaken(reading.question.text) || isOnlyAsked(reading),
  relations: ({ question: { side, text }, features }) =>
    (side === 'republic' && !features.has('taliban')) || ASKED_OF_THEM.test(text),
  recognition: (reading, foretold) => isNoRecognition(reading, foretold),
}

/** Whether officials are only asked to be taken at a mission, or another house than one is told of. */
const isOfNoMission = ({ question: { text }, features }: Reading): boolean =>
  ASKED_TO_TAKE.test(text) ||
  isExcepted(text) ||
  FOR_A_TEAM.test(text) ||
  ADMITTED_TO.test(text) ||
  (!features.has(...HOUSES) && OTHER_HOUSE.test(text))

/** "Will accept no envoys, except those who work at consulates": where the ones left out work is told of no consulate. */
function isExcepted(text: string): boolean {
  const at = text.search(/\b(?:except|other than|apart from|save for|barring|excluding)\b/i)
  return at >= 0 && !HOUSE.test(text.slice(0, at)) && ENVOYS_LEFT_OUT.test(text.slice(0, at))
}
const HOUSE = /\b(?:embass(?:y|ies)|consulates?|missions?)\b/i
const ENVOYS_LEFT_OUT =
  /\b(?:accept|tak|took|receiv|admi|accredit|refus|reject|let)\w*\b[^.;]*\b(?:Taliban|Emirate|envoys?|diplomats?|ambassadors?)\b/i

/** "Appealed to the Taliban leadership to lift the ban": a ban of theirs, which others want lifted. */
const ASKED_OF_THEM =
  /\b(?:appeal|urg|call|press|ask|plead|implor)\w* (?:(?:to|on|with) )?(?:the )?(?:Taliban|Emirate)\b[^.;,]{0,40}\bto (?:lift|end|drop|reverse|rescind|scrap|revoke|ease)\b/i

/** "No Taliban official has been admitted to the consulates": who may work there is told, and not whose they are. */
const ADMITTED_TO =
  /\badmit(?:s|ted|ting)? (?:[\w’'-]+ ){0,5}?(?:in)?to (?:an?|the|its|any) (?:\p{Lu}\p{L}+ )?(?:embass|consulate|mission)/u

/** "The embassy row over visas for the Sri Lanka tour": sports. */
const FOR_A_TEAM = /\bvisas?\b[^.;]{0,40}\b(?:tour|match(?:es)?|fixtures?|tournament|squad|cup|players?)\b/i

/** "The Kabul airport reopening for the Dubai flight": what opens or closes there is no mission. */
const OTHER_HOUSE =
  /\b(?:airports?|airlines?|flights?|airspace|borders?|crossings?|banks?|schools?|universit(?:y|ies)|hospitals?|roads?|hotels?)\b/i

/** Whether what seems to tell of an envoy taken tells of one called off by those who sent him, of one sent to Kabul, of nobody sent, of a protecting power, or of who gave a mission away. */
const isOfNoEnvoyTaken = (text: string): boolean =>
  OTHER_EMBASSY_GIVEN.test(text) ||
  BY_ITS_STAFF.test(text) ||
  CALLED_OFF.test(text) ||
  isOfProtector(text) ||
  isAbsent(text) ||
  OWN_IN_KABUL.test(text) ||
  GIVEN_TO_THEM.test(text) ||
  isGivenByThem(text)
/** "The embassy staff did not accept him": who works there, and not the State that receives envoys. */
const BY_ITS_STAFF =
  /\b(?:embassy|consulate|mission)(?:['’]s)? (?:\p{Ll}+ )?(?:staff|diplomats|employees|workers) (?:\p{Ll}+ |did not |didn['’]t |would not |do not ){0,2}(?:accept|recogni[sz]|refus|reject|acknowledg)/iu
/** "Handed the consulate to two Taliban officials": to whom it went, and not that a State took them. */
const GIVEN_TO_THEM =
  /\b(?:hand|g[ai]v|turn|pass|left|leav|ced|surrender)\w* (?:over )?(?:the |its |their )?(?:\w+ ){0,2}(?:embassy|consulate|mission|building|property|premises|keys)\b[^.;,]{0,30}? (?:over )?to (?:the |two |three |some )*Taliban (?:officials|diplomats|consuls|envoys)\b/i
/** "The Russian embassy in Kabul was handed to a Taliban diplomat": a State's own there, by which it takes nobody. */
const OTHER_EMBASSY_GIVEN =
  /\b(?!Afghan|Taliban)\p{L}+ embassy in Kabul (?:was|has been|is) (?:\p{Ll}+ )?(?:handed|given|turned|passed|transferred) /u
/** "Its ambassador in Kabul", "raised its chargé to ambassador": a State's own. */
const OWN_IN_KABUL = anyOf(
  /\b(?:its|their|(?!Afghan|Taliban)\p{L}+['’]s?)(?: own)? (?:(?!Afghan|Taliban)[\p{L}-]+ )?(?:ambassador|envoy|charg[ée](?: d['’]affaires)?) (?:in|to) (?:Kabul|Afghanistan)(?!\p{L}|['’])/iu,
  /\b(?:rais|upgrad|promot|elevat)\p{L}* its (?:own )?charg/iu,
)
/** "The ambassador in Ottawa was dismissed", "the Taliban sacked the consul". */
const CALLED_OFF = anyOf(
  /\b(?:ambassador|envoy|consul(?: general)?|diplomat|charg[ée](?: d['’]affaires)?)s?\b[^.;]{0,40}\b(?:was|were|been|is|are) (?:\w+ )?(?:dismissed|sacked|fired|removed from (?:office|his post|her post)|relieved of)\b/iu,
  /\b(?:Taliban|Emirate|Kabul)\b[^.;]{0,30}\b(?:dismissed|sacked|fired|dismiss(?:es)?|sacks?|fires?) (?:\w+ ){1,4}(?:ambassador|envoy|consul|diplomat|charg[ée])/iu,
)
/** "Asked Canada to take their officials at the embassy": where they are to work is not told of it. */
const ASKED_TO_TAKE = /\bask(?:s|ed|ing)? (?:[\p{L}\d’'-]+ ){0,5}to (?:accept|take|receive|admit|let in)\b/u

/** Whether a mission is only asked for, and the asking was not turned down; who asks for one is told of no envoy either: "Taliban officials asked the US to reopen its embassy". */
const isOnlyAsked = ({ question, features }: Reading): boolean =>
  !features.has('accredit', 'consent') &&
  ASKED_TO.test(question.text) &&
  !isSoughtByThem(question) &&
  !features.has('refuse') &&
  !FAILED.test(question.text)

/** Whether a word for recognition tells of none by a State: it is left open, another's, of another kind, or the Taliban's own. */
const isNoRecognition = ({ question, features }: Reading, foretold: boolean): boolean =>
  (recognisingIn(question.text) === 'left-open' && !foretold) ||
  [BY_TALIBAN, WELCOMES, AS_BANNED, CAN_DO_WITHOUT].some((words) => words.test(question.text)) ||
  (features.has('un-seat') && LEAVES_IT.test(question.text)) ||
  (question.organisation === 'UN' &&
    REPRESENTS.test(question.text) &&
    !SEATS.test(question.text) &&
    !features.has('taliban', 'authorities'))

/** "Isaczai has left the UN seat": who had it is told, and not to whom it was given. */
const LEAVES_IT =
  /\b(?:left|leaves|quits?|vacate[sd]|gave up|resigned from|stepped down from) (?:the|his|Afghanistan['’]s) (?:UN |U\.N\. )?(?:seat|post|job)\b/i
/** "Recognises them as a terrorist organisation": as what they are seen, and not as whose government. */
const AS_BANNED = /\brecogni\w+ (?:[\w’']+ ){1,4}as (?:an? )?(?:terror|banned|extremist|outlaw)/i
/** "The Taliban recognised the need for reform", "the Taliban do not recognise Canada": they are not who is recognised. */
const BY_TALIBAN =
  /\b(?:Taliban|Emirate)(?: (?:spokes\w+|government|authorities))? (?:(?:has |have |had )?recogni[sz]e[sd]?\b(?! (?:by|as|in)\b)|(?:do|does|did)(?: not|n['’]t) (?:\w+ )?recogni[sz]e\b)/
/** "Could have an ambassador without recognition", "without recognition there can be none": what goes without it, and not whether it was given. */
const CAN_DO_WITHOUT =
  /\b(?:can|could|may|might|cannot)\b[^.;,]{3,80}\bwithout (?:\w+ )?recogni|\bwithout (?:\w+ )?recognition,? (?:there )?(?:can|could|may|might|cannot)\b/i
/** "Beijing welcomed the recognition": another's. */
const WELCOMES =
  /\b(?:welcom|prais|hail|applaud|condemn|criticis|criticiz|denounc|regret|comment|react)\w*(?: on| to)? (?:the|this|that|such) (?:\w+ )?recognition\b/i
/** "They asked Canada to let their people run the embassy", "tried to take it over": what is asked for or tried is not done. */
const ASKED_TO = anyOf(
  // "asked Canada to hand it over"
  /\bask(?:s|ed|ing)? (?:[\p{L}’'-]+ ){1,4}to (?:let|allow|hand|give|transfer|return|cede|re-?open|open|close|shut)\b/iu,
  // "tried to take control"
  /\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|bid(?:s|ding)?|ask(?:s|ed|ing)?|want(?:s|ed)?|hop(?:es?|ed|ing)) to (?:\w+ )?(?:take (?:it |them )?(?:over|control|charge)|seize|run|occupy|control|gain control)\b/iu,
)
/** Who sits at the UN for Afghanistan, where no side is named, tells nothing of the Taliban's seat. */
const REPRESENTS =
  /\b(?:represents|speaks for|(?:leads|led|heads|headed|runs|ran) (?:[\w’']+ ){0,3}mission|(?:is|was|as|has|have) (?:[\w’']+ ){0,3}(?:ambassador|envoy|representative|charg[ée]))(?!\p{L})/iu

const SEATS = /\bseat(?:s|ed|ing)?\b/i
