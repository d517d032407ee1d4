import type { Mark } from './marks.ts'
import type { Reader } from './reader.ts'

/**
 * The marks of a text, a city that several States have taken for the one in the State that is named besides, or in view;
 * and "Georgia?" after another State for the one State of that name.
 */
export function settled(marks: readonly Mark[], { names }: Reader, inView: readonly string[]): Mark[] {
  const named = marks.flatMap((mark) => (mark.is === 'state' ? [mark.code] : []))
  const codes = named.length ? named : inView
  return marks.map((mark) => {
    if (mark.is !== 'shared') return mark
    const options = (names.shared[mark.index]?.options ?? []).map((option) =>
      typeof option === 'string' ? { code: option, city: null } : { city: null, ...option },
    )
    const meant = options.filter(({ code }) => codes.includes(code))
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
