import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('shelf-life')
const FILE = 'shelf-life.yml'

/** Every section has a shelf life in whole months. */
export const shelfLife: Rule = (read) => {
  if (read.documents.some(({ file }) => file === FILE)) return broken(read)
  const fix = 'write shelf-life.yml, with `fresh` and `ageing` for each section'
  return [fault(read.places.file(FILE), 'there is no shelf-life.yml', fix)]
}

/** The schema has seen that no section is missing. */
function broken({ records, places }: Checked) {
  return Object.entries(records.shelfLife).flatMap(([section, { fresh, ageing }]) => {
    if (Number.isInteger(fresh) && Number.isInteger(ageing)) return []
    const at = places.file(FILE, 'shelf-life', section)
    const message = `${section} is fresh for ${fresh} months and ageing for ${ageing}`
    return [fault(at, message, 'write whole months')]
  })
}
