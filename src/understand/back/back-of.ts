import type { Back, Intent } from '../../question.ts'
import { askedOfStranger } from '../features/stranger.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { isSeizure } from '../mission/asked.ts'
import type { Reader } from '../reader.ts'

/** The question back that a text needs whatever was said before. */
export function backOf(
  { marks, halfway }: Marked,
  features: Features,
  intent: Intent,
  reader: Reader,
): Back | null {
  const { names, lexicon } = reader
  if (features.dates.kind === 'impossible')
    return { of: 'no-such-date', said: features.dates.said, near: features.dates.near }
  const shared = marks.find((mark) => mark.is === 'shared')
  const sharedName = shared && names.shared[shared.index]
  if (shared && sharedName && !resolved(sharedName, features) && !isHouseAway(sharedName, features)) {
    const options = sharedName.options.map((option) => {
      const { code, city = null, label } = typeof option === 'string' ? { code: option } : option
      return {
        code,
        city,
        label:
          label ??
          (city ? `${city} (${names.states[code]?.called ?? code})` : (names.states[code]?.called ?? code)),
      }
    })
    return { of: 'shared', name: shared.key, ask: sharedName.ask, options }
  }
  const between = halfway[0]
  if (between && !features.countries.length && intent !== 'help') {
    const named = between.keys.flatMap((key) => {
      const sense = lexicon.names.senses.get(key)?.find((found) => found.is === 'state')
      return sense?.is === 'state' ? [{ label: names.states[sense.code]?.called ?? key, word: key }] : []
    })
    const options = named.filter(({ label }, i) => named.findIndex((one) => one.label === label) === i)
    if (options.length > 0 && features.core) return { of: 'halfway', name: between.from, options }
  }
  const unclear = marks.find((mark) => mark.is === 'person' && mark.ids.length > 1)
  const isPlaced =
    unclear?.is === 'person' &&
    unclear.ids.filter((id) => features.countries.includes(reader.home(id).country ?? '')).length === 1
  if (
    unclear?.is === 'person' &&
    features.unclear &&
    !isPlaced &&
    (intent === 'person' || intent === 'statement')
  )
    return { of: 'person', name: unclear.key, people: unclear.ids }
  if (features.dates.kind === 'either') return { of: 'date', options: features.dates.options }
  if (
    features.mission.kind === 'direction' &&
    !features.has('guard') &&
    features.topics[0] === 'mission' &&
    (!features.has('taliban', 'republic') || isSeizure(features)) &&
    intent === 'status'
  )
    return { of: 'direction', code: features.mission.code, kind: features.mission.of }
  return askedOfStranger(features, intent, reader)
}

function resolved(shared: { options: readonly unknown[] }, { countries }: Features): boolean {
  const codes = shared.options.map((option) =>
    typeof option === 'string' ? option : (option as { code: string }).code,
  )
  return countries.some((code) => codes.includes(code))
}

/** "The Italian embassy in Tripoli": in whichever of them, it is not Afghanistan's nor in Afghanistan. */
const isHouseAway = (
  { options }: { options: readonly (string | { code: string })[] },
  { mission, has }: Features,
): boolean =>
  mission.kind === 'direction' && !has('afghan') && options.every((option) => typeof option !== 'string')
