import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue, type Mark } from '../marks.ts'
import type { Before } from './follow.ts'
import type { InView } from './in-view.ts'
import { isOfOthers } from './leans.ts'

/** "Leave out China", "apart from Norway", "Norway I know, who else" after a list: the same list without it; "anyone after Russia?" after Russia itself: all but it. */
export const isCut = (
  { countries, topics, group }: Question,
  features: Features,
  last: Before['last'],
): boolean =>
  !topics.length &&
  (isOfGroup(group, features, last) ||
    (countries.length > 0 &&
      (isOfAnyBut(countries, features, last) ||
        (last.intent === 'list' &&
          (features.has('drop') ||
            features.at('except') === 0 ||
            isNotThem(features) ||
            endsOnElse(features) ||
            isOfOthers(features))))))

/** "Not China" after a list: nothing but whom it is to leave out. */
const isNotThem = ({ at, unknown, marked: { marks } }: Features): boolean =>
  at('negation') === 0 &&
  unknown === 0 &&
  marks.every((mark) => mark.is === 'state' || isCue(mark, 'negation'))

/** "Cross Sweden off the list" after a list: off the one just given, and off none of terrorists. */
export const isOffTheList = (
  { countries, topics, has, marked: { marks, words } }: Features,
  { intent }: Before['last'],
): boolean =>
  intent === 'list' &&
  countries.length > 0 &&
  topics.every((topic) => topic === 'relations') &&
  !has('taliban', 'yes-no', 'who', 'which', 'when', 'why') &&
  marks.some((mark) => isCue(mark, 'drop') && mark.first <= OPENING) &&
  /\b(?:the|that|this|your) list$/.test(words.join(' '))
/** "OK, now please cross …" */
const OPENING = 3

/** "Germany for one. Who besides?": behind the State all the others are asked for. */
const endsOnElse = ({ countries, marked: { marks, words } }: Features): boolean =>
  words.length <= NAMING &&
  marks.some(
    (mark) =>
      isCue(mark, 'except') &&
      mark.last === words.length - 1 &&
      marks.some((who) => isOpen(who) && who.first <= mark.first && who.last >= mark.first - ARTICLE) &&
      marks.some(
        (state) => state.is === 'state' && countries.includes(state.code) && state.last < mark.first,
      ),
  )
/** "Germany I know about already, who are the others?" */
const NAMING = 9
/** "Who are the others": so many words may stand between, and one more. */
const ARTICLE = 3
const isOpen = (mark: Mark): boolean => isCue(mark, 'who', 'which') || /^any/.test(mark.key)

/** "Without the Gulf" after a list. */
const isOfGroup = (group: string | null, { groupCut }: Features, { intent }: Before['last']): boolean =>
  intent === 'list' && groupCut !== null && group === null

const isOfAnyBut = (
  named: readonly string[],
  { has, marked: { words } }: Features,
  { countries, topic }: Before['last'],
): boolean =>
  has('several') &&
  has('except') &&
  words.length <= FEW &&
  named.join() === countries.join() &&
  (topic === 'recognition' || topic === 'accreditation')
/** "Anyone after Russia?": no more words than these. */
const FEW = 4

/** The list before it as it was asked for, without those whom the turn names and those left out before. */
export const cutFrom = (
  question: Question,
  {
    last: { topic, group, exceptGroup, negative, details, asOf, mission, onlyEmbassies, begun, order, side },
    leftOut,
  }: Pick<Before, 'last' | 'leftOut'>,
): Question => ({
  ...question,
  countries: [...new Set([...leftOut, ...question.countries])],
  intent: 'list',
  except: true,
  exceptGroup: question.exceptGroup ?? exceptGroup,
  topic,
  topics: topic === 'all' ? [] : [topic],
  group,
  negative,
  details,
  mission,
  onlyEmbassies,
  begun,
  order,
  side: question.side ?? side,
  asOf: question.asOf ?? asOf,
  inherited: ['intent', 'aspect'],
})

/** "Dates?" after "minus Uzbekistan": of the list before, those left out of it stay out. */
export const isSameList = (
  topic: Question['topic'],
  wants: Question['intent'],
  { countries, group }: InView,
  { last, leftOut }: Pick<Before, 'last' | 'leftOut'>,
): boolean =>
  (leftOut.length > 0 || last.exceptGroup !== null) &&
  wants === 'list' &&
  last.intent === 'list' &&
  !countries.length &&
  group === last.group &&
  topic === last.topic
