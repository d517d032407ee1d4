import { newestFirst } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { ENOUGH, inOrderOfRelevance, sharedWith } from '../knowledge/relevance.ts'
import type { PersonRecord } from '../knowledge/schema.ts'
import { wordsOf } from '../knowledge/words-of.ts'
import { SUCCESSION } from '../question.ts'
import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { credentials } from './credentials.ts'
import { findingOf, printed } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { ledBy } from './led-by.ts'
import { nearestMissions } from './missions-named.ts'
import { metIn } from './of-two.ts'
import { aboutEach } from './person/about-person.ts'
import { contested, heads } from './person/heads.ts'
import { type Holder, holdersOf } from './person/holders.ts'
import { leftPost } from './person/left-post.ts'
import { posted } from './person/posted.ts'
import { stillInPost } from './person/still-in-post.ts'
import { afterNobody, inSuccession, namedToFollow } from './person/succession.ts'
import { worksNoMore } from './person/works-no-more.ts'
import { request } from './request.ts'
import { newestBy } from './standing.ts'
import { asStatus } from './status.ts'
import { joined, type Told, told } from './told.ts'

/** Who somebody is, or who holds a post. */
export function person(context: Context): Told {
  const { question, knowledge } = context
  const taken = credentials(context)
  if (taken) return taken
  const [id] = question.people
  const named = id ? knowledge.person(id) : undefined
  const known = named && (namesakeIn(named, context) ?? named)
  if (known && SUCCESSION.some((detail) => question.details.includes(detail))) {
    const line = inSuccession(known, context)
    return line.length ? withNamed(known, heads(line, context), context) : afterNobody(known, context)
  }
  if (known) return metIn(context) ?? stillInPost(known, context) ?? aboutEach(known, context)
  if (question.details.includes('office-held')) return abstain('no-person', context)
  if (question.mission && question.details.includes('handover')) return asStatus(context)
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
  return question.countries.length ? afterClosing(asStatus(context), context) : abstain('no-person', context)
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
  const found = facts.length ? newestFirst(facts) : forTheSeat(context)
  return ledBy(found, context)
}

/** At the United Nations nobody was posted: the decision put off between two who claim the seat names the one of a side. */
const forTheSeat = ({ question: { mission, side }, knowledge, until }: Context): readonly Fact[] =>
  mission?.receiving === 'UN'
    ? newestBy(knowledge.ofCountry('UN', 'recognition'), until).filter(({ people = [] }) =>
        people.some((id) => knowledge.person(id)?.side === side),
      )
    : []

/** "Who tore up the letter?": what somebody on file did that is told in the words of the question, of the States named or of all. */
function deedOf({ question, knowledge }: Context): Fact | undefined {
  if (!question.details.includes('damage')) return undefined
  const { countries, sought } = question
  const there = countries.flatMap(knowledge.missionsIn).map(({ mission }) => mission)
  const people = countries.length ? knowledge.peopleAt(there) : knowledge.people
  const facts = [...new Set(people.flatMap(({ person }) => knowledge.ofPerson(person)))]
  return inOrderOfRelevance(facts, sought).find((fact) => sharedWith(fact, sought) >= ENOUGH)
}

/** Who came after somebody; whom he was to be followed by is said first, where that is told. */
const withNamed = (known: PersonRecord, after: Told, context: Context): Told =>
  withFirst(namedToFollow(known, context), after, context)

/** Who is at a mission; that it has closed, or that its ambassador left, is said first, unless who runs one is asked that two sides claim. */
function afterWhoLeft(holders: readonly Holder[], context: Context): Told {
  const there = heads(holders, context)
  const [first] = holders
  const isOpen = first !== undefined && contested(first.post, context).length > 0
  return isOpen && context.question.details.includes('heads')
    ? there
    : withFirst(worksNoMore(holders[0]?.post.mission, context) ?? leftPost(holders, context), there, context)
}

/** How things stand at a mission where nobody is on file; that it closed is said first, unless it is told there. */
function afterClosing(status: Told, context: Context): Told {
  const { mission } = context.question
  const [asked] = mission?.city ? nearestMissions(mission, context.knowledge) : []
  const closing = worksNoMore(asked?.mission, context)
  return withFirst(closing && status.facts[0] === closing ? null : closing, status, context)
}

/** An answer with a fact before it, where there is one. */
const withFirst = (fact: Fact | null | undefined, after: Told, context: Context): Told =>
  fact
    ? {
        ...after,
        headline: inARow([printed(fact, context), after.headline]),
        parts: joined([findingOf(fact, context), ...after.parts]),
        facts: [fact, ...after.facts],
      }
    : after
