import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Mark } from '../marks.ts'

/** The organisation that a text asks about: the UN by name, the EU where its members are not meant. */
export function organisationMeant(features: Features): Question['organisation'] {
  const { countries, has, topics, groupCut } = features
  const { marks } = features.marked
  const seat = isOnlyCity(features)
  if ((countries.length && !seat) || has('which', 'several', 'how-many', 'list')) return null
  if (seat && (topics[0] === 'mission' || !marks.some(({ is }) => is === 'group'))) return null
  if (marks.some((mark) => mark.is === 'state' && mark.code === 'UN')) return 'UN'
  return groupCut !== 'eu' && marks.some(isUnion) ? 'EU' : null
}

/** The European Union itself, and not the "EU member States" or "EU capitals". */
export const isUnion = (mark: Mark): boolean =>
  mark.is === 'group' && mark.id === 'eu' && !MEMBERS.test(mark.key)
const MEMBERS = /\b(?:members?|states|countries|governments|capitals)\b/

/** "The EU in Brussels": the only place named is a city, and no State: where an organisation sits. */
function isOnlyCity({ marked: { marks }, countries }: Features): boolean {
  const states = marks.filter((mark) => mark.is === 'state')
  return countries.length === 1 && states.every((mark) => mark.city !== null && mark.code !== 'UN')
}
