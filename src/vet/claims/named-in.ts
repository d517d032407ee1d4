import type { Found } from './read-in.ts'

/** Who is named in a clause, as he is written there. */
export function personIn({ reading: { features } }: Found): string | null {
  const { marks, tokens, text } = features.marked
  const mark = marks.find(({ is }) => is === 'person')
  return mark ? text.clean.slice(tokens[mark.first]?.start, tokens[mark.last]?.end) : null
}

/** The city named last in a clause, as it is written there. */
export function cityIn({ reading: { features } }: Found): string | null {
  const { marks, tokens, text } = features.marked
  const mark = marks.findLast((mark) => mark.is === 'state' && mark.city !== null && mark.by !== 'metonym')
  return mark ? text.clean.slice(tokens[mark.first]?.start, tokens[mark.last]?.end) : null
}

/** The one State that a clause tells of, as it is written there. */
export function stateIn({ reading: { features } }: Found): string | null {
  const { marks, tokens, text } = features.marked
  const mark = marks.find(
    (mark) => mark.is === 'state' && mark.code === features.countries[0] && NAMES.has(mark.by),
  )
  return mark && features.countries.length === 1
    ? text.clean.slice(tokens[mark.first]?.start, tokens[mark.last]?.end)
    : null
}
const NAMES: ReadonlySet<string> = new Set(['name', 'capital', 'metonym'])

/** "OSLO.", "Photo 3/9 – London, Princes Gate.": a place that heads what follows. */
export const isPlaceAlone = ({ reading: { features } }: Found): boolean =>
  features.countries.length === 1 &&
  features.marked.words.length <= HEADING &&
  features.marked.marks.every((mark) => mark.is === 'state' && mark.city !== null)
const HEADING = 6

/** One mission of Afghanistan's is spoken of, and where it is: "the embassy" that follows is that one. */
export const isOnOneMission = ({ reading: { features } }: Found): boolean =>
  features.countries.length === 1 &&
  features.mission.kind === 'mission' &&
  features.mission.mission.sending === 'AF' &&
  !features.mission.plural

/** A mission of Afghanistan's is spoken of, and nowhere. */
export const isPlaceless = ({ reading: { features, question } }: Found): boolean =>
  !features.countries.length &&
  features.mission.kind === 'mission' &&
  features.mission.mission.sending === 'AF' &&
  !features.mission.plural &&
  question.topic === 'mission'
