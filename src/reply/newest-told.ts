import type { Fact } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { findingsOf, printed } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { cautions } from './notes.ts'
import { standingOf } from './standing.ts'
import { disputed } from './stood.ts'
import { type Told, told } from './told.ts'

/** How many earlier findings stand below the main one; further ones are in the timeline. */
export const EARLIER = 8

/** History, and that an ambassador left, tell nothing of how a State and the Taliban deal with each other. */
const BESIDE = new Set(['background', 'ambassador-withdrawn'])

/** Topics that consist of acts and words: the newest one leads that is none of these, and where it is disputed, with what is said against it. */
export function newestTold(facts: readonly Fact[], wanted: readonly Fact[], context: Context): Told {
  const { words } = context
  const newest = facts.toReversed()
  const own = newest.filter(({ value }) => !BESIDE.has(value))
  const [fact, ...rest] = [...new Set([...wanted.toReversed(), ...own, ...newest])]
  if (!fact) return told('', [], [])
  const shown = rest.slice(0, EARLIER)
  const standing = standingOf(facts, context)
  const sentence =
    standing?.fact === fact ? disputed(printed(fact, context), standing, context) : printed(fact, context)
  const { doubt, ...undoubted } = fact
  const isOver = doubt !== undefined && isOverturned(fact)
  return told(
    isOver ? inARow([sentence, words.sentence(words.translated(doubt))]) : sentence,
    [...findingsOf([fact, ...shown], context), ...cautions(isOver ? undoubted : fact, [], context)],
    [fact, ...shown],
  )
}

/** Whether what a report expected did not happen; doubts on file, all in English, say so first. */
export const isOverturned = ({ doubt }: Fact): boolean => /^It did not come true\b/.test(doubt ?? '')
