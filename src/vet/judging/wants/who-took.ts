import { fold } from '../../../fold.ts'
import type { Fact } from '../../../knowledge/knowledge.ts'
import { sharedWith } from '../../../knowledge/relevance.ts'
import { isTaken, type Want } from './want.ts'

/** Everybody by name who takes part in the taking of an envoy, besides who only tells of it and those who speak for a side. */
export const whoTook: Want = (claim, { knowledge }) => {
  if (!isTaken(claim)) return null
  const { speaker, names, taker } = claim.frame
  const people = claim.question.people.filter(
    (person) => person !== speaker && knowledge.person(person)?.posts.at(-1)?.rank !== 'spokesperson',
  )
  const receives = RECEIVES.test(claim.text)
  const isIn = (fact: Fact, name: string) =>
    sharedWith(
      fact,
      name
        .split(/[\s-]+/)
        .map(fold)
        .slice(-1),
    ) > 0
  const lastOf = (name: string) => name.split(/[\s-]+/).at(-1)
  const nameOf = (person: string) => knowledge.person(person)?.name ?? person
  /** There are several Haqqanis: another of the name takes part. */
  const isAnother = (fact: Fact, name: string) =>
    fact.people?.some((other) => lastOf(nameOf(other)) === lastOf(name)) ?? false
  return (fact) =>
    people.every(
      (person) =>
        fact.people?.includes(person) || (isIn(fact, nameOf(person)) && !isAnother(fact, nameOf(person))),
    ) &&
    (!receives || !names.length || sharedWith(fact, names) > 0) &&
    (!taker || isIn(fact, taker))
}

const RECEIVES =
  /\b(?:receiv|accept(?:s|ed|ing)? (?:the |copies|a copy|his |their )?|took|takes?\b|taken|taking|presented|handed|met|welcom|accredited by\b)/i
