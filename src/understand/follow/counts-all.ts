import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/** "Tally?", "and the grand total?": the number alone is asked for, of whatever was asked about. */
export const isCount = ({
  topics,
  countries,
  people,
  unknown,
  marked: { marks, words },
}: Features): boolean =>
  words.length <= COUNT &&
  !topics.length &&
  !countries.length &&
  !people.length &&
  unknown === 0 &&
  marks.some((mark) => isCue(mark, 'how-many') && SUM.test(mark.key))
/** "And what does that add up to?" */
const COUNT = 7
const SUM = /\b(?:count|tally|totals?|altogether|all told|add up to)\b/

/** "The count?", "how many recognise them then?" after whether one State recognises the Taliban: how many do. */
export const countsAll = (
  { group }: Pick<Question, 'group'>,
  features: Features,
  { topic, intent, countries }: Before['last'],
): boolean =>
  group === null &&
  ((intent === 'status' && topic === 'recognition' && isCount(features)) ||
    (countries.length < 2 && isNumberOfThose(features)))

/** "How many recognise the Taliban?", "how many have taken one?": they that do are counted, whichever State was spoken of. */
const isNumberOfThose = ({ countries, people, marked: { marks, words } }: Features): boolean =>
  !countries.length &&
  !people.length &&
  marks.some(
    (many) =>
      isCue(many, 'how-many') &&
      /^how many$/.test(many.key) &&
      many.first <= OPENS &&
      DOING.test(words.slice(many.last + 1).join(' ')),
  )
/** "And so how many …" */
const OPENS = 2
const DOING =
  /^(?:(?:actually|formally|officially|now|really|do|does|did|have|has|had) )*(?:recogni[sz]ed?|accept(?:ed)?|accredit(?:ed)?|take|taken|took|receive|received|admit|admitted|let in) (?:\w+ ){0,2}(?:taliban|them|it|one|ones|ambassadors?|envoys?|diplomats?|emirate|theirs)\b/

/** "14 countries, right?" after a list of them: how many are on it, and not who claimed as many. */
export const isCountOfList = (
  question: Question,
  { has, marked: { words } }: Features,
  { intent, topic }: Before['last'],
): boolean =>
  intent === 'list' &&
  topic === 'accreditation' &&
  question.intent === 'statement' &&
  question.figure !== null &&
  has('count-claim') &&
  has('yes-no') &&
  question.group === null &&
  ![...question.countries, ...question.people].length &&
  !has('say', 'taliban', 'source', 'who') &&
  words.length <= COUNTING
/** "So that makes 14 countries, right?" */
const COUNTING = 6
