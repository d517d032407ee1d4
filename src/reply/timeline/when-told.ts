import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENVOYS_TAKEN, type Section } from '../../knowledge/vocabulary.ts'
import { type Detail, LAST, type Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { eventAsked, inTheWords } from '../event-asked.ts'
import { findingOf, findingsOf, printed, printedAll } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { cautions } from '../notes.ts'
import { standingOf } from '../standing.ts'
import { since } from '../statement/spoken.ts'
import { asStatus } from '../status.ts'
import { stood } from '../stood.ts'
import { joined, type Told, told } from '../told.ts'
import { whose } from '../whose.ts'
import { closedAndOpened } from './closed-and-opened.ts'
import { isActOfState } from './is-act-of-state.ts'
import { sinceHeld } from './since-held.ts'

/** "When": the fact by which what is asked about began; all of it below, oldest first. Null where the words tell of nothing that could begin ("when did Russia host the Moscow format?"). */
export function whenTold(facts: readonly Fact[], turning: readonly Fact[], context: Context): Told | null {
  const { question } = context
  const then = facts.filter(({ span }) => span.first >= since(context))
  const pool = then.length ? then : facts
  const event = isActOfState(context) ? { ...question, people: [] } : question
  const named = eventAsked(pool, event) ?? inTheWords(pool, question)
  const held = sinceHeld(context)
  if (!held && named && !named.length && question.mission) return notOnFile(facts, context)
  if (!held && !named?.length && question.topic === 'all') return null
  const began = BEGAN[question.topic] ?? []
  const turned = turning.find((fact) => pool.includes(fact))
  const asked = named ?? pool.filter(({ value }) => began.includes(value))
  const main =
    pool.find((fact) => fact === held) ??
    (question.place === LAST ? newestOf(asked, turning) : asked[0]) ??
    (question.topic === 'recognition' || isOfAll(question) ? undefined : (turned ?? pool[0]))
  if (!main) return asStatus(context)
  const rest = facts.filter((fact) => fact !== main)
  const led = [main, ...sequelOf(main, rest), ...closedAndOpened(main, rest, context)]
  return told(
    inLanguage(main, context) ?? printedAll(led, context),
    joined([
      findingOf(main, context),
      ...findingsOf(rest, context),
      /** What came about on a day does not age. */
      ...cautions(main, [], { ...context, past: true }),
    ]),
    [main, ...rest],
  )
}

/** Of no State and no mission, the first thing on file is no beginning of what is asked about. */
const isOfAll = (question: Context['question']): boolean =>
  question.topic === 'relations' && !question.mission && !question.people.length && !whose(question).length

/** "When did the UN last defer it?": the newest of some events, and none that only tells that things are still so. */
function newestOf(events: readonly Fact[], turning: readonly Fact[]): Fact | undefined {
  const inOrder = events.toSorted(byFirstDay)
  return inOrder.findLast((fact) => fact.kind !== 'holds' || fact.by || turning.includes(fact)) ?? inOrder[0]
}

/** "Quand la Russie a-t-elle reconnu les talibans ?": since when it holds, where the language of the question has a sentence for that; reports are in English. */
function inLanguage({ id, value, country }: Fact, context: Context): string | null {
  if (context.question.language === 'en' || value !== 'recognised' || !country) return null
  const standing = standingOf(context.knowledge.ofCountry(country, 'recognition'), context)
  return standing?.began.id === id ? stood(standing, country, context) : null
}

/** An ambassador is received in steps, from the copy of his credentials to the head of State: the next step of the same envoy. */
const sequelOf = (main: Fact, rest: readonly Fact[]): readonly Fact[] =>
  main.value === 'ambassador'
    ? rest
        .filter(
          ({ value, people, span }) =>
            value === main.value &&
            span.first > main.span.last &&
            people?.some((person) => main.people?.includes(person)),
        )
        .slice(0, 1)
    : []

/** What is asked of a mission never came about on file: that is said, and how it stands, which may deny it; what is on file stands below. */
function notOnFile(facts: readonly Fact[], context: Context): Told {
  const { words, question, knowledge } = context
  const mission = facts.find((fact) => fact.mission)?.mission ?? ''
  const section = SHOWN_BY.find(([detail]) => question.details.includes(detail))?.[1]
  const standing = section ? standingOf(knowledge.ofMission(mission, section), context) : null
  const stands = standing ? [stood(standing, knowledge.mission(mission)?.receiving ?? '', context)] : []
  /** "When did Washington hand the embassy to the Taliban?": whoever has it instead, what is told of that. */
  const instead = standing?.state === 'host' && question.side === 'taliban' ? [standing.fact] : []
  return told(
    inARow([
      words.sentence(words.say('abstain.no-detail', { Mission: words.theMission(mission) })),
      ...stands,
      ...instead.map((fact) => printed(fact, context)),
    ]),
    joined(findingsOf(facts, context)),
    facts,
  )
}

/** Where it is on file how a mission stands, by what is said to have happened to it. */
const SHOWN_BY: readonly (readonly [Detail, Section])[] = [
  ['handover', 'control'],
  ['open', 'operation'],
  ['closed', 'operation'],
]

const BEGAN: Readonly<Partial<Record<Topic | 'all', readonly string[]>>> = {
  recognition: ['recognised'],
  accreditation: ENVOYS_TAKEN,
  mission: ['taliban', 'closed'],
  relations: ['delisted', 'established', 'contacts'],
}
