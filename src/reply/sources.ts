import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Detail } from '../question.ts'
import { withoutStop } from '../without-stop.ts'
import { abstain, noRecord } from './abstain.ts'
import { articleMeant } from './article-meant.ts'
import type { Context } from './context.ts'
import { valuesOn } from './details-asked.ts'
import { findingsOf, printedAll } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { missionsNamed } from './missions-named.ts'
import { note } from './notes.ts'
import { ofFigure } from './of-figure.ts'
import { standingOf, stateIn } from './standing.ts'
import { statement } from './statement.ts'
import { status } from './status.ts'
import { toTheContrary } from './to-the-contrary.ts'
import { joined, type Told, told } from './told.ts'
import { whose } from './whose.ts'

/** Facts shown below, and sources described in the headline. */
const SHOWN = 8
const NAMED = 4

/** Where something comes from: the sources of the last answer, of a quotation, of a subject, or of all. */
export function sources(context: Context): Told {
  const { question, conversation, knowledge, today } = context
  const known = (facts: readonly Fact[]) => facts.filter(({ span }) => span.first <= today)
  const hunted = question.quoted
    .flatMap(
      (words) => [knowledge.quoted(words), knowledge.quotedLike(words)].find(({ length }) => length) ?? [],
    )
    .map(({ fact }) => fact)
  if (hunted.length) return restsOn(hunted, context)
  if (question.quoted.length) return inOtherWords(context)
  const counted = ofFigure(context)
  if (counted.length) return restsOn(counted, context)
  const article = question.details.some((detail) => ARTICLE.has(detail)) ? articleMeant(context) : []
  if (article.length) return oneArticle(article, context)
  const named = question.publishers.flatMap((name) => knowledge.sourcesFrom(name))
  const carried = question.publishers.flatMap((name) => knowledge.ofCarrier(name))
  if (named.length || carried.length)
    return fromPublisher(
      known([...named.flatMap(({ source }) => knowledge.ofSource(source)), ...carried]),
      context,
    )
  const facts = leansOnLast(context) ? [] : tellingOf(known(subject(context)), context)
  if (facts.length) return restsOn(facts, context)
  const last = conversation.facts.flatMap((id) => knowledge.fact(id) ?? [])
  const [lead, ...others] = last
  if (lead && question.details.includes('contested')) return toTheContrary([lead, ...others], context)
  if (last.length) return restsOn(last, context)
  /** "Source?" after "nothing is on file for Peru": for nothing there is none. */
  if (question.inherited.includes('countries'))
    return status({ ...context, question: { ...question, intent: 'status' } })
  return whose(question).length ? onOtherTopics(context) : everySource(context)
}

/** Where words that stand in no quotation come from: whoever is named is on file as saying that, or what comes nearest, in a report. */
function inOtherWords(context: Context): Told {
  const said = statement({ ...context, question: { ...context.question, intent: 'statement' } })
  const [fact] = said.facts
  if (said.outcome !== 'answered' || !fact) return abstain('no-quote', context)
  return { ...said, headline: inARow([said.headline, restsOn([fact], context).headline]) }
}

/** "On whose word do we have it that Muscat took an envoy?": that nothing is on file of that, and what is of the State otherwise. */
function onOtherTopics(context: Context): Told {
  const { question, words, today } = context
  const none = noRecord(words.list(whose(question).map(words.state)), context)
  const others = subject({ ...context, question: { ...question, topics: [] } })
  const newest = newestFirst(new Set(others.filter(({ span }) => span.first <= today))).slice(0, BESIDE)
  return newest.length
    ? told(inARow([none.headline, printedAll(newest, context)]), findingsOf(newest, context), newest)
    : none
}
const BESIDE = 2

/** Points on which one article is asked about, not all that is held on its subject. */
const ARTICLE = new Set<Detail>(['one-article', 'byline'])

/** One article: its title, date and how that is known, and all that is quoted from it. */
function oneArticle(facts: readonly Fact[], context: Context): Told {
  const { words, knowledge, question } = context
  const id = facts[0]?.evidence[0]?.source ?? ''
  const source = knowledge.source(id)
  const notes = source?.note ? [note(words.sentence(words.translated(source.note)))] : []
  const byline = source?.author
    ? `${source.author}${words.say('list.aside')}${describe(id, context)}`
    : describe(id, context)
  const headline = words.sentence(words.say('sources.one', { count: 1, names: byline }))
  const shown = facts
    .filter(({ evidence }) => evidence.some(({ quote, source }) => quote && source === id))
    .map((fact) => ({ fact, shares: sharedWith(fact, question.sought) }))
    .sort((a, b) => b.shares - a.shares)
    .map(({ fact }) => fact)
    .slice(0, SHOWN)
  return told(headline, joined([...findingsOf(shown, context), ...notes]), shown)
}

/** "Source?", "which article is that in?": nothing is told that was not taken over, and so the last answer is meant. */
const leansOnLast = ({ question: { countries, people, inherited, topic }, conversation }: Context): boolean =>
  (inherited.includes('countries') ||
    inherited.includes('people') ||
    (!countries.length && !people.length)) &&
  (inherited.includes('aspect') || (topic === 'all' && inherited.length > 0)) &&
  conversation.facts.length > 0

/**
 * "Source for Kazakhstan taking the Taliban off its list", "for the 15 Kazakh families": of the facts on a State those on
 * the point asked about, or else, where no topic is told, those that tell most of what is sought, where some do.
 */
function tellingOf(facts: Fact[], { question: { sought, details, topics } }: Context): Fact[] {
  const values = valuesOn(details)
  const onPoint = facts.filter(({ value }) => values.includes(value))
  if (onPoint.length) return onPoint
  if (!sought.length || topics.length) return facts
  const shares = facts.map((fact) => sharedWith(fact, sought))
  const most = Math.max(...shares)
  return most > 0 ? facts.filter((_, i) => shares[i] === most) : facts
}

function subject({ question, knowledge }: Context): Fact[] {
  const people = question.people.flatMap((id) => knowledge.ofPerson(id))
  if (people.length) return people
  if (question.mission?.receiving)
    return missionsNamed(question.mission, knowledge).flatMap(({ mission }) =>
      (['control', 'operation', 'affairs', 'accreditation'] as const).flatMap((section) =>
        knowledge.ofMission(mission, section),
      ),
    )
  const sections = question.topics.length
    ? question.topics.filter((topic) => topic !== 'mission')
    : STATE_SECTIONS
  const own = whose(question).flatMap((country) => [
    ...sections.flatMap((section) => knowledge.ofCountry(country, section)),
    ...(question.topics.length && !question.topics.includes('mission')
      ? []
      : knowledge
          .missionsIn(country)
          .flatMap(({ mission }) =>
            MISSION_SECTIONS.flatMap((section) => knowledge.ofMission(mission, section)),
          )),
  ])
  if (own.length || !question.topics.length) return own
  return whose(question).length ? own : sections.flatMap((section) => knowledge.ofEveryone(section))
}

/** The sources of some facts: those of what holds first, then those with words of their own, then by age, newest first. */
function restsOn(facts: readonly Fact[], context: Context): Told {
  const { words, knowledge } = context
  const stands = stateAsked(context)
  const holding = (fact: Fact) => (stands !== null && stateIn(fact) === stands ? 0 : 1)
  const quoted = (fact: Fact) => (fact.quotes ? 0 : 1)
  const ordered = newestFirst(new Set(facts)).sort((a, b) => holding(a) - holding(b) || quoted(a) - quoted(b))
  const ids = sourcesOf(ordered)
  if (!ids.length) return abstain('no-record', context)
  const notes = ids
    .slice(0, SHOWN)
    .flatMap((id) => knowledge.source(id)?.note ?? [])
    .map((text) => note(words.sentence(words.translated(text))))
  return told(
    headlineOf(ids, context),
    joined([...findingsOf(ordered.slice(0, SHOWN), context), ...notes]),
    ordered,
  )
}

/** What holds of the one State and the topic that sources are asked for; null where neither is told. */
function stateAsked(context: Context): string | null {
  const { countries, topic, quoted, people } = context.question
  if (countries.length !== 1 || quoted.length || people.length) return null
  if (topic !== 'recognition' && topic !== 'accreditation') return null
  return standingOf(context.knowledge.ofCountry(countries[0] ?? '', topic), context)?.state ?? null
}

/** What is held from an outlet: as a source of its own, or carried by another. */
function fromPublisher(held: readonly Fact[], context: Context): Told {
  const { question } = context
  const onTopic = held.filter((fact) => !question.topics.length || question.topics.includes(fact.topic))
  const facts = [
    ...new Set(
      question.details.includes('byline')
        ? held.filter((fact) => fact.people?.length && fact.quotes).concat(onTopic)
        : onTopic.length
          ? onTopic
          : held,
    ),
  ]
  return facts.length
    ? told(
        headlineOf(sourcesOf(facts), context),
        joined(findingsOf(facts.slice(0, SHOWN), context)),
        facts.slice(0, SHOWN),
      )
    : abstain('no-record', context)
}

/** The sources of some facts, each once: those that facts are told from, then those that carry the same. */
const sourcesOf = (facts: readonly Fact[]): readonly string[] => [
  ...new Set([
    ...facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...facts.flatMap(({ evidence }) => evidence.flatMap(({ also = [] }) => also)),
  ]),
]

/** How many sources something rests on: the first of them described, the others counted. */
function headlineOf(ids: readonly string[], context: Context): string {
  const { words } = context
  const left = ids.length - NAMED
  const names = [
    ...ids.slice(0, NAMED).map((id) => describe(id, context)),
    ...(left > 0 ? [words.say('sources.more', { count: left })] : []),
  ].join('; ')
  const key = ids.length === 1 ? 'sources.one' : 'sources.headline'
  return words.sentence(words.say(key, { count: ids.length, names }))
}

function describe(id: string, { words, knowledge }: Context): string {
  const source = knowledge.source(id)
  if (!source) return id
  const inferred = source.inferred
    ? words.say('sources.inferred', { inferred: withoutStop(words.translated(source.inferred)) })
    : ''
  return words.say('sources.published', {
    publisher: source.publisher,
    title: source.title,
    date: words.date(source.published),
    inferred,
  })
}

/** All sources: the five articles that words are quoted from lead. */
function everySource(context: Context): Told {
  const { words, knowledge } = context
  const articles = knowledge.quotedSources()
  const headline = words.sentence(
    words.say('sources.all', {
      count: knowledge.counts().sources,
      names: articles.map((id) => knowledge.source(id)?.publisher ?? id).join('; '),
    }),
  )
  const first = articles.flatMap((id) => knowledge.ofSource(id).slice(0, 1))
  return told(
    headline,
    joined([
      ...findingsOf(first, context),
      ...articles.map((id) => note(words.sentence(describe(id, context)))),
    ]),
    first,
  )
}
