import type { Fact } from './knowledge.ts'

/** What is on file of a fact in our own words, by its first evidence. */
export const reportOf = ({ evidence: [first] }: Pick<Fact, 'evidence'>): string => first?.report ?? ''
