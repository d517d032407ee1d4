import type { Cue } from '../../knowledge/cues.ts'
import type { Detail, Topic } from '../../question.ts'
import { isCue, type Mark } from '../../understand/marks.ts'
import { isCountOfHouses, isSomebodyTaken, topicOf } from '../../understand/topic.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { LOOKS_WHITE, looksOld, TO_HOST } from './assertion-on-mission.ts'
import type { Frame } from './frame.ts'
import { isOtherBan } from './is-other-ban.ts'
import { isOfficeRecognised } from './office-recognised.ts'
import { recognisingIn } from './recognising.ts'

type Stated = Pick<Reading, 'question' | 'features'>

/**
 * The topics on which a clause states something; where its words state nothing but are somebody's on file, what those
 * were about. `subject` says that a side of the matter, or Afghanistan, is named.
 */
export function topicsIn(
  stated: Stated,
  { speaker, side, inTurn }: Frame,
  subject: boolean,
): readonly Topic[] {
  if (inTurn) return ['mission']
  const { heard, marked, has } = stated.features
  const topics = meantIn(stated)
  const cued = topics.filter(
    (topic) =>
      (topic === 'accreditation' && isSomebodyTaken(marked.marks)) ||
      (topic === 'recognition' && has('never')) ||
      (topic === 'relations' && isOffTheirList(stated)) ||
      marked.marks.some((mark) => mark.is === 'cue' && topicOf(mark.cue) === topic),
  )
  const quoting = topics.filter((topic) => topic !== 'relations' || heard || cued.includes(topic))
  const own = ownTopics(marked.text.quoted.length ? quoting : cued, stated, subject)
  return own.length || !heard || !(speaker ?? side) ? own : topics.slice(0, 1)
}

/** "Dropped the Taliban from its list": a list of those who are banned, where no other is told of. */
const isOffTheirList = ({ question: { details, text } }: Stated): boolean =>
  details.includes('terror-list') && details.includes('delisted') && !OTHER_LIST.test(text)
const OTHER_LIST =
  /\b(?:guest|speaker|wine|visitor|mailing|invitation|price|watch|diplomatic) list\b|\blist of (?!(?:the )?(?:\w+ ){0,2}(?:terror|ban|extrem|proscri|designat|outlaw|sanction))/i

/** What the UN decides on credentials is who holds the seat. "The lone holdout" holds out on whatever else is named, a "bid for recognition" only tells the occasion, and "a step towards full contacts" is told of contacts. */
function meantIn({ question: { text }, features: { topics, has, marked } }: Stated): readonly Topic[] {
  if (has('step') && topics.includes('relations')) return ['relations']
  if (areOnlyPapers(marked.marks) || isOfficeRecognised(text))
    return topics.filter((topic) => topic !== 'recognition')
  if (has('terror-list', 'delisted') && isOtherBan(marked))
    return topics.filter((topic) => topic !== 'relations')
  if (has('un-seat') && topics.includes('recognition'))
    return topics.filter((topic) => topic !== 'accreditation')
  if (recognisingIn(text) === 'not-ruled-out' && topics.includes('recognition'))
    return topics.filter((topic) => topic !== 'relations')
  const others = topics.filter((topic) => topic !== 'recognition')
  const isBeside = /\bhold-?outs?\b/i.test(text) || recognisingIn(text) === 'left-open'
  return others.length && isBeside ? others : topics
}

/** "The Taliban no longer recognise documents from 14 missions": nothing but papers is recognised. */
const areOnlyPapers = (marks: readonly Mark[]): boolean => {
  const papers = marks.filter((mark) => isCue(mark, 'disowned'))
  const recognised = marks.filter((mark) => isCue(mark, 'recognise'))
  return (
    papers.length > 0 &&
    recognised.every(({ first, last }) => papers.some((paper) => paper.first <= first && last <= paper.last))
  )
}

/** Of the topics that a clause touches, its main one, and envoys or recognition named beside it. */
function ownTopics(topics: readonly Topic[], stated: Stated, subject: boolean): readonly Topic[] {
  const { has } = stated.features
  const [main, ...beside] = topics
  if (!main) return []
  const isVisit = main === 'mission' && !has('embassy', 'consulate') && areGuests(stated)
  if (isVisit && has('taliban')) return ['relations']
  if (
    main === 'accreditation' &&
    (areOwn(stated) || areGuests(stated) || PAPERS.test(stated.question.text))
  ) {
    const others = ownTopics(beside, stated, subject)
    return !others.length && areGuests(stated) && has('taliban') ? ['relations'] : others
  }
  if (!(main === 'mission' ? onMission(stated, subject) : onMatter(stated, subject)))
    return stated.question.quoted.length ? ownTopics(beside, stated, subject) : []
  if (has('replied') && has('request', 'refuse') && !has('recognise') && topics.includes('accreditation'))
    return ['accreditation']
  const own = topics.filter(
    (topic) =>
      topic === main ||
      topic === 'recognition' ||
      (topic === 'accreditation' &&
        !areOwn(stated) &&
        !areGuests(stated) &&
        !PAPERS.test(stated.question.text) &&
        (!has('republic') || has('accredit', 'consent', 'refuse')) &&
        !has('un-seat') &&
        (has('accredit') || (has('taliban') && has(...(has('recognise') ? ENVOYS : COUNTED))))) ||
      (topic === 'mission' &&
        has('embassy', 'consulate') &&
        has('handover', 'closed', 'open', 'flag', 'control')),
  )
  const isTaken =
    main === 'mission' &&
    AS_HEAD.test(stated.question.text) &&
    (has('taliban') || stated.features.people.length > 0)
  return isTaken && !own.includes('accreditation') ? [...own, 'accreditation'] : own
}

/** "Accepted Sabir as head of the embassy": he is taken, and runs it. */
const AS_HEAD =
  /\b(?:accept|receiv|welcom|admit)\w*\b(?:.{0,60}\bas (?:the )?(?:new )?head of\b| (?:an?|the) (?:Taliban[\w’'-]*(?: \w+)? )?head (?:of|for|at)\b)|\blet (?:their|a Taliban|the Taliban['’]s) (?:man|envoy|appointee|diplomat)(?: [\p{L}’'-]+){0,3} (?:head|run|lead|take (?:over|charge of)|move into)\b/iu

/** "Austria met Taliban officials": who is talked to is accredited nowhere. */
const GUESTS = anyOf(
  new RegExp(
    String.raw`\b${oneOf(
      'met',
      'meets?',
      'meeting',
      'host(?:s|ed|ing)?',
      'invit(?:es?|ed|ing)',
      'welcom(?:es?|ed|ing)',
      'receiv(?:es?|ed|ing)',
      'talk(?:s|ed|ing)? (?:to|with)',
      'visas? (?:valid [^,.;]{3,30} )?(?:to|for)',
    )} (?:[\w’'-]+ ){0,2}(?:Taliban|Emirate|Afghan) (?:(?!consular)[\w’'-]+ )?(?:officials|delegations?|delegates|ministers?|leaders?)\b`,
    'i',
  ),
  // "Taliban officials met representatives of fifteen States"
  /\b(?:Taliban|Emirate|Afghan) (?:officials|delegations?|delegates|ministers?|leaders?|representatives) (?:\w+ ){0,2}(?:met|meets?|sat down|held talks|talked)\b/i,
  // "five Taliban officials were in Brussels"
  /\b(?:Taliban|Emirate) (?:officials|delegations?|delegates|ministers?|leaders?) (?:is|are|was|were) (?:now |again |back )?in (?!the\b|their\b|an?\b)[\w-]+(?! (?:embassy|mission|consulate))/i,
  // "gave five Taliban officials visas for one day"
  /\b(?:g[ai]v\w*|grant\w*|issu\w*) (?:[\w’'-]+ ){0,2}(?:Taliban|Emirate|Afghan) (?:officials|delegations?|delegates|ministers?|leaders?) (?:[\w-]+ ){0,3}visas?\b/i,
  // "visas to the Taliban", and not "to the Taliban ambassador"
  /\bvisas? (?:to|for) the Taliban\b(?! [\w’'-]+)/i,
)

const areGuests = ({ question, features }: Stated): boolean =>
  GUESTS.test(question.text) &&
  !features.has('consent', 'ambassador') &&
  features.marked.marks.every((mark) => !isCue(mark, 'accredit') || VISA.test(mark.key))
/** Who is given a visa for a visit is a guest; an envoy, who is no "official", comes to stay. */
const VISA = /^visas?\b/

/** "Accepts only papers of the consulate": whoever they are for, no envoy is taken. */
const PAPERS =
  /\b(?:accept|honou?r|recogni[sz]|tak)(?:e|es|ed|s|ing)? (?:only |no |any |its |their |the )*(?:papers|documents|passports)\b/i
/** "Diplomats of the Afghan missions in Canada", "the consulate's diplomats", "its old diplomats": those who are there already. */
const OF_HOUSE = anyOf(
  /\b(?:diplomats|staff|envoys) (?:of|at|in|from) the (?:Afghan|former|old) /i,
  /\b(?:(?:embassy|consulate|mission)['’]s (?:own |old |former |remaining )?|its (?:old|own|former) )(?:diplomats|staff|envoys)\b/i,
)

/** "Pakistan would send an ambassador": who sends one takes none. */
const SENT =
  /\b(?:sends?|sent|sending|dispatch(?:es|ed|ing)?) (?:an?|its|their|another) (?:full |new |first )?(?:ambassador|envoy)\b/i

/** "Kazakh diplomats remain in Kabul", "they recalled the Afghan ambassador": a State's own envoys, whom nobody takes. */
function areOwn({ features: { marked, has } }: Stated): boolean {
  const envoys = marked.marks.filter((mark) => isCue(mark, 'envoy'))
  const isOf = (envoy: Mark, isWhose: (state: Extract<Mark, { is: 'state' }>) => boolean) =>
    marked.marks.some(
      (mark) =>
        mark.is === 'state' && mark.last < envoy.first && mark.last >= envoy.first - 2 && isWhose(mark),
    )
  const isAfghan = (envoy: Mark) => isOf(envoy, ({ code }) => code === 'AF')
  const isForeign = (envoy: Mark) =>
    isOf(
      envoy,
      ({ code, by, last }) =>
        code !== 'AF' && (by === 'demonym' || last === envoy.first - 1 || marked.words[last + 1] === 's'),
    )
  if (has('accredit', 'consent')) return false
  if (OF_HOUSE.test(marked.text.clean)) return true
  if (SENT.test(marked.text.clean) && !has('taliban', 'afghan', 'republic')) return true
  return (
    (envoys.some(isAfghan) && has('say', 'stance', 'staff', 'undone', 'relations')) ||
    (envoys.length > 0 && envoys.every(isForeign))
  )
}

/** Who is refused recognition is told of no envoys. */
const ENVOYS: readonly Cue[] = ['envoy', 'ambassador', 'request']
/** A number of States is one of those that took envoys, where it is none of those that recognise. */
const COUNTED: readonly Cue[] = [...ENVOYS, 'count-claim']

/** Whether something is stated on a mission: it is named, or a State's people work in Kabul, and so is a side or what was done; a flag is somebody's. */
function onMission({ question: { details, side, text }, features }: Stated, subject: boolean): boolean {
  const { has, marked, mission } = features
  if (!subject && THEIRS.test(text)) return false
  const named = marked.marks.some(
    (mark) =>
      (isCue(mark, 'mission') && !TRAVELS.test(mark.key)) ||
      HANDED.test(mark.key) ||
      isCountOfHouses(mark, marked.tells),
  )
  const isWork = details.includes('open') || details.includes('closed')
  const isTheirs = mission.kind === 'mission' && mission.mission.receiving === 'AF' && mission.mission.sending
  if (!named && isTheirs && isWork) return true
  if (!named && !has('embassy', 'consulate', 'foreign', 'un-seat')) return false
  const done = details.filter((detail) => DONE.has(detail))
  if (done.length === 1 && has('flag') && !side) return LOOKS_WHITE.test(text) || looksOld(text, marked)
  if (!subject && features.countries.length > 1) return false
  const isPlaced = mission.kind === 'mission' && mission.mission.city !== null
  return (
    subject || (isPlaced && TO_HOST.test(text)) || done.some((detail) => isPlaced || !EVERYWHERE.has(detail))
  )
}

/** "Nine countries have shut their consulates" there: none of them is Afghanistan's. */
const THEIRS =
  /\b(?:countries|states|nations|governments|powers) (?:\w+ ){0,4}their (?:embassies|consulates|missions)\b(?!.*\bKabul\b)/i

/** Any embassy has staff, money and guards: which one is told by its place or its side. */
const EVERYWHERE = new Set<Detail>(['staff', 'money', 'guard'])

/** A delegation is no post. */
const TRAVELS = /^delegation/
/** A phrase on a handover that names what is handed over, or on an ambassador called back from his embassy. */
const HANDED = /^(?:h\w+|g[ai]v\w+) .*\b(?:embassy|consulate|mission)$|^pull\w* .* out of kabul$/
/** What can be done to a mission, so that naming it states something. */
const DONE = new Set<Detail>([
  'handover',
  'closed',
  'open',
  'flag',
  'control',
  'guard',
  'staff',
  'money',
  'damage',
  'upgraded',
])

/** Whether something is stated on recognition, envoys or relations: of the Taliban, and not of another State or a poet. */
function onMatter({ features: { has, marked, countries } }: Stated, subject: boolean): boolean {
  if (!subject) return has(...(countries.length > 1 ? ALWAYS : ANCHORS)) || marked.marks.some(isPointing)
  if (has('taliban', 'republic', 'authorities', 'un-seat') || !has('recognise')) return true
  const { marks, tokens } = marked
  const covered = (at: number) => marks.some(({ first, last }) => first <= at && at <= last)
  return !marks.some(({ key, last }) => /^afghans?$/.test(key) && last + 1 in tokens && !covered(last + 1))
}

/** What says, without either side being named, that the subject is spoken of; where States are two, one may be the other's object. */
const ALWAYS: readonly Cue[] = ['several', 'count-claim', 'terror-list']
/** "There is" points at nothing. */
const isPointing = (mark: Mark): boolean => isCue(mark, 'pronoun') && mark.key !== 'there'
const ANCHORS: readonly Cue[] = ['recognise', 'accredit', 'step', ...ALWAYS]
