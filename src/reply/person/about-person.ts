import type { Part } from '../../answer.ts'
import { spanOf } from '../../edtf.ts'
import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { PersonRecord } from '../../knowledge/schema.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { findingOf, findingsOf, printed, stalenessOf } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { nearestMissions } from '../missions-named.ts'
import { doubtOf, note } from '../notes.ts'
import { joined, type Told, told } from '../told.ts'
import { lastSeen, when } from './post-times.ts'

const SHOWN = 10
/** No more of what is on file of a time stands in the headline. */
const LED = 2

/** "Wang Yu, or Zhao Xing already?": each of those named, one after the other; `known` is the first of them. */
export function aboutEach(known: PersonRecord, context: Context): Told {
  const { people } = context.question
  const named = people.slice(1).flatMap((id) => context.knowledge.person(id) ?? [])
  const others = [...named, ...kinOf(known, context)]
  if (!others.length) return about(known, context)
  const answers = [known, ...others].map((one) => about(one, context))
  const between = [known, ...others].flatMap((one) => onOthers(one, [known, ...others], context))
  return told(
    inARow([...between, ...answers.map(({ headline }) => headline)]),
    joined(answers.flatMap(({ parts }) => parts)),
    answers.flatMap(({ facts }) => facts),
    answers.flatMap(({ next }) => next),
  )
}

/** "Is Badruddin Haqqani kin of Sirajuddin Haqqani?": what is noted of one that names another of those asked about. */
function onOthers(
  { person, name, note: noted }: PersonRecord,
  all: readonly PersonRecord[],
  context: Context,
) {
  const isNamed = all.some((other) => other.person !== person && noted?.includes(other.name))
  return noted && isNamed ? [context.words.sentence(`${name}: ${noted}`)] : []
}

/** "Is the envoy in Abu Dhabi related to Sirajuddin Haqqani?": whoever holds the post, where it is noted of him. */
const kinOf = ({ name }: PersonRecord, { question, knowledge }: Context): readonly PersonRecord[] =>
  question.mission?.receiving && question.people.length === 1
    ? knowledge
        .peopleAt(nearestMissions(question.mission, knowledge).map(({ mission }) => mission))
        .filter((held) => held.note?.includes(name))
    : []

/** Who somebody is: his posts with their times, what was asked of him, and the rest that is on file of him. */
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
  if (!first) {
    const none = abstain('no-statement', context, { who: known.name })
    return { ...none, headline: inARow([headline, none.headline]) }
  }
  const led = ledWith(known, facts, context)
  const shown = [...new Set([...led, ...facts])].slice(0, SHOWN)
  const notes: Part[] = []
  if (known.spellings?.length)
    notes.push(
      note(words.sentence(words.say('person.spellings', { spellings: words.list(known.spellings) }))),
    )
  if (known.note) notes.push(note(words.sentence(words.translated(known.note))))
  const parts = [
    {
      ...findingOf(first, context),
      sentence: headline,
      subject: { person: known.person },
      aspect: 'all' as const,
      value: 'statement',
      staleness: stalenessOf(first, knowledge, context.today),
    },
    ...doubtsAsked(shown, context),
    ...findingsOf(shown, context),
    ...notes,
  ]
  return told(inARow([headline, ...led.map((fact) => printed(fact, context))]), joined(parts), shown, [
    {
      label: words.say('next.statement'),
      question: words.say('next.statement.question', { name: known.name }),
    },
  ])
}

/** "Did Guèvremont speak for the minister?": the doubt on file of his words in which a word of the question stands. */
function doubtsAsked(facts: readonly Fact[], context: Context): readonly Part[] {
  const { asks, further } = context.question
  if (asks !== 'whether') return []
  const asked = facts.find(({ doubt = '' }) => further.some((word) => wordsOf(doubt).includes(word)))
  return doubtOf(asked ?? null, context).map(note)
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
export function ledWith(
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
