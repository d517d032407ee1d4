import type { ExpressionBuilder } from 'kysely'
import type { PlatformName } from '../desk/desk.ts'
import type { Edition } from '../digest/edition.ts'
import type { DigestStore } from '../store.ts'
import { type Database, type EditionRow, type Instant, instantOf, type Tables } from './tables.ts'

const OPEN = ['planned', 'sending']

/** The editions of all digests, each unique by its digest and its run. */
export function editionsIn(database: Database): DigestStore['editions'] {
  const lease: DigestStore['editions']['lease'] = async ({ platforms, owner, until, now }) => {
    const next = platforms.length ? await nextDue(database, platforms, instantOf(now)) : null
    if (!next) return null
    const taken = await database
      .updateTable('editions')
      .set({ owner, leased_until: instantOf(until) })
      .where('digest', '=', next.digest)
      .where('occurrence', '=', next.occurrence)
      .where('state', 'in', OPEN)
      .where(isFree(instantOf(now)))
      .returningAll()
      .executeTakeFirst()
    return taken ? editionOf(taken) : lease({ platforms, owner, until, now })
  }
  return {
    lease,
    plan: async (edition) => {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('editions')
        .values({ ...rowOf(edition), owner: null, leased_until: null })
        .onConflict((conflict) => conflict.columns(['digest', 'occurrence']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    write: async (edition, { owner, until }) => {
      const lease = until ? { owner, leased_until: instantOf(until) } : { owner: null, leased_until: null }
      const { numUpdatedRows } = await writing(database, edition)
        .set(lease)
        .where('owner', '=', owner)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    amend: async (edition, was) => {
      const { numUpdatedRows } = await writing(database, edition)
        .where('owner', 'is', null)
        .where('state', '=', was)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    of: async (digest) => {
      const rows = database.selectFrom('editions').selectAll().where('digest', '=', digest)
      return (await rows.orderBy('occurrence', 'desc').execute()).map(editionOf)
    },
    count: async () => {
      const counted = await database
        .selectFrom('editions')
        .select(({ fn }) => ['state', fn.countAll().as('count')])
        .groupBy('state')
        .execute()
      return Object.fromEntries(counted.map(({ state, count }) => [state, Number(count)]))
    },
  }
}

/** The one due longest on some platforms, of those that nobody has and that are the oldest open one of their digest. */
function nextDue(database: Database, platforms: readonly PlatformName[], now: Instant) {
  return database
    .selectFrom('editions')
    .select(['digest', 'occurrence'])
    .where('state', 'in', OPEN)
    .where('due', '<=', now)
    .where(isFree(now))
    .innerJoin('digests', 'digests.id', 'editions.digest')
    .where('digests.platform', 'in', platforms)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('editions as earlier')
            .select('earlier.occurrence')
            .whereRef('earlier.digest', '=', 'editions.digest')
            .whereRef('earlier.occurrence', '<', 'editions.occurrence')
            .where('earlier.state', 'in', OPEN),
        ),
      ),
    )
    .orderBy('due')
    .orderBy('digest')
    .limit(1)
    .executeTakeFirst()
}

/** Asked again where it is taken: of two who found the same edition, the second finds it leased. */
const isFree = (now: Instant) => (by: ExpressionBuilder<Tables, 'editions'>) =>
  by.or([by('leased_until', 'is', null), by('leased_until', '<=', now)])

function writing(database: Database, edition: Edition) {
  const { digest, occurrence, ...row } = rowOf(edition)
  return database
    .updateTable('editions')
    .set(row)
    .where('digest', '=', digest)
    .where('occurrence', '=', occurrence)
}

function rowOf({ digest, occurrence, state, due, ...rest }: Edition) {
  return { digest, occurrence, state, due: instantOf(new Date(due)), rest: JSON.stringify(rest) }
}

function editionOf({ digest, occurrence, state, due, rest }: EditionRow): Edition {
  return { ...JSON.parse(rest), digest, occurrence, state, due }
}
