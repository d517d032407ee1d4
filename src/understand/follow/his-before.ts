import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { isCued } from '../topic.ts'
import type { Before } from './follow.ts'

/** "Did Putin meet him?": who was named before as well; "him" ends the text, so that it is not Putin himself. */
export const hisBefore = (
  features: Features,
  people: readonly string[],
  last: Before['last'],
): readonly string[] =>
  (people.length === 1 &&
    last.people.length === 1 &&
    !features.has('who-is') &&
    features.at('he-she') === features.marked.words.length - 1) ||
  isHisWord(features, people, last) ||
  isHisDoing(features, people, last) ||
  isHisOn(features, people, last)
    ? last.people.filter((person) => !people.includes(person))
    : []

/** "What did he say about Khorog?": whoever was named before says it. */
export const isHisWord = ({ has }: Features, people: readonly string[], last: Before['last']): boolean =>
  !people.length && last.people.length > 0 && has('he-she') && has('say')

/** "When did he get to Moscow?" after who somebody is: he is asked about, and not the mission there. */
export const isHisDoing = (
  { he, has, marked: { marks } }: Features,
  people: readonly string[],
  { intent, people: before }: Before['last'],
): boolean =>
  !people.length &&
  intent === 'person' &&
  before.length === 1 &&
  he &&
  has('when', 'where') &&
  marks.some((mark) => mark.is === 'state' && mark.city !== null && mark.code !== 'AF') &&
  !isCued(marks)

/** "Is he related to Sirajuddin?" after one man: the two of them. */
export const isHisKin = ({ he, marked: { words } }: Features, { intent, people }: Before['last']): boolean =>
  intent === 'person' && people.length === 1 && he && words.some((word) => KIN.test(word))
const KIN = /^(?:relat(?:ed|ive|ion)|kin|brother|sister|son|daughter|cousin|nephew|uncle|father)$/

/** "And about Iran?" after what somebody said on Turkey: his words on that. */
const isHisOn = ({ has, at, topics }: Features, people: readonly string[], last: Before['last']): boolean =>
  !people.length &&
  last.intent === 'statement' &&
  last.people.length === 1 &&
  at('addition') === 0 &&
  has('about') &&
  !has('say', 'statement') &&
  !topics.length

/** "Predecessor?", "and his successor?": of whoever is in view, whatever was asked of him. */
export const asksNextInPost = ({ topics, countries, marked: { marks, words } }: Features): boolean =>
  words.length <= BARE &&
  !topics.length &&
  !countries.length &&
  marks.some((mark) => isCue(mark, 'predecessor', 'successor') && /^(?:prede|suc)cessors?$/.test(mark.key))
/** "And his successor?" */
const BARE = 3

/** "And after that?", "who came next?", "the previous one" after who held a post: who held it after him, or before; null where neither is asked. */
export const besideHim = (
  { unknown, marked: { words } }: Features,
  { intent, people }: Before['last'],
): 'successor' | 'predecessor' | null => {
  if (intent !== 'person' || people.length !== 1 || unknown > 0) return null
  const said = words.join(' ')
  if (AFTER_HIM.test(said)) return 'successor'
  return BEFORE_HIM.test(said) ? 'predecessor' : null
}
const AFTER_HIM =
  /^(?:and |so )?(?:(?:who )?(?:since|after) (?:then|that)|(?:who )?(?:afterwards|thereafter|later|next)|who (?:came|was|comes|is) (?:next|after that|afterwards))$/
const BEFORE_HIM = /^(?:and |no |so )?(?:who was )?(?:the )?(?:previous|earlier|former|preceding) one$/
