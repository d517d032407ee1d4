import type { Compilable } from 'kysely'
import { onceFor } from '../../src/once.ts'
import type { Database } from './tables.ts'

/**
 * Runs a statement about many rows, built once for each number of them: to build one takes longer than to run it. `values`
 * stand in the order in which the statement names them.
 */
export function builtOnce<Row>(
  database: Database,
  build: (count: number) => Compilable<Row>,
): (count: number, values: readonly unknown[]) => Promise<readonly Row[]> {
  const built = onceFor((count: number) => build(count).compile())
  return async (count, parameters) => (await database.executeQuery<Row>({ ...built(count), parameters })).rows
}
