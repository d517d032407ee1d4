import { pino } from 'pino'
import type { Desk } from '../../../adapters/desk/desk.ts'
import { newGate } from '../../../adapters/desk/flood.ts'
import type { Bot } from '../../../adapters/discord/bot.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import { knowledge } from '../../known.ts'

export const NOON = new Date('2026-11-22T12:00:00Z')

/** A bot in memory whose clock stands still, and what it wrote into its log. */
export async function newBot(change: Partial<Desk> = {}): Promise<Bot & { logged: () => string }> {
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) })
  const store = await openStore({ kind: 'sqlite', file: ':memory:' }, NOON, log)
  const meter = { answered: () => {}, failed: () => {} }
  const desk = { knowledge: () => knowledge, now: () => NOON, store, log, meter, ...change }
  return { desk, gate: newGate(), logged: () => lines.join('') }
}
