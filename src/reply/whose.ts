import type { Question } from '../question.ts'

/** Whose record is asked for: that of an organisation is its own, and not that of all States. */
export const whose = ({ organisation, countries }: Question): readonly string[] =>
  organisation ? [organisation] : countries
