import type { Intent, Topic } from '../../question.ts'
import type { Features } from '../features.ts'
import { HOUSES } from '../marks.ts'
import type { Spoke } from '../reader.ts'

/** The topics named; where none is, that of the words on file, or the mission in the city named. */
export function topicsMeant(
  features: Features,
  intent: Intent | null,
  spoke: Spoke | null,
): readonly Topic[] {
  const { topics, assumed, has } = features
  if (
    assumed &&
    (intent === 'timeline' || intent === 'changes' || (intent === 'compare' && has('contrast', 'stance')))
  )
    return []
  if (spoke?.topic === 'accreditation' && isOfAnyAmbassador(features)) return ['accreditation', ...topics]
  const isNamed = topics.length > 0 || has('overview')
  if ((!isNamed || assumed) && intent === null && isOfRepublic(features)) return ['mission']
  if (assumed && intent === 'sources' && isOfCity(features, intent)) return ['mission']
  if (isNamed || !(spoke || isOfCity(features, intent))) return topics
  return [spoke?.topic ?? 'mission']
}

/** "Is the man in Prague the republic's?": what the former republic has in a State is its mission. */
const isOfRepublic = ({ has, countries, people }: Features): boolean =>
  has('republic') && countries.length === 1 && !people.length

/** "Eide on the idea of a new Afghan ambassador": an envoy alone makes it a matter of missions, and whoever was spoken of may be the Taliban's. */
const isOfAnyAmbassador = ({ topics, has }: Features): boolean =>
  topics.join() === 'mission' && has('envoy') && !has('republic', ...HOUSES)

/** A city is named, and neither for somebody there, nor for what happened in it, nor for where the EU sits. */
function isOfCity({ marked, people, has, dates, countries }: Features, intent: Intent | null): boolean {
  const isOfPlace =
    ((intent ?? 'status') === 'status' && people.length > 0) || (has('happened') && dates.kind === 'period')
  /** "Compare Ankara and Islamabad": the governments are set beside each other. */
  if (intent === 'compare' && countries.length > 1) return false
  const isSeat = marked.marks.some((mark) => mark.is === 'group' && mark.id === 'eu')
  return (
    !isOfPlace &&
    marked.marks.some(
      (mark) => mark.is === 'state' && mark.by === 'city' && !(isSeat && mark.city === 'Brussels'),
    )
  )
}
