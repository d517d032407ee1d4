import { compare } from '../compare.ts'
import type { MissionData } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { MissionNamed, Question } from '../question.ts'

/** The missions on file that a question names; embassies before consulates, then by city. An Afghan one of which nothing says where it is, is none. */
export function missionsNamed(named: MissionNamed, knowledge: Knowledge): MissionData[] {
  const pool = named.receiving
    ? knowledge.missionsIn(named.receiving)
    : named.sending && named.sending !== 'AF'
      ? knowledge.missionsFrom(named.sending)
      : []
  return pool
    .filter(
      ({ sending, city, kind }) =>
        (!named.sending || sending === named.sending) &&
        (!named.city || city === named.city) &&
        (!named.kind || kind === named.kind),
    )
    .sort(byKind)
}

/** The missions named; where none is of that kind, those of the city, or of the State where no city is named. */
export function nearestMissions(named: MissionNamed, knowledge: Knowledge): MissionData[] {
  const exact = missionsNamed(named, knowledge)
  return exact.length || (!named.receiving && !named.sending)
    ? exact
    : missionsNamed({ ...named, kind: null }, knowledge)
}

/** The embassy of a State in Kabul, where those are asked about, or else the Afghan one there. */
export function embassyAsked(
  country: string,
  { mission }: Pick<Question, 'mission'>,
  knowledge: Knowledge,
): MissionData | undefined {
  const [sending, receiving] = mission?.receiving === 'AF' ? [country, 'AF'] : ['AF', country]
  return missionsNamed({ sending, receiving, city: null, kind: null }, knowledge)[0]
}

const byKind = (a: MissionData, b: MissionData): number =>
  Number(a.kind !== 'embassy') - Number(b.kind !== 'embassy') ||
  compare(a.city, b.city) ||
  compare(a.mission, b.mission)
