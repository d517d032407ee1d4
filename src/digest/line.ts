import type { Day } from '../edtf.ts'
import { byDate } from '../knowledge/by-date.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { isOfState } from '../knowledge/vocabulary.ts'
import { onceForEach } from '../once.ts'
import { type Standing, standingOf } from '../reply/standing.ts'

/** The facts on one point of one subject, oldest first, with those taken back: what one answer on a status is given from. */
export type Line = readonly Fact[]

/** Which line a fact belongs to: a mission's own, a State's, or that of all States, each by its section. */
export function lineKey({ mission, country, section }: Fact): string {
  if (mission && (!isOfState(section) || !country)) return `mission ${mission} ${section}`
  return country ? `country ${country} ${section}` : `everyone ${section}`
}

/** All facts in their lines; made once for each knowledge. */
export const linesOf = onceForEach(
  (knowledge: Knowledge): ReadonlyMap<string, Line> => Map.groupBy(inOrder(knowledge), lineKey),
)

function inOrder(knowledge: Knowledge): Line {
  const withdrawn = knowledge.withdrawn()
  if (!withdrawn.length) return knowledge.chronicle()
  return [...knowledge.chronicle(), ...withdrawn].sort(byDate)
}

/** Whether a fact was on file at the end of a day: written down by then, and not yet taken back. */
export const onFile = ({ recorded, withdrawn }: Fact, day: Day): boolean =>
  recorded <= day && (!withdrawn || withdrawn.on > day)

/** What a line said at the end of a day; `except` leaves out what had come late. Null where it did not say what holds. */
export function standingBy(
  line: Line,
  day: Day,
  except: (fact: Fact) => boolean = () => false,
): Standing | null {
  return standingOf(
    line.filter((fact) => onFile(fact, day) && !except(fact)),
    { until: day },
  )
}
