import type { Note, Part } from '../answer.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { speakerSide } from '../knowledge/speakers.ts'
import { withoutStop } from '../without-stop.ts'
import type { Context } from './context.ts'
import { dateOf, stalenessOf } from './finding.ts'

export const note = (sentence: string): Note => ({ kind: 'note', sentence })

/** What is doubtful about a fact, in a sentence; nothing where no doubt is on file. */
export const doubtOf = (fact: Fact | null, { words }: Pick<Context, 'words'>): string[] =>
  fact?.doubt ? [words.sentence(words.say('note.doubt', { doubt: words.translated(fact.doubt) }))] : []

/** What an editor must mind about the finding that an answer rests on: doubts, whose word it is, age, how its date is known. */
export function cautions(fact: Fact, against: readonly Fact[], context: Context): Part[] {
  const { words, knowledge, today, past } = context
  const notes: string[] = []
  if (against.length) notes.push(words.say('note.contradicted'))
  notes.push(...doubtOf(fact, context))
  const claimant = claimantOf(fact, knowledge)
  const unheard = fact.country ?? receiverOf(fact, context)
  if (claimant && unheard && fact.topic !== 'mission')
    notes.push(words.say(NOTED[claimant], { State: words.state(unheard) }))
  if (fact.confidence === 'low') notes.push(words.say('note.confidence'))
  if (!past && stalenessOf(fact, knowledge, today) === 'stale')
    notes.push(words.say('note.stale', { date: words.date(dateOf(fact)) }))
  if (fact.inferred)
    notes.push(words.say('note.inferred', { inferred: withoutStop(words.translated(fact.inferred)) }))
  return notes.map((text) => note(words.sentence(text)))
}

function receiverOf(fact: Fact, { knowledge }: Context): string | null {
  return (fact.mission && knowledge.mission(fact.mission)?.receiving) || null
}

const NOTED = { taliban: 'note.claimant', republic: 'note.claimant-republic' } as const

/** The Afghan side whose word a fact is, where nobody else is heard on it. */
export function claimantOf(fact: Fact, knowledge: Knowledge): keyof typeof NOTED | null {
  if (fact.topic === 'relations') return null
  const sides = new Set(fact.evidence.map(({ speaker }) => speakerSide(speaker, knowledge.person) ?? 'none'))
  if (sides.size !== 1) return null
  return sides.has('taliban') ? 'taliban' : sides.has('republic') ? 'republic' : null
}
