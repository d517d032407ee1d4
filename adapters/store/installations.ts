import type { InstallationStore } from '../store.ts'
import type { Seal } from './sealed.ts'
import { type Database, instantOf } from './tables.ts'

/** What workspaces granted, sealed: whoever reads the database alone can do nothing with it. */
export function installationsIn(
  database: Database,
  { seal, open }: Seal,
): InstallationStore['installations'] {
  return {
    save: async (platform, workspace, grant, now) => {
      const row = { sealed: seal(grant, `${platform} ${workspace}`), saved_at: instantOf(now) }
      await database
        .insertInto('installations')
        .values({ platform, workspace, ...row })
        .onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet(row))
        .execute()
    },
    read: async (platform, workspace) => {
      const row = await database
        .selectFrom('installations')
        .select('sealed')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      return row ? open(row.sealed, `${platform} ${workspace}`) : null
    },
    remove: async (platform, workspace) => {
      await database
        .deleteFrom('installations')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .execute()
    },
  }
}
