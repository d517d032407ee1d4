import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import { findingOf } from '../../reply/finding.ts'
import type { Case } from './ruling.ts'
import type { Ruled } from './verdict.ts'

/** The sentence of what is on file instead of a statement, and what is doubtful about it. */
export const instead = (fact: Fact, context: Context): string[] => [
  findingOf(fact, context).sentence,
  ...doubtOf(fact, context),
]

/** What is not held on recognition, with what is on file of it. */
export function withWhatIs(ruled: Ruled, { claim: { topic }, facts, context }: Case): Ruled {
  const [fact] = topic === 'recognition' && ruled.verdict === 'not-held' ? facts.slice(-1) : []
  return fact && !ruled.flags.length ? { ...ruled, flags: instead(fact, context) } : ruled
}

/** What is doubtful about a fact, in a sentence; nothing where no doubt is on file. */
export const doubtOf = (fact: Fact | null, { words }: Pick<Context, 'words'>): string[] =>
  fact?.doubt ? [words.sentence(words.say('note.doubt', { doubt: fact.doubt }))] : []
