import type { Fact } from '../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../knowledge/relevance.ts'
import { speakerSide } from '../knowledge/speakers.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { findingOf, printed, sentenceOf } from './finding.ts'
import { foretold } from './foretold.ts'
import { nearby } from './next.ts'
import { cautions, note } from './notes.ts'
import { overdue } from './overdue.ts'
import { newestBy, standingOf } from './standing.ts'
import { type Told, told } from './told.ts'
import { topicStatus } from './topic-status.ts'

/**
 * What will happen is never answered. When a mission will close is answered with the closure that was announced; that a
 * State has recognised already is said besides, else what it last said on it stands below.
 */
export function prediction(context: Context): Told {
  const { question } = context
  const near = nearby(context)
  const none = abstain('prediction', context, {}, near)
  const isOfEnd = question.details.includes('closed') && question.asks === 'when'
  const [announced] = isOfEnd || isOfPremises(context) ? foretold(context) : []
  if (!announced) return (question.topic === 'recognition' && onRecognition(none, context)) || none
  return told(
    [none.headline, printed(announced, context), ...overdue(announced, context)].join(' '),
    [findingOf(announced, context), ...cautions(announced, [], context)],
    [announced],
    near,
  )
}

/** "What happens to the Canberra embassy building after June?": of one mission, after a day or in words of which enough stand in what was announced. */
const isOfPremises = (context: Context): boolean =>
  context.question.mission !== null &&
  foretold(context).some(
    (fact) => context.question.asOf !== null || sharedWith(fact, context.question.sought) >= ENOUGH,
  )

/** "Will Iran recognise them?": that it has, where one State alone is asked about, or what each last said on it, with what to mind of that. */
function onRecognition(none: Told, context: Context): Told | null {
  const { question, knowledge, words } = context
  const has = (country: string) =>
    standingOf(knowledge.ofCountry(country, 'recognition'), context)?.state === 'recognised'
  const [country, ...others] = question.countries
  const done = country && !others.length && has(country) ? topicStatus(country, 'recognition', context) : null
  if (done) return { ...none, parts: [note(done.headline)], facts: done.facts }
  const said = question.countries.flatMap((country) => lastSaidBy(country, context))
  const notes = said.flatMap((fact) => [
    note(words.sentence(words.say('note.last-said', { sentence: sentenceOf(fact, context) }))),
    ...(fact.doubt ? [note(words.sentence(words.say('note.doubt', { doubt: fact.doubt })))] : []),
  ])
  return { ...none, parts: notes, facts: said }
}

/** The newest words of a State itself on recognition. */
function lastSaidBy(country: string, { knowledge, until }: Context): Fact[] {
  const isTheirs = ({ evidence }: Fact) =>
    evidence.some(({ speaker }) => speakerSide(speaker, knowledge.person) === country)
  return newestBy(knowledge.ofCountry(country, 'recognition'), until).filter(isTheirs).slice(-1)
}
