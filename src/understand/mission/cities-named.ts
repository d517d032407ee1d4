import type { Marked } from '../marked.ts'

/** The cities that a text names in whatever language, as they are called on file. */
export const citiesNamed = ({ marks }: Pick<Marked, 'marks'>): string[] => [
  ...new Set(marks.flatMap((mark) => (mark.is === 'state' && mark.city !== null ? [mark.city] : []))),
]
