import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { isCued } from '../topic.ts'
import { isOffTheList } from './cut.ts'
import { isItsEnvoyInstead } from './envoy-speaks.ts'
import type { Before } from './follow.ts'
import { isItsStance } from './how-it-is-now.ts'
import { isWhetherItHolds } from './it-holds.ts'
import { isOfficeLine } from './leans.ts'
import { isWhoseMan } from './of-whom.ts'

type Last = Before['last']

/**
 * Whether a capital stands for its State: "in Ankara as well?" after a question about envoys is not about the embassy
 * there, nor is "Tehran only" after what is new. "Bonn" stands for nothing but what is in Bonn.
 */
const isPlace = ({ topics }: Question, features: Features, last: Last): boolean =>
  !features.provincial &&
  topics.length > 0 &&
  !features.topics.length &&
  (last.topic !== 'all' || last.intent === 'changes') &&
  (last.topic !== 'mission' || last.intent === 'timeline')

/** "What did the ambassador tweet?": whoever spoke for the mission in view, and not on envoys. */
const isSpeaker = ({ intent, topics, details }: Question, features: Features): boolean =>
  intent === 'statement' &&
  features.has('left-open') &&
  topics.length === 1 &&
  topics[0] === 'accreditation' &&
  !details.length

/** "Back to the Taliban, is Bulgaria any different?", "position in August 2021?", "France's stance?": the topic before is meant. */
const isAlike = (features: Features, { topic }: Last): boolean =>
  features.assumed &&
  (features.has('compare', 'addition', 'pronoun', 'since-when') ||
    (topic !== 'mission' && isStanceAlone(features)))

/** A word for where a State stands, and beside it only which State, or when. */
const isStanceAlone = ({ unknown, has, marked: { marks, words } }: Features): boolean =>
  unknown === 0 &&
  words.length <= STANCE_IN &&
  marks.some((mark) => isCue(mark, 'stance')) &&
  marks.every(
    (mark) =>
      isCue(mark, 'stance', 'what', 'now', 'any-date') ||
      (has('what') && isCue(mark, 'yes-no', 'who-is')) ||
      mark.is === 'state',
  )
/** "Forget the date, what is France's position today?" */
const STANCE_IN = 9

/** "And Wang Wenbin?" after somebody's words: his are asked for, on whatever he spoke of. */
const isNextSpeaker = ({ intent }: Question, features: Features, last: Last): boolean =>
  intent === 'person' &&
  last.intent === 'statement' &&
  features.at('addition') === 0 &&
  !isCued(features.marked.marks)

/** "Did the Taliban ask for it?" after who has the keys of an embassy: for the embassy, and not for an envoy to be taken. */
const isForTheHouse = ({ topics, details }: Question, { it, has }: Features, last: Last): boolean =>
  last.topic === 'mission' &&
  it &&
  topics.join() === 'accreditation' &&
  details.includes('request') &&
  !has('envoy', 'accredit', 'credentials', 'un-seat')

/** "Where does Mumbai stand now?" after a mission: the one there, and not what its State holds. */
const isStandOfPost = ({ provincial, assumed }: Features, { topic }: Last): boolean =>
  provincial && assumed && topic === 'mission'

/** Whether what a turn names is not the topic that it asks about, but the last one's place, envoy or speaker: the topic before goes on. */
export const isBare = (question: Question, features: Features, last: Last): boolean =>
  isPlace(question, features, last) ||
  isForTheHouse(question, features, last) ||
  isOffTheList(features, last) ||
  isOfficeLine(features) ||
  isItsEnvoyInstead(question, features, last) ||
  isStandOfPost(features, last) ||
  isWhetherItHolds(features, last) ||
  isItsStance(features.topics, features.marked.words) ||
  isWhoseMan(features, last) ||
  ((isSpeaker(question, features) || isAlike(features, last)) && last.topic !== 'all') ||
  isNextSpeaker(question, features, last)
