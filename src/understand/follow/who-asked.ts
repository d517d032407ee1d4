import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'
import { hasSubject } from './in-view.ts'

/**
 * What a turn is after that asks "who" of the answer before and names nobody: the one who said it, the one who holds the
 * post, or how things came about; null where it asks for none.
 */
export function whoAsked(
  question: Question,
  features: Features,
  last: Before['last'],
): Question['intent'] | null {
  if (hasSubject(question) || last.intent === 'list') return null
  if (isWhoTheyAre(features, last)) return 'person'
  if (isByWhom(features) && last.topic === 'mission' && last.intent !== 'statement') return 'status'
  if (isWhoWasNamed(features) || (isWhoIsPosted(features, last) && (isOfPost(last) || isOfSeat(last))))
    return 'person'
  if (isWhoSaidSo(features) || isWhichSpeaker(features) || (isWhoSpeaks(features) && !last.people.length))
    return 'statement'
  if (isWhoAlone(features, last)) return 'person'
  if (isBareWho(features)) return isOfPost(last) ? 'person' : 'statement'
  return null
}

/** "Who were the two?", "what are their names?" after whether one State took envoys: those who were taken. */
export const isWhoTheyAre = (
  { at, has, topics, unknown, marked: { marks, words } }: Features,
  { topic, countries }: Before['last'],
): boolean =>
  topic === 'accreditation' &&
  countries.length === 1 &&
  words.length <= NAMED &&
  !topics.length &&
  unknown === 0 &&
  !has('order', 'several', 'ordinal-of', 'negation', 'except') &&
  (at('who') === 0
    ? marks.some((mark) => isCue(mark, 'yes-no', 'who-is') && ARE.test(mark.key))
    : THEIR_NAMES.test(words.join(' ')))
/** The verb for more than one: of one alone it is asked who he is. */
const ARE = /\b(?:are|were)$/
const THEIR_NAMES =
  /^(?:and |so |ok |but )?(?:(?:what (?:are|were|re)|got|any|give us|give me) )?(?:(?:the|their|all|both) ){0,2}names$/

/** "By whom?" after when a mission was closed. */
const isByWhom = ({ topics, marked: { marks, words, tells } }: Features): boolean =>
  words.length <= BARE &&
  !topics.length &&
  marks.some((mark) => isCue(mark, 'who-said', 'who') && tells['by-whom'].test(mark.key))

/** "Who at their foreign ministry said so?" */
const isWhoSaidSo = ({ has, at, topics }: Features): boolean =>
  at('who') === 0 && has('say') && !topics.length && !has('he-she', 'order', 'list')

/** "That was which spokesman?" */
const isWhichSpeaker = ({ has, topics, marked: { words } }: Features): boolean =>
  has('spokesperson') &&
  has('which') &&
  has('pronoun') &&
  !has('name-of') &&
  !topics.length &&
  words.length <= NAMED

/** "Who was named?", "who has been appointed, then?" after how a State stands: who is on file in the post there. */
const isWhoWasNamed = ({ at, topics, people, has, marked: { words } }: Features): boolean =>
  at('who') >= 0 &&
  at('who') <= 1 &&
  words.length <= NAMED &&
  words.some((word) => APPOINTED.test(word)) &&
  !topics.some((topic) => topic !== 'accreditation') &&
  !people.length &&
  !has('order', 'several', 'say', 'negation', 'except')
const APPOINTED = /^(?:named|appointed|nominated|picked|chosen|designated|installed)$/

/** "Who's posted there?", "and who serves there?" after a mission, "who occupies it?" after the seat at the UN: whoever is on file in the post. */
const isWhoIsPosted = (
  { at, topics, people, has, marked: { words } }: Features,
  last: Before['last'],
): boolean =>
  Math.max(at('who'), at('who-is')) >= 0 &&
  Math.max(at('who'), at('who-is')) <= 1 &&
  words.length <= NAMED &&
  (words.some((word) => POSTED.test(word))
    ? !topics.length
    : isOfSeat(last) && topics.join() === 'mission' && has('control')) &&
  !people.length &&
  !has('order', 'several', 'say', 'negation', 'except')
const POSTED = /^(?:posted|stationed|assigned|serves|serving|sits)$/

/** "Who is that speaking?", "who's talking there?" after an answer: whoever's words it rests on. */
const isWhoSpeaks = ({ at, topics, has, marked: { words } }: Features): boolean =>
  Math.max(at('who'), at('who-is')) >= 0 &&
  Math.max(at('who'), at('who-is')) <= 1 &&
  words.length <= NAMED &&
  words.some((word) => SPEAKS.test(word)) &&
  !topics.length &&
  !has('order', 'several', 'list', 'about')
const SPEAKS = /^(?:speaking|talking)$/

/** "Who exactly?", "who, then?" */
const isBareWho = ({ at, topics, unknown, has, marked: { words, marks } }: Features): boolean =>
  at('who') === 0 &&
  words.length <= BARE &&
  words.length > 1 &&
  !topics.length &&
  unknown === 0 &&
  !has('name-of', 'order', 'several') &&
  marks.every((mark) => isCue(mark, 'who', 'addition', 'narrow', 'pronoun'))

/** "Who?" after whether one State took an envoy: he is. */
const isWhoAlone = (
  { at, marked: { words } }: Features,
  { intent, topic, countries }: Before['last'],
): boolean =>
  words.length === 1 &&
  at('who') === 0 &&
  intent === 'status' &&
  topic === 'accreditation' &&
  countries.length === 1
const BARE = 3
const NAMED = 6

/** Somebody sits on the Afghan seat at the UN, whatever of it was asked. */
const isOfSeat = ({ mission }: Before['last']): boolean => mission?.receiving === 'UN'

/** Whether the last turn was about who holds a post, or was taken for one. */
const isOfPost = ({ topic, intent }: Before['last']): boolean =>
  topic === 'accreditation' || topic === 'mission' || intent === 'person'
