import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import { SHORT } from './leans.ts'

/** "Has that line held since?", "does that still hold?" after where a State stands: that line, and no house that somebody holds. */
export const isWhetherItHolds = (
  { has, at, marked: { marks, words } }: Features,
  { topic, mission }: Pick<Question, 'topic' | 'mission'>,
): boolean =>
  topic !== 'all' &&
  mission === null &&
  words.length <= SHORT &&
  at('yes-no') === 0 &&
  has('pronoun') &&
  !has(...HOUSES, 'he-she') &&
  marks.some((mark) => isCue(mark, 'control') && HOLDS.test(mark.key))
const HOLDS = /^h(?:olds?|eld)$/

/** "… since?": since the time that was told of. */
export const endsOnSince = ({ marked: { words } }: Features): boolean => words.at(-1) === 'since'

/** "When was that?", "when did they get it?" after who runs a mission: since when it is theirs, and not who came to it last. */
export const isWhenItBegan = (
  { details, people }: Question,
  { at, topics, countries, unknown }: Features,
  { intent, topic, details: before }: Pick<Question, 'intent' | 'topic' | 'details'>,
): boolean =>
  intent === 'status' &&
  topic === 'mission' &&
  before.every((detail) => detail === 'control' || detail === 'heads') &&
  at('when') === 0 &&
  unknown === 0 &&
  ![...details, ...people, ...topics, ...countries].length

/** "As of June 2025?", "and in 2022?" after since when something holds: how it was by then. */
export const isByThen = (
  { asOf }: Question,
  { dates, topics, unknown, marked: { marks, words } }: Features,
  { intent, asks, since, countries }: Pick<Question, 'intent' | 'asks' | 'since' | 'countries'>,
): boolean =>
  intent === 'timeline' &&
  (asks === 'when' || since) &&
  countries.length === 1 &&
  dates.kind === 'period' &&
  asOf !== null &&
  !asOf.includes('..') &&
  !topics.length &&
  unknown === 0 &&
  words.length <= SHORT &&
  marks.every((mark) => isCue(mark, 'addition', 'narrow'))
