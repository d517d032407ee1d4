import { isCue, type Mark } from './marks.ts'
import type { Reader } from './reader.ts'

/**
 * The marks of a text, a city that several States have taken for the one in the State that is named besides, or in view,
 * or where the Taliban are named, for the only one in which a mission of Afghanistan's is on file ("the Taliban in Hyderabad");
 * and "Georgia?" after another State for the one State of that name.
 */
export function settled(
  marks: readonly Mark[],
  { names, housedIn }: Reader,
  inView: readonly string[],
): Mark[] {
  const named = marks.flatMap((mark) => (mark.is === 'state' ? [mark.code] : []))
  const codes = named.length ? named : inView
  const isOfTaliban = !codes.length && marks.some((mark) => isCue(mark, 'taliban'))
  return marks.map((mark) => {
    if (mark.is !== 'shared') return mark
    const options = (names.shared[mark.index]?.options ?? []).map((option) =>
      typeof option === 'string' ? { code: option, city: null } : { city: null, ...option },
    )
    const there = options.filter(({ code }) => codes.includes(code))
    const ofTheirs = isOfTaliban
      ? options.filter(({ code, city }) => housedIn(city ?? '').includes(code))
      : []
    const meant = there.length ? there : ofTheirs
    const [only] = meant
    return only?.city && meant.length === 1
      ? { ...mark, is: 'state' as const, code: only.code, by: 'city' as const, city: only.city }
      : meant.length || named.length || !inView.length
        ? mark
        : asState(mark, options)
  })
}

type Option = Readonly<{ code: string; city?: string | null | undefined }>

const asState = (mark: Mark & { is: 'shared' }, options: readonly Option[]): Mark => {
  const [state, ...others] = options.filter(({ city }) => !city)
  return state && !others.length ? { ...mark, is: 'state', code: state.code, by: 'name', city: null } : mark
}
