import type { Fact } from '../knowledge/knowledge.ts'
import { inOrderOfRelevance, SINGLES_OUT, sharedWith } from '../knowledge/relevance.ts'
import { speaksIn } from '../knowledge/speakers.ts'
import { AT_WORK, ENVOYS_TAKEN } from '../knowledge/vocabulary.ts'
import type { Detail, Question } from '../question.ts'

/** What came about, by the words of the vocabulary: the first of them that is on file answers. */
type Event = readonly string[]

const CLOSED: Event = ['closed', 'closure-announced']

/** The events that the words of a "when" can name; the first of these that a question touches is the one it asks for. */
const EVENTS: readonly (readonly [Detail, Event])[] = [
  ['money', ['money']],
  ['staff', ['staff', 'money']],
  ['undone', ['staff']],
  ['closed', CLOSED],
  ['flag', ['new-flag', 'old-flag']],
  ['request', ['requested', 'sought']],
  ['un-seat', ['seat-deferred']],
  ['delisted', ['delisted']],
  ['terror-list', ['listed', 'delisted']],
  ['refuse', ['refused', 'takeover-refused']],
  ['upgraded', ['upgraded', 'ambassador-posted']],
  ['ambassador', ['ambassador']],
  ['charge', ['charge']],
]

/** A mission can open again and again: these come about by an act, and the newest is asked for. */
export const OPENED: Event = ['reopened', 'opened']

/** The facts by which the event came about that a question names, the one that answers first; null where it names none. Since when a mission has not been open is since when it is closed. */
export function eventAsked(facts: readonly Fact[], question: Question): readonly Fact[] | null {
  const { details } = question
  const presented = details.includes('credentials') ? presentations(facts, details) : []
  if (presented.length) return nearest(presented, 'credentials', question)
  const named = EVENTS.find(([detail]) => details.includes(detail))
  if (named) {
    const ranked = byRank(facts, named[0] === 'flag' ? flagOf(question) : named[1])
    const found = named[0] === 'terror-list' ? sinceFirst(ranked) : ranked
    return deedsOf(facts, found, question) ?? nearest(found, named[0], question)
  }
  if (question.people.length) return byPeople(facts, question)
  if (question.mission && details.includes('handover')) return handovers(facts, question)
  if (question.topic === 'mission' && details.includes('open') && question.side !== 'taliban')
    return question.negative ? byRank(facts, CLOSED) : openings(facts)
  return null
}

/** "When did Russia ban the Taliban?": a report that says since when they were listed comes before one that only says that they were. */
const sinceFirst = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => Number(saysSince(b)) - Number(saysSince(a)))
const saysSince = ({ evidence }: Fact): boolean =>
  evidence.some(({ report }) => /\b(?:since|in) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u.test(report))

/** Envoys taken on presenting their credentials, which reports on file, all in English, call by that name. */
export function presentations(facts: readonly Fact[], details: readonly Detail[]): Fact[] {
  const ranks = details.includes('ambassador') ? ['ambassador'] : ENVOYS_TAKEN
  return facts.filter((fact) => ranks.includes(fact.value) && presentedIn(fact))
}

/** Whether credentials were presented, by a report or in somebody's words. */
export const presentedIn = (fact: Fact): boolean => sharedWith(fact, ['credentials', 'credence']) > 0

/** "When did Putin sign the law on terrorist lists?": what whoever is named did in the words used, where none of the events named is his. */
function deedsOf(
  facts: readonly Fact[],
  events: readonly Fact[],
  question: Question,
): readonly Fact[] | null {
  const isTheirs = ({ people = [] }: Fact) => people.some((person) => question.people.includes(person))
  if (events.some(isTheirs)) return null
  const done = facts.filter((fact) => isTheirs(fact) && sharedWith(fact, question.sought) > 0)
  return done.length ? inOrderOfRelevance(done, question.sought) : null
}

/** What the people named did, or else said, in most of the words used; null where none of them is on file here. */
function byPeople(facts: readonly Fact[], question: Question): readonly Fact[] | null {
  const done = ofPeople(facts, question)
  const isTheirs = ({ evidence }: Fact) => question.people.some((person) => speaksIn(evidence, person))
  const theirs = done.length ? done : facts.filter(isTheirs)
  const inWords = (fact: Fact) => sharedWith(fact, question.sought)
  return theirs.length ? theirs.toSorted((a, b) => inWords(b) - inWords(a)) : null
}

/** The fact that holds more of the words of a question than any other, and enough of them: "the second deferral"; else null. */
export function inTheWords(facts: readonly Fact[], { sought }: Question): readonly Fact[] | null {
  const inWords = (fact: Fact) => sharedWith(fact, sought)
  const [best, next] = facts.toSorted((a, b) => inWords(b) - inWords(a))
  const shared = best ? inWords(best) : 0
  return best && shared >= SINGLES_OUT && shared > (next ? inWords(next) : 0) ? [best] : null
}

/** The facts in which most of the people named take part: "when did Putin receive Gul Hassan". */
function ofPeople(facts: readonly Fact[], { people }: Question): readonly Fact[] {
  const shared = (fact: Fact) => fact.people?.filter((person) => people.includes(person)).length ?? 0
  const most = Math.max(1, ...facts.map(shared))
  return facts.filter((fact) => shared(fact) === most)
}

/** Who asks for the Taliban flag is not told of the republic's. */
const flagOf = ({ side }: Question): Event => (side === 'taliban' ? ['new-flag'] : ['new-flag', 'old-flag'])

const byRank = (facts: readonly Fact[], event: Event): Fact[] =>
  event.flatMap((value) => facts.filter((fact) => fact.value === value))

/** "When did Canada hand its embassy to the Taliban?": to them, where they are named, and else to them or to the host. */
const handovers = (facts: readonly Fact[], { side }: Question): Fact[] =>
  facts
    .filter(({ value }) => value === 'taliban' || (side !== 'taliban' && value === 'host'))
    .toSorted((a, b) => Number(b.by === HANDED_OVER) - Number(a.by === HANDED_OVER))
const HANDED_OVER = 'handed-over'

/** What is on file of a mission that never closed is no opening, but says from when on it is known to work. */
function openings(facts: readonly Fact[]): Fact[] {
  const opened = facts.filter(({ by }) => by && OPENED.includes(by)).toReversed()
  const closed = facts.some(({ value }) => value === 'closed')
  return opened.length || closed ? opened : facts.filter(({ value }) => AT_WORK.includes(value))
}

/** Those in which the people take part that the question names; "the third deferral", whose diplomats were expelled, and of changes of staff those in its words. */
function nearest(facts: readonly Fact[], detail: Detail, question: Question): readonly Fact[] {
  const theirs = ofPeople(facts, question)
  if (theirs.length) return theirs
  if (detail === 'un-seat')
    return question.sought.length ? inOrderOfRelevance(facts, question.sought) : facts.toReversed()
  if (detail === 'undone') return inOrderOfRelevance(facts, [...question.sought, question.side ?? ''])
  if (detail !== 'staff') return facts
  const inWords = facts.filter((fact) => sharedWith(fact, question.sought) > 0)
  return inWords.length ? inWords : facts
}
