import type { Fact } from '../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../knowledge/relevance.ts'
import { speakerSide } from '../knowledge/speakers.ts'
import { ENVOYS_TAKEN, MISSION_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Topic } from '../question.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { findingOf, printed, sentenceOf } from './finding.ts'
import { foretold } from './foretold.ts'
import { inARow } from './in-a-row.ts'
import { missionsNamed } from './missions-named.ts'
import { nearby } from './next.ts'
import { cautions, doubtOf, note } from './notes.ts'
import { overdue } from './overdue.ts'
import { newestBy, standingOf } from './standing.ts'
import { topicStatus } from './status/topic-status.ts'
import { type Told, told } from './told.ts'

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
  if (!announced) return question.topic === 'all' ? none : withLastWord(none, question.topic, context)
  return told(
    inARow([none.headline, printed(announced, context), ...overdue(announced, context)]),
    [findingOf(announced, context), ...cautions(announced, [], context)],
    [announced],
    near,
  )
}

/** "What happens to the Canberra embassy building after June?": of one mission, and not on the Taliban in it, after a day or in words of which enough stand in what was announced. */
const isOfPremises = (context: Context): boolean =>
  context.question.mission !== null &&
  context.question.side !== 'taliban' &&
  foretold(context).some(
    (fact) => context.question.asOf !== null || sharedWith(fact, context.question.sought) >= ENOUGH,
  )

/**
 * "Will Iran recognise them?", "will Australia take an envoy?", "does the US plan to reopen?": that it has recognised them, or
 * taken one, where one State alone is asked about, or what each last said on it, with what to mind of that.
 */
function withLastWord(none: Told, topic: Topic, context: Context): Told {
  const { question, words } = context
  const [country, ...others] = question.countries
  const done = country && !others.length && topic !== 'mission' ? doneBy(country, topic, context) : null
  if (done) return { ...none, parts: [note(done.headline)], facts: done.facts }
  const said = question.countries.flatMap((country) => lastSaidBy(country, topic, context))
  const notes = said.flatMap((fact) => [
    note(words.sentence(words.say('note.last-said', { sentence: sentenceOf(fact, context) }))),
    ...doubtOf(fact, context).map(note),
  ])
  return { ...none, parts: notes, facts: said }
}

/** How a State stands that has done already what is asked of it. */
const doneBy = (country: string, topic: 'recognition' | 'accreditation' | 'relations', context: Context) =>
  DONE.includes(standingOf(context.knowledge.ofCountry(country, topic), context)?.state ?? '')
    ? topicStatus(country, topic, context)
    : null
const DONE: readonly string[] = ['recognised', ...ENVOYS_TAKEN]

/** The newest words of a State itself on a topic, or on the mission asked about. */
function lastSaidBy(country: string, topic: Topic, context: Context): Fact[] {
  const { knowledge, until } = context
  const isTheirs = ({ evidence }: Fact) =>
    evidence.some(({ speaker }) => speakerSide(speaker, knowledge.person) === country)
  const facts = topic === 'mission' ? onMission(context) : knowledge.ofCountry(country, topic)
  return newestBy(facts, until).filter(isTheirs).slice(-1)
}

const onMission = ({ question: { mission }, knowledge }: Context): readonly Fact[] =>
  (mission ? missionsNamed(mission, knowledge) : []).flatMap((one) =>
    MISSION_SECTIONS.flatMap((section) => knowledge.ofMission(one.mission, section)),
  )
