import { type Grammar, HOUSES, isCue, type Mark } from '../marks.ts'

/** Whom a State charges with Afghanistan, as a text calls him, and whose he is, where that is said. */
export type ChargedWith = Readonly<{ envoy: Mark; owner: string | null }>

/** "Norway's envoy for Afghanistan", "the Dutch representative on Afghanistan": that State's own, and no Afghan one; null where none is spoken of. */
export function chargedWith(
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
): ChargedWith | null {
  const country = marks.find(isCountry)
  const isOfAfghans = (mark: Mark) => isCue(mark, 'afghan') && mark.first !== country?.first
  if (marks.some((mark) => isCue(mark, 'taliban', 'republic', ...HOUSES) || isOfAfghans(mark))) return null
  const states = marks.filter((mark) => mark.is === 'state' && mark.code !== 'AF')
  const envoy = country && envoyFor(country, { marks, words, grammar })
  if (!country || !envoy) return null
  /** "The ambassador for Afghanistan in Moscow": where he is, and not whose. */
  const isPlace = (mark: Mark) =>
    grammar.place.has(words[mark.first - 1] ?? '') && !grammar.owner.has(words[mark.first - 1] ?? '')
  const [owner] = states.filter((mark) => !isPlace(mark) && isNear(mark, envoy, country))
  if (owner?.is === 'state') return { envoy, owner: owner.code }
  return !states.length && marks.some((mark) => isCue(mark, 'which', 'how-many', 'list'))
    ? { envoy, owner: null }
    : null
}

const isCountry = (mark: Mark): boolean => mark.is === 'state' && mark.code === 'AF' && mark.by === 'name'

/** Right before the two or between them: so far an article, "of" and "special" reach. */
const isNear = (owner: Mark, envoy: Mark, country: Mark): boolean => {
  const first = Math.min(envoy.first, country.first)
  return owner.first > first ? owner.last < Math.max(envoy.last, country.last) : first - owner.last <= REACH
}
const REACH = 4
const BETWEEN = 7

/** The envoy who is for a country, the word for which stands before it, after an article at most, or behind it: "l'envoyé de la Norvège pour l'Afghanistan", 阿富汗事务特使. */
function envoyFor(
  country: Mark,
  { marks, words, grammar }: Readonly<{ marks: readonly Mark[]; words: readonly string[]; grammar: Grammar }>,
): Mark | undefined {
  const isFor = (from: number, to: number) => grammar['charged-with'].has(words.slice(from, to).join(' '))
  const { first, last } = country
  const isBefore = [first, first - 1].some((end) => isFor(end - 1, end) || isFor(end - 2, end))
  const isBehind = isFor(last + 1, last + 2) || isFor(last + 1, last + 3)
  const envoys = marks.filter((mark) => isCue(mark, 'envoy'))
  return (
    (isBefore && envoys.find((envoy) => envoy.last < first && first - envoy.last <= BETWEEN)) ||
    (isBehind && envoys.find((envoy) => envoy.first > last && envoy.first - last <= BETWEEN)) ||
    undefined
  )
}
