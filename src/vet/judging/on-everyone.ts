import { daysFrom } from '../../edtf.ts'
import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { isSinceTakeover } from '../../knowledge/takeover.ts'
import type { Section } from '../../knowledge/vocabulary.ts'
import { newestBy, stateIn } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { TAKEN } from './as-counted.ts'
import { onEmbassiesOf } from './on-embassies-of.ts'
import { onUnion } from './on-union.ts'
import { tells } from './own-words.ts'
import { type Judged, judge, speaksFor } from './verdict.ts'

/**
 * Holds a statement on all States, or on all of a group, against what is known by `until`: one State to the contrary
 * denies "no country has" and "every neighbour has"; a number is held against the numbers on file. Null where nothing
 * on file speaks of all States.
 */
export function onEveryone(claim: Claim, knowledge: Knowledge, until: string): Judged | null {
  const world = worldOn(claim, knowledge, until)
  const union = onUnion(claim, knowledge, until)
  if (union) return union
  if (isBounded(claim)) return withinBounds(claim, recognisers(knowledge, until), world)
  if (claim.frame.number !== null) {
    const done = isOfRecognisers(claim) ? recognisers(knowledge, until) : []
    return counted(claim.frame.number, claim, { world, done, until })
  }
  if (claim.topic === 'mission' && claim.group)
    return onEmbassiesOf(membersOf(claim, knowledge), claim, knowledge, until)
  /** What somebody says of missions anywhere is held against his own words. */
  if (claim.topic === 'mission')
    return !OF_OTHER_SIDE.test(claim.text) && knowledge.ofPerson(claim.frame.speaker ?? '').some(tells(claim))
      ? { verdict: 'not-held', fact: null }
      : null
  if (SOME.test(claim.text)) return ofGroup(claim, knowledge, until, world)
  const against = standingIn(claim, knowledge, until).filter((fact) =>
    claim.deniedBy.includes(stateIn(fact) ?? ''),
  )
  if (against.length) return judge(against, claim)
  if (claim.group && AFFIRMED.has(claim.asserts[0] ?? '')) return ofGroup(claim, knowledge, until, [])
  const said = [...world, ...onTheUnion(claim, knowledge, until)]
    .filter((fact) => fact.kind === 'holds' && isSinceTakeover(fact))
    .sort(byFirstDay)
  if (said.length) return judge(said, claim)
  const newest = world.findLast(({ kind }) => kind === 'count')
  return newest ? { verdict: 'supported', fact: newest } : null
}

/** "The republican spokesman Mujahid", "the former republic would not close embassies": of that side nobody speaks of missions anywhere. */
const OF_OTHER_SIDE =
  /\brepublican (?:\w+ ){0,2}(?:spokes|ministry|minister)|\bthe former republic (?:would|will|has|had|is|was)\b/i

/** What a State does: that another of its group does it does not make it do so. */
const AFFIRMED = new Set(['recognised', 'ambassador', 'delisted', 'established'])
/** So many States at least are meant by these words; by "most", more than half. */
const SOME =
  /\b(?:some|several|(?:a )?few|many|most)(?= (?:of\b|(?:\S+ ){0,3}(?:countries|states|nations|governments|neighbou?rs|members|capitals)\b))|\bmore than one(?= (?:country|state|nation|government|capital|neighbou?r)\b)/i
const AT_LEAST: Readonly<Record<string, number>> = { many: 5, several: 3 }

/** Every member is to be on file with it, or as many as are spoken of; else it is not held, for others may do it. A
 * recognition would be known: those on file are all. */
function ofGroup(claim: Claim, knowledge: Knowledge, until: string, world: readonly Fact[]): Judged {
  const standing = standingIn(claim, knowledge, until)
  const done = standing.filter((fact) => speaksFor(fact, claim.asserts))
  const size = membersOf(claim, knowledge).length
  const some = SOME.exec(claim.text)?.[0].toLowerCase()
  const enough = some === undefined ? size : some === 'most' ? size / 2 + 0.5 : (AT_LEAST[some] ?? 2)
  const newest = done.toSorted(byFirstDay).at(-1)
  if (newest && done.length >= enough) return { verdict: 'supported', fact: newest }
  const nobody = (claim.group ? standing.toSorted(byFirstDay) : world).findLast(
    ({ kind, value }) => kind === 'holds' && claim.deniedBy.includes(value),
  )
  const against = newest ?? nobody
  return against && claim.asserts.includes('recognised')
    ? { verdict: 'contradicted', fact: against }
    : { verdict: 'not-held', fact: null }
}

/** Groups of States that what is on file of the European Union speaks of as well. */
const IN_EUROPE = new Set(['eu', 'european'])

function onTheUnion({ group, topic }: Claim, knowledge: Knowledge, until: string): readonly Fact[] {
  const isOfIt = topic !== 'mission' && group && IN_EUROPE.has(group)
  return isOfIt ? newestBy(knowledge.ofCountry('EU', topic), until) : []
}

/** What is on file of all States on the topic of a claim by `until`, oldest first. */
export function worldOn({ topic, mission }: Claim, knowledge: Knowledge, until: string): readonly Fact[] {
  const sections = topic === 'mission' ? missionsOf(mission) : [topic]
  return sections.flatMap((section) => newestBy(knowledge.ofEveryone(section), until)).sort(byFirstDay)
}

/** Of the world's missions, Afghanistan's are counted by who runs them, those in Kabul by whether they work. */
function missionsOf(mission: Claim['mission']): readonly Section[] {
  if (!mission) return ['control', 'operation']
  return mission.receiving === 'AF' || mission.sending !== 'AF' ? ['operation'] : ['control']
}

/** The newest fact on each State that is meant, where one says what holds. */
function standingIn(claim: Claim, knowledge: Knowledge, until: string): readonly Fact[] {
  const { topic } = claim
  if (topic === 'mission') return []
  return membersOf(claim, knowledge).flatMap((country) =>
    newestBy(knowledge.ofCountry(country, topic), until)
      .filter((fact) => stateIn(fact) !== null)
      .slice(-1),
  )
}

function membersOf({ group }: Claim, knowledge: Knowledge): readonly string[] {
  const named = knowledge.names.groups.find((one) => one.group === group)
  return named ? named.members.filter((code) => code !== 'AF') : knowledge.countries
}

/** Whether a claim is that so many of all States recognise them: those on file are all. */
const isOfRecognisers = ({ topic, asserts, group }: Claim): boolean =>
  topic === 'recognition' && asserts.includes('recognised') && !group

/** "No more than two": the "no" denies nothing of what they do. */
const isBounded = ({ topic, asserts, group, frame: { bounds } }: Claim): boolean =>
  bounds !== null &&
  topic === 'recognition' &&
  !group &&
  (asserts.includes('recognised') || asserts.includes('not-recognised'))

/** The facts by which States stand as recognising. */
const recognisers = (knowledge: Knowledge, until: string): readonly Fact[] =>
  knowledge.countries.flatMap((country) =>
    newestBy(knowledge.ofCountry(country, 'recognition'), until)
      .filter((fact) => stateIn(fact) !== null)
      .slice(-1)
      .filter((fact) => stateIn(fact) === 'recognised'),
  )

/** "Fewer than ten", "at least one": held against how many recognise them, or against what was said of all States where none does. */
function withinBounds(
  { frame: { bounds } }: Claim,
  done: readonly Fact[],
  world: readonly Fact[],
): Judged | null {
  const fact = done[0] ?? world.findLast(({ kind }) => kind === 'holds')
  if (!bounds || !fact) return null
  const isSo = done.length >= bounds.least && done.length <= bounds.most
  return { verdict: isSo ? 'supported' : 'contradicted', fact }
}

type Counts = Readonly<{ world: readonly Fact[]; done: readonly Fact[]; until: string }>

/** How old a count may be that denies a higher one of the same. In days. */
const RECENT = 30
/** Who is said to give a number has given another. */
const CLAIMS = /\b(?:claim(?:s|ed)?|spokes(?:man|woman|person))\b/i
/** Missions are counted otherwise than the States that they are in. */
const OF_STATES = /\b(?:countries|states|nations|capitals|governments)\b/i

/** "14 of the 39 missions": no count on file gives both. */
const SHARE = /\b\d+ (?:out )?of (?:the |its |all |those )*\d+\b/i

/** A number is borne out by a count on file; a number of States that recognise, by no other than theirs. */
function counted(number: number, claim: Claim, { world, done, until }: Counts): Judged {
  const [first] = done
  if (first) return { verdict: done.length === number ? 'supported' : 'contradicted', fact: first }
  const counts = world.filter(({ kind }) => kind === 'count')
  const same =
    claim.group || SHARE.test(claim.text) ? undefined : counts.findLast((fact) => fact.number === number)
  if (same) return { verdict: 'supported', fact: same }
  const lower = counts.findLast(({ span }) => span.last >= daysFrom(until, -RECENT))
  const isTheirs = claim.frame.speaker !== null || CLAIMS.test(claim.text)
  const isOfStates =
    claim.topic === 'accreditation' && OF_STATES.test(claim.text) && !TAKEN.test(claim.text) && !claim.group
  if (isTheirs && isOfStates && lower?.number && number > lower.number)
    return { verdict: 'contradicted', fact: lower }
  const against = world.findLast(({ kind }) => kind === 'count' || kind === 'holds')
  return claim.topic === 'recognition' && claim.asserts.includes('recognised') && !claim.group && against
    ? { verdict: 'contradicted', fact: against }
    : { verdict: 'not-held', fact: null }
}
