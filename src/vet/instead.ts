import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from '../reply/context.ts'
import { findingOf } from '../reply/finding.ts'

/** The sentence of what is on file instead of a statement, and what is doubtful about it. */
export const instead = (fact: Fact, context: Context): string[] => [
  findingOf(fact, context).sentence,
  ...doubtOf(fact, context),
]

/** What is doubtful about a fact, in a sentence; nothing where no doubt is on file. */
export const doubtOf = (fact: Fact | null, { words }: Pick<Context, 'words'>): string[] =>
  fact?.doubt ? [words.sentence(words.say('note.doubt', { doubt: fact.doubt }))] : []
