import type { Features } from '../features.ts'
import { HOUSES, isCue, isInside, type Mark } from '../marks.ts'

/**
 * The States that a text leaves out of what was asked before: "leave Norway out", "drop Iran, take Turkey"; all that it
 * names where none stands beside the words for it ("Norway can go").
 */
export function droppedIn({ countries, marked: { marks } }: Features): readonly string[] {
  const drops = marks.filter((mark) => isCue(mark, 'drop', 'except'))
  const beside = marks.flatMap((mark) =>
    mark.is === 'state' && drops.some((drop) => isBeside(mark, drop) && isNext(mark, drop, marks))
      ? [mark.code]
      : [],
  )
  return !drops.length || beside.length ? beside : countries
}

/** "Leave the Emirates aside, do the other two recognise?" after three: the others are asked about. */
export const areLeftOut = (
  { has, countries, marked: { marks } }: Features,
  { countries: before, intent }: Readonly<{ countries: readonly string[]; intent: string }>,
): boolean =>
  has('drop', 'except') &&
  !marks.some((mark) => isCue(mark, 'several') && !isOfThose(mark, marks)) &&
  intent !== 'list' &&
  countries.length > 0 &&
  countries.length < before.length &&
  countries.every((code) => before.includes(code))

/** "Swap Oslo for Vienna" after two that were compared: the one comes in the place of the other, and the rest of the comparison stays. */
export const areSwapped = (
  features: Features,
  { countries: before }: Readonly<{ countries: readonly string[] }>,
): boolean =>
  before.length > 1 &&
  !features.topics.length &&
  droppedIn(features).some((code) => before.includes(code)) &&
  features.countries.some((code) => !before.includes(code))

/** "Drop Austria, who runs the missions in the other two?": neither so many houses nor those two are all States. */
const isOfThose = (several: Mark, marks: readonly Mark[]): boolean =>
  isInside('both-of', several, marks) ||
  marks.some((mark) => isCue(mark, ...HOUSES, 'envoy') && mark.first === several.first)

/** "Instead of China, India": the State that stands behind the one left out is not left out. */
const isNext = (state: Mark, drop: Mark, marks: readonly Mark[]): boolean =>
  !marks.some(({ is, first }) => is === 'state' && first > drop.last && first < state.first)

const isBeside = (state: Mark, drop: Mark): boolean =>
  state.first >= drop.first &&
  (state.first <= drop.last || (state.first - drop.last <= ARTICLE && !SWAPS.test(drop.key)))
/** "Drop the Netherlands": so many words further the State may begin. */
const ARTICLE = 2
/** "Swap Turkey for China": the State behind comes in its place. */
const SWAPS = /… (?:for|with|by)$/

/** "Put Belarus next to Iran", "compare Russia and Kazakhstan": two that are named are set beside each other, and not beside those before. */
export function areSetBeside({ has, countries, marked: { marks } }: Features): boolean {
  const states = marks.filter((mark) => mark.is === 'state')
  const [first, last] = [states[0]?.first ?? -1, states.at(-1)?.first ?? -1]
  const sets = marks.filter((mark) => isCue(mark, 'compare', 'contrast'))
  return (
    countries.length > 1 &&
    !has('add', 'drop', 'pronoun') &&
    sets.some((mark) => mark.first > first || (mark.last === first - 1 && COMPARE.test(mark.key))) &&
    last > first
  )
}
/** Only the verb itself may stand before the first: "against Russia and China" sets them beside those before. */
const COMPARE = /^compare$/

/** Whether States are compared: "which amounts to recognition?" only compares one act with another. */
export const isComparing = ({ marked: { marks, words } }: Features): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'compare') &&
      !isOneAlone(mark, marks) &&
      !isOfTheLike(mark, words) &&
      !marks.some((act) => isCue(act, 'recognise') && act.first > mark.first && act.last <= mark.last),
  )

/** "Sri Lanka went the opposite way": what that one did is asked, and nothing set beside another. */
const isOneAlone = (mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some((way) => isCue(way, 'addition') && way.first < mark.first && way.last >= mark.last)

/** "Norway, anything similar?", "a comparable step by Norway?": the same is asked of that one alone. */
const isOfTheLike = ({ key, first }: Mark, words: readonly string[]): boolean =>
  LIKE.test(key) && OF_ANY.test(words[first - 1] ?? '')
const LIKE = /^(?:similar|comparable|ahnliches?)$/
const OF_ANY = /^(?:an?|any|anything|some|something|nothing|etwas|was)$/
