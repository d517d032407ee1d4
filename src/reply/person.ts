import type { Part } from '../answer.ts'
import { spanOf } from '../edtf.ts'
import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { ENOUGH, inOrderOfRelevance, sharedWith } from '../knowledge/relevance.ts'
import type { PersonRecord } from '../knowledge/schema.ts'
import { speaksIn } from '../knowledge/speakers.ts'
import { wordsOf } from '../knowledge/words-of.ts'
import type { Detail } from '../question.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { credentials } from './credentials.ts'
import { dateOf, evidenceOf, findingOf, findingsOf, printed, stalenessOf } from './finding.ts'
import { type Holder, holdersOf, type Post } from './holders.ts'
import { ledBy } from './led-by.ts'
import { leftPost } from './left-post.ts'
import { around } from './next.ts'
import { cautions, claimantOf, note } from './notes.ts'
import { posted } from './posted.ts'
import { request } from './request.ts'
import { newestBy, standingOf } from './standing.ts'
import { asStatus } from './status.ts'
import { inSuccession } from './succession.ts'
import { joined, type Told, told } from './told.ts'
import { lastKey, stood } from './topic-status.ts'

const SHOWN = 10
/** No more of what is on file of a time stands in the headline. */
const LED = 2

const SUCCESSION: readonly Detail[] = ['successor', 'predecessor']

/** "Is Soroosh still in office?": how things stand at no mission that is named is asked of him. */
export function inOffice(context: Context): Told | null {
  const { intent, topic, mission, people, details } = context.question
  const [known, other] = people.flatMap((id) => context.knowledge.person(id) ?? [])
  const isOfHim = intent === 'status' && topic === 'mission' && !mission && !details.length
  return known && !other && isOfHim ? about(known, context) : null
}

/** Who somebody is, or who holds a post. */
export function person(context: Context): Told {
  const { question, knowledge } = context
  const taken = credentials(context)
  if (taken) return taken
  const [id] = question.people
  const named = id ? knowledge.person(id) : undefined
  const known = named && (namesakeIn(named, context) ?? named)
  if (known && SUCCESSION.some((detail) => question.details.includes(detail)))
    return heads(inSuccession(known, context), context)
  if (known) return metIn(context) ?? each(known, context)
  const deed = deedOf(context)
  if (deed) return told(printed(deed, context), [findingOf(deed, context)], [deed])
  const wrote = request(context)
  if (wrote) return wrote
  const holders = holdersOf(context)
  const sent = holders.length ? null : posted(context)
  if (sent) return sent
  const chosen = holders.length ? null : nominated(context)
  if (chosen) return chosen
  if (holders.length) return afterWhoLeft(holders, context)
  return question.countries.length ? asStatus(context) : abstain('no-person', context)
}

/** "When did Jawad leave Moscow?": his post that is over, at the mission asked about or his last; null where none of his is. */
export function leaving(context: Context): Told | null {
  const { question, knowledge } = context
  const [known, other] = question.people.flatMap((id) => knowledge.person(id) ?? [])
  if (!known || other || !question.details.includes('quit')) return null
  const isThere = ({ mission }: Post) =>
    !question.countries.length ||
    question.countries.includes((mission && knowledge.mission(mission)?.receiving) || '')
  const post = known.posts.findLast((held) => held.until !== undefined && held.mission && isThere(held))
  return post ? heads([{ known, post }], context) : null
}

/**
 * "When did Lavrov meet Muttaqi?", "has Prévot met Muttaqi?": what the two of them take part in, and nothing that is on
 * file of one alone; null where something else is asked.
 */
export function ofTwo(context: Context): Told | null {
  const { question, knowledge, words } = context
  const { intent, topic, asks, people } = question
  const [one, other, ...more] = people.flatMap((id) => knowledge.person(id) ?? [])
  const isOfMeeting =
    (intent === 'timeline' && asks === 'when' && topic === 'all') ||
    (intent === 'status' && topic === 'relations')
  if (!one || !other || more.length || !isOfMeeting) return null
  return (
    metIn(context) ??
    abstain('no-record', context, {
      subject: words.list([one.name, other.name]),
      topic: words.say('lacking.relations'),
    })
  )
}

/** "Did Putin meet Gul Hassan?": where all the people named take part in something on file, the newest of it. */
function metIn(context: Context): Told | null {
  const { question, knowledge, until } = context
  const [first, ...others] = question.people
  if (!first || !others.length) return null
  const facts = newestBy(knowledge.ofPerson(first), until).filter(({ people }) =>
    others.every((other) => people?.includes(other)),
  )
  return ledBy(facts.toReversed(), context)
}

/** Somebody posted in the State asked about whose name holds that of the one named, who never served there: he is meant. */
function namesakeIn(named: PersonRecord, { question, knowledge }: Context): PersonRecord | undefined {
  const [country, ...others] = question.countries
  if (!country || others.length || named.side === country) return undefined
  const there = knowledge.peopleAt(knowledge.missionsIn(country).map(({ mission }) => mission))
  if (there.includes(named)) return undefined
  const words = wordsOf(named.name)
  return there.find(({ name }) => words.every((word) => wordsOf(name).includes(word)))
}

/** Whom the Taliban named for a post that none of them is on file to hold, the newest first. */
function nominated(context: Context): Told | null {
  const { question, knowledge, until } = context
  if (question.side !== 'taliban') return null
  const { countries, organisation } = question
  const facts = [...countries, ...(organisation ? [organisation] : [])]
    .flatMap((country) => newestBy(knowledge.ofCountry(country, 'accreditation'), until))
    .filter(({ value }) => value === 'nominated')
  return ledBy(newestFirst(facts), context)
}

/** "Who tore up the letter?": what somebody on file did that is told in the words of the question, of the States named or of all. */
function deedOf({ question, knowledge }: Context): Fact | undefined {
  if (!question.details.includes('damage')) return undefined
  const { countries, sought } = question
  const there = countries.flatMap(knowledge.missionsIn).map(({ mission }) => mission)
  const people = countries.length ? knowledge.peopleAt(there) : knowledge.people
  const facts = [...new Set(people.flatMap(({ person }) => knowledge.ofPerson(person)))]
  return inOrderOfRelevance(facts, sought).find((fact) => sharedWith(fact, sought) >= ENOUGH)
}

/** "Wang Yu, or Zhao Xing already?": each of those named, one after the other; `known` is the first of them. */
function each(known: PersonRecord, context: Context): Told {
  const { people } = context.question
  const others = people.slice(1).flatMap((id) => context.knowledge.person(id) ?? [])
  if (!others.length) return about(known, context)
  const answers = [known, ...others].map((one) => about(one, context))
  return told(
    answers.map(({ headline }) => headline).join(' '),
    joined(answers.flatMap(({ parts }) => parts)),
    answers.flatMap(({ facts }) => facts),
    answers.flatMap(({ next }) => next),
  )
}

function about(known: PersonRecord, context: Context): Told {
  const { words, knowledge } = context
  const posts = known.posts.map(
    (post) =>
      `${words.post(post.title, known.side, known.person)}${lastSeen({ known, post }, when(post, context), context)}`,
  )
  const held = posts.some((post) => post.includes(','))
    ? posts.join(words.say('list.semicolon'))
    : words.list(posts)
  const headline = words.sentence(words.say('person.posts', { name: known.name, posts: held }))
  const facts = nearestFirst(known, knowledge.ofPerson(known.person))
  const [first] = facts
  if (!first) return { ...abstain('no-statement', context, { who: known.name }), parts: [note(headline)] }
  const led = ledWith(known, facts, context)
  const shown = [...new Set([...led, ...facts])].slice(0, SHOWN)
  const notes: Part[] = []
  if (known.spellings?.length)
    notes.push(
      note(words.sentence(words.say('person.spellings', { spellings: words.list(known.spellings) }))),
    )
  if (known.note) notes.push(note(words.sentence(known.note)))
  const parts = [
    {
      ...findingOf(first, context),
      sentence: headline,
      subject: { person: known.person },
      aspect: 'all' as const,
      value: 'statement',
      staleness: stalenessOf(first, knowledge, context.today),
    },
    ...findingsOf(shown, context),
    ...notes,
  ]
  return told([headline, ...led.map((fact) => printed(fact, context))].join(' '), joined(parts), shown, [
    {
      label: words.say('next.statement'),
      question: words.say('next.statement.question', { name: known.name }),
    },
  ])
}

/**
 * What is on file of somebody: the newest on himself, then what is quoted of it, then the rest; what he only confirms of
 * others ("China kept its embassy") comes last.
 */
function nearestFirst({ person }: PersonRecord, facts: readonly Fact[]): Fact[] {
  const newest = facts.toReversed()
  const isHis = ({ people, evidence }: Fact) =>
    !!people?.includes(person) || speaksIn(evidence.slice(0, 1), person)
  const own = newest.filter(isHis)
  return [...new Set([...own.slice(0, 1), ...own.filter(({ quotes }) => quotes), ...own, ...newest])]
}

/** What is told with his posts: what is on file of the time asked about, or else the newest on the mission he is posted to, where it is asked whether he is still there. */
function ledWith(
  { posts }: PersonRecord,
  facts: readonly Fact[],
  { question: { asOf, asks, people } }: Context,
): Fact[] {
  if (people.length > 1) return []
  const then = asOf ? spanOf(asOf) : null
  if (then)
    return facts.filter(({ span }) => span.first <= then.last && span.last >= then.first).slice(0, LED)
  const place = posts.at(-1)?.mission
  const there = asks === 'whether' && place ? facts.filter(({ mission }) => mission === place) : []
  return newestFirst(there).slice(0, 1)
}

function when({ from, until }: Post, { words }: Context): string {
  if (from && until) return words.say('person.span', { from: words.date(from), until: words.date(until) })
  if (from) return words.say('person.from', { date: words.date(from) })
  if (!until) return ''
  const date = words.date(until)
  return words.say(lastKey(until, date), { sentence: '', date })
}

/** A sentence on a post whose end is not on file, with the date for which it was last documented, once that is no longer fresh, unless it names that date. */
function lastSeen({ known, post }: Holder, sentence: string, context: Context): string {
  const { knowledge, words, today, until, past } = context
  const newest = newestBy(knowledge.ofPerson(known.person), until).findLast(
    ({ mission }) => mission && mission === post.mission,
  )
  if (past || post.until || !newest || stalenessOf(newest, knowledge, today) === 'fresh') return sentence
  const date = words.date(dateOf(newest))
  if (sentence.includes(date)) return sentence
  return words.say(lastKey(dateOf(newest), date), { sentence, date })
}

/** Where two sides claim a mission, who is said to head it is told with that. */
function contested({ mission }: Post, context: Context): string[] {
  const standing = mission ? standingOf(context.knowledge.ofMission(mission, 'control'), context) : null
  const receiving = (mission && context.knowledge.mission(mission)?.receiving) || ''
  return standing?.state === 'contested' ? [stood(standing, receiving, context)] : []
}

/** Who is at a mission; that its ambassador left is said first, where one is asked for. */
function afterWhoLeft(holders: readonly Holder[], context: Context): Told {
  const here = heads(holders, context)
  const left = leftPost(holders, context)
  return left
    ? {
        ...here,
        headline: `${printed(left, context)} ${here.headline}`,
        parts: joined([findingOf(left, context), ...here.parts]),
        facts: [left, ...here.facts],
      }
    : here
}

/** Somebody with his post, and that this is the Taliban's word where nobody else is heard on it. */
function onRecord(holder: Holder, context: Context): string {
  const { words } = context
  const { known, post } = holder
  const sentence = words.say('person.post', {
    name: known.name,
    title: words.post(post.title, known.side, known.person),
    when: when(post, context),
  })
  return lastSeen(
    holder,
    claimOn(holder, context) ? words.say('when.claimed', { sentence }) : sentence,
    context,
  )
}

/** The newest fact by which an envoy was taken by the State he is posted to, where only the Taliban say so. */
function claimOn({ known, post }: Holder, { knowledge, until }: Context): Fact | undefined {
  const taken = newestBy(knowledge.ofPerson(known.person), until).findLast(
    ({ topic, kind, mission }) => topic === 'accreditation' && kind === 'holds' && mission === post.mission,
  )
  return taken && claimantOf(taken, knowledge) === 'taliban' ? taken : undefined
}

function heads(holders: readonly Holder[], context: Context): Told {
  const { words, knowledge, question } = context
  const [first] = holders
  if (!first) return abstain('no-person', context)
  const sentence = (holder: Holder) => words.sentence(onRecord(holder, context))
  const shown = holders.slice(0, SHOWN)
  const facts = shown.flatMap(({ known }) => knowledge.ofPerson(known.person).slice(-1))
  const findings = shown.flatMap((holder) => {
    const mentions = knowledge.ofPerson(holder.known.person)
    const newest = mentions.findLast((fact) => fact.mission === holder.post.mission) ?? mentions.at(-1)
    return newest
      ? [
          {
            ...findingOf(newest, context, [], sentence(holder)),
            subject: { person: holder.known.person },
            aspect: 'all' as const,
            value: 'statement',
            evidence: evidenceOf(newest, knowledge),
          },
        ]
      : []
  })
  const country = question.countries[0]
  const quoted = facts.length
    ? shown.flatMap(({ known }) => knowledge.ofPerson(known.person).findLast(({ quotes }) => quotes) ?? [])
    : []
  const claims = shown.flatMap((holder) => claimOn(holder, context) ?? [])
  return told(
    [sentence(first), ...contested(first.post, context)].join(' '),
    joined([
      ...findings,
      ...findingsOf(quoted, context),
      ...claims.flatMap((claim) => cautions(claim, [], context)),
    ]),
    facts,
    country ? around(country, context) : [],
  )
}
