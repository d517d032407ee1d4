import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import type { MissionNamed } from '../../question.ts'
import type { Context } from '../../reply/context.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { worldFacts } from '../../reply/of-all-states.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Claim } from '../claims/claim.ts'
import { asProtector } from './as-protector.ts'
import { closedInThatOrder } from './closed-in-that-order.ts'
import { ever } from './ever.ts'
import { ofDisowned } from './of-disowned.ts'
import { isOnEitherRule, ofEitherRule, onEitherRule } from './of-either-rule.ts'
import { isOnFirstRule, ofFirstRule, onFirstRule } from './of-first-rule.ts'
import { ofRank } from './of-rank.ts'
import { onEveryone, worldOn } from './on-everyone.ts'
import { onMission } from './on-missions.ts'
import { onUnion } from './on-union.ts'
import { type Judged, judge, speaksFor } from './verdict.ts'

/** What a claim is held against: States, the facts that bear on them, and how these decide it. */
export type Held = Readonly<{
  countries: readonly string[]
  mission: MissionNamed | null
  facts: readonly Fact[]
  judged: Judged
}>

/** Holds a claim against what is on file by `context.until`: one verdict for each State that it speaks of. */
export function against(claim: Claim, knowledge: Knowledge, context: Context): Held[] {
  const { topic } = claim
  if (claim.asserts.includes('in-office')) return onPerson(claim, knowledge, context)
  if (isOnFirstRule(claim))
    return claim.countries.map((country) => ({
      countries: [country],
      mission: null,
      facts: onFirstRule(knowledge),
      judged: ofFirstRule(country, claim, knowledge),
    }))
  if (isOnEitherRule(claim)) return onGovernments(claim, onEitherRule(knowledge, context.until))
  const protector = asProtector(claim, knowledge, context.until)
  if (protector) return [protector]
  const inTurn = closedInThatOrder(claim, knowledge, context.until)
  if (inTurn) return [inTurn]
  const disowned = ofDisowned(claim, knowledge, context.until)
  if (isOutsideGroup(claim, knowledge)) return []
  const ofMembers = claim.all ? null : onUnion(claim, knowledge, context.until)
  if (ofMembers)
    return [
      {
        countries: claim.countries,
        mission: null,
        facts: ofMembers.fact ? [ofMembers.fact] : [],
        judged: ofMembers,
      },
    ]
  if (claim.all) {
    const judged = disowned ?? onEveryone(claim, knowledge, context.until)
    const counts = claim.frame.number === null ? [] : worldOn(claim, knowledge, context.until)
    return judged
      ? [
          {
            countries: [],
            mission: claim.mission,
            facts: [...new Set([...counts, ...(judged.fact ? [judged.fact] : [])])],
            judged,
          },
        ]
      : []
  }
  if (topic === 'mission' && claim.mission?.receiving === 'AF' && claim.countries.length > 1)
    return claim.countries.flatMap((country) => against(inKabul(claim, country), knowledge, context))
  if (topic === 'mission' && claim.countries.length > 1 && areMissionsOf(claim))
    return claim.countries.flatMap((country) => against(sentTo(claim, country), knowledge, context))
  const cities = topic === 'mission' && areMissionsOf(claim) ? citiesIn(claim, knowledge) : []
  if (cities.length > 1) return cities.flatMap((city) => against(standingIn(claim, city), knowledge, context))
  if (topic === 'mission') {
    const found = onMission(claim, knowledge, context.until)
    return found
      ? [
          {
            ...found,
            mission: claim.mission,
            judged:
              disowned?.verdict === 'contradicted'
                ? disowned
                : ever(judge(found.facts, claim), claim, found.facts),
          },
        ]
      : []
  }
  return claim.countries.map((country) => {
    const own = newestBy(knowledge.ofCountry(country, topic), context.until)
    const facts =
      topic === 'recognition' && !claim.asserts.includes('principle')
        ? orOfTheWorld(own, claim, context, country)
        : own
    return {
      countries: [country],
      mission: claim.mission,
      facts,
      judged: ever(judge(ofRank(sinceTaken(facts, claim), claim), claim), claim, facts),
    }
  })
}

/** Holds an office or a kinship that somebody is said to have against what is on file of him: whether it is his, the rulings tell. */
function onPerson(
  { frame: { offices }, question: { people } }: Claim,
  knowledge: Knowledge,
  { until }: Context,
): Held[] {
  const known = knowledge.person(offices[0]?.person ?? people[0] ?? '')
  if (!known) return []
  const last = known.name.split(' ').at(-1) ?? known.name
  const facts = newestBy(knowledge.ofPerson(known.person), until).filter(({ evidence }) =>
    evidence.some(({ report }) => report.includes(last)),
  )
  const fact = facts.findLast(({ evidence }) => speaksIn(evidence, known.person)) ?? facts.at(-1) ?? null
  const judged: Judged = { verdict: fact ? 'supported' : 'not-held', fact }
  return [{ countries: [known.side], mission: null, facts, judged }]
}

/** Holds who ever recognised a government of the Taliban's against those that are on file. */
const onGovernments = (claim: Claim, doers: ReturnType<typeof onEitherRule>): Held[] =>
  (claim.all || !claim.countries.length ? [null] : claim.countries).map((country) => ({
    countries: country ? [country] : [],
    mission: null,
    facts: [...new Set(doers.map(({ fact }) => fact))],
    judged: ofEitherRule(country, claim, doers),
  }))

/** "Every neighbour but Russia has": who is no neighbour is not left out of them, and what is on file of it tells nothing of that. */
const isOutsideGroup = ({ frame: { order }, countries }: Claim, { names }: Knowledge): boolean =>
  order?.place === 'only' &&
  order.of === 'neighbours' &&
  names.groups.some(
    ({ group, members }) => group === 'neighbours' && !countries.some((code) => members.includes(code)),
  )

/** "India plans to accept diplomats": a refusal from before it took the last ones says nothing of it. */
function sinceTaken(facts: readonly Fact[], { asserts }: Claim): readonly Fact[] {
  if (!asserts.some((state) => TO_COME.has(state))) return facts
  const last = facts.findLastIndex(({ value }) => ENVOYS_TAKEN.includes(value))
  return facts.filter((fact, i) => i > last || !REFUSALS.has(fact.value))
}
const TO_COME: ReadonlySet<string> = new Set(['willing', 'upgrade-announced'])
const REFUSALS: ReadonlySet<string> = new Set(['refused', 'unanswered'])

/** What is on file of a State's recognition or, where that decides nothing, what was said of all States since. */
function orOfTheWorld(
  own: readonly Fact[],
  claim: Claim,
  context: Context,
  country: string,
): readonly Fact[] {
  if (own.some((fact) => speaksFor(fact, claim.asserts) || speaksFor(fact, claim.deniedBy))) return own
  const last = own.at(-1)
  return [...own, ...worldFacts(country, context).filter(({ span }) => !last || span.first > last.span.last)]
}

/** "The embassies in London and Moscow": each of them is spoken of. */
const areMissionsOf = ({ mission, asserts, question: { text } }: Claim): boolean =>
  asserts.length > 0 && mission?.sending === 'AF' && mission.receiving !== 'AF' && SEVERAL.test(text)
const SEVERAL = /\b(?:embassies|consulates|missions|posts)\b/i

/** "The consulates in Bonn and Munich": the cities of one State in which missions are spoken of. */
const citiesIn = ({ mission, question: { text } }: Claim, knowledge: Knowledge): string[] =>
  mission?.receiving && !mission.city
    ? missionsNamed(mission, knowledge).flatMap(({ city }) => (text.includes(city) ? [city] : []))
    : []

const standingIn = (claim: Claim, city: string): Claim => ({
  ...claim,
  mission: claim.mission && { ...claim.mission, city },
})

/** Of several States where missions of Afghanistan's are spoken of at once, one. */
const sentTo = (claim: Claim, country: string): Claim => ({
  ...claim,
  countries: [country],
  mission: {
    sending: 'AF',
    receiving: country,
    city: claim.mission?.receiving === country ? claim.mission.city : null,
    kind: claim.mission?.kind ?? null,
  },
})

/** Of several States whose embassies in Kabul are spoken of at once, one and its own. */
const inKabul = (claim: Claim, country: string): Claim => ({
  ...claim,
  countries: [country],
  mission: {
    sending: country,
    receiving: 'AF',
    city: claim.mission?.city ?? null,
    kind: claim.mission?.kind ?? null,
  },
})
