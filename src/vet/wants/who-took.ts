import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { fold } from '../../understand/text.ts'
import { isTaken, type Want } from './want.ts'

/** Everybody by name who takes part in the taking of an envoy, besides who only tells of it and those who speak for a side. */
export const whoTook: Want = (claim, { knowledge }) => {
  if (!isTaken(claim)) return null
  const { speaker, names, taker } = claim.frame
  const people = claim.question.people.filter(
    (person) =>
      person !== speaker && !knowledge.person(person)?.posts.some(({ rank }) => rank === 'spokesperson'),
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
  /** Where others take part who are on file, the whole name must stand there: there are several Haqqanis. */
  const isNamedIn = (fact: Fact, name: string) =>
    fact.people?.length ? name.split(/[\s-]+/).every((part) => isIn(fact, part)) : isIn(fact, name)
  return (fact) =>
    people.every(
      (person) => fact.people?.includes(person) || isNamedIn(fact, knowledge.person(person)?.name ?? person),
    ) &&
    (!receives || !names.length || sharedWith(fact, names) > 0) &&
    (!taker || isIn(fact, taker))
}

const RECEIVES =
  /\b(?:receiv|accept(?:s|ed|ing)? (?:the |copies|a copy|his |their )?|took|takes?\b|taken|taking|presented|handed|met|welcom)/i
