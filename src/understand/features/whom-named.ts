import { isBetweenOthers } from '../between-others.ts'
import { holdersOf, type Office, officeNamed } from '../office-named.ts'
import { peopleNamed } from '../people-named.ts'
import { statesNamed } from '../states-named.ts'
import { hasStrangeOwner } from '../strange-owner.ts'
import type { Scan } from './scan.ts'

/** Whom a text names. */
export type WhomNamed = Readonly<{
  countries: readonly string[]
  groups: readonly string[]
  people: readonly string[]
  office: Office | null
  /** A person is named in full. */
  whole: boolean
  publishers: readonly string[]
  /** A mission, an envoy or a flag is somebody's whom nothing on file names, or between two other States. */
  strangeOwner: boolean
  /** A city is named that is not the capital of its State. */
  provincial: boolean
  /** A person is named by a name that several have. */
  unclear: boolean
}>

/** Afghanistan is what all is about, and an organisation is no State. */
const NO_COUNTRY = new Set(['AF', 'UN', 'EU'])

/** Reads whom a text names; who holds an office that is named, where no person is. */
export function whomNamed({ marked, reader, grammar, marks }: Scan): WhomNamed {
  const office = officeNamed(marked, grammar)
  const called = peopleNamed(marks)
  const people = called.length ? called : [...holdersOf(office, reader)]
  const persons = marks.filter((mark) => mark.is === 'person')
  return {
    countries: statesNamed(marked, reader, grammar).filter((code) => !NO_COUNTRY.has(code)),
    groups: marks.flatMap((mark) => (mark.is === 'group' ? [mark.id] : [])),
    people,
    office,
    whole: persons.some(({ whole }) => whole),
    publishers: marks.flatMap((mark) => (mark.is === 'publisher' ? [mark.name] : [])),
    strangeOwner: hasStrangeOwner(marked, grammar) || isBetweenOthers(marked, grammar),
    provincial: marks.some(
      (mark) => mark.is === 'state' && mark.city && mark.city !== reader.names.states[mark.code]?.capital,
    ),
    unclear: persons.some(({ ids }) => ids.length > 1) && !people.length,
  }
}
