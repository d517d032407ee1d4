import type { Cue } from '../../knowledge/cues.ts'

/** What is said on a topic, and what would deny it, in values of the vocabulary: "closed" is denied by "open". */
export type Assertion = Readonly<{ asserts: readonly string[]; deniedBy: readonly string[] }>

/** What a clause can say on a topic, and the words by which it says so: a "not" near one of these denies it. */
export type Said = Assertion & Readonly<{ by: readonly Cue[] }>

/** What denies a statement, stated; and the other way round. */
export const opposite = ({ asserts, deniedBy }: Assertion): Assertion => ({
  asserts: deniedBy,
  deniedBy: asserts,
})
