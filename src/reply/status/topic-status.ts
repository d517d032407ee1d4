import type { Part } from '../../answer.ts'
import { newestFirst } from '../../knowledge/by-date.ts'
import { envoysCounted } from '../../knowledge/envoys-counted.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { deniedIn } from '../denied-by.ts'
import { detailed } from '../details-asked.ts'
import { findingOf, findingsOf, printed, sentenceOf } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { EARLIER, newestTold } from '../newest-told.ts'
import { cautions, note } from '../notes.ts'
import { blanket, worldFacts } from '../of-all-states.ts'
import { ofCity } from '../of-city.ts'
import { newestBy, type Standing, standingOf } from '../standing.ts'
import { disputed, stood } from '../stood.ts'
import { type Told, told } from '../told.ts'
import { doneByHost } from './done-by-host.ts'
import { noBreak } from './no-break.ts'
import { saidNoRecognition } from './said-no-recognition.ts'
import { areTermsOfRecognition, noTerms, termsOfDealing } from './terms.ts'

/** One topic for one State: what holds, the words it rests on, what says otherwise, and what came before. */
export function topicStatus(
  country: string,
  topic: Exclude<Topic, 'mission'>,
  context: Context,
): Told | null {
  const { question } = context
  const facts = newestBy(context.knowledge.ofCountry(country, topic), context.until)
  const wanted = detailed(facts, context)
  const standing = standingOf(facts, context)
  const done = doneByHost(country, topic, context)
  if (topic === 'relations' && areTermsOfRecognition(country, context))
    return topicStatus(country, 'recognition', context)
  const unnamed = [...noTerms(country, context), ...noBreak(context)]
  const after = (said: Told): Told => ({ ...said, headline: inARow([...unnamed, said.headline]) })
  if (topic === 'relations' && facts.length)
    return after(done ? newestTold(facts, [done], context) : ofHisDealings(country, facts, wanted, context))
  if (topic === 'recognition' && !standing) {
    const said = blanket(country, facts, context) ?? (facts.length ? newestTold(facts, [], context) : null)
    return said && after(said)
  }
  if (!standing) return facts.length ? newestTold(facts, wanted, context) : null
  const stands = stood(standing, country, context)
  const main = findingOf(standing.fact, context, standing.against, stands)
  const letter = question.details.includes('request') ? onLetter(wanted) : undefined
  const [there] = topic === 'accreditation' ? ofCity(country, context) : []
  const terms = question.details.includes('condition')
    ? (wanted.at(-1) ?? termsOfDealing(country, topic, context))
    : undefined
  const denied =
    topic === 'accreditation' && question.asks === 'whether' && !there
      ? deniedIn(country, context)
      : undefined
  const step = topic === 'recognition' ? saidNoRecognition(country, context) : []
  const his = onHim(country, standing, context)
  const led = letter ?? terms ?? his ?? there ?? denied
  const headline = inARow([
    ...unnamed,
    ...ofLowerRank(standing, country, context),
    ...numberTaken(standing, country, facts, context),
    ...(led && (led !== standing.fact || led === his) ? [printed(led, context)] : []),
    disputed(stands, standing, context),
    ...[...(done ? [done] : []), ...step].map((fact) => printed(fact, context)),
  ])
  const shown = [
    ...new Set([
      ...(done ? [done] : []),
      ...step,
      ...(denied ? [denied] : []),
      ...(there ? [there] : []),
      ...(terms ? [terms] : []),
      ...earlier(facts, standing.fact, wanted, context),
    ]),
  ].filter((fact) => fact !== standing.fact)
  const world = topic === 'recognition' ? newerWorld(country, standing, context) : []
  return told(
    headline,
    [
      main,
      ...findingsOf([...world, ...shown], context),
      ...premise(standing, stands, context),
      ...cautions(standing.fact, standing.against, context),
      ...notRecognition(topic, context),
    ],
    [standing.fact, ...shown],
  )
}

/** "Did Lavrov meet the Taliban?": what is on file of him on that, or that nothing is, and then what is of his State. */
function ofHisDealings(
  country: string,
  facts: readonly Fact[],
  wanted: readonly Fact[],
  context: Context,
): Told {
  const { question, knowledge, words } = context
  const [known, other] = question.people.flatMap((id) => knowledge.person(id) ?? [])
  /** "Did Putin suspend the ban?": a ban is no dealing, and who lifted it is told of it. */
  const isOfBan = question.details.includes('delisted')
  if (known?.side !== country || other || isOfBan) return newestTold(facts, wanted, context)
  const his = facts.filter((fact) => knowledge.ofPerson(known.person).includes(fact))
  const dealings = his.filter(({ value }) => DEALINGS.has(value))
  if (dealings.length) return newestTold(facts, dealings, context)
  const told = newestTold(facts, his.length ? his : wanted, context)
  const none = words.say('abstain.no-record', { topic: words.say('lacking.relations'), subject: known.name })
  return { ...told, headline: inARow([words.sentence(none), told.headline]) }
}

const DEALINGS = new Set(['talks', 'contacts', 'none'])

/** "Was Qadir Shah accepted in New Delhi?": the newest on the one named, where another one was taken. */
function onHim(
  country: string,
  { fact }: Standing,
  { question, knowledge, until }: Context,
): Fact | undefined {
  const [person = '', other] = question.people
  const known = knowledge.ofPerson(person)
  const isOfHost = knowledge.person(person)?.side === country
  if (question.topic !== 'accreditation' || other || isOfHost) return undefined
  /** "Is Bakhtari recognised by Austria?": that it takes none of the Taliban's tells nothing of the republic's. */
  if (known.includes(fact)) return knowledge.person(person)?.side === 'republic' ? fact : undefined
  const there = newestBy(known, until).filter(
    ({ country: of, mission }) =>
      of === country || (mission && knowledge.mission(mission)?.receiving === country),
  )
  return there.findLast(({ topic }) => topic === 'accreditation') ?? there.at(-1)
}

/** "Did Germany accept a Taliban ambassador?": where only envoys of lower rank were, that is said first. */
function ofLowerRank(
  { state }: Standing,
  country: string,
  { question, words, past }: Context,
): readonly string[] {
  const isAsked =
    question.topic === 'accreditation' &&
    question.details.includes('ambassador') &&
    question.asks === 'whether'
  return isAsked && !past && state !== 'ambassador' && ENVOYS_TAKEN.includes(state)
    ? [words.sentence(words.say('accreditation.no-ambassador', { State: words.state(country) }))]
    : []
}

/** "How many diplomats has Germany accepted?": the newest report that numbers them, or that none does. */
function numberTaken(
  { state }: Standing,
  country: string,
  facts: readonly Fact[],
  context: Context,
): readonly string[] {
  const { question, words } = context
  const isAsked = question.topic === 'accreditation' && question.asks === 'how-many' && !question.negative
  if (!isAsked || !ENVOYS_TAKEN.includes(state)) return []
  const numbered = facts.findLast(
    (fact) =>
      ENVOYS_TAKEN.includes(fact.value) && fact.evidence.some(({ report }) => envoysCounted(report).length),
  )
  return [
    words.sentence(
      numbered
        ? sentenceOf(numbered, context)
        : words.say('accreditation.no-number', { State: words.state(country) }),
    ),
  ]
}

/** What became of a request: that it was left unanswered, or else that it was made. */
const onLetter = (facts: readonly Fact[]): Fact | undefined =>
  facts.findLast(({ value }) => value === 'unanswered') ??
  facts.findLast(({ value }) => value === 'requested')

/** A newer word on all States, where it speaks for this one too. */
function newerWorld(country: string, { fact, state }: Standing, context: Context): Fact[] {
  const newest = worldFacts(country, context).at(-1)
  return newest && state === 'not-recognised' && newest.span.first > fact.span.last ? [newest] : []
}

/** Earlier findings, newest first: those asked about, those with a quotation, then the rest. */
function earlier(facts: readonly Fact[], main: Fact, wanted: readonly Fact[], { from }: Context): Fact[] {
  const others = facts.filter((fact) => fact !== main && (fact.span.last >= from || fact.quotes))
  const quoted = others.filter((fact) => fact.quotes).slice(-EARLIER)
  const chosen = new Set([
    ...wanted.filter((fact) => fact !== main).slice(-EARLIER),
    ...quoted.toReversed(),
    ...others.toReversed(),
  ])
  return newestFirst([...chosen].slice(0, EARLIER))
}

/** What a "why" or "when" takes for granted and the record denies is corrected. */
function premise({ state }: Standing, sentence: string, { question, words }: Context): Part[] {
  const { asks, negative, topic } = question
  if (asks !== 'why' && asks !== 'when' && asks !== 'how-long') return []
  const denied =
    !negative &&
    ((topic === 'recognition' && state === 'not-recognised') ||
      (topic === 'accreditation' && ['refused', 'unanswered', 'republic'].includes(state)))
  return denied ? [note(words.sentence(words.say('note.premise', { sentence })))] : []
}

function notRecognition(topic: Topic, { question, words }: Context): Part[] {
  return topic === 'accreditation' && question.topics.includes('recognition')
    ? [note(words.say('note.not-recognition'))]
    : []
}
