import { FIRST_DAY } from '../../edtf.ts'
import type { FactRecord } from '../compile.ts'
import type { Fault } from '../document.ts'
import { daysOf } from './dates.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('plausible-dates')

/** The first emirate is of 1996; what is older is history and not about the Taliban. */
const EARLIEST = '1990-01-01'

/** A fact begins in 1990 or later, and is not recorded before it began. */
export const plausibleDates: Rule = (read) => [
  ...read.records.facts.flatMap((fact) => [
    ...begun(read, fact),
    ...ended(read, fact),
    ...withdrawn(read, fact),
  ]),
  ...inPosts(read),
]

function begun({ places }: Checked, { id, from, recorded }: FactRecord): Fault[] {
  const { first } = daysOf(from)
  const at = places.fact(id, 'from')
  if (first > recorded)
    return [
      fault(
        at,
        `from ${from}, but recorded ${recorded}`,
        `${ONE}; what is announced counts from the announcement`,
      ),
    ]
  return first < EARLIEST && first !== FIRST_DAY
    ? [fault(at, `${from} is before 1990`, 'correct the year, or leave the fact out')]
    : []
}

/** A fact ends after it began, and is not recorded before it ended. */
function ended({ places }: Checked, { id, from, until, recorded }: FactRecord): Fault[] {
  const at = places.fact(id, 'until')
  if (!until) return []
  if (daysOf(until).last < daysOf(from).first) return [fault(at, `until ${until}, but from ${from}`, ONE)]
  return daysOf(until).first > recorded
    ? [fault(at, `until ${until}, but recorded ${recorded}`, 'leave `until` out as long as it goes on')]
    : []
}

function withdrawn({ places }: Checked, { id, recorded, withdrawn: taken }: FactRecord): Fault[] {
  return taken && taken.on < recorded
    ? [fault(places.fact(id, 'withdrawn', 'on'), `withdrawn ${taken.on}, but recorded ${recorded}`, ONE)]
    : []
}

/** A post begins before it ends. */
function inPosts({ records, places }: Checked): Fault[] {
  return records.people.flatMap(({ person, posts }) =>
    posts.flatMap(({ from, until }, i) => {
      if (!from || !until || daysOf(from).first <= daysOf(until).last) return []
      return [
        fault(
          places.file(`people/${person}.yml`, 'posts', i, 'until'),
          `until ${until}, but from ${from}`,
          ONE,
        ),
      ]
    }),
  )
}

const ONE = 'correct the one that is wrong'
