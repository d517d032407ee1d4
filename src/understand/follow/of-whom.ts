import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import { isTheirOwn } from '../mission/sent-there.ts'
import type { Before } from './follow.ts'
import type { InView } from './in-view.ts'
import { SHORT } from './leans.ts'

type Last = Before['last']

/** "They named someone as ambassador, no? Who?": whoever was named is asked for. */
export const isWhoThatWas = ({ has, marked: { marks, words } }: Features): boolean =>
  has('envoy') &&
  marks.some((mark) => isCue(mark, 'who') && mark.first === words.length - 1) &&
  !has('say', 'several', 'which')

/** "Which side is the ambassador on?", "whose man is the ambassador?" after an Afghan mission: who heads it, and not whom its host took. */
export const isWhoseMan = ({ has, marked: { words } }: Features, { topic, mission }: Last): boolean =>
  topic === 'mission' &&
  mission?.sending === 'AF' &&
  mission.receiving !== null &&
  has('envoy') &&
  has('left-open', 'pronoun') &&
  WHOSE.test(words.join(' ')) &&
  words.length <= SHORT &&
  !has('say', 'statement', 'accredit', 'consent', 'refuse', 'when', 'why')
const WHOSE = /\b(?:which|whose|what|who s) (?:side|camp|man|guy|people|appointee)\b|\b(?:theirs|ours)$/

/** "Who represents the Emirate there?": whoever does so in the one State spoken of. */
export const isWhoThere = ({ there, at, has, topics }: Features): boolean =>
  there &&
  at('who') >= 0 &&
  at('who') <= OPENS &&
  has('envoy') &&
  /^(?:accreditation|mission)$/.test(topics.join()) &&
  !has(...HOUSES, 'several', 'which', 'list', 'how-many', 'say', 'accredit', 'refuse', 'consent', 'request')
/** "And so who …" */
const OPENS = 2

/** "They named someone as ambassador, no? Who?" after one State: whom it named, and no list. */
export const isWhoOfOne = (
  { intent, countries }: Question,
  features: Features,
  last: Before['last'],
): boolean =>
  intent === 'list' &&
  !countries.length &&
  last.countries.length === 1 &&
  (isWhoThatWas(features) || isWhoThere(features))

/** "The envoy's name, and where does he live?", "where is the ambassador based?" after one State: of whoever is on file there, and no list. */
export const isWhereHeIs = (
  { intent, countries, people }: Question,
  { has, they, marked: { marks } }: Features,
  last: Last,
): boolean =>
  intent === 'list' &&
  has('where') &&
  !they &&
  !has('which', 'list', 'how-many', 'taliban', 'say') &&
  marks.some((mark) => isCue(mark, 'left-open') && !/s$/.test(mark.key)) &&
  has('envoy') &&
  !countries.length &&
  !people.length &&
  last.countries.length === 1

/** "Who'd been its ambassador until it shut?" after a mission or one State: who held the post there, and no list. */
export const isWhoWasIts = ({ at, has, marked: { marks, words } }: Features, { countries }: Last): boolean =>
  at('who') === 0 &&
  countries.length === 1 &&
  words.length <= ITS &&
  !has('several', 'say', 'accredit', 'order', 'recognise') &&
  marks.some(
    (its) =>
      isCue(its, 'pronoun') &&
      /^its?$/.test(its.key) &&
      marks.some(
        (mark) => isCue(mark, 'envoy') && mark.first > its.last && mark.first <= its.last + ADJECTIVE + 1,
      ),
  )
/** "Who had been its last ambassador before it closed down?" */
const ITS = 12
const ADJECTIVE = 1

/** "Since when?" after who somebody is whose post is at no mission: his posts, each with its times. */
export const isSinceWhenHe = (
  { has, topics, marked: { words } }: Features,
  { intent, mission }: Before['last'],
  { people }: InView,
): boolean =>
  intent === 'person' &&
  mission === null &&
  people.length === 1 &&
  has('since-when') &&
  !topics.length &&
  words.length <= SHORT

/** "With the title of ambassador?", "at the rank of chargé?": whether whoever was taken has it. */
export const isWhetherOfRank = ({ has, marked: { marks, words } }: Features): boolean =>
  words.length <= SHORT &&
  !has('who', 'what', 'which', 'he-she', 'say') &&
  marks.some(
    (title) =>
      isCue(title, 'name-of') &&
      /^(?:title|rank)$/.test(title.key) &&
      words[title.last + 1] === 'of' &&
      marks.some((mark) => isCue(mark, 'envoy') && mark.first > title.last),
  )

/** "And who is chief of it?", "who is its head?" after an Afghan mission: somebody's name. */
export const isWhoHeadsIt = ({ has, it, marked: { marks, words } }: Features, { mission }: Last): boolean =>
  mission?.sending === 'AF' &&
  it &&
  has('who-is') &&
  !has('control', 'behest') &&
  marks.some((mark) => isCue(mark, 'heads') && /^(?:head|chief|boss|leader)$/.test(mark.key)) &&
  words.length <= SHORT

/** "Its own ambassador?", "and their own envoy then?": who he is. */
export const isTheirEnvoyAlone = ({ has, marked: { marks, words } }: Features): boolean =>
  isTheirOwn(marks, words) &&
  words.length <= SHORT &&
  !has('yes-no', 'when', 'since-when', 'say', 'statement', 'accredit', 'refuse')

/** Whether the letter of the Taliban that asked for their people was spoken of. */
export const isOfLetter = ({ details }: Pick<Before['last'], 'details'>): boolean =>
  details.includes('request')

/** "And who refused the letter?", "who got it?" after the letter to one State: that one, and no list of all who were asked. */
export const isWhoOfLetter = (
  { intent, countries }: Question,
  { at, has, it }: Features,
  last: Before['last'],
): boolean =>
  intent === 'list' &&
  isOfLetter(last) &&
  at('who') === (at('addition') === 0 ? 1 : 0) &&
  (it || has('request')) &&
  !has('several', 'except', 'taliban') &&
  !countries.length &&
  last.countries.length === 1
