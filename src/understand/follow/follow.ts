import type { Conversation, Last } from '../../conversation.ts'
import type { Day } from '../../edtf.ts'
import type { MissionNamed, Question, Reason, Topic } from '../../question.ts'
import { askedOfNewcomer } from '../features/stranger.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue, isInside } from '../marks.ts'
import type { Reading } from '../understand.ts'
import { isCountOfList } from './counts-all.ts'
import { itsEnvoyHeard } from './envoy-speaks.ts'
import { filled } from './filled.ts'
import { hostAgreed } from './host-agreed.ts'
import { hasSubject } from './in-view.ts'
import { isBare } from './is-bare.ts'
import { isSaidWhen } from './is-said-when.ts'
import { leaning } from './leaning.ts'
import { isFragment } from './leans.ts'
import { isHostSpeaking, isOfItsService, isOwnHouseAgain, OF_ITSELF } from './mission-in-view.ts'
import { ofNameOfSeveral, ofNextSide } from './next-side.ts'
import { ofDropped } from './of-dropped.ts'
import { ofOneAlone } from './of-one-alone.ts'
import { ofRejected } from './rejected.ts'

/**
 * What a turn can lean on: the last question, the States named before it or listed in its answer, the time told of, the
 * one mission of which the person named last spoke, and the day.
 */
export type Before = Pick<
  Conversation,
  'recent' | 'listed' | 'cities' | 'topics' | 'timeTold' | 'timeShown' | 'timeBefore' | 'leftOut'
> &
  Readonly<{
    last: Last
    spokeOf: MissionNamed | null
    /** The one envoy of the mission in view of whom words are on file. */
    spokeFor: string | null
    /** On what the person in view spoke in words like those of this turn. */
    spokeOn: Topic | null
    today: Day
  }>

/** Reasons for silence that a conversation can lift: the words made no sense alone, not that they were off the subject. */
const LIFTED: readonly (Reason | null)[] = ['not-understood', 'nothing-asked', 'other-subject']
/**
 * Fills what a text leaves open from the last question, only where the text leans on it: a State without a topic takes
 * the topic, a topic without a State takes the State, a bare date takes all. What was taken over is listed.
 */
export function follow({ question, intent, features }: Reading, before: Before): Question {
  const { last } = before
  const isHelp =
    question.intent === 'help' && (features.has('thanks') || !features.has('addition', 'pronoun'))
  if (features.has('reset') || isHelp) return question
  const known = knownByName(question, features, last)
  if (known) {
    const read = { question: { ...question, back: null, people: known }, intent }
    return follow({ ...read, features: { ...features, people: known, unclear: false } }, before)
  }
  const off = features.has('other-subject', 'other-word', 'smalltalk', 'predict', 'opinion', 'advice')
  const most = features.has('correction', 'drop') ? CORRECTING : NAMING
  const halfNamed = question.reason && features.marked.halfway.length ? askedOfNewcomer(features) : null
  if (halfNamed) return { ...question, intent: 'status', reason: null, back: halfNamed }
  const sharesName = ofNameOfSeveral(question, features, last)
  if (sharesName) return sharesName
  const named =
    features.countries.length > 0 && features.marked.words.length <= most && features.unknown <= STRANGERS
  const fragment = named || isFragment(question, features)
  if (
    question.reason &&
    !(
      LIFTED.includes(question.reason) &&
      !off &&
      fragment &&
      (named || features.unknown <= strangersIn(question, features))
    )
  )
    return newcomer(question, features) ?? opinionOn(question, features, last)
  if (question.quoted.length) return question
  const nextSide = ofNextSide(question, features, before)
  if (nextSide) return nextSide
  const rejected = ofRejected(question, features, before)
  if (rejected) return rejected
  const dropped = ofDropped(question, features, before)
  if (dropped?.back) return dropped
  if (dropped) return filled(dropped, intent, { ...features, countries: dropped.countries }, before)
  const alone = ofOneAlone(question, features, last)
  if (alone) return alone
  const agreed = hostAgreed(question, features, before)
  if (agreed) return agreed
  const heard = itsEnvoyHeard(question, features, before)
  if (heard) return heard
  const countries = question.countries.length ? question.countries : features.countries
  const isSaid = isSaidWhen(question, features, last)
  const asked = {
    ...question,
    countries,
    ...(isBare(question, features, last) ? OF_THE_LAST : {}),
    ...(isOfMembers(question, features, last)
      ? { organisation: null, group: features.groups[0] ?? null }
      : {}),
    ...(isSaid ? ({ intent: 'statement' } as const) : {}),
  }
  if (isCountOfList(question, features, last))
    return filled(
      { ...asked, ...OF_THE_LAST, intent: 'list', figure: null, details: [] },
      'list',
      features,
      before,
    )
  if (isOfItsService(features, last))
    return filled({ ...asked, countries: [], mission: null }, intent, { ...features, ...OF_ITSELF }, before)
  if (isRankInKabul(question, features, last)) {
    const ofHouse = { ...features, mission: OF_ITSELF.mission }
    return filled({ ...asked, ...OF_THE_LAST, details: ['ambassador'] }, 'status', ofHouse, before)
  }
  if (isHostSpeaking(question, features, last) || isOwnHouseAgain(question, features, last)) {
    const ofHouse = { ...features, mission: OF_ITSELF.mission }
    return filled({ ...asked, ...OF_THE_LAST }, intent, ofHouse, before)
  }
  return leaning(asked, { question, intent: isSaid ? 'statement' : intent, features }, fragment, before)
}

/** More words that nothing explains make of a State's name another subject. */
const STRANGERS = 2

/** "Scratch Nepal, it was Bangladesh the desk asked about": what corrects the last turn may say more. */
const CORRECTING = 12
/** "While you're at it, Brunei for my box": so does one that names a State. */
const NAMING = 10

/** How many words that nothing explains a turn may hold that leans on the last one, by what it leans with: "he", "that", a date alone, or what was done when. */
const strangersIn = ({ asOf }: Question, { has, marked: { words } }: Features): number =>
  has('he-she') ? 2 : has('pronoun', 'then') || asOf !== null || WHEN_DONE.test(words.join(' ')) ? 1 : 0
/** "When raised?", "when was it lowered?" */
const WHEN_DONE = /^(?:and )?when (?:(?:was|were|got) )?(?:(?:it|that|this|they|he|she) )?\w+ed$/

/** "Only the EU ones", "and the EU?" after a list: its members; "does the EU?" asks of the Union itself. */
const isOfMembers = ({ organisation }: Question, { at, groups }: Features, { intent }: Last): boolean =>
  organisation === 'EU' && groups.length > 0 && intent === 'list' && at('yes-no') !== 0

/** "Run by an ambassador or a chargé?" after a State's embassy in Kabul: that one, and no envoy of the Taliban. */
const isRankInKabul = (
  question: Question,
  { has, marked: { words } }: Features,
  { mission }: Last,
): boolean =>
  mission?.receiving === 'AF' &&
  mission.sending !== null &&
  !hasSubject(question) &&
  has('charge', 'ambassador') &&
  has('control', 'heads', 'charge') &&
  !has(
    ...HOUSES,
    'taliban',
    'afghan',
    'republic',
    'accredit',
    'consent',
    'refuse',
    'say',
    'statement',
    'which',
    'when',
  ) &&
  words.length <= RANKS
/** "So is it led by an ambassador or just a chargé d'affaires?" */
const RANKS = 12

/** "Which Haqqani is that?" after one of those who share the name was told of: he is meant, unless another is added. */
function knownByName({ back }: Question, { has }: Features, { people }: Last): readonly string[] | null {
  const known = back?.of === 'person' ? people.filter((id) => back.people.includes(id)) : []
  return known.length === 1 && !has('addition', 'negation', 'former-of') ? known : null
}

/** Everything but what the turn names is of the last one. */
const OF_THE_LAST = { topics: [], topic: 'all', mission: null } as const

function newcomer(question: Question, features: Features): Question | null {
  const back = question.reason === 'other-subject' ? askedOfNewcomer(features) : null
  return back && { ...question, intent: 'status', reason: null, back }
}

/** What is judged or predicted keeps the State in view, so that the next turn can go on from there. */
function opinionOn(question: Question, features: Features, last: Last): Question {
  if (question.reason !== 'opinion' && question.reason !== 'prediction') return question
  if (isByExample(features) && last.countries.length === 1)
    return { ...question, countries: last.countries, mission: null, topics: [], topic: last.topic }
  return features.has('pronoun') && !question.countries.length
    ? { ...question, countries: last.countries, topic: question.topics.length ? question.topic : last.topic }
    : question
}

/** "Will they follow Moscow?", "is it likely to go the way of Russia?": it is asked of the one in view, and the State named is the example. */
const isByExample = ({ has, they, it, marked: { marks } }: Features): boolean => {
  const pronoun = marks.find((mark) => isCue(mark, 'pronoun'))
  const states = marks.filter((mark) => mark.is === 'state')
  const isPhrase = states.some((state) => isInside('recognise', state, marks))
  const isPlain =
    they &&
    !has(...HOUSES, 'envoy', 'recognise', 'accredit', 'consent', 'refuse', 'open', 'closed', 'taliban')
  return (
    pronoun !== undefined &&
    states.length > 0 &&
    states.every(({ first }) => first > pronoun.first) &&
    (isPlain || ((they || it) && isPhrase))
  )
}
