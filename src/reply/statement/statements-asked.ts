import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { inOrderOfRelevance, sharedWith } from '../../knowledge/relevance.ts'
import { speakerSide } from '../../knowledge/speakers.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Context } from '../context.ts'
import { foretold } from '../foretold.ts'
import { nearFigure, ofFigure } from '../of-figure.ts'
import { declared } from './declared.ts'
import { againstTaliban, reactionsTo, thanksTo } from './reactions.ts'
import { inWordsOf, isMeant, spoken, wordsSought } from './spoken.ts'

/** The statements of those asked about; of the last answer, where "who said that" names nobody; of all, by their words. */
export function factsFor(context: Context): readonly Fact[] {
  const { question, conversation, knowledge } = context
  if (question.details.includes('reactions')) return reactionsTo(context)
  const against = question.details.includes('disapproval') ? againstTaliban(context) : []
  if (question.countries.length === 1 && against.length) return against
  const thanks = thanksTo(context)
  if (thanks) return thanks
  const announced = announcements(context)
  if (announced.length) return [...new Set([...announced, ...spoken(context)])]
  const isOfAnybody = !question.people.length && !question.countries.length && !question.quoted.length
  const counted = isOfAnybody ? ofFigure(context) : []
  if (counted.length) return counted
  const near = isOfAnybody && question.topic === 'mission' ? nearFigure(context) : []
  if (near.length) return near
  const meant = isOfAnybody ? knowledge.quoting().filter((fact) => isMeant(fact, context)) : []
  if (meant.length) return inOrderOfRelevance(newestFirst(meant), AS_TOLD)
  const before = conversation.facts.flatMap((id) => knowledge.fact(id) ?? [])
  const isOfLast = question.asks === 'when' && question.inherited.includes('intent')
  if (isOfLast && before.length) return theirOwn(before.slice(0, 1), context) ?? before
  const lastAsked = isOfThat(question) ? conversation.last?.intent : undefined
  const isOfOne = lastAsked === 'status' || (lastAsked === 'timeline' && conversation.last?.asks === 'when')
  if (isOfOne && before.length) return before.slice(0, 1)
  const theirs = lastAsked === 'timeline' ? newestFirst(before.filter(isSpoken)) : []
  const own = theirs.filter((fact) => isOf(question.countries, fact, knowledge))
  if (theirs.length) return own.length ? own : theirs
  if (question.people.length || question.countries.length) return spoken(context)
  const ofOrganisation = question.organisation ? spoken(context) : []
  if (ofOrganisation.length) return ofOrganisation
  if (question.alleged) return alike(context)
  if (question.quoted.length) return []
  if (question.side) return spoken(context)
  if (question.details.includes('spokesperson') && question.sought.length > 1) return alike(context)
  return before.length ? before : inAllWords(context)
}

/** How the record, in English, words what `isMeant` finds in other languages. */
const AS_TOLD = ['never', 'early', 'premature']

/** "What did anyone say about female diplomats?": what holds each of the words of the matter. */
function inAllWords({ question: { sought }, knowledge }: Context): readonly Fact[] {
  const all = new Set(sought).size
  return all >= FEWEST ? knowledge.quoting().filter((fact) => sharedWith(fact, sought) >= all) : []
}

/** "Who said that?" after a timeline, a "when" or a status: of its newest entry or of what leads it, and not of the State in general. */
export const isOfThat = ({ inherited, sought, people, quoted, asOf }: Context['question']): boolean =>
  inherited.includes('countries') &&
  inherited.includes('aspect') &&
  !sought.length &&
  !people.length &&
  !quoted.length &&
  (!asOf || inherited.includes('asOf'))

const isOf = (countries: readonly string[], { evidence }: Fact, { person }: Context['knowledge']): boolean =>
  evidence.some(({ speaker }) => countries.includes(speakerSide(speaker, person) ?? ''))

/** Of what was just told, the words of the States that a turn names: "when did the UK say that?" */
function theirOwn(facts: readonly Fact[], { question, knowledge }: Context): readonly Fact[] | null {
  const { countries, inherited } = question
  if (inherited.includes('countries')) return null
  const own = facts.flatMap((fact) => countries.flatMap((code) => inWordsOf(code, knowledge)(fact)))
  return own.length ? own : null
}

const isSpoken = ({ evidence }: Fact): boolean => evidence.some(({ speaker }) => speaker)

/** Who declared what holds, or announced what is to come, where that is what somebody is said to have said. */
const announcements = (context: Context): readonly Fact[] => {
  const done = declared(context)
  return done.length || !context.question.details.includes('announced') ? done : foretold(context)
}

/** At least this share of the telling words makes a statement what somebody is said to have said, in other words. */
export const ALIKE = 0.5

/** Shorter words tell nothing. */
export const SHORT = 3
/** A single word in common tells nothing where more are asked for. */
export const FEWEST = 2

/** What anybody said that holds half of the telling words, the most of them first. */
function alike(context: Context): Fact[] {
  const { alleged } = context.question
  const words = [
    ...new Set([...wordsSought(context), ...wordsOf(alleged ?? '').filter((word) => word.length > SHORT)]),
  ]
  const enough = Math.max(Math.min(FEWEST, words.length), ALIKE * words.length)
  return inOrderOfRelevance(context.knowledge.quoting(), words).filter(
    (fact) => sharedWith(fact, words) >= enough,
  )
}
