import { pino } from 'pino'
import type { Desk } from '../../../adapters/desk/desk.ts'
import { openStore } from '../../../adapters/store/open-store.ts'
import type { Store } from '../../../adapters/store.ts'
import { knowledge, TODAY } from '../../known.ts'

/** A line of the log. */
export type Line = Readonly<Record<string, unknown>>

/** A desk over the real knowledge and a store in memory, whose clock stands still, and what it logs. */
export async function newDesk(change: Partial<Store> = {}): Promise<{ desk: Desk; lines: Line[] }> {
  const lines: Line[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) })
  const now = () => new Date(`${TODAY}T12:00:00Z`)
  const settings = { kind: 'sqlite', file: ':memory:', keys: [Buffer.alloc(32, 1)] } as const
  const store = { ...(await openStore(settings, now(), log)), ...change }
  const meter = { answered: () => {}, failed: () => {} }
  return { desk: { knowledge: () => knowledge, now, store, log, meter }, lines }
}
