import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { ENOUGH, sharedWith, wordsIn } from '../../knowledge/relevance.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import { partnerOf } from '../../knowledge/states.ts'
import { MISSION_SECTIONS } from '../../knowledge/vocabulary.ts'
import { inWordsThat, type Spoken } from '../../reply/in-words-that.ts'
import { missionsNamed } from '../../reply/missions-named.ts'
import { newestBy } from '../../reply/standing.ts'
import { POINTS } from '../../reply/status/point-asked.ts'
import { VISITS } from '../claims/assertion-on-mission.ts'
import type { Claim } from '../claims/claim.ts'
import { tells } from './own-words.ts'
import { speaksFor } from './verdict.ts'

/** The facts that a statement on a mission is held against, of those dated by `until`; null where it states nothing that could be held against it. */
export function onMission(
  claim: Claim,
  knowledge: Knowledge,
  until: string,
): Readonly<{ countries: readonly string[]; facts: readonly Fact[] }> | null {
  const mission = missionOf(claim, knowledge)
  const countries = claim.countries.length ? claim.countries : mission ? [partnerOf(mission)] : []
  if (!mission) return countries.length ? { countries, facts: [] } : null
  const facts = (sections: readonly ('control' | 'operation' | 'affairs')[]) =>
    sections
      .flatMap((section) => newestBy(knowledge.ofMission(mission.mission, section), until))
      .sort(byFirstDay)
  if (claim.asserts.length)
    return {
      countries,
      facts: facts(MISSION_SECTIONS).filter((fact) => touches(fact, claim)),
    }
  if (VISITS.test(claim.text))
    return { countries, facts: facts(MISSION_SECTIONS).flatMap(inWordsThat(isVisit(claim))) }
  const isWith = ({ countries: others = [] }: Fact) => others.some((code) => claim.countries.includes(code))
  const points = claim.question.details.flatMap((detail) => POINTS[detail] ?? [])
  const told = facts(['affairs']).filter(({ value }) => points.includes(value))
  if (!points.length) {
    const { speaker } = claim.frame
    const said = speaker
      ? facts(MISSION_SECTIONS).filter((fact) => tells(claim)(inWordsOf(speaker, fact)))
      : []
    const quoted = claim.frame.words ? knowledge.quoted(claim.frame.words).map(({ fact }) => fact) : []
    const told = [...said, ...quoted.filter((fact) => facts(MISSION_SECTIONS).includes(fact))]
    /** Whether somebody has said so is asked even where nothing of it is read. */
    return told.length || speaker ? { countries, facts: told } : null
  }
  const isAbroad = claim.question.sought.includes('abroad')
  const shared = (fact: Fact) =>
    sharedWith(fact, claim.question.sought) +
    (fact.people?.some((one) => claim.question.people.includes(one)) ? 1 : 0) +
    (isAbroad && fact.value === 'serves-abroad' ? ENOUGH : 0)
  const bears = told.filter((fact) => shared(fact) >= ENOUGH).toSorted((a, b) => shared(a) - shared(b))
  return { countries, facts: [...bears.filter((fact) => !isWith(fact)), ...bears.filter(isWith)] }
}

/** A fact with nothing but what somebody says of it. */
const inWordsOf = (person: string, fact: Fact): Fact => ({
  ...fact,
  evidence: fact.evidence.filter((record) => speaksIn([record], person)),
})

/** A report of a visit by whoever is said to have come. */
const isVisit =
  ({ question: { side, sought } }: Claim) =>
  ({ report }: Spoken): boolean =>
    VISITS.test(report) &&
    (side !== 'taliban' || /taliban/i.test(report)) &&
    wordsIn(report, sought) >= ENOUGH

function missionOf({ mission, countries }: Claim, knowledge: Knowledge) {
  const [country = null, ...others] = countries
  const here = others.length ? null : country
  const named = mission
    ? { ...mission, receiving: mission.receiving ?? (mission.sending === 'AF' ? here : null) }
    : { sending: 'AF', receiving: country, city: null, kind: null }
  return named.receiving || named.sending !== 'AF' ? missionsNamed(named, knowledge)[0] : undefined
}

/** What an announcement that a mission is to close may tell: that it does, and who keeps it then. */
const CLOSES: ReadonlySet<string> = new Set(['closed', 'host'])

/** Only facts on the side of the mission that is claimed speak to it; that it is to close speaks to when it did. */
function touches(fact: Fact, { asserts, deniedBy }: Claim): boolean {
  const spoken = [...asserts, ...deniedBy]
  return (
    speaksFor(fact, spoken) ||
    (spoken.includes('taliban') && REFUSALS.has(fact.value)) ||
    (asserts.some((state) => CLOSES.has(state)) && fact.value === 'closure-announced')
  )
}

/** Words of the receiving State that it handed nothing over; they leave open who runs the mission. */
export const REFUSALS: ReadonlySet<string> = new Set(['handover-denied', 'takeover-refused'])
