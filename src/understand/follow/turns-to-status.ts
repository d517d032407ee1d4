import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { hasFollowed } from '../intent/asks-changes.ts'
import { HOUSES, isCue } from '../marks.ts'
import type { Before } from './follow.ts'
import { isInKabul } from './in-kabul.ts'
import { SHORT } from './leans.ts'

/** Intents that a turn with a topic of its own does not go on with: "when?" and "what did he say?" were asked of the topic before. */
export const PASSING = new Set<Question['intent']>(['timeline', 'statement'])

/** Whether a turn asks if something is so, whatever the last one was after. */
export const asksIfSo = (features: Features, last: Before['last']): boolean =>
  isReturned(features) ||
  (last.since && isOwnHouse(features, last)) ||
  (last.intent === 'person' &&
    (asksWhetherAny(features) || isOnList(features) || isAgreed(features) || isOfTheirHouse(features))) ||
  (PASSING.has(last.intent) && (isOnList(features) || isAnyThere(features) || hasFollowed(features)))

/** "And Kabul returned the favour?": whether it did. */
const isReturned = ({ marked: { marks } }: Features): boolean =>
  marks.some((mark) => isCue(mark, 'reverse') && /favou?r$|^recip|^in kind$/.test(mark.key))

/** "And the Swiss, any?", "Cuba or Venezuela do the same?", "did the Kiwis get one as well" after who those of another State are. */
const asksWhetherAny = ({ countries, marked: { marks, words } }: Features): boolean =>
  countries.length > 0 &&
  words.length <= SHORT &&
  marks.some(
    (mark) =>
      (isCue(mark, 'yes-no') && mark.first === 0 && DONE.test(mark.key)) ||
      (mark.last === words.length - 1 &&
        ((isCue(mark, 'what') && mark.key === 'any') ||
          (isCue(mark, 'pronoun') && /\bsame$/.test(mark.key)))),
  )

const DONE = /^(?:did|do|does|has|have)$/

/** "Any Taliban diplomats there?", "any envoy in Ankara?" after somebody's words: whether there are. */
const isAnyThere = ({ there, countries, topics, has, marked: { marks, words } }: Features): boolean =>
  (there || countries.length > 0) &&
  topics.length > 0 &&
  words.length <= SHORT &&
  !has('say', 'statement', 'new') &&
  marks.some((mark) => mark.first === 0 && isCue(mark, 'what') && mark.key === 'any')

/** "Did Berlin agree to it?", "has the ministry refused?" after who holds a post: whether it did. */
const isAgreed = ({ has, at, topics }: Features): boolean =>
  at('yes-no') === 0 && has('consent', 'refuse') && !topics.length && !has('who', 'which')

/** "Does their own embassy in Kabul still work?" after who holds a post: the house, and not who is at it. */
const isOfTheirHouse = ({ at, has, mission, topics }: Features): boolean =>
  at('yes-no') === 0 &&
  topics.join() === 'mission' &&
  mission.kind === 'mission' &&
  has(...HOUSES) &&
  !has('envoy', 'he-she', 'who', 'which', 'heads', 'name-of', 'say')

/** "And Tokyo's own one in Kabul?" after the Afghan embassy in Tokyo: another house, of which it is not known that it closed. */
const isOwnHouse = (features: Features, { mission }: Before['last']): boolean =>
  mission?.sending === 'AF' && isInKabul(features) && features.countries.length === 1

/** "Was Kazakhstan on the list?": whether it is one of those told of. */
const isOnList = ({ has, countries }: Features): boolean =>
  has('yes-no') && has('list') && countries.length > 0

/** Whether a turn after a history, or after somebody's words, asks how things are or were. */
export const turnsToStatus = (features: Features, last: Before['last']): boolean =>
  PASSING.has(last.intent) &&
  (isOnHowItIs(features, last) ||
    isBeforeThat(features, last) ||
    isNotOfOne(features) ||
    isBareState(features, last) ||
    (last.intent === 'statement' && isAnotherHouse(features)))

/** "Did Qatar do likewise?", "is Italy's one of them?", "Turkey in there?" after somebody's words, "who's in it?", "where does it stand now?" after a history: how things are is asked for. */
function isOnHowItIs(
  { has, at, marked: { marks, words } }: Features,
  { intent, topic }: Before['last'],
): boolean {
  const state = marks.find(({ is }) => is === 'state')?.first ?? -1
  const isOfIt =
    has('pronoun') && !has('say', 'statement', 'he-she') && (!has('about') || ON_IT.test(words.join(' ')))
  const isAsked = at('yes-no') === 0 && (state === 1 || state === 2) && (has('addition') || isOfIt)
  const same = marks.find((mark) => isCue(mark, 'pronoun') && /^(?:the )?same$/.test(mark.key))?.first ?? -1
  /** "Oman now" after all of another State's history. */
  const isNextState =
    topic === 'all' &&
    words.length <= BARE &&
    marks.every((mark) => mark.is === 'state' || isCue(mark, 'now', 'addition'))
  const isNamed =
    isOfIt && ((state === 0 && words.length <= BARE) || (state >= 0 && same > state && words.length <= SHORT))
  return isAsked || isNamed || (intent === 'timeline' && has('who', 'now') && !isNextState)
}
/** "Belarus on it?" */
const BARE = 3
const ON_IT = /^(?:is|are|was|were) .+ on it$/

/** "Bahrain", "Lisbon likewise?", "Malaysia on the list?" after who said what was told of Oman, or since when it recognises them: how things are there. */
const isBareState = (
  { countries, unknown, marked: { marks, words } }: Features,
  { intent, asks, since, topic }: Before['last'],
): boolean =>
  (intent === 'statement' ? asks === 'who' : since && topic === 'recognition') &&
  countries.length === 1 &&
  unknown === 0 &&
  words.length <= ALONE &&
  marks.every(
    (mark) =>
      (mark.is === 'state' && mark.by !== 'metonym') ||
      isCue(mark, 'addition', 'add', 'pronoun') ||
      (isCue(mark, 'about', 'list') && isOnTheList(words)),
  )
const isOnTheList = (words: readonly string[]): boolean =>
  /\bon (?:the|that|his|their) list$/.test(words.join(' '))
/** "The Hague as well, then?" */
const ALONE = 5

/** "And the embassy?", "and the embassy in the capital, whose is it?" after somebody's words on a consulate: how it stands with that house. */
export const isAnotherHouse = ({
  at,
  has,
  topics,
  countries,
  people,
  marked: { words },
}: Features): boolean =>
  at('addition') === 0 &&
  topics.join() === 'mission' &&
  /^(?:the|its|their|his|her)$/.test(words[1] ?? '') &&
  Math.max(at('embassy'), at('consulate'), at('mission')) === 2 &&
  !countries.length &&
  !people.length &&
  !has('say', 'statement', 'about', 'when', 'why', 'who-said')

/** "So Beijing hasn't?", "and Iran didn't?", "not China?": whether that State did not either. */
const isNotOfOne = ({ countries, topics, unknown, has, marked: { words } }: Features): boolean =>
  has('negation') &&
  countries.length === 1 &&
  !topics.length &&
  unknown === 0 &&
  words.length <= DENYING &&
  !has('say', 'statement', 'who', 'which', 'when', 'why', 'what', 'correction', 'he-she')
/** "And so Beijing really hasn't?" */
const DENYING = 6

/** "And before that?" after since when a mission is run as it is, or a State took envoys: how it was before. */
const isBeforeThat = ({ has }: Features, { topic }: Before['last']): boolean =>
  topic !== 'all' && topic !== 'relations' && has('predecessor')
