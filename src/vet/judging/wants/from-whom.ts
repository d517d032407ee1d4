import { FROM_WHOM } from '../../claims/envoy-told.ts'
import type { Want } from './want.ts'

/** Who is said to have taken a mission over from somebody else: a fact must be on both. */
export const fromWhom: Want = ({ text, question: { people } }) =>
  people.length > 1 && FROM_WHOM.test(text)
    ? (fact) => people.every((person) => fact.people?.includes(person))
    : null
