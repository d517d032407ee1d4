import type { Intent, Reason } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Reader } from '../reader.ts'
import { isByOffice } from './is-by-office.ts'

/** The States named, or else those to which the people named belong. */
export function countriesMeant(
  features: Features,
  reason: Reason | null,
  intent: Intent | null,
  reader: Reader,
): readonly string[] {
  if ((reason && NO_COUNTRY.has(reason)) || intent === 'help') return []
  return features.countries.length || isOfNoState(features) ? features.countries : homesOf(features, reader)
}

const NO_COUNTRY = new Set<Reason>([
  'other-subject',
  'smalltalk',
  'not-understood',
  'advice',
  'nothing-asked',
])

/** An office, a surname alone, and people of whom one is asked for stand for no State. */
const isOfNoState = (features: Features): boolean =>
  isByOffice(features) ||
  (!features.whole && features.marked.words.length === 1) ||
  (features.offered && features.people.length > 1)

function homesOf({ people }: Features, reader: Reader): string[] {
  return [...new Set(people.flatMap((person) => reader.home(person).country ?? []))]
}
