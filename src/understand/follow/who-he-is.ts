import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'
import { SHORT } from './leans.ts'

/** "And the acting consul?" after an Afghan mission: who holds that post there. */
export const isHolderThere = (
  { at, has, countries, people, marked: { words } }: Features,
  { topic, intent, mission }: Before['last'],
): boolean =>
  topic === 'mission' &&
  intent !== 'list' &&
  mission?.sending === 'AF' &&
  at('addition') === 0 &&
  /^(?:the|its)$/.test(words[1] ?? '') &&
  at('envoy') >= 1 &&
  words.length <= HOLDER &&
  !countries.length &&
  !people.length &&
  !has('taliban', 'republic', 'accredit', 'yes-no', 'say', 'several', 'predecessor', 'former-of')
/** "And the acting consul general?" */
const HOLDER = 5

/** "Chargé rather than ambassador, yes?": of two ranks. */
export const isOfRank = ({ has, marked: { marks } }: Features): boolean =>
  has('charge') && marks.filter((mark) => isCue(mark, 'envoy')).length > 1

/** Whether the last turn asked who somebody is, or what he is. */
export const isOnSomebody = ({ intent, people }: Before['last']): boolean =>
  intent === 'person' || (intent === 'status' && people.length > 0)

/** "Samangani?", "and Andisha, in Geneva?": nothing is said but who, and where. */
export const isNameAlone = ({ people, unknown, marked: { marks, words } }: Features): boolean =>
  people.length === 1 &&
  unknown === 0 &&
  words.length <= SHORT &&
  marks.every((mark) => mark.is === 'person' || (mark.is === 'state' && mark.city) || isCue(mark, 'addition'))

/** "Since when?" after who holds a post: since when he holds it. */
export const isSinceWhenInPost = (
  { has, countries, marked: { words } }: Features,
  { intent, mission }: Before['last'],
): boolean =>
  intent === 'person' &&
  mission !== null &&
  has('since-when') &&
  !countries.length &&
  words.length <= (has('he-she') || IN_POST.test(words.join(' ')) ? SHORT : BARE)
const IN_POST = /\bin (?:(?:the|that|this) )?(?:post|office|job|role|place|charge)\b/

/** "What is his rank?", "remind me who he is". */
export const isWhoHeIs = ({ has, at, marked: { words } }: Features): boolean =>
  (has('name-of') && !(at('list') === 0 && has('say'))) ||
  (!has('say', 'statement') && has('who-is') && has('he-she') && at('who-is') >= 0 && words.length <= SHORT)

/** "Which government had appointed him?", "who sent him?": what he is tells whose he was. */
export const isWhoSentHim = ({ at, has, topics, marked: { words } }: Features): boolean =>
  Math.max(at('which'), at('who')) >= 0 &&
  has('he-she') &&
  !topics.some((topic) => topic !== 'accreditation') &&
  SENT_HIM.test(words.join(' '))
const SENT_HIM = /\b(?:appointed|named|nominated|picked|posted|sent|installed|hired) (?:him|her)\b/

/** "And who is the official quoted?", "who's the spokesman cited there?": whoever said it, and what he is. */
export const isWhoIsQuoted = ({ at, has, countries, people, marked: { marks, words } }: Features): boolean =>
  at('who-is') >= 0 &&
  at('who-is') <= 1 &&
  has('left-open', 'spokesperson') &&
  marks.some((mark) => isCue(mark, 'say') && QUOTED.test(mark.key)) &&
  !countries.length &&
  !people.length &&
  words.length <= SHORT
const QUOTED = /^(?:quoted|cited|speaking|talking)$/

/** "And who is he?", "who's that?", "who is the one in Abu Dhabi?" */
export function isWhoThatIs({ has, topics, countries, marked: { words, marks } }: Features): boolean {
  if (!has('who-is')) return false
  const who = marks.find((mark) => isCue(mark, 'who-is'))
  const isTheOne =
    !topics.length &&
    countries.length === 1 &&
    marks.some((mark) => isCue(mark, 'pronoun') && who && mark.first - who.last <= 2 && mark.first > who.last)
  return has('he-she') || (has('pronoun') && has('who') && (words.length <= BARE || isTheOne))
}
const BARE = 3
