import type { Day } from '../edtf.ts'
import { type DatesAsked, datesAsked } from './features/dates-asked.ts'
import { figureNamed } from './features/figure-named.ts'
import { type Scan, scanOf } from './features/scan.ts'
import { type ScopeAsked, scopeAsked } from './features/scope-asked.ts'
import { type TopicsAsked, topicsAsked } from './features/topics-asked.ts'
import { type WayOfAsking, wayOfAsking } from './features/way-of-asking.ts'
import { type WhomNamed, whomNamed } from './features/whom-named.ts'
import type { Marked } from './marked.ts'
import type { Reader } from './reader.ts'

/** What a text holds, as the rules on scope and intent see it. */
export type Features = Pick<Scan, 'marked' | 'has' | 'at'> &
  WhomNamed &
  TopicsAsked &
  DatesAsked &
  ScopeAsked &
  WayOfAsking &
  Readonly<{
    /** The number that is told of missions, States or envoys. */
    figure: number | null
  }>

/** Reads off a text all that the rules on scope and intent look at; `today` is the day on which it is asked. */
export function featuresOf(marked: Marked, reader: Reader, today: Day): Features {
  const scan = scanOf(marked, reader, today)
  const whom = whomNamed(scan)
  const about = topicsAsked(scan, whom)
  return {
    marked,
    has: scan.has,
    at: scan.at,
    ...whom,
    ...about,
    ...datesAsked(scan),
    ...scopeAsked(scan, whom, about),
    ...wayOfAsking(scan),
    figure: figureNamed(marked, reader),
  }
}
