import { ORGANISATIONS } from '../../knowledge/states.ts'
import { HOUSES, type Mark } from '../marks.ts'
import { hasStrangeOwner } from '../mission/has-strange-owner.ts'
import { isBetweenOthers } from '../mission/is-between-others.ts'
import { isMoved, isSeatedAway } from '../mission/moved.ts'
import { envoysHeard } from '../speaker/envoys-heard.ts'
import { holdersOf, type Office, officeNamed } from '../speaker/office-named.ts'
import { peopleNamed } from '../speaker/people-named.ts'
import { groupCut } from './group-cut.ts'
import type { Scan } from './scan.ts'
import { statesNamed } from './states-named.ts'

/** Whom a text names. */
export type WhomNamed = Readonly<{
  countries: readonly string[]
  /** The groups of States that are asked about, and the one that is left out. */
  groups: readonly string[]
  groupCut: string | null
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
const NO_COUNTRY = new Set<string>(['AF', ...ORGANISATIONS])

/** Reads whom a text names; who holds an office that is named, where no person is. */
export function whomNamed({ marked, reader, grammar, marks, has }: Scan): WhomNamed {
  const cut = groupCut(marked)?.id ?? null
  const office = officeNamed(marked, grammar)
  const called = peopleNamed(atTheirPosts(marks, reader))
  const holders = called.length ? called : [...holdersOf(office, reader)]
  const people = holders.length ? holders : envoysHeard(marks, reader)
  const persons = marks.filter((mark) => mark.is === 'person')
  return {
    countries: atHome(
      statesNamed(marked, reader, grammar).filter(
        (code) => !NO_COUNTRY.has(code) && !isOfUnion(code, { marks, has }),
      ),
      { marked, grammar, marks, has },
    ),
    groups: marks.flatMap((mark) => (mark.is === 'group' && mark.id !== cut ? [mark.id] : [])),
    groupCut: cut,
    people,
    office,
    whole: persons.some(({ whole }) => whole),
    publishers: marks.flatMap((mark) => (mark.is === 'publisher' ? [mark.name] : [])),
    strangeOwner: hasStrangeOwner(marked, grammar) || isBetweenOthers(marked, grammar),
    provincial: marks.some((mark) => {
      if (mark.is !== 'state' || !mark.city) return false
      const capital = reader.names.states[mark.code]?.capital
      /** Bern stands for the mission in Geneva, and is the capital. */
      return mark.city !== capital && mark.key !== capital?.toLowerCase()
    }),
    unclear: persons.some(({ ids }) => ids.length > 1) && !people.length,
  }
}

/** "Which Haqqani is ambassador in the UAE?": of those who share a name the one whose post is in the one State named. */
function atTheirPosts(marks: readonly Mark[], { home }: Scan['reader']): readonly Mark[] {
  const [there, other] = new Set(
    marks.flatMap((mark) => (mark.is === 'state' && !NO_COUNTRY.has(mark.code) ? [mark.code] : [])),
  )
  if (!there || other) return marks
  return marks.map((mark) => {
    if (mark.is !== 'person' || mark.ids.length < 2) return mark
    const posted = mark.ids.filter((id) => home(id).mission?.receiving === there)
    return posted.length === 1 ? { ...mark, ids: posted } : mark
  })
}

/** "How many EU States were at the Brussels talks?": beside the European Union its seat is no State. */
const isOfUnion = (code: string, { marks, has }: Pick<Scan, 'marks' | 'has'>): boolean => {
  const isOfHouse = has(...HOUSES)
  const named = marks.filter((mark) => mark.is === 'state' && mark.code === code)
  return (
    code === 'BE' &&
    marks.some(
      (mark) => mark.is === 'group' && (mark.id === 'eu' || (mark.id === 'european' && !isOfHouse)),
    ) &&
    named.every((mark) => mark.is === 'state' && mark.city === 'Brussels')
  )
}

/** "Is Japan back in Kabul or still in Doha?": of the States whose embassy in Kabul is asked about none is meant by a city where another sits meanwhile. */
function atHome(
  countries: readonly string[],
  { marked: { words }, grammar, marks, has }: Pick<Scan, 'marked' | 'grammar' | 'marks' | 'has'>,
): readonly string[] {
  const { place, owner } = grammar
  const states = marks.filter((mark) => mark.is === 'state')
  const moved = isMoved(marks, words, grammar)
  const isPlace = ({ first, city }: (typeof states)[number]) =>
    (city !== null && [place, owner].some((of) => of.has(words[first - 1] ?? ''))) ||
    (moved && grammar.to.has(words[first - 1] ?? ''))
  const isInKabul = states.some((mark) => mark.code === 'AF' && isPlace(mark))
  const away = isSeatedAway(marks, words, grammar)
  const isOfMany = away || (moved && has('several', 'which', 'list'))
  if (
    !away &&
    ((countries.length < 2 && !isOfMany) ||
      !(isInKabul || moved) ||
      has('afghan', 'taliban', 'republic') ||
      !has('embassy', 'foreign'))
  )
    return countries
  const isAway = (code: string) => {
    const named = states.filter((mark) => mark.code === code)
    return named.length > 0 && named.every(isPlace)
  }
  const owners = countries.filter((code) => !isAway(code))
  return owners.length || isOfMany ? owners : countries
}
