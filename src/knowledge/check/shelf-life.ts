import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('shelf-life')
const FILE = 'shelf-life.yml'

/** Every section has a shelf life in whole months. */
export const shelfLife: Rule = ({ records, places, documents }) => {
  if (!documents.some(({ file }) => file === FILE))
    return [
      fault(
        places.file(FILE),
        'no fact is known to be fresh or stale',
        'write shelf-life.yml, with `fresh` and `ageing` for each section',
      ),
    ]
  return Object.entries(records.shelfLife).flatMap(([section, { fresh, ageing }]) => {
    if (Number.isInteger(fresh) && Number.isInteger(ageing)) return []
    const at = places.file(FILE, 'shelf-life', section)
    return [
      fault(at, `${section} is fresh for ${fresh} months and ageing for ${ageing}`, 'write whole months'),
    ]
  })
}
