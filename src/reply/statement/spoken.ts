import { type Day, spanOf } from '../../edtf.ts'
import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { relevanceOf, sharedWith, wordsIn } from '../../knowledge/relevance.ts'
import { isFromOne } from '../../knowledge/reported-by.ts'
import { speakerId, speakerSide } from '../../knowledge/speakers.ts'
import { isOfState, MISSION_SECTIONS, STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import { type Detail, LAST } from '../../question.ts'
import type { Context } from '../context.ts'
import { valuesOn } from '../details-asked.ts'
import { inWordsThat } from '../in-words-that.ts'
import { isOn } from '../is-on.ts'
import { missionsNamed } from '../missions-named.ts'
import { ofCity } from '../of-city.ts'
import { newestBy, stateIn } from '../standing.ts'

/** Of more statements than these the newest are looked at. */
const HEARD = 400

/**
 * The facts that rest on the words of those asked about: their own before those that only name them, then what bears
 * most on the question, then words quoted before reports, then the newest.
 */
export function spoken(context: Context): Fact[] {
  const { question } = context
  const all = [...new Set(saidBy(context))].filter((fact) => isOfThen(fact, context)).slice(-HEARD)
  const there = new Set(
    question.people.length
      ? []
      : question.countries.flatMap((code) => ofCity(code, context)).map(({ id }) => id),
  )
  const ofTopic =
    question.topic === 'all' || tellsInEnglish(question) || speakerOf(question)
      ? all
      : all.filter(
          (fact) => question.topics.includes(fact.topic) || isOnMission(fact, context) || there.has(fact.id),
        )
  /** "What did the UAE say when it took the ambassador?": what it says of that may be told with its stand on something else. */
  const onTopic =
    ofTopic.length || question.people.length || question.speaks
      ? ofTopic
      : all.filter((fact) => sharedWith(fact, question.sought) > 0)
  /** "The last thing that Russia said on recognition": the newest of its words on that. */
  if (question.place === LAST) return newestFirst(onTopic)
  const found = ranked(question.people.length ? all : onTopic, new Set(onTopic), context)
  return found.toSorted((a, b) => Number(there.has(b.id)) - Number(there.has(a.id)))
}

/** Whether words that somebody is said to have said tell what is meant: those of a translation are in no quotation on file. */
const tellsInEnglish = (question: Context['question']): boolean =>
  saidIn(question) !== undefined && question.language === 'en'

/** Whether a fact is of the time asked about: by the day on which those asked about said it, where that is known, or else by its own. */
export function isOfThen(fact: Fact, context: Context): boolean {
  const { question, until } = context
  const first = since(context)
  const days = fact.evidence
    .filter(({ speaker }) => question.people.includes(speakerId(speaker) ?? ''))
    .flatMap(({ said }) => (said && first > context.from ? (spanOf(said) ?? []) : []))
  return (days.length ? days : [fact.span]).some((span) => span.first <= until && span.last >= first)
}

/** The day from which words count: of the date that the question itself gives, or from which on it asks, and of no other that was taken over. */
export function since({ question, from }: Context): Day {
  const dated =
    question.asOf !== null && (!question.inherited.includes('asOf') || question.asOf.endsWith('/..'))
  return dated && !question.asOf?.startsWith('..') ? (spanOf(question.asOf ?? '')?.first ?? from) : from
}

function saidBy(context: Context): readonly Fact[] {
  const { question, knowledge } = context
  if (question.people.length) return question.people.flatMap((person) => ofPerson(person, knowledge))
  const speaker = speakerOf(question)
  if (speaker)
    return knowledge
      .ofSide(speaker)
      .filter((fact) => isOnOthers(fact, speaker, context))
      .flatMap(inWordsOf(speaker, knowledge))
  const { speaks } = question
  if (speaks && question.countries.length)
    return knowledge
      .ofSide(speaks)
      .filter((fact) => isOn(fact, question.countries, knowledge))
      .flatMap(inWordsOf(speaks, knowledge))
  if (question.countries.length) return question.countries.flatMap((country) => ofState(country, context))
  const side = question.organisation ?? question.side
  return side ? knowledge.ofSide(side) : []
}

/** The State that speaks, where its words are asked for on another one that is named. */
export const speakerOf = ({ speaker, countries, people }: Context['question']): string | null =>
  speaker && countries.length > 1 && countries.includes(speaker) && !people.length ? speaker : null

/** Whether a fact is about another of the States asked about than the one that speaks, or names it. */
function isOnOthers(fact: Fact, speaker: string, context: Context): boolean {
  const { question, knowledge } = context
  const others = question.countries.filter((code) => code !== speaker)
  const isNamed = (code: string) => {
    const told = wordsOf(fact.evidence.map(({ quote = '', report }) => `${quote} ${report}`).join(' '))
    return wordsOf(knowledge.names.states[code]?.called ?? code).every((word) => told.includes(word))
  }
  return isOn(fact, others, knowledge) || others.some(isNamed)
}

/** Whether a fact is on the mission asked about, whatever its topic: "who announced it?" of an embassy upgraded. */
const isOnMission = ({ mission }: Fact, { question, knowledge }: Context): boolean =>
  mission !== undefined &&
  mission !== null &&
  question.mission?.receiving === 'AF' &&
  missionsNamed(question.mission, knowledge).some((one) => one.mission === mission)

/** The words by which statements are told apart: those between quotation marks, or else those of the matter. */
export function wordsSought({ question: { quoted, sought } }: Context): readonly string[] {
  const [said] = quoted
  return said === undefined ? sought : telling(said)
}

const telling = (said: string): readonly string[] => wordsOf(said).filter((word) => word.length > 3)
/** "Did Muttaqi say 39 missions …?" */
const numbersIn = (said: string): readonly string[] => wordsOf(said).filter((word) => /^\d+$/.test(word))

/** The words by which the statement is found that is asked about: those above, all that somebody is said to have said, and how reports tell of what he did. */
function wordsOfIt(context: Context): readonly string[] {
  const { saidThat, details } = context.question
  const told = DEEDS.flatMap(([detail, words]) => (details.includes(detail) ? words : []))
  return [
    ...new Set([...wordsSought(context), ...telling(saidThat ?? ''), ...numbersIn(saidThat ?? ''), ...told]),
  ]
}

/** "What did he tear up?", "what did he call them?": reports on file, all in English, tell of it by these. */
const DEEDS: readonly (readonly [Detail, readonly string[]])[] = [
  ['damage', ['tore']],
  ['called', ['called', 'calling', 'describing', 'describes']],
]

/** The words that somebody is said to have said, where the question gives them. */
export const saidIn = ({ alleged, quoted }: Context['question']): string | undefined => alleged ?? quoted[0]

/** Whether a fact is on a State asked about for which the speaker does not speak: "Muttaqi on Turkey". */
export function onAnother({ question: { people, countries }, knowledge }: Context): (fact: Fact) => boolean {
  const sides = people.map((id) => knowledge.person(id)?.side)
  const others = countries.filter((code) => !sides.includes(code))
  return (fact) => isOn(fact, others, knowledge)
}

function ranked(facts: readonly Fact[], topical: ReadonlySet<Fact>, context: Context): Fact[] {
  const { people, topic } = context.question
  const words = wordsOfIt(context)
  const office = people.length || topic !== 'all' || words.length ? () => 0 : ofOffice(context)
  const isOf = onAnother(context)
  const isFrom = isFromOne(context.question.publishers, context.knowledge)
  const isHis = (fact: Fact) => fact.evidence.some(({ speaker }) => people.includes(speakerId(speaker) ?? ''))
  const rank = new Map(
    relevanceOf(facts, words).map(({ fact, score }) => [
      fact,
      [
        people.length && !isHis(fact) && !isOfMatter(fact, context) ? 1 : 0,
        people.length && fact.evidence.some(isFrom) ? 0 : 1,
        isOfMatter(fact, context) || isThatNumber(fact, context) || isThatCount(fact, context) ? 0 : 1,
        -score - Number(isMeant(fact, context)) - (topical.has(fact) ? 1 : 0) - (isOf(fact) ? 1 : 0),
        !people.length || topic === 'all' || fact.topic === topic ? 0 : 1,
        -wordsIn(quotesOf(fact), words),
        -office(fact),
        office(fact) ? Number(!isOfState(fact.section)) : ownWordsIn(fact),
        isOnMission(fact, context) && fact.evidence.some(({ speaker }) => speakerId(speaker)) ? 0 : 1,
      ],
    ]),
  )
  const order = (a: Fact, b: Fact) =>
    (rank.get(a) ?? []).reduce((off, value, i) => off || value - (rank.get(b)?.[i] ?? 0), 0)
  return newestFirst(facts).sort(order)
}

/** "What did the Kremlin say?": how far those heard in a fact speak for the office that is named, by their posts or by what their source calls them. */
function ofOffice({ question, knowledge }: Context): (fact: Fact) => number {
  const named = wordsOf(question.text).filter((word) => word.length > SHORT_OF_OFFICE)
  const nations = question.countries.flatMap((code) => wordsOf(knowledge.names.states[code]?.called ?? code))
  const asked = named.filter((word) => !nations.some((nation) => word.startsWith(nation.slice(0, STEM))))
  const isHeard = (speaker: Fact['evidence'][number]['speaker']): boolean => {
    const titles =
      typeof speaker === 'string'
        ? (knowledge.person(speaker)?.posts.map(({ title }) => title) ?? [])
        : [speaker?.role ?? '']
    const isOurs = question.countries.includes(speakerSide(speaker, knowledge.person) ?? '')
    return isOurs && asked.some((word) => wordsOf(titles.join(' ')).includes(word))
  }
  return ({ evidence }) => Number(evidence.some(({ speaker }) => isHeard(speaker)))
}
/** "Line" and "said" are in no office, and "Russian" in all of Russia's. */
const [SHORT_OF_OFFICE, STEM] = [5, 5]

/** Words as they were spoken come before those in the telling of an outlet ("in touch with them"), and these before reports. */
const ownWordsIn = ({ evidence }: Fact): number =>
  evidence.some(({ quote, indirect }) => quote && !indirect) ? 0 : evidence.some(({ quote }) => quote) ? 1 : 2

/** "Niemals": what is said in another language than the record's is found by what it means. */
export const isMeant = ({ value }: Fact, { question: { language, details } }: Context): boolean =>
  language !== 'en' && details.some((detail) => MEANT.has(detail) && detail === value)
const MEANT = new Set<Detail>(['never', 'premature'])

/** "What terms did Wang name?", "who said that they were not recognised?": what answers by what it means, in whatever words it is asked. */
function isOfMatter(fact: Fact, { question }: Context): boolean {
  const { details, language, negative, topic } = question
  if (question.quoted.length) return false
  if (details.includes('condition')) return fact.value === 'conditions'
  if (details.includes('delisted') || isOfBan(details)) return valuesOn(['terror-list']).includes(fact.value)
  if (details.includes('request') && REPLY.test(question.text)) return fact.value === 'unanswered'
  return language !== 'en' && negative && topic === 'recognition' && stateIn(fact) === 'not-recognised'
}

/** "What did Putin say on the ban?"; whoever calls them terrorists bans nobody. */
const isOfBan = (details: readonly Detail[]): boolean =>
  details.includes('terror-list') && !details.includes('called')

/** "What did Canada write in its reply to the letter?": that it gave none. */
const REPLY = /\b(?:repl(?:y|ied)|answer(?:ed)?|respon(?:se|ded?)|(?:wrote|write) back)\b/i

/** "Muttaqi boasted of 39 missions": the count that gives the number; one in a date counts nothing. */
const isThatNumber = ({ kind, number }: Fact, { question: { figure, asOf, inherited } }: Context): boolean =>
  kind === 'count' && number === figure && (asOf === null || inherited.includes('asOf'))

/** "How many Taliban embassies does he claim?": a count of Afghan missions abroad, or of those in Kabul where these are asked about. */
const isThatCount = (
  { kind, topic, evidence }: Fact,
  { question: { asks, mission, topic: asked } }: Context,
): boolean =>
  asks === 'how-many' &&
  kind === 'count' &&
  asked === 'mission' &&
  topic === asked &&
  evidence.some(({ report }) => /\bin Kabul\b/.test(report)) === (mission?.receiving === 'AF')

const quotesOf = ({ evidence }: Fact): string => evidence.flatMap(({ quote }) => quote ?? []).join(' ')

/** What stands on a State by its own word: the newest of each position; all, where some words are looked for. */
function ofState(country: string, context: Context, by = inWordsOf): Fact[] {
  const { knowledge, until } = context
  const kept =
    saidIn(context.question) !== undefined
      ? (facts: readonly Fact[]) => facts
      : (facts: readonly Fact[]) => newestBy(facts, until)
  const { mission: named } = context.question
  const about = named?.city ? missionsNamed(named, knowledge) : []
  const missions = about.length
    ? about
    : [...knowledge.missionsIn(country), ...knowledge.missionsFrom(country)]
  const facts = [
    ...STATE_SECTIONS.flatMap((section) => kept(knowledge.ofCountry(country, section))),
    ...missions.flatMap(({ mission }) =>
      MISSION_SECTIONS.flatMap((section) => kept(knowledge.ofMission(mission, section))),
    ),
  ]
  return facts.flatMap(by(country, knowledge))
}

/** What a person said, in his words, and what only names him. */
function ofPerson(person: string, knowledge: Context['knowledge']): Fact[] {
  const own = inWordsThat(({ speaker }) => speakerId(speaker) === person)
  return knowledge.ofPerson(person).map((fact) => own(fact)[0] ?? fact)
}

/** What others said of the States asked about, each by himself, in their words: the ambassador of the London embassy, not Britain. */
export const spokenByOthers = (context: Context): Fact[] =>
  ranked(
    context.question.countries.flatMap((country) => ofState(country, context, inWordsOfOthers)),
    new Set(),
    context,
  ).filter((fact) => isOfThen(fact, context))

const inWordsOfOthers = (side: string, { person }: Context['knowledge']) =>
  inWordsThat(({ speaker }) => speaker !== undefined && speakerSide(speaker, person) !== side)

/** What a side said, in its words. */
export const inWordsOf = (side: string, { person }: Context['knowledge']) =>
  inWordsThat(({ speaker }) => speakerSide(speaker, person) === side)
