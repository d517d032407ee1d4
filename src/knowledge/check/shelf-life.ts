import { type Section, VOCABULARY } from '../vocabulary.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('shelf-life')

/** Every section has a shelf life in whole months. */
export const shelfLife: Rule = ({ records, places }) =>
  (Object.keys(VOCABULARY) as Section[]).flatMap((section) => {
    const life = records.shelfLife[section]
    if (Number.isInteger(life?.fresh) && Number.isInteger(life?.ageing)) return []
    const message = life
      ? `${section}: fresh for ${life.fresh} months, ageing for ${life.ageing}`
      : `no shelf life for ${section}`
    return [
      fault(
        places.file('shelf-life.yml', 'shelf-life', section),
        message,
        'write whole months for `fresh` and for `ageing`',
      ),
    ]
  })
