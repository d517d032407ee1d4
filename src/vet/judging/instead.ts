import type { Fact } from '../../knowledge/knowledge.ts'
import { ENOUGH, sharedWith } from '../../knowledge/relevance.ts'
import type { Context } from '../../reply/context.ts'
import { findingOf } from '../../reply/finding.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** The sentence of what is on file instead of a statement, and what is doubtful about it. */
export const instead = (fact: Fact, context: Context): string[] => [
  findingOf(fact, context).sentence,
  ...doubtOf(fact, context),
]

/**
 * What is not held on recognition, with what is on file of it; on relations, with what is on file in most of its words; else
 * with what is on file of somebody whom it names, in most of its words.
 */
export function withWhatIs(ruled: Ruled, { claim: { topic, question }, facts, context }: Case): Ruled {
  const inItsWords = (fact: Fact) => sharedWith(fact, question.sought) >= ENOUGH
  const ofThem = () =>
    question.people
      .flatMap((person) => newestBy(context.knowledge.ofPerson(person), context.until))
      .findLast(inItsWords)
  const onFile = () =>
    topic === 'recognition' ? facts.at(-1) : (topic === 'relations' && facts.findLast(inItsWords)) || ofThem()
  const fact = ruled.verdict === 'not-held' ? onFile() : undefined
  return fact && !ruled.flags.length ? { ...ruled, flags: instead(fact, context) } : ruled
}

/** What is doubtful about a fact, in a sentence; nothing where no doubt is on file. */
export const doubtOf = (fact: Fact | null, { words }: Pick<Context, 'words'>): string[] =>
  fact?.doubt ? [words.sentence(words.say('note.doubt', { doubt: fact.doubt }))] : []
