import { TELLINGS, type Telling } from '../../knowledge/patterns.ts'
import type { MissionNamed, Question, Topic } from '../../question.ts'
import { isCue } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Assertion, opposite } from './assertion.ts'
import { assertionIn, FORETOLD } from './assertion-in.ts'
import { answeredBy } from './assertion-on-envoys.ts'
import { claimedTopics } from './claimed-topics.ts'
import type { EnvoyTold } from './envoy-told.ts'
import type { Frame } from './frame.ts'
import { recognisersBeside } from './heads-of.ts'
import { IN_OFFICE, isOfOfficeAlone } from './in-office.ts'
import { ofWhom } from './of-whom.ts'
import { recognisedBy } from './recognised-by.ts'
import { recognisingIn } from './recognising.ts'
import { isStatement, isTakenBack } from './statement.ts'
import { HEADED_TO, isWanted, TO_TAKE, type ToCome, toCome, WANTED, WILLING } from './to-come.ts'
import { whereMoved } from './where-moved.ts'
import { whichMission } from './which-mission.ts'

/** A clause, how it was read, how it frames what it states, and what it tells of one envoy. */
export type Read = Readonly<{
  clause: Clause
  reading: Reading
  frame: Frame
  told: EnvoyTold | null
  /** A mission in Kabul is told of as "its own", whose is told before: "سفارتش در کابل". */
  isIts: boolean
}>

/** What a clause states: of whom, on what, and which words of the vocabulary would bear it out or deny it. */
export type Claim = Assertion &
  Readonly<{
    text: string
    /** The words of the message that state it. */
    stands: string
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
    /** Whether, in another language than English, the host of a mission is named as the one who does what is told. */
    byHost: boolean
    /** What else its words tell, in other languages than English. */
    tells: readonly Telling[]
    /** The claims on an event on whose day it is said to have come about; where they are none, that was not read. */
    onDayOf?: readonly Claim[]
  }>

/** The claims that a read clause makes, one on each topic; none where it states nothing, or of nobody. */
export function claimsOf(read: Read, before: readonly string[]): Claim[] {
  if (isOfOfficeAlone(read)) return [onOffice(read)]
  const ahead = toCome(read)
  const whom = isStatement(read, ahead) ? ofWhom(read, before) : null
  if (!whom) return []
  const { clause, frame, told } = read
  const { features, question } = read.reading
  /** "We wrongly called it the second State to do so": it did, and not in that place. */
  const isBack = isTakenBack(question.text)
  const order = isBack ? frame.order : null
  return claimedTopics(read, ahead).flatMap((topic) => {
    const assertion = assertionOn(topic, read, ahead)
    const ofThem = recognisedBy(features)
    const mission = topic === 'mission' ? whichMission(read, whom, before) : null
    const isOpen = topic === 'recognition' ? ofThem === 'left-open' : ofThem && isOfNoSide(mission, features)
    if (isOpen) return []
    return {
      text: clause.text,
      stands: clause.stands,
      topic,
      countries:
        topic === 'recognition'
          ? (whoseIn(features) ?? recognisersBeside(read.reading) ?? whom.countries)
          : withoutWhereTo(whom, read),
      all: whom.all,
      ...(topic === 'recognition' && ofThem !== 'left-open' ? ofThem : null),
      group: question.group,
      mission,
      frame: order ? { ...frame, order: { ...order, denied: !order.denied } } : frame,
      envoy: told?.envoy ?? null,
      serves: told?.serves ?? false,
      question,
      byHost: isByHost(mission, features),
      tells: TELLINGS.filter((what) => features.marked.tells[what].test(question.text)),
      ...((frame.untrue || isBack) && !order ? opposite(assertion) : assertion),
    }
  })
}

/** That somebody holds an office, and nothing else. */
const onOffice = ({ clause: { text, stands }, reading: { question }, frame }: Read): Claim => ({
  text,
  stands,
  topic: 'relations',
  countries: [],
  all: false,
  group: null,
  mission: null,
  frame,
  envoy: null,
  serves: false,
  question,
  byHost: false,
  tells: [],
  ...IN_OFFICE,
})

/** "Großbritannien hat die Botschaft in London geschlossen": the host by its name before the city; at whose wish something is done does not do it. */
const isByHost = (
  mission: MissionNamed | null,
  { marked: { language, marks } }: Reading['features'],
): boolean => {
  const host = marks.flatMap((mark) =>
    mark.is === 'state' && mark.code === mission?.receiving ? [mark] : [],
  )
  return (
    language !== 'en' &&
    mission?.sending === 'AF' &&
    host.some(
      ({ by, last }) => BY_NAME.has(by) && host.some(({ city, first }) => city !== null && first > last),
    ) &&
    !marks.some((mark) => isCue(mark, 'behest', 'request'))
  )
}
const BY_NAME: ReadonlySet<string> = new Set(['name', 'foreign', 'leader'])

/** "Iran to recognise Taliban": that it would one day, on file, does not bear out a headline that it is about to. */
const TO_BE_DONE: Assertion = { asserts: ['to-be-recognised'], deniedBy: ['never'] }

/** What a clause says on a topic: of what is to come, of one envoy, or else by its words. */
function assertionOn(topic: Topic, { reading, told }: Read, { foretold, ready, takes }: ToCome): Assertion {
  const { question, features } = reading
  if (topic === 'recognition' && foretold && isWanted(question.text)) return WANTED
  if (topic === 'recognition' && foretold && recognisingIn(question.text) !== 'conditional')
    return HEADED_TO.test(question.text) ? TO_BE_DONE : FORETOLD
  const answered = topic === 'accreditation' ? answeredBy(reading) : null
  if (answered) return answered
  if (topic === 'accreditation' && ready && !features.has('negation')) return WILLING
  if (topic === 'accreditation' && takes) return TO_TAKE
  return told?.assertion ?? assertionIn(topic, reading)
}

/** "Belongs to a government that Russia recognises": a mission of Afghanistan's, and no side is named whose it is. */
const isOfNoSide = (mission: MissionNamed | null, { has }: Reading['features']): boolean =>
  mission?.sending === 'AF' && !has('taliban', 'republic')

/** "The Dutch moved their embassy from Kabul to Doha": of where it went nothing is stated. */
const withoutWhereTo = (
  { countries }: Pick<Claim, 'countries'>,
  { reading: { question, features } }: Read,
): readonly string[] => {
  const { mission } = question
  const owner = mission?.receiving === 'AF' && whereMoved(features.marked) ? mission.sending : null
  return owner && countries.includes(owner) ? [owner] : countries
}

/** "China welcomes Russia's recognition of them": the State whose recognition is spoken of. */
function whoseIn({ marked: { marks, text, tokens } }: Reading['features']): readonly string[] | null {
  const noun = marks.find(({ key, ...mark }) => mark.is === 'cue' && key === 'recognition')
  const owner = marks.find(
    (mark) =>
      mark.is === 'state' &&
      noun !== undefined &&
      mark.last < noun.first &&
      (mark.by === 'demonym' ? /^ $/ : /^['’]s? $/).test(
        text.clean.slice(tokens[mark.last]?.end, tokens[noun.first]?.start),
      ),
  )
  return owner?.is === 'state' && owner.code !== 'AF' ? [owner.code] : null
}
