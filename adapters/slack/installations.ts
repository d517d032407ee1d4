import type { InstallationStore as BoltStore, Installation, InstallationQuery } from '@slack/bolt'
import type { InstallationStore } from '../store.ts'

type Kept = InstallationStore['installations']

/** Where Bolt keeps what a workspace or an organisation granted: in our store. */
export function installationsIn(kept: Kept, now: () => Date): Required<BoltStore> {
  return {
    storeInstallation: (installation) =>
      kept.save('slack', ownerOf(installation), JSON.stringify(installation), now()),
    fetchInstallation: async (query) => {
      const grant = await kept.read('slack', keyOf(query))
      if (grant === null) throw new Error('this workspace has not installed the app, or has removed it')
      return JSON.parse(grant)
    },
    deleteInstallation: (query) => kept.remove('slack', keyOf(query)),
  }
}

/** An organisation that installs the app does so for all its workspaces. */
const keyOf = ({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string =>
  (isEnterpriseInstall ? enterpriseId : teamId) ?? ''

const ownerOf = ({ isEnterpriseInstall, enterprise, team }: Installation): string =>
  (isEnterpriseInstall ? enterprise?.id : team?.id) ?? ''
