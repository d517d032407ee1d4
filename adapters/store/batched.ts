import DataLoader from 'dataloader'
import { compare } from '../../src/compare.ts'

/** So many at most: a statement for each number of rows is prepared once and kept. */
const MOST = 50

/**
 * Calls that come in the same turn of the event loop, carried out as one: in a busy moment the database is asked once for
 * many. `act` gives one result for each item, in their order; where it fails, it fails for all of them.
 */
export function batched<Item, Result>(
  act: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const loader = new DataLoader(act, { cache: false, maxBatchSize: MOST, batchScheduleFn: setImmediate })
  return (item) => loader.load(item)
}

/** Rows by their key: two processes that write the same ones in different orders would wait for each other. */
export const inOrder = <Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
): Row[] => rows.toSorted((a, b) => compare(a[key], b[key]))
