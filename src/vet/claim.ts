import type { MissionNamed, Question, Reason, Topic } from '../question.ts'
import type { Reading } from '../understand/understand.ts'
import { asserts } from './asserts.ts'
import type { Clause } from './clauses.ts'
import { FAILED, NO_STATE } from './denies.ts'
import type { EnvoyTold } from './envoy-told.ts'
import type { Frame } from './frame.ts'
import { recognisingIn } from './recognising.ts'
import { FORETOLD, opposite, sidesOf } from './sides.ts'
import { aboutToClose } from './to-close.ts'
import { toCome, WILLING } from './to-come.ts'
import { topicsIn } from './topics-in.ts'
import type { Sides } from './verdict.ts'

/** A clause, how it was read, how it frames what it states, and what it tells of one envoy. */
export type Read = Readonly<{ clause: Clause; reading: Reading; frame: Frame; told: EnvoyTold | null }>

/** What a clause states: of whom, on what, and which words of the vocabulary would bear it out or deny it. */
export type Claim = Sides &
  Readonly<{
    text: string
    topic: Topic
    /** States, or the UN or the EU where the organisation itself is spoken of. */
    countries: readonly string[]
    /** All States, or all of a group, are spoken of at once. */
    all: boolean
    group: string | null
    mission: MissionNamed | null
    frame: Frame
    /** The one envoy of whom it is stated, by name, and whether he is said to serve still. */
    envoy: string | null
    serves: boolean
    question: Question
  }>

/** Reasons for not answering a question that do not keep a sentence from stating something on the subject. */
const STATES_STILL: readonly (Reason | null)[] = [null, 'other-subject', 'smalltalk', 'prediction', 'opinion']
/** "Recognises them as a terrorist organisation": as what they are seen, and not as whose government. */
const AS_BANNED = /\brecogni\w+ (?:[\w’']+ ){1,4}as (?:an? )?(?:terror|banned|extremist|outlaw)/i
/** "The Taliban recognised the need for reform", "the Taliban do not recognise Canada": they are not who is recognised. */
const BY_TALIBAN =
  /\b(?:Taliban|Emirate)(?: (?:spokes\w+|government|authorities))? (?:(?:has |have |had )?recogni[sz]e[sd]?\b(?! (?:by|as|in)\b)|(?:do|does|did)(?: not|n['’]t) (?:\w+ )?recogni[sz]e\b)/
/** "Beijing welcomed the recognition": another's. */
const WELCOMES =
  /\b(?:welcom|prais|hail|applaud|condemn|criticis|criticiz|denounc|regret|comment|react)\w*(?: on| to)? (?:the|this|that|such) (?:\w+ )?recognition\b/i
/** "They asked Canada to let their people run the embassy", "tried to take it over": what is asked for or tried is not done. */
const ASKED_TO =
  /\bask(?:s|ed|ing)? (?:[\p{L}’'-]+ ){1,4}to (?:let|allow|hand|give|transfer|return|cede)\b|\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|bid(?:s|ding)?|ask(?:s|ed|ing)?|want(?:s|ed)?|hop(?:es?|ed|ing)) to (?:\w+ )?(?:take (?:it |them )?(?:over|control|charge)|seize|run|occupy|control|gain control)\b/iu
/** Whose relative somebody is states nothing on the subject. */
const OF_KIN = /\b(?:relative|brother|son|nephew|uncle|cousin|father|kin)s? (?:of|to)\b/i
/** Who sits at the UN for Afghanistan, where no side is named, tells nothing of the Taliban's seat. */
const REPRESENTS =
  /\b(?:represents|speaks for|(?:is|was|as) (?:[\w’']+ ){0,3}(?:ambassador|envoy|representative))\b/i

const SEATS = /\bseat(?:s|ed|ing)?\b/i

/** "Hardly any country recognises them": how few is nobody's to count. */
const SCARCELY =
  /\b(?:hardly|scarcely|barely) (?:any|a)\b|\b(?<!\b(?:no|a) )few(?:er)? (?:[\w’'-]+ )?(?:countries|states|governments|nations|capitals)\b/i

/** The claims that a read clause makes; none where it asks, chats, judges or names nobody it could be checked for. */
export function claimsOf({ clause, reading, frame, told }: Read, before: readonly string[]): Claim[] {
  const { question, features } = reading
  const subject =
    frame.sided ||
    (clause.leans && question.side !== null) ||
    features.has('taliban', 'afghan', 'republic', 'authorities', 'un-seat') ||
    features.marked.marks.some((mark) => mark.is === 'state' && mark.code === 'AF')
  const { foretold, ready, open, expected } = toCome({ reading, frame })
  const closes = aboutToClose(question) !== null
  const isAhead = question.reason === 'future-date' && expected
  const isOfOthers =
    !STATES_STILL.includes(question.reason) && !isTold(question, features) && !closes && !isAhead
  if (isOfOthers || question.intent === 'help' || open) return []
  if (TAKEN_BACK.test(question.text) && features.heard) return []
  const isOfThem = features.has('recognise') && features.has('pronoun')
  if (question.reason && !((subject || isOfThem) && features.topics.length)) return []
  const stated = foretold || ready || asserts(question.text, features.has('negation'))
  if (!stated || OF_KIN.test(question.text)) return []
  const { countries: named, all } = spokenOf(reading, clause, frame, before)
  if (all && SCARCELY.test(question.text)) return []
  const countries = named.length || all || !frame.onWhom ? named : [frame.onWhom]
  if (!countries.length && !all && question.mission?.receiving !== 'UN') return []
  const given = recognisingIn(question.text)
  const isLeftOpen = given === 'left-open' || BY_TALIBAN.test(question.text) || WELCOMES.test(question.text)
  const isTurnedDown = features.has('refuse') || FAILED.test(question.text)
  const isOfAnEnvoy =
    question.organisation === 'UN' &&
    REPRESENTS.test(question.text) &&
    !SEATS.test(question.text) &&
    !features.has('taliban', 'authorities')
  const topics = told
    ? [told.topic]
    : topicsIn({ question, features }, frame, subject).filter(
        (topic) =>
          (topic !== 'mission' || !ASKED_TO.test(question.text) || isTurnedDown) &&
          (topic !== 'recognition' || !(isLeftOpen || isOfAnEnvoy || AS_BANNED.test(question.text))),
      )
  return topics.map((topic) => {
    const sides =
      topic === 'recognition' && foretold && given !== 'conditional'
        ? FORETOLD
        : topic === 'accreditation' && ready && !features.has('negation')
          ? WILLING
          : (told?.sides ?? sidesOf(topic, { question, features }))
    return {
      text: clause.text,
      topic,
      countries: topic === 'recognition' ? (whoseIn(features) ?? countries) : countries,
      all,
      group: question.group,
      mission:
        topic === 'mission'
          ? whereDisowned(
              ofItsOwner(missionOf(question, features) ?? told?.mission ?? null, question.text, before),
              question,
              countries,
            )
          : null,
      frame,
      envoy: told?.envoy ?? null,
      serves: told?.serves ?? false,
      question,
      ...(frame.untrue || TAKEN_BACK.test(question.text) ? opposite(sides) : sides),
    }
  })
}

/** "Kabul has disowned its missions in Rome and Athens": Kabul does it, and the missions are elsewhere. */
const whereDisowned = (
  mission: MissionNamed | null,
  { details }: Question,
  [country]: readonly string[],
): MissionNamed | null =>
  details.includes('disowned') && mission?.receiving === 'AF' && country
    ? { ...mission, sending: 'AF', receiving: country, city: null }
    : mission

/** "Podcast guest: Turkey has recognised the Emirate": off the subject as a question, and no other recognition is stated. */
const isTold = ({ reason }: Question, { has, otherRecognised }: Reading['features']): boolean =>
  reason === 'other-recognition' && has('taliban') && has('other-subject') && !otherRecognised

/** "China welcomes Russia's recognition of them": the State whose recognition is spoken of. */
function whoseIn({ marked: { marks, text, tokens } }: Reading['features']): readonly string[] | null {
  const noun = marks.find(({ key, ...mark }) => mark.is === 'cue' && key === 'recognition')
  const owner = marks.find(
    (mark) =>
      mark.is === 'state' &&
      noun !== undefined &&
      mark.last < noun.first &&
      /^['’]s? $/.test(text.clean.slice(tokens[mark.last]?.end, tokens[noun.first]?.start)),
  )
  return owner?.is === 'state' && owner.code !== 'AF' ? [owner.code] : null
}

/** Of whom a clause speaks: States by name, all of them, an organisation, or those of the clause before where it leans on it. */
function spokenOf(
  { question, features }: Reading,
  { leans }: Clause,
  { order }: Frame,
  before: readonly string[],
): Pick<Claim, 'countries' | 'all'> {
  if (before.length > 1 && THEM_ALL.exec(question.text)?.[1]?.toLowerCase() === COUNTED[before.length])
    return { countries: before, all: false }
  if (before.length === 1 && ONLY_ONE.test(question.text) && !features.countries.length)
    return { countries: before, all: false }
  /** "With that it becomes the first neighbour to": the one named before, among its neighbours. */
  const isFirstOf = order !== null && order.of !== '' && before.length === 1 && BECOMES.test(question.text)
  const several = !isFirstOf && (features.has('several', 'count-claim') || question.group !== null)
  const isSeat = question.organisation !== null && !question.countries.length && features.countries.length > 0
  if (isSeat && question.organisation) return { countries: [question.organisation], all: false }
  if (several && NO_STATE.test(question.text) && SAYS_LAST.test(question.text))
    return { countries: [], all: true }
  const isBehind = (code: string) => before.length === 1 && order?.after.includes(code)
  const own = features.countries.filter((code) => !isBehind(code))
  const named = own.length ? own : several ? [] : question.countries.filter((code) => !isBehind(code))
  if (named.length) return { countries: named, all: false }
  if (several && !question.organisation) return { countries: [], all: true }
  if (question.organisation) return { countries: [question.organisation], all: false }
  if (question.mission?.receiving === 'UN' && features.has('afghan', 'taliban', 'republic', 'authorities'))
    return { countries: ['UN'], all: false }
  const isTheirs = features.has('pronoun') || leans || features.countries.length > 0
  return { countries: isTheirs ? before : [], all: false }
}

/** "Still no ties, the only one of its neighbours": the State of the sentence before. */
const ONLY_ONE =
  /\bthe (?:only|last|sole) one\b|\balone (?:among|of)\b|^\W*(?:the|its) (?:one|only|last|sole|lone) (?:[\w-]+ )?(?:neighbou?r|country|state|nation|capital)\b/i

const BECOMES =
  /\b(?:it|this|that) (?:is|was|becomes|became|makes it|made it) (?:now )?the (?:first|second|third|only)\b/i

/** "And all three had recognised it": as many States as the sentence before names. */
const THEM_ALL =
  /^\W*(?:and |but |\[\w+\] )*(?:all (?:of the )?|none of (?:the )?|not one of (?:the )?|the )?(two|both|three|four|five|six) (?=ha[sd]|have|were|are|recogni|accept|accredit|took|did)/i
const COUNTED = ['none', 'one', 'two', 'three', 'four', 'five', 'six']

/** "An earlier version said …": what a correction takes back is called untrue. */
const TAKEN_BACK =
  /\b(?:an?|the|our) (?:earlier|previous|original) (?:version|story|post|tweet|headline|report|alert|article|item|caption)\b/i

/** "No State has relations with them, Moscow noted": all are spoken of, and the one named last only speaks. */
const SAYS_LAST =
  /, (?:\p{Lu}[\p{L}’'-]+(?![\p{L}’'-]) ?){1,3} (?:said|says|not(?:ed|es)|stress(?:ed|es)|added|told|report(?:ed|s)|remark(?:ed|s)|insist(?:ed|s))\W*$/u

/** "Its embassy in Kabul": that of the State of the sentence before. */
function ofItsOwner(
  mission: MissionNamed | null,
  text: string,
  [owner, ...others]: readonly string[],
): MissionNamed | null {
  const isOpen = mission?.receiving === 'AF' && mission.sending === null
  return mission && isOpen && owner && !others.length && ITS.test(text)
    ? { ...mission, sending: owner }
    : mission
}
const ITS = /\b(?:its|their) (?:own )?(?:embassy|mission)\b/i

function missionOf(question: Question, { mission }: Reading['features']): MissionNamed | null {
  return question.mission ?? (mission.kind === 'mission' ? mission.mission : null)
}
