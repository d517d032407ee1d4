import type { Logger } from 'pino'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'

/** The knowledge while the program runs: replaced as a whole, or not at all. */
export type KeptKnowledge = Readonly<{
  now: () => Knowledge
  /** When it was loaded, and why a later edit was not taken (null where none was refused since). */
  state: () => Readonly<{ since: Date; refused: string | null }>
  /** Loads it anew. Where that fails the last good one stays, and what is wrong is logged. Never throws. */
  reload: () => Promise<void>
}>

type Around = Readonly<{
  load: () => Promise<Knowledge>
  now: () => Date
  log: Pick<Logger, 'info' | 'error'>
  /** Hears of each edit that was not taken. */
  refused: () => void
}>

/** Loads knowledge for the first time. Throws where that fails: there is no last good one yet. */
export async function keptKnowledge({ load, now, log, refused }: Around): Promise<KeptKnowledge> {
  let held = await load()
  let state: ReturnType<KeptKnowledge['state']> = { since: now(), refused: null }
  let turn = Promise.resolve()
  const reload = async () => {
    try {
      held = await load()
      state = { since: now(), refused: null }
      log.info({ facts: held.facts.length }, 'the knowledge was loaded anew')
    } catch (error) {
      const why = error instanceof Error ? error.message : 'it could not be read'
      state = { ...state, refused: why }
      log.error({ faults: why }, 'an edit of the knowledge was not taken: the last good one is answered from')
      refused()
    }
  }
  return {
    now: () => held,
    state: () => state,
    reload: () => {
      turn = turn.then(reload)
      return turn
    },
  }
}
