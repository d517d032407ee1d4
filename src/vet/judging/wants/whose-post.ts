import { isPostedToKabul } from '../../claims/is-posted-to-kabul.ts'
import type { Want } from './want.ts'

/** Whose ambassador in Kabul somebody on file is: another State's posting, or somebody else's, does not bear it out. */
export const whosePost: Want = ({ topic, asserts, countries, question: { people } }, { knowledge }) => {
  if (topic !== 'relations' || !asserts.includes('ambassador-posted')) return null
  const posted = people.filter(isPostedToKabul(knowledge.reader))
  if (!posted.length) return null
  const isOfState = posted.some((one) =>
    countries.includes(knowledge.reader.home(one).mission?.sending ?? ''),
  )
  return ({ people: his }) => isOfState && posted.some((one) => his?.includes(one))
}
