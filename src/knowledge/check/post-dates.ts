import { daysOf } from './dates.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('post-dates')

/** A post begins before it ends. */
export const postDates: Rule = ({ records, places }) =>
  records.people.flatMap(({ person, posts }) =>
    posts.flatMap(({ from, until }, i) => {
      if (!from || !until || daysOf(from).first <= daysOf(until).last) return []
      const at = places.file(`people/${person}.yml`, 'posts', i, 'until')
      return [fault(at, `until ${until}, but from ${from}`, 'correct the one that is wrong')]
    }),
  )
