import type { Fact } from '../knowledge/knowledge.ts'
import type { SayKey } from '../knowledge/says.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { type Counted, groupName, type Line, members } from './counted.ts'
import { countedMissions } from './counted-missions.ts'
import { countedStates, type StateTopic } from './counted-states.ts'
import { findingOf, sentenceOf } from './finding.ts'
import { general } from './next.ts'
import { claimantOf, note } from './notes.ts'
import { alsoInKabul } from './posts-in-kabul.ts'
import { newestBy, stateIn } from './standing.ts'
import { joined, type Told, told } from './told.ts'
import { topicStatus } from './topic-status.ts'

/** Findings shown below a list: names stand in the headline, so the rest can be asked for. */
const SHOWN = 20
/** Earlier facts with words of their own that are added where the newest of a line has none. */
const QUOTED = 6
/** Doubts on single lines that stand below a list. */
const DOUBTS = 4

/** Which, or how many, States or missions meet a condition, or two; with what the list leaves out. */
export function list(context: Context): Told {
  const { question, words } = context
  const [counted, among] = (isOfMissions(question) ? [countedMissions(context)] : conditions(context)).map(
    (all) => inItsTime(all, context),
  )
  if (!counted?.total)
    return abstain('no-record', context, {
      topic: words.say(`topic.${question.topic}`),
      subject: groupName(context),
    })
  const first = headed(sentenceFor(counted, context), context)
  const last = among ?? counted
  const placed = placedIn(last, context)
  const sentences = [
    ...(placed ? [named(placed, context)] : []),
    first,
    ...(among ? [amongSentence(counted, among, context)] : []),
    ...cooperatingIn(last, context),
    ...inKabul(last, context),
    ...outside(last, context),
  ]
  const findings = last.lines
    .slice(0, SHOWN)
    .map(({ fact, sentence }) => findingOf(fact, context, [], sentence))
  const claims = claimsOn(last, context)
  return told(
    sentences.map((sentence) => words.sentence(upTo(sentence, context))).join(' '),
    joined([
      ...(placed ? [findingOf(placed.since, context)] : []),
      ...findings,
      ...claims,
      ...notesOn(last, findings.length + claims.length, context),
    ]),
    [...last.lines.map(({ fact }) => fact), ...last.world],
    general(context),
  )
}

/** Of a list of what came about in a time, the lines that began in it. */
const inItsTime = (counted: Counted, { question, from, until }: Context): Counted =>
  question.begun
    ? {
        ...counted,
        bare: [],
        lines: counted.lines.filter(({ since: { span } }) => from <= span.first && span.first <= until),
      }
    : counted

/** Missions are listed; who sent an ambassador to Kabul is asked of the States that did. */
const isOfMissions = ({ topic, details, mission }: Context['question']): boolean =>
  topic === 'mission' && !(mission?.receiving === 'AF' && details.includes('ambassador'))

/** The States that meet what is asked; of two conditions those that meet the one, and among them those that meet the other. */
function conditions(context: Context): readonly Counted[] {
  const { question } = context
  const asked = question.topics.flatMap((topic) => (topic === 'mission' ? [] : [topic]))
  const denies = (topic: string) => question.denied.some((one) => one === topic)
  const pool = members(context)
  if (question.topic === 'mission')
    return [countedStates({ topic: 'relations', negative: false, pool }, context)]
  if (!question.both || asked.length < 2)
    return [countedStates({ topic: asked[0] ?? 'recognition', negative: question.negative, pool }, context)]
  const [first = 'recognition', second = 'accreditation'] = [...asked].sort(
    (a, b) => Number(denies(a)) - Number(denies(b)),
  )
  const one = countedStates({ topic: first, negative: denies(first), pool }, context)
  const met = [...one.lines.map(({ country }) => country), ...(one.bare ?? [])]
  return [one, countedStates({ topic: second, negative: denies(second), pool: met }, context)]
}

/** The topics of a list of States; of two that are joined the one that is not denied first. */
function topicsAsked({ question }: Context): readonly StateTopic[] {
  const asked = question.topics.flatMap((topic) => (topic === 'mission' ? [] : [topic]))
  const denied = (topic: StateTopic) => Number(question.denied.includes(topic))
  return question.both ? [...asked].sort((a, b) => denied(a) - denied(b)) : asked
}

/** "3 of the 39 States on file have ...: A, B and C"; in order of time where that is asked. */
function sentenceFor(
  { key, lines, bare = [], total, kind = 'any' }: Counted,
  { words, question }: Context,
): string {
  const dated = ({ name, since }: Line) =>
    words.say('timeline.point', { what: name, date: words.date(since.from.split('/')[0] ?? since.from) })
  const names = question.order ? [...lines].sort(bySince).map(dated) : lines.map(({ name }) => name)
  const named = [...new Set([...names, ...bare.map(words.state)])]
  const form = named.length === 0 ? '.none' : named.length === 1 ? '.one' : ''
  const held = question.group ? '' : words.say(isCut(question) ? 'list.held.other' : 'list.held')
  return words.say(`list.${key}${form}` as SayKey, {
    count: named.length,
    total,
    names: words.list(named),
    held,
    missions: words.say(`list.missions.${kind}`),
  })
}

/** Whether some are left out of a list. */
const isCut = ({ except, countries }: Context['question']): boolean => except && countries.length > 0

/** Those on file that recognise and are no members of the group asked about: its bounds may be drawn otherwise. */
function outside({ key, lines }: Counted, context: Context): string[] {
  const { question, words } = context
  if (!question.group || key !== 'recognised') return []
  const pool = context.knowledge.countries
  const all = countedStates({ topic: 'recognition', negative: false, pool }, context)
  const counted = [...lines.map(({ country }) => country), ...(isCut(question) ? question.countries : [])]
  const others = all.lines.filter(({ country }) => !counted.includes(country))
  return others.length
    ? [words.say('list.outside', { names: words.list(others.map(({ name }) => name)) })]
    : []
}

/** A list is headed by the group it is of, and names those that it leaves out. */
function headed(sentence: string, context: Context): string {
  const { question, words } = context
  const names = words.list(question.countries.map(words.state))
  const rest = isCut(question) ? words.say('list.besides', { names, sentence }) : sentence
  return question.group ? words.say('list.group', { group: groupName(context), sentence: rest }) : rest
}

/** Of a list of ambassadors sent to Kabul, who else is known to be there, and whose ambassador sits elsewhere. */
function inKabul({ key, lines }: Counted, context: Context): string[] {
  const { knowledge, words, until, question } = context
  if (key !== 'posted' || question.begun) return []
  const pool = members(context)
  const listed = [
    ...lines.map(({ country }) => country),
    ...knowledge.countries.filter((code) => !pool.includes(code)),
  ]
  const also = alsoInKabul(listed, context)
  const elsewhere = pool.filter(
    (code) =>
      !listed.includes(code) &&
      newestBy(knowledge.ofCountry(code, 'relations'), until).some(
        ({ value }) => value === 'ambassador-posted',
      ),
  )
  return [
    ...(also.length ? [words.say('list.also-in-kabul', { names: words.list(also) })] : []),
    ...(elsewhere.length
      ? [words.say('list.non-resident', { names: words.list(elsewhere.map(words.state)) })]
      : []),
  ]
}

/** Of those of the former republic, who work with the Taliban authorities. */
function cooperatingIn({ key, lines }: Counted, { words }: Context): string[] {
  const names = lines.filter(({ fact }) => stateIn(fact) === 'cooperating').map(({ name }) => name)
  return key === 'republic' && names.length
    ? [words.say('list.cooperating-among', { names: words.list(names) })]
    : []
}

/** "The second country to accept an ambassador": the State in that place, in order of time. */
const placedIn = ({ lines }: Counted, { question: { order, place } }: Context): Line | undefined =>
  order && place !== null ? [...lines].sort(bySince)[place - 1] : undefined

/** Those of a list for which nobody but the Taliban is heard, and what is to be minded on the others. */
function claimedIn({ key, lines }: Counted, { knowledge, words, question }: Context): string[] {
  if (question.topic !== 'accreditation') return []
  const isClaimed = ({ fact }: Line) => claimantOf(fact, knowledge) === 'taliban'
  const claimed = lines.filter(isClaimed)
  const doubts = RANKED.has(key) ? lines.filter((line) => !isClaimed(line)).flatMap(doubtOn) : []
  return [
    ...(claimed.length
      ? [words.say('list.claimed', { names: words.list(claimed.map(({ name }) => name)) })]
      : []),
    ...doubts.slice(0, DOUBTS).map((doubt) => words.say('note.doubt', { doubt })),
  ]
}

/** Lists of one rank, on which a doubt may be whether it is that rank. */
const RANKED = new Set(['ambassador', 'charge'])

const doubtOn = ({ name, fact }: Line): string[] => (fact.doubt ? [`${name}: ${fact.doubt}`] : [])

/** What put a State in its place, with its name before it where the sentence lacks it. */
function named({ name, country, since }: Line, context: Context): string {
  const sentence = sentenceOf(since, context)
  const called = context.words.state(country).replace(/^the /, '')
  return sentence.includes(called) ? sentence : `${name}: ${sentence}`
}

/** The second condition among those that meet the first; where one State does, what holds of it. */
function amongSentence(first: Counted, among: Counted, context: Context): string {
  const [only] = first.lines
  const alone =
    among.total === 1 && only
      ? topicStatus(only.country, topicsAsked(context)[1] ?? 'recognition', context)
      : null
  return alone?.headline ?? context.words.say('list.among', { sentence: sentenceFor(among, context) })
}

const bySince = (a: Line, b: Line): number => (a.since.span.first < b.since.span.first ? -1 : 1)

function upTo(sentence: string, { past, question, words }: Context): string {
  if (question.begun && question.asOf && !/^\d{4}(?:-\d\d)?$/.test(question.asOf))
    return words.say('list.new-during', { asOf: words.date(question.asOf), sentence })
  if (question.begun && question.asOf)
    return words.say('list.new-in', { asOf: words.date(question.asOf), sentence })
  if (!past || !question.asOf) return sentence
  const asOf = words.date(question.asOf.split('/').findLast((part) => part !== '..') ?? '')
  return words.say('list.then', { asOf, sentence })
}

/** What is said of all States, and earlier words on those listed. */
function claimsOn({ lines, world }: Counted, context: Context) {
  const quoted = lines
    .slice(0, SHOWN)
    .flatMap(({ fact, earlier = [] }) => wordsBefore(fact, earlier))
    .slice(0, QUOTED)
  return [...world, ...quoted].map((fact) => findingOf(fact, context))
}

/** The newest fact before another that says the same in words. */
function wordsBefore(fact: Fact, earlier: readonly Fact[]): Fact[] {
  const other = fact.quotes ? undefined : earlier.findLast((other) => other !== fact && other.quotes)
  return other ? [other] : []
}

/** Where embassies alone are counted, which of the other posts meet the condition as well. */
function besideOf({ beside }: Counted, { words }: Context): string[] {
  if (!beside) return []
  const { names, total } = beside
  const key = names.length ? 'list.beside' : 'list.beside.none'
  return [words.say(key, { total, count: names.length, names: words.list(names) })]
}

/** What was undone since, so that no act is lost and none is taken for what holds. */
function undoneOf({ key, undone = [] }: Counted, context: Context): string[] {
  const points = undone.map((fact) => sentenceOf(fact, context).replace(/\.$/, '')).join('; ')
  return points
    ? [context.words.say(key.startsWith('closed') ? 'list.again' : 'list.changed-since', { points })]
    : []
}

/** Whom the group means, on whom nothing is held, and how many were counted where nothing is shown. */
function notesOn(counted: Counted, shown: number, context: Context) {
  const { question, words } = context
  const { missing, total } = counted
  const group = groupName(context)
  const all = words.list(members(context).map(words.state))
  const notes = [
    ...(question.group ? [words.say('note.group', { group, members: all })] : []),
    ...claimedIn(counted, context),
    ...(missing.length ? [words.say('list.missing', { names: words.list(missing.map(words.state)) })] : []),
    ...besideOf(counted, context),
    ...undoneOf(counted, context),
    ...(shown === 0 ? [words.say('note.scope', { count: total })] : []),
  ]
  return notes.map((text) => note(words.sentence(text)))
}
