import { distance } from '../../distance.ts'

/** What many given names end with. */
const COMMON = /(?:ullah|uddin|urrahman)$/

/** Whether two names that end alike are told apart by what stands before: Amanullah is nobody's slip for Asadullah. */
export function isAnother(word: string, key: string): boolean {
  const [ending] = COMMON.exec(word) ?? []
  return ending !== undefined && key.endsWith(ending) && distance(headOf(word), headOf(key), 1) > 1
}

const headOf = (name: string): string => name.replace(COMMON, '')
