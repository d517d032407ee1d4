import { HOUSES, isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

/**
 * The marks of a text, a name that several States or cities share for the one in the State that is named besides, or in
 * view, or where the Taliban or a mission are named, for the only one in which a mission of Afghanistan's is on file ("the
 * Taliban in Hyderabad", "Hyderabad consulate"), or for the one that its spelling tells; a city beside another for the city, and "Georgia?" after another
 * State, or "is Georgia among the countries …", for the one State of that name.
 */
export function settled(
  marks: readonly Mark[],
  { names, housedIn }: Reader,
  inView: readonly string[],
  { tokens, text }: Said,
): Mark[] {
  const named = marks.flatMap((mark) => (mark.is === 'state' ? [mark.code] : []))
  const codes = named.length ? named : inView
  const isOnFile = !codes.length && marks.some((mark) => isCue(mark, 'taliban', ...HOUSES))
  return marks.map((mark, at) => {
    if (mark.is !== 'shared') return mark
    const shared = names.shared[mark.index]
    const options = (shared?.options ?? []).map((option) =>
      typeof option === 'string' ? { code: option, city: null } : { city: null, ...option },
    )
    const written = text.clean.slice(tokens[mark.first]?.start, tokens[mark.last]?.end)
    const isTold = ({ code }: Option) => codes.includes(code) || isSpelt(written, shared?.spelt?.[code])
    const told = options.filter(isTold)
    const meant =
      told.length || !isOnFile
        ? told
        : options.filter(({ code, city }) => housedIn(city ?? '').includes(code))
    const [only] = meant
    if (only && meant.length === 1 && (only.city || isSpelt(written, shared?.spelt?.[only.code])))
      return asOption(mark, only)
    const owner = meant.length ? undefined : ownerOf(mark, marks)
    if (owner) return asOption(mark, owner)
    const paired = meant.length ? undefined : pairedWith(marks, at, options)
    if (paired) return asOption(mark, paired)
    if (!named.length && isAmongStates(mark, marks)) return asState(mark, options)
    return meant.length || named.length || !inView.length ? mark : asState(mark, options)
  })
}

/** "Austria's foreign office", "the Austrian foreign office": the office of the State before it, whichever others call theirs so. */
const ownerOf = ({ first, key }: Shared, marks: readonly Mark[]): Option | undefined =>
  key.endsWith(' office')
    ? marks.flatMap((mark) => {
        const isRightBefore = mark.last < first && first - mark.last <= OWNED_WITHIN
        return mark.is === 'state' && !mark.city && isRightBefore ? [{ code: mark.code }] : []
      })[0]
    : undefined
/** The s of the genitive may stand between. */
const OWNED_WITHIN = 2

/** "Is Georgia among the countries that recognise them?": asked right after a verb, and of States. */
const isAmongStates = ({ first, last }: Shared, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'yes-no') && mark.last === first - 1) &&
  marks.some((mark) => isCue(mark, 'several') && mark.first > last && STATES.test(mark.key))
const STATES = /\b(?:countries|governments|nations|states)\b/

type Said = Readonly<{
  tokens: readonly Readonly<{ start: number; end: number }>[]
  text: Readonly<{ clean: string }>
}>
type Option = Readonly<{ code: string; city?: string | null | undefined }>
type Shared = Mark & { is: 'shared' }

const isSpelt = (written: string, spellings: readonly string[] = []): boolean =>
  spellings.some((spelling) => written.normalize('NFC').includes(spelling.normalize('NFC')))

const asOption = (mark: Shared, { code, city = null }: Option): Mark => ({
  ...mark,
  is: 'state',
  code,
  by: city ? 'city' : 'name',
  city,
})

/** "Cairo and Amman", "Qatar and Oman": of a city and a State of one name, the one of the kind that stands beside it. */
function pairedWith(marks: readonly Mark[], at: number, options: readonly Option[]): Option | undefined {
  const mark = marks[at]
  const beside = marks.find(
    (other) =>
      other.is === 'state' && mark && (other.last + PAIR === mark.first || mark.last + PAIR === other.first),
  )
  if (beside?.is !== 'state' || beside.by === 'demonym') return undefined
  const alike = options.filter(({ city }) => !city === !beside.city)
  return alike.length === 1 ? alike[0] : undefined
}
/** Only "and" or "or" stands between. */
const PAIR = 2

const asState = (mark: Shared, options: readonly Option[]): Mark => {
  const [state, ...others] = options.filter(({ city }) => !city)
  return state && !others.length ? asOption(mark, state) : mark
}
